import { tableOf } from '../examples/check-table.ts';

const runsFunds = { input: { department: { name: '清岚县社会保险中心', code: '331001', runsInsuranceFunds: true } } };

tableOf('FUN-01', {
  passes: [
    ['none', {}],
    [
      'a department that runs funds',
      {
        ...runsFunds,
        figures: { 'fund.socialInsurance': '4200.00' },
        text: { socialInsurance: '城乡居民养老保险基金支出4200.00万元。' },
      },
    ],
  ],
  boundary: [
    ['the words without an amount', { text: { socialInsurance: '无。社会保障和就业支出已列入一般公共预算。' } }],
  ],
  fails: [
    [
      'functional spending',
      { text: { socialInsurance: '社会保障和就业支出20.10万元、卫生健康支出8.30万元、住房保障支出15.20万元。' } },
      { says: '社会保障和就业、卫生健康、住房保障支出属于一般公共预算', section: 'socialInsurance' },
    ],
    ['masked as well', { text: { socialInsurance: '卫生健康支出*.*万元。' } }, { marks: '卫生健康支出' }],
    [
      'a fund recorded by a department that runs none',
      { figures: { 'fund.socialInsurance': '43.60' } },
      { says: '本单位不经办社会保险基金，社会保险基金预算支出填报 43.60 万元', fix: '0.00' },
    ],
  ],
  lacksInput: [['no such section', { text: { socialInsurance: null } }, 'sections']],
});
