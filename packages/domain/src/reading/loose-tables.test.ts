import { describe, expect, it } from 'vitest';
import { HUNAN_2021 } from '../built-in/index.ts';
import { readReport } from './read-report.ts';

const read = (text: string) => {
  const { figures, questions } = readReport(text, HUNAN_2021);
  return {
    figures: Object.fromEntries(figures.map((one) => [one.code, one.amount ?? one.number ?? one.state])),
    asked: questions.map((question) => question.about),
  };
};
const HEADER = '单位:万元 经费控制情况 2020年决算数 2021年预算数 2021年决算数';

describe('tables that lost their borders', () => {
  it('a row with a number for each column is certain', () => {
    expect(read(`${HEADER} 三公经费 3.10 4.00 3.60`).figures).toEqual({
      'threePublics.total.previous': '31000.00',
      'threePublics.total.budget': '40000.00',
      'threePublics.total': '36000.00',
    });
  });

  it('a row with a number gone is asked about, not guessed', () => {
    expect(read(`${HEADER} 政府采购金额 28.50 26.00`)).toEqual({ figures: {}, asked: ['procurement.total.previous'] });
  });

  it('unless the table’s own sums leave one way only, which is told', () => {
    const { figures, asked } = read(
      `${HEADER} 公务用车购置和维护经费 2.00 30.00 29.00 其中:公车购置 25.00 25.00 公车运行维护 2.00 5.00 4.00`,
    );
    expect(figures).toMatchObject({
      'threePublics.vehicles.purchase.budget': '250000.00',
      'threePublics.vehicles.purchase': '250000.00',
    });
    expect(figures).not.toHaveProperty('threePublics.vehicles.purchase.previous');
    expect(asked).toEqual(['threePublics.vehicles.purchase.previous']);
  });

  it('names on lines, then as many numbers on lines', () => {
    expect(read('（万元）\n支出合计\n其中：\n基本支出\n项目支出\n300\n200\n100').figures).toEqual({
      'expenditure.total': '3000000.00',
      'expenditure.basic': '2000000.00',
      'expenditure.project': '1000000.00',
    });
  });

  it('names and numbers that do not match in count are asked about', () => {
    expect(read('（万元）\n支出合计\n基本支出\n项目支出\n300\n200')).toEqual({ figures: {}, asked: ['table'] });
  });

  it('a total of 0 over parts that are not is read as written, and asked about', () => {
    const { figures, asked } = read(
      '项目资金（万元） 年初预算数 全年预算数 全年执行数 分值 执行率 得分 年度资金总额： 0 0 0 10 0 0 其中：财政拨款 60 59 58',
    );
    expect(figures).toEqual({ 'budget.original': '0.00', 'budget.adjusted': '0.00', 'budget.outturn': '0.00' });
    expect(asked).toEqual(['budget.outturn']);
  });
});
