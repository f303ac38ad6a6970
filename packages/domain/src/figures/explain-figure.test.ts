import { describe, expect, it } from 'vitest';
import { HUNAN_2021 } from '../built-in/index.ts';
import type { Bilingual } from '../language/index.ts';
import { money } from '../money/index.ts';
import {
  explainFigure,
  type FigureCatalogue,
  type FigureValue,
  knownAmount,
  knownNumber,
  knownText,
  MASKED,
  NOT_APPLICABLE,
} from './index.ts';

const wan = (text: string) => knownAmount(money(text, '万元'));
const words = { zh: '在职人员数除以编制数', en: 'staff over quota' };
/** Names as these tests say them, whatever the template calls its figures. */
const NAMES: Readonly<Record<string, string>> = {
  'expenditure.basic.personnel': '人员经费',
  'expenditure.basic.routine': '日常公用经费',
  'staff.actual': '年末实有人数',
  'staff.quota': '编制数',
  'staff.controlRate': '在职人员控制率',
  'threePublics.total.budget': '本年三公预算',
  'threePublics.total.previousBudget': '上年三公预算',
  'budget.executionRate': '执行率',
  'score.beforeCap': '封顶前总分',
  'projects.scoreBeforeCap': '封顶前总分',
  'projects.outturn': '全年执行数',
  'projects.received': '到位资金',
  'projects.kind': '项目类别',
  'projectIndicators.project': '所属项目',
};
const named = <T extends { readonly label: Bilingual }>(code: string, one: T): T => {
  const zh = NAMES[code];
  return zh === undefined ? one : { ...one, label: { zh, en: one.label.en } };
};
const catalogue: FigureCatalogue = {
  ...HUNAN_2021,
  figures: HUNAN_2021.figures.map((figure) => named(figure.code, figure)),
  lists: HUNAN_2021.lists.map((list) => ({
    ...list,
    fields: list.fields.map((field) => named(`${list.key}.${field.name}`, field)),
  })),
  scoring: {
    ...HUNAN_2021.scoring,
    caps: { ...HUNAN_2021.scoring.caps, on: true, scope: ['project'] },
    standards: [
      ...HUNAN_2021.scoring.standards,
      {
        key: 'narrow',
        label: { zh: '分档', en: 'Bands' },
        kind: 'bands',
        bands: [{ from: '0', to: '10', percent: '100' }],
      },
    ],
  },
  library: [
    {
      code: 'F03',
      level1: 'output',
      level2: 'quantity',
      name: { zh: '在职人员控制率', en: 'Staff rate' },
      formula: words,
      sign: 'atMost',
      unit: '%',
      weight: '8',
      standard: 'ratioDown',
      from: 'staff.controlRate',
      source: '财预〔2013〕53号',
    },
  ],
};

const PROJECTS = {
  'projects.k1.name': knownText('代表活动经费'),
  'projects.k1.kind': knownText('business'),
  'projects.k1.outturn': wan('120'),
  'projects.k2.name': knownText('会议经费'),
  'projects.k2.kind': knownText('business'),
  'projects.k2.outturn': wan('80.5'),
  'projects.k3.name': knownText('机关大院修缮'),
  'projects.k3.kind': knownText('operation'),
  'projects.k3.outturn': wan('40'),
};
const INDICATOR = {
  'indicators.a.name': knownText('培训人次'),
  'indicators.a.sign': knownText('atLeast'),
  'indicators.a.target': knownNumber('100'),
  'indicators.a.actual': knownNumber('72.74'),
  'indicators.a.weight': knownNumber('12'),
};

type Figures = Readonly<Record<string, FigureValue>>;
const explained = (figures: Figures, code: string) => explainFigure(catalogue, new Map(Object.entries(figures)), code);

