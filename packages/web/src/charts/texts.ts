import { said } from '@jiping/domain/language';

export const texts = {
  picture: said('图片', 'Picture'),
  pictureOf: (title: string) => said(`将“${title}”存为图片`, `Save “${title}” as a picture`),
  pictureFailed: said(
    '本浏览器不能生成图片，请改用打印或导出表格。',
    'This browser cannot make the picture: print the page, or save the table.',
  ),
  workbookOf: (title: string) => said(`将“${title}”的数据存为 Excel`, `Save the numbers of “${title}” for Excel`),
  workbookFailed: said(
    '未能生成 Excel 文件。请检查网络后再试，或改存 CSV。',
    'The Excel file was not made: check the network and try again, or save the CSV.',
  ),
  tableOf: (title: string) => said(`将“${title}”存为表格文件（CSV）`, `Save “${title}” as a table (CSV)`),
  moneyUnit: said('单位：万元', 'Unit: 万元 (10,000 yuan)'),
  numbersOf: (title: string) => said(`${title}：数据`, `${title}: numbers`),
  showNumbers: said('显示数据', 'Show numbers'),
  hideNumbers: said('收起数据', 'Hide numbers'),
  nothing: said('没有可以画图的数据。', 'There is nothing to draw.'),
  source: (source: string) => said(`数据来源：${source}`, `Source: ${source}`),
  cutOff: (at: string) => said(`数据截至 ${at}`, `Data as of ${at}`),
  none: said('无数据', 'No data'),
  chosen: said('所选', 'Chosen'),
  series: said('项目', 'Series'),
  unfinished: (years: readonly number[]) =>
    said(
      `虚线和空心点：${years.join('、')}年度尚未全部完成，数字可能变动。`,
      `Dashed lines and hollow points: ${years.join(', ')} ${years.length === 1 ? 'is' : 'are'} not finished yet, and the numbers may change.`,
    ),
  unfinishedYear: (year: number, held: string) =>
    said(`${year}（未全部完成，${held}）`, `${year} (not finished, ${held})`),
  oneYear: said('只有一个年度有数据，还看不出趋势。', 'Only one year has data: there is no trend yet.'),
  gaps: said('断开处为无数据的年度，不作推算。', 'Where the line is broken there are no data; nothing is guessed.'),
  name: said('名称', 'Name'),
  value: said('数值', 'Value'),
  rank: said('名次', 'Rank'),
  range: said('区间', 'From – to'),
  count: said('个数', 'How many'),
  inRange: (range: string, count: number) => said(`${range}：${count} 个`, `${range}: ${count}`),
  median: (text: string) => said(`中位数 ${text}`, `Median ${text}`),
  lowerQuartile: (text: string) => said(`下四分位 ${text}`, `Lower quartile ${text}`),
  upperQuartile: (text: string) => said(`上四分位 ${text}`, `Upper quartile ${text}`),
  medianName: said('中位数', 'Median'),
  lowerQuartileName: said('下四分位数', 'Lower quartile'),
  upperQuartileName: said('上四分位数', 'Upper quartile'),
  unplaced: (count: number) =>
    said(`另有 ${count} 个没有数值，未画在图中。`, `${count} without a value are not in the drawing.`),
  difference: said('差额', 'Difference'),
  legend: said('图例（由低到高五档，各档个数相近）', 'Legend (five classes, low to high, about as many in each)'),
  region: said('地区', 'Region'),
};
