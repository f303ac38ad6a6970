import { said } from '@jiping/domain/language';

export const texts = {
  title: (name: string, year: number, number: number) =>
    said(`${name} ${year}年度 第 ${number} 版`, `${name}, ${year}: revision ${number}`),
  handedIn: (time: string, by: string) => said(`${time} 由 ${by} 提交`, `Handed in by ${by} on ${time}`),
  readOnly: said('这是提交时的原样，不能修改。', 'This is how it was handed in; it cannot be changed.'),
  hash: said('校验值', 'Hash'),
  previousHash: said('上一版校验值', 'Hash of the one before'),
  history: said('返回历史', 'Back to the history'),
  compare: said('与上一版比较', 'Compare with the one before'),
  sections: said('正文', 'Text'),
  emptySection: said('（本节没有内容）', '(Nothing in this section)'),
  figures: said('数据', 'Figures'),
  figure: said('数据项', 'Figure'),
  value: said('数值', 'Value'),
  noFigures: said('这一版没有填报数据。', 'This revision has no figures.'),
  missing: (count: number) => said(`另有 ${count} 项未填`, `${count} more are missing`),
  moneyUnit: said('金额单位：万元', 'Amounts in 万元 (10,000 yuan)'),
};
