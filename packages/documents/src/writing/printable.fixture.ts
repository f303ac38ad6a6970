import type { Printable, PrintableCell, PrintableColumn, PrintableTable } from '@jiping/domain/writing';

export const exact = (text: string, value = text): PrintableCell => ({ text, value });
export const words = (label: string): PrintableColumn => ({ label, align: 'left' });
export const money = (label: string, group?: string): PrintableColumn => ({
  label,
  unit: '万元',
  align: 'right',
  kind: 'money',
  ...(group === undefined ? {} : { group }),
});
export const percent = (label: string): PrintableColumn => ({ label, unit: '%', align: 'right', kind: 'percent' });

export const FUNDS: PrintableTable = {
  code: 'T2',
  title: '表2　资金',
  columns: [words('单位'), money('年初预算', '资金'), money('全年执行', '资金'), percent('执行率')],
  rows: [
    ['县教育局', exact('1,286.42', '1286.4213'), exact('1,201.00', '1201'), exact('93.36', '93.3597')],
    ['县档案馆', '*', '*', '—'],
  ],
  note: '注：*为涉密数据，不计入合计。',
};

/** Sixteen columns: no upright page has room for them. */
export const WIDE: PrintableTable = {
  code: 'A',
  title: '汇总表',
  columns: [words('单位'), ...Array.from({ length: 15 }, (_, place) => money(`第${place + 1}项支出`))],
  rows: [['县教育局', ...Array.from({ length: 15 }, () => exact('123,456.78', '123456.78'))]],
};

export const REPORT: Printable = {
  title: '青山县2021年度部门整体支出绩效自评工作汇总报告',
  region: { code: '990121', name: '青山县' },
  fiscalYear: 2021,
  asOf: '2022-05-06T06:30:00Z',
  addressee: '市财政局',
  sections: [
    { heading: '一、工作开展情况', level: 1, paragraphs: ['全县应报单位106个，已报104个。'], tables: [] },
    { heading: '（一）资金情况', level: 2, paragraphs: ['执行率93.36%。'], tables: [FUNDS] },
  ],
  annexes: [{ heading: '自评汇总表', level: 1, paragraphs: [], tables: [WIDE] }],
};

export const SIGNED: Printable = {
  ...REPORT,
  signedBy: '青山县财政局',
  signedAt: '2022-05-07T18:00:00Z',
  edition: 2,
  hash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
};
