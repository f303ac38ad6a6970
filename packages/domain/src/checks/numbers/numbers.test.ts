import { describe, expect, it } from 'vitest';
import { money } from '../../money/index.ts';
import { tableOf } from '../examples/check-table.ts';
import { evaluation } from '../examples/sound-evaluation.ts';
import { runChecks } from '../run-checks.ts';
import { isUnitSlip } from './unit-slips.ts';

const measures = (text: string) => ({ text: { measures: text } });

tableOf('NUM-01', {
  passes: [
    ['万元 everywhere', {}],
    ['万 of people and copies is a count', measures('服务群众3万人次，印发资料1.2万份，约2万余册。')],
    ['a table says its unit once', measures('单位：万元\n项目经费 12.50 33.60')],
    ['a version number is no amount', measures('升级至系统3.5版。')],
  ],
  boundary: [['元 is a unit', measures('经费支出850.50元。')]],
  fails: [
    [
      '元 left out',
      measures('实际到位资金480万，支出462.25万元。'),
      { says: '“480万”后漏写“元”', marks: '480万', expected: '480万元' },
    ],
    ['masked, and 元 left out', measures('实际到位资金*.*万，另行安排。'), { marks: '*.*万' }],
    ['no unit at all', measures('专项经费56.35，已支付。'), { says: '金额“56.35”没有写单位' }],
  ],
  lacksInput: [],
});

tableOf('NUM-02', {
  passes: [['as recorded', { stated: [{ code: 'expenditure.basic', value: '824.17' }] }]],
  boundary: [
    ['9,999 times is no slip', { stated: [{ code: 'expenditure.basic', value: '8240875.83' }] }],
    ['zero is ten thousand times zero, and no slip', { stated: [{ code: 'threePublics.overseas', value: '0' }] }],
  ],
  fails: [
    [
      '8241700 written with 万元',
      { stated: [{ code: 'expenditure.basic', value: '8241700' }] },
      { says: '恰好相差一万倍', figure: 'expenditure.basic', expected: '824.17 万元' },
    ],
    ['824.17 元', { stated: [{ code: 'expenditure.basic', value: '0.082417' }] }, { figure: 'expenditure.basic' }],
  ],
  lacksInput: [['the text was not read', { stated: null }, 'statedFigures']],
});

describe('isUnitSlip', () => {
  it.each([
    ['8241700.00', '824.17', true],
    ['824.17', '8241700.00', true],
    ['8241723.00', '824.17', true],
    ['8242700.00', '824.17', false],
    ['0.00', '0.00', false],
    ['100.00', '0.01', true],
  ])('%s and %s: %s', (left, right, expected) => {
    expect(isUnitSlip(money(left), money(right))).toBe(expected);
  });
});

tableOf('NUM-03', {
  passes: [['nothing masked', {}]],
  boundary: [['an essential figure is for STR-05', { figures: { 'expenditure.basic': '*' } }]],
  fails: [
    [
      'a figure, and three places of one section',
      {
        figures: { 'procurement.total': '*' },
        ...measures('开会*次，调研*余次，支出*.*万元。'),
      },
      { says: '政府采购金额仍为脱敏符号', figure: 'procurement.total' },
      { says: '本部分有 3 处仍为脱敏符号“*”', marks: '*次' },
    ],
    ['a name', measures('*县第三次会议通过决议。'), { says: '第一处为“*县第三次”', marks: '*' }],
  ],
  lacksInput: [],
});

tableOf('NUM-04', {
  passes: [
    ['plain digits', {}],
    ['a letter in a code is no digit', measures('编号A10，国道G20线。')],
  ],
  boundary: [['a unit of area', measures('面积800㎡。')]],
  fails: [
    [
      'full-width digits',
      measures('支出１２．５０万元，共３项。'),
      { says: '有 2 处全角数字，第一处为“１２．５０”', expected: '12.50' },
    ],
    ['a letter O', measures('项目支出40O万元。'), { says: '疑为“400”', marks: '40O' }],
    ['an l for a 1', measures('编制l2人。'), { marks: 'l2', expected: '12' }],
  ],
  lacksInput: [],
});

tableOf('NUM-05', {
  passes: [['96.30%', { stated: [{ code: 'project.realisationRate', value: '96.30' }] }]],
  boundary: [['more than two is enough', { stated: [{ code: 'project.realisationRate', value: '96.302' }] }]],
  fails: [
    [
      '96.3%',
      { stated: [{ code: 'project.realisationRate', value: '96.3' }] },
      { says: '应保留 2 位小数', found: '96.3%' },
    ],
  ],
  lacksInput: [['the text was not read', { stated: null }, 'statedFigures']],
});

tableOf('NUM-06', {
  passes: [['rates of change may be above 100', measures('收入增长120%，控制率114.58%。')]],
  boundary: [['all of them', measures('满意率达100%，办结率0%。')]],
  fails: [
    ['more than all', measures('群众满意率达120%。'), { says: '此项比率不应为 120%', marks: '120%' }],
    ['a share above the whole', measures('基本支出占总支出的164.07%。'), { marks: '164.07%' }],
    ['negative', measures('预算执行率为-5%。'), { marks: '-5%' }],
  ],
  lacksInput: [],
});

tableOf('NUM-07', {
  passes: [
    ['two decimals', {}],
    ['counts and rates are not amounts', measures('人均3.125次，占12.345%。')],
  ],
  boundary: [['exactly two', measures('支出12.35万元。')]],
  fails: [
    ['three', measures('支出12.345万元。'), { says: '超过两位小数', expected: '12.35万元' }],
    ['an exponent', measures('支出1.2E+03万元。'), { marks: '1.2E+03' }],
  ],
  lacksInput: [],
});

tableOf('NUM-08', {
  passes: [
    ['Chinese commas between clauses', {}],
    ['Latin thousands', measures('项目支出1,905.00万元。')],
  ],
  boundary: [['a Latin comma before a word', measures('认真执行,稳步推进。')]],
  fails: [
    ['a Latin comma before a digit', measures('其中公用经费,12.50万元。'), { marks: ',' }],
    [
      'a Chinese comma between thousands',
      measures('总额1，250.80万元。'),
      { marks: '1，250.80', expected: '1,250.80' },
    ],
  ],
  lacksInput: [],
});

tableOf('NUM-09', {
  passes: [['ordinary numbers', {}]],
  boundary: [['six honest decimals', measures('折合0.123456万元。')]],
  fails: [
    ['noise above', measures('变动率0.0900000762939453。'), { expected: '0.09', marks: '0.0900000762939453' }],
    ['noise below', measures('增减-0.299999987万元。'), { expected: '-0.30' }],
  ],
  lacksInput: [],
});

describe('figure chips in the text', () => {
  it('are the record’s business, not a placeholder and not a masked word', () => {
    const section = {
      key: 'measures',
      title: '八、改进措施和有关建议',
      text: '支出＿＿万元，采购*.*万元。',
      citations: [
        { code: 'income.total', start: 2, end: 6 },
        { code: 'procurement.total', start: 9, end: 14 },
      ],
    };
    const report = runChecks(evaluation({ sections: [section] }), { only: ['STR-04', 'NUM-03'] });
    expect(report.findings).toEqual([]);
  });
});