describe('explainFigure', () => {
  const rows: readonly (readonly [string, Figures, string, readonly string[]])[] = [
    [
      'a sum',
      { 'expenditure.basic.personnel': wan('702.55'), 'expenditure.basic.routine': wan('121.62') },
      'expenditure.basic',
      ['人员经费 ＋ 日常公用经费', '702.55 ＋ 121.62 ＝ 824.17 万元'],
    ],
    [
      'what was stated instead of a sum',
      {
        'expenditure.basic': wan('824'),
        'expenditure.basic.personnel': wan('702.55'),
        'expenditure.basic.routine': wan('121.62'),
      },
      'expenditure.basic',
      ['人员经费 ＋ 日常公用经费', '702.55 ＋ 121.62 ＝ 824.17 万元', '实际填报 824.00万元，与计算结果不同。'],
    ],
    [
      'a sum that lacks a part',
      { 'expenditure.basic.personnel': MASKED },
      'expenditure.basic',
      ['人员经费 ＋ 日常公用经费', '尚缺“日常公用经费”；“人员经费”未公开，暂不能计算。'],
    ],
    [
      'a part that does not apply',
      { 'expenditure.basic.personnel': wan('702.55'), 'expenditure.basic.routine': NOT_APPLICABLE },
      'expenditure.basic',
      ['人员经费 ＋ 日常公用经费', '702.55 ＋ 无 ＝ 702.55 万元'],
    ],
    [
      'a difference within a row',
      { ...PROJECTS, 'projects.k1.received': wan('100') },
      'projects.k1.balance',
      ['到位资金 － 全年执行数', '100.00 － 120.00 ＝ -20.00 万元'],
    ],
    [
      'a ratio',
      { 'staff.actual': knownNumber('136'), 'staff.quota': knownNumber('143') },
      'staff.controlRate',
      ['年末实有人数 ÷ 编制数 × 100%', '136 ÷ 143 × 100% ＝ 95.10%'],
    ],
    [
      'a ratio to nothing',
      { 'staff.actual': knownNumber('136'), 'staff.quota': knownNumber('0') },
      'staff.controlRate',
      ['年末实有人数 ÷ 编制数 × 100%', '编制数为 0人，比率没有意义。'],
    ],
    [
      'a change',
      { 'threePublics.total.budget': wan('63.46'), 'threePublics.total.previousBudget': wan('32') },
      'threePublics.changeRate',
      ['（本年三公预算 － 上年三公预算）÷ 上年三公预算 × 100%', '（63.46 － 32.00）÷ 32.00 × 100% ＝ 98.31%'],
    ],
    [
      'the sum of the rows of a kind',
      PROJECTS,
      'expenditure.project.business',
      ['各“项目”的全年执行数之和，只计项目类别为“业务工作专项”的', '120.00 ＋ 80.50 ＝ 200.50 万元'],
    ],
    [
      'a row that nobody has classified',
      { ...PROJECTS, 'projects.k4.name': knownText('宣传经费') },
      'expenditure.project.business',
      ['各“项目”的全年执行数之和，只计项目类别为“业务工作专项”的', '尚缺“宣传经费”项目类别，暂不能计算。'],
    ],
    ['no rows', {}, 'score.indicators', ['各“绩效指标”的得分之和', '尚未填写任何一行，暂不能计算。']],
    [
      'many rows',
      Object.fromEntries(Array.from({ length: 14 }, (_, row) => [`indicators.r${row}.score`, knownNumber('5')])),
      'score.indicators',
      ['各“绩效指标”的得分之和', '共 14 项 ＝ 70.00 分'],
    ],
    [
      'what belongs to one project',
      {
        ...PROJECTS,
        'projectIndicators.x.project': knownText('k1'),
        'projectIndicators.x.score': knownNumber('50'),
        'projectIndicators.y.project': knownText('k1'),
        'projectIndicators.y.score': knownNumber('40'),
      },
      'projects.k1.indicatorScore',
      ['各“项目绩效指标”的得分之和，只计所属项目为“代表活动经费”的', '50.00 ＋ 40.00 ＝ 90.00 分'],
    ],
    [
      'points for execution',
      { 'budget.executionRate': knownNumber('76') },
      'score.execution',
      ['分值 × 执行率，以分值为限', '10 × 76% = 7.6'],
    ],
    [
      'a total without caps',
      { 'score.beforeCap': knownNumber('95'), 'budget.executionRate': knownNumber('75') },
      'score.self',
      ['等于封顶前总分', '合计 95 分'],
    ],
    [
      'a total under a cap',
      { 'projects.k1.scoreBeforeCap': knownNumber('95.5'), 'projects.k1.executionRate': knownNumber('75') },
      'projects.k1.score',
      [
        '封顶前总分，不超过执行率对应的上限',
        '合计 95.5 分，执行率 75% 低于 80%，总分不超过 89 分，超出部分扣减：95.5 − 6.5 = 89',
      ],
    ],
    [
      'an indicator’s score',
      INDICATOR,
      'indicators.a.score',
      ['按评分标准“按完成比例计分（正向）”计分', '12 × 72.74 ÷ 100 = 8.73'],
    ],
    [
      'a score raised without a reason',
      { ...INDICATOR, 'indicators.a.score': knownNumber('12') },
      'indicators.a.score',
      [
        '按评分标准“按完成比例计分（正向）”计分',
        '12 × 72.74 ÷ 100 = 8.73',
        '自评 12.00分，高于计算得分 8.73分，须填写“得分说明”。',
      ],
    ],
    [
      'a score raised with a reason',
      {
        ...INDICATOR,
        'indicators.a.score': knownNumber('12'),
        'indicators.a.scoreReason': knownText('采购由上级统一组织'),
      },
      'indicators.a.score',
      [
        '按评分标准“按完成比例计分（正向）”计分',
        '12 × 72.74 ÷ 100 = 8.73',
        '自评 12.00分，高于计算得分 8.73分，理由：采购由上级统一组织',
      ],
    ],
    [
      'a score lowered',
      { ...INDICATOR, 'indicators.a.score': knownNumber('8') },
      'indicators.a.score',
      ['按评分标准“按完成比例计分（正向）”计分', '12 × 72.74 ÷ 100 = 8.73', '自评 8.00分，低于计算得分 8.73分。'],
    ],
    [
      'a score that lacks its actual value',
      { ...INDICATOR, 'indicators.a.actual': { state: 'missing' } },
      'indicators.a.score',
      ['按评分标准“按完成比例计分（正向）”计分', '尚缺“实际完成值”，暂不能计算。'],
    ],
    [
      'a target of zero',
      { ...INDICATOR, 'indicators.a.target': knownNumber('0') },
      'indicators.a.score',
      [
        '按评分标准“按完成比例计分（正向）”计分',
        '年度指标值“0”不能按这一标准计算（如为零、文字或“无”），请更正或填写得分并说明理由。',
      ],
    ],
    [
      'a value between the bands',
      { ...INDICATOR, 'indicators.a.standard': knownText('narrow') },
      'indicators.a.score',
      ['按评分标准“分档”计分', '实际值不在评分标准的任何一档内，请财政部门明确如何计分。'],
    ],
    [
      'an indicator before it has a sign',
      { 'indicators.a.name': knownText('培训人次') },
      'indicators.a.score',
      ['按评分标准计分', '尚缺“指标性质”，暂不能计算。'],
    ],
    [
      'an actual value from a figure',
      {
        'indicators.a.library': knownText('F03'),
        'staff.actual': knownNumber('136'),
        'staff.quota': knownNumber('143'),
      },
      'indicators.a.actual',
      ['取自“在职人员控制率”：在职人员数除以编制数', '＝ 95.10%'],
    ],
    [
      'the standard of a library’s indicator',
      { 'indicators.a.library': knownText('F03') },
      'indicators.a.standard',
      ['指标库“在职人员控制率”的评分标准', '按完成比例计分（反向）'],
    ],
    ['the usual standard', INDICATOR, 'indicators.a.standard', ['这类指标通常的评分标准', '按完成比例计分（正向）']],
  ];
  it.each(rows)('%s', (_, figures, code, lines) =>
    expect(explained(figures, code)?.lines.map(({ zh }) => zh)).toEqual(lines),
  );

  it('says it in English too', () => {
    const { lines } = explained({ ...INDICATOR, 'indicators.a.score': knownNumber('12') }, 'indicators.a.score')!;
    expect(lines.map(({ en }) => en)).toEqual([
      'By the standard “In proportion, higher is better”',
      '12 × 72.74 ÷ 100 = 8.73',
      'Given: 12.00分, above the computed 8.73分: a reason is required.',
    ]);
  });

  it('gives the rows of a sum with their names and amounts, and what is lacking', () => {
    const { parts, lacks, value, stated } = explained(PROJECTS, 'expenditure.project.business')!;
    expect(parts.map(({ code, label, shown }) => [code, label.zh, shown])).toEqual([
      ['projects.k1.outturn', '代表活动经费', '120.00万元'],
      ['projects.k2.outturn', '会议经费', '80.50万元'],
    ]);
    expect([lacks, value, stated]).toEqual([[], wan('200.5'), null]);
    const without = explained({ ...PROJECTS, 'projects.k2.outturn': MASKED }, 'expenditure.project.business')!;
    expect(without.lacks.map(({ code }) => code)).toEqual(['projects.k2.outturn']);
    expect(without.value).toBeNull();
  });

  it.each(['income.total', 'projects.k1.name', 'indicators.a.actual', 'ghost', 'ghost.a.score'])(
    'has nothing to say of %s, which follows from nothing',
    (code) => expect(explained(INDICATOR, code)).toBeNull(),
  );
});
