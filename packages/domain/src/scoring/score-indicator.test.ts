import { describe, expect, it } from 'vitest';
import type { IndicatorFacts, ScoringScheme, Standard, StandardLimits } from './index.ts';
import { scoreIndicator } from './index.ts';

type Scheme = Pick<ScoringScheme, 'digits' | 'overAchievement'>;
const SCHEME: Scheme = { digits: 2, overAchievement: { on: false, from: '30', deduct: '2' } };
const DEVIATION: Scheme = { ...SCHEME, overAchievement: { on: true, from: '30', deduct: '2' } };

const label = { zh: '标准', en: 'standard' };
const standard = <T extends object>(body: T) => ({ key: 'one', label, ...body });
type AnyStandard = Standard & StandardLimits;

const NOTHING_SAID: IndicatorFacts = {
  sign: 'atLeast',
  target: null,
  actual: null,
  weight: null,
  coefficient: null,
  ticked: null,
};
const score = (of: AnyStandard, facts: Partial<IndicatorFacts>, scheme = SCHEME) =>
  scoreIndicator(of, { ...NOTHING_SAID, ...facts }, scheme);

/** An example as a finance officer would check it: facts, points, and how they came about. */
type Row = readonly [name: string, of: AnyStandard, facts: Partial<IndicatorFacts>, points: string, working: string];
const follow = (rows: readonly Row[], scheme = SCHEME) =>
  it.each(rows)('%s', (_, of, facts, points, working) => {
    const scored = score(of, facts, scheme);
    expect('score' in scored ? [scored.score, scored.working.zh] : scored).toEqual([points, working]);
  });
const lack = (rows: readonly (readonly [string, AnyStandard, Partial<IndicatorFacts>, readonly string[]])[]) =>
  it.each(rows)('%s', (_, of, facts, lacks) => expect(score(of, facts)).toEqual({ lacks }));

const up: AnyStandard = standard({ kind: 'ratio', direction: 'up' } as const);
const down: AnyStandard = standard({ kind: 'ratio', direction: 'down' } as const);

describe('in proportion', () => {
  follow([
    // 重庆 2021: 政府采购执行率 72.74% of 100% was given full marks in the published form.
    ['a target missed', up, { weight: '12', target: '100', actual: '72.74' }, '8.73', '12 × 72.74 ÷ 100 = 8.73'],
    ['the published 2 points', up, { weight: '2', target: '100', actual: '72.74' }, '1.45', '2 × 72.74 ÷ 100 = 1.45'],
    ['a target met', up, { weight: '10', target: '70', actual: '70.00' }, '10.00', '10 × 70 ÷ 70 = 10'],
    ['one exceeded', up, { weight: '12', target: '100', actual: '130' }, '12.00', '12 × 130 ÷ 100 = 15.6，封顶 12 分'],
    ['nothing done', up, { weight: '12', target: '100', actual: '0' }, '0.00', '12 × 0 ÷ 100 = 0'],
    [
      'less than nothing',
      up,
      { weight: '12', target: '100', actual: '-5' },
      '0.00',
      '12 × −5 ÷ 100 = −0.6，最低得 0 分',
    ],
    ['a third', up, { weight: '10', target: '3', actual: '1' }, '3.33', '10 × 1 ÷ 3 = 3.33'],
    ['half up', up, { weight: '0.5', target: '100', actual: '1' }, '0.01', '0.5 × 1 ÷ 100 = 0.01'],
    ['a cost kept', down, { weight: '10', target: '5', actual: '4' }, '10.00', '10 × 5 ÷ 4 = 12.5，封顶 10 分'],
    ['a cost exceeded', down, { weight: '10', target: '5', actual: '8' }, '6.25', '10 × 5 ÷ 8 = 6.25'],
    [
      'no accident',
      down,
      { weight: '5', target: '0', actual: '0', unit: '起' },
      '5.00',
      '实际值 0 起不超过指标值 0 起，得满分 5 分',
    ],
    [
      'an accident where there were to be none',
      down,
      { weight: '5', target: '0', actual: '1' },
      '0.00',
      '5 × 0 ÷ 1 = 0',
    ],
    [
      'a fall further than wanted',
      down,
      { weight: '8', target: '-5', actual: '-8.2', unit: '%' },
      '8.00',
      '实际值 −8.2% 不超过指标值 −5%，得满分 8 分',
    ],
    [
      'less than the least that counts',
      standard({ kind: 'ratio', direction: 'up', nothingBelow: '60' } as const),
      { weight: '10', target: '200', actual: '119' },
      '0.00',
      '119 ÷ 200 = 59.5%，低于 60%，不得分',
    ],
    [
      'just the least that counts',
      standard({ kind: 'ratio', direction: 'up', nothingBelow: '60' } as const),
      { weight: '10', target: '200', actual: '120' },
      '6.00',
      '10 × 120 ÷ 200 = 6',
    ],
    [
      'a cap below the weight',
      standard({ kind: 'ratio', direction: 'up', cap: '8' } as const),
      { weight: '10', target: '100', actual: '90' },
      '8.00',
      '10 × 90 ÷ 100 = 9，封顶 8 分',
    ],
    [
      'a minimum',
      standard({ kind: 'ratio', direction: 'up', minimum: '3' } as const),
      { weight: '10', target: '100', actual: '10' },
      '3.00',
      '10 × 10 ÷ 100 = 1，最低得 3 分',
    ],
    [
      'full marks with more decimals than scores have',
      up,
      { weight: '1.666', target: '1', actual: '1' },
      '1.666',
      '1.666 × 1 ÷ 1 = 1.67',
    ],
    ['no points at stake', up, { weight: '0', target: '1', actual: '1' }, '0.00', '0 × 1 ÷ 1 = 0'],
  ]);
  lack([
    ['no target', up, { weight: '10', actual: '5' }, ['target']],
    ['no actual value', up, { weight: '10', target: '5' }, ['actual']],
    ['nothing at all', up, {}, ['target', 'actual', 'weight']],
    ['a target of zero has no ratio', up, { weight: '10', target: '0', actual: '5' }, ['target']],
    ['nor has one below zero', down, { weight: '10', target: '-5', actual: '-3' }, ['target']],
    ['words are no number', up, { weight: '10', target: '100', actual: '达成预期指标' }, ['actual']],
    ['a weight below zero is none', up, { weight: '-1', target: '100', actual: '5' }, ['weight']],
  ]);
});

const steps = (body: object): AnyStandard =>
  standard({
    kind: 'steps',
    limit: '100',
    within: 'noMore',
    step: '1',
    deduct: '0.5',
    rounding: 'floor',
    ...body,
  } as const);
/** 预算完成率: 100% full, each 5% below costs 2. */
const H03 = steps({ within: 'noLess', step: '5', deduct: '2' });

describe('by steps', () => {
  follow([
    // 2018: 99.27% was given 8 of 8, so only whole steps counted.
    [
      '预算完成率 99.27%',
      H03,
      { weight: '8', actual: '99.27', unit: '%' },
      '8.00',
      '低于 100% 部分 0.73 个百分点，按 5 个百分点为一档计 0 档，每档扣 2 分：8 − 0 × 2 = 8',
    ],
    [
      'the same, a started step counting',
      steps({ within: 'noLess', step: '5', deduct: '2', rounding: 'ceil' }),
      { weight: '8', actual: '99.27', unit: '%' },
      '6.00',
      '低于 100% 部分 0.73 个百分点，按 5 个百分点为一档（不足一档按一档）计 1 档，每档扣 2 分：8 − 1 × 2 = 6',
    ],
    [
      'the same, in proportion',
      steps({ within: 'noLess', step: '5', deduct: '2', rounding: 'linear' }),
      { weight: '8', actual: '99.27', unit: '%' },
      '7.71',
      '低于 100% 部分 0.73 个百分点，按 5 个百分点为一档折算 0.15 档，每档扣 2 分：8 − 0.15 × 2 = 7.71',
    ],
    [
      'just one step',
      H03,
      { weight: '8', actual: '95', unit: '%' },
      '6.00',
      '低于 100% 部分 5 个百分点，按 5 个百分点为一档计 1 档，每档扣 2 分：8 − 1 × 2 = 6',
    ],
    // 2018: 143 posts, 136 people.
    [
      '在职人员控制率 95.10%',
      steps({}),
      { weight: '8', actual: '95.10', unit: '%' },
      '8.00',
      '实际值 95.1% 未超过 100%，得满分 8 分',
    ],
    [
      '在职人员控制率 104.3%',
      steps({}),
      { weight: '8', actual: '104.3', unit: '%' },
      '6.00',
      '超过 100% 部分 4.3 个百分点，按 1 个百分点为一档计 4 档，每档扣 0.5 分：8 − 4 × 0.5 = 6',
    ],
    // A town with 185 people for 128 posts.
    [
      '在职人员控制率 144.53%',
      steps({}),
      { weight: '5', actual: '144.53', unit: '%' },
      '0.00',
      '超过 100% 部分 44.53 个百分点，按 1 个百分点为一档计 44 档，每档扣 0.5 分：5 − 44 × 0.5 = −17，最低得 0 分',
    ],
    [
      '三公经费变动率 98.31%',
      steps({ limit: '0', deduct: '0.8' }),
      { weight: '8', actual: '98.31', unit: '%' },
      '0.00',
      '超过 0% 部分 98.31 个百分点，按 1 个百分点为一档计 98 档，每档扣 0.8 分：8 − 98 × 0.8 = −70.4，最低得 0 分',
    ],
    [
      '三公经费变动率 falling',
      steps({ limit: '0', deduct: '0.5' }),
      { weight: '5', actual: '-3.2', unit: '%' },
      '5.00',
      '实际值 −3.2% 未超过 0%，得满分 5 分',
    ],
    [
      '楼堂馆所面积 107%',
      steps({ step: '5', deduct: '2' }),
      { weight: '5', actual: '107', unit: '%' },
      '3.00',
      '超过 100% 部分 7 个百分点，按 5 个百分点为一档计 1 档，每档扣 2 分：5 − 1 × 2 = 3',
    ],
    [
      'none built',
      standard({ ...steps({ step: '5', deduct: '2' }), notApplicable: 'full' } as const),
      { weight: '5', notApplicable: true },
      '5.00',
      '本年无此事项，按标准得满分 5 分',
    ],
    [
      '公用经费控制率 103.5%',
      steps({ deduct: '1' }),
      { weight: '8', actual: '103.5', unit: '%' },
      '5.00',
      '超过 100% 部分 3.5 个百分点，按 1 个百分点为一档计 3 档，每档扣 1 分：8 − 3 × 1 = 5',
    ],
    [
      '政府采购执行率 off either way',
      steps({ within: 'exactly', step: '5', deduct: '2' }),
      { weight: '6', actual: '72.74', unit: '%' },
      '0.00',
      '与 100% 相差 27.26 个百分点，按 5 个百分点为一档计 5 档，每档扣 2 分：6 − 5 × 2 = −4，最低得 0 分',
    ],
    [
      '政府采购执行率 exactly',
      steps({ within: 'exactly' }),
      { weight: '6', actual: '100.00', unit: '%' },
      '6.00',
      '实际值等于 100%，得满分 6 分',
    ],
    [
      'beyond the target itself',
      steps({ limit: 'target', step: '2', deduct: '1' }),
      { weight: '10', target: '20', actual: '25', unit: '次' },
      '8.00',
      '超过 20 次部分 5 次，按 2 次为一档计 2 档，每档扣 1 分：10 − 2 × 1 = 8',
    ],
    [
      'percents of the target',
      steps({ measured: 'percentOfTarget', limit: 'target', within: 'noLess' }),
      { weight: '10', target: '40', actual: '37', unit: '场' },
      '6.50',
      '低于 100% 部分 7.5 个百分点，按 1 个百分点为一档计 7 档，每档扣 0.5 分：10 − 7 × 0.5 = 6.5',
    ],
    [
      'days late',
      steps({ limit: 'target', step: '1', deduct: '0.5' }),
      { sign: 'before', weight: '5', target: '2021-12-31', actual: '2022-01-05' },
      '2.50',
      '晚于 2021-12-31 共 5 天，按 1 天为一档计 5 档，每档扣 0.5 分：5 − 5 × 0.5 = 2.5',
    ],
    [
      'in time',
      steps({ limit: 'target' }),
      { sign: 'before', weight: '5', target: '2021-12-31', actual: '2021-12-31' },
      '5.00',
      '完成日期 2021-12-31 不晚于 2021-12-31，得满分 5 分',
    ],
  ]);
  lack([
    ['no actual value', H03, { weight: '8' }, ['actual']],
    ['no target to keep', steps({ limit: 'target' }), { weight: '8', actual: '5' }, ['target']],
    ['percents of zero', steps({ measured: 'percentOfTarget' }), { weight: '8', target: '0', actual: '5' }, ['target']],
    [
      'a month is no day',
      steps({ limit: 'target' }),
      { sign: 'before', weight: '5', target: '12月底前', actual: '2021-12-31' },
      ['target'],
    ],
    [
      'there is no 30th of February',
      steps({ limit: 'target' }),
      { sign: 'before', weight: '5', target: '2021-12-31', actual: '2021-02-30' },
      ['actual'],
    ],
    ['a step of nothing', steps({ step: '0' }), { weight: '8', actual: '101' }, ['standard']],
    ['none built, where no rule says what that earns', H03, { weight: '8', notApplicable: true }, ['actual']],
  ]);
});

/** 预算控制率: 0 full, then by bands, above 30% nothing; cuts count as no addition. */
const controlRate = (...percents: readonly [string, string, string, string, string]): AnyStandard =>
  standard({
    kind: 'bands',
    bands: [
      { to: '0', toIncluded: true, percent: percents[0] },
      { from: '0', to: '10', toIncluded: true, percent: percents[1] },
      { from: '10', to: '20', toIncluded: true, percent: percents[2] },
      { from: '20', to: '30', toIncluded: true, percent: percents[3] },
      { from: '30', percent: percents[4] },
    ],
  } as const);
const H04_FIVE = controlRate('100', '80', '60', '40', '0');
const H04_EIGHT = controlRate('100', '75', '50', '25', '0');

describe('by bands', () => {
  follow([
    // 2018: 767.86 ÷ 1922.76.
    [
      '预算控制率 39.94%',
      H04_EIGHT,
      { weight: '8', actual: '39.94', unit: '%' },
      '0.00',
      '实际值 39.94%，属于“实际值 > 30%”一档，得分值的 0%：8 × 0% = 0',
    ],
    [
      'nothing added',
      H04_FIVE,
      { weight: '5', actual: '0', unit: '%' },
      '5.00',
      '实际值 0%，属于“实际值 ≤ 0%”一档，得分值的 100%：5 × 100% = 5',
    ],
    [
      'a cut',
      H04_FIVE,
      { weight: '5', actual: '-12.5', unit: '%' },
      '5.00',
      '实际值 −12.5%，属于“实际值 ≤ 0%”一档，得分值的 100%：5 × 100% = 5',
    ],
    [
      'the least addition',
      H04_FIVE,
      { weight: '5', actual: '0.01', unit: '%' },
      '4.00',
      '实际值 0.01%，属于“0% < 实际值 ≤ 10%”一档，得分值的 80%：5 × 80% = 4',
    ],
    [
      'ten percent included',
      H04_FIVE,
      { weight: '5', actual: '10.00', unit: '%' },
      '4.00',
      '实际值 10%，属于“0% < 实际值 ≤ 10%”一档，得分值的 80%：5 × 80% = 4',
    ],
    [
      'just above',
      H04_FIVE,
      { weight: '5', actual: '10.01', unit: '%' },
      '3.00',
      '实际值 10.01%，属于“10% < 实际值 ≤ 20%”一档，得分值的 60%：5 × 60% = 3',
    ],
    [
      'thirty percent',
      H04_EIGHT,
      { weight: '8', actual: '30', unit: '%' },
      '2.00',
      '实际值 30%，属于“20% < 实际值 ≤ 30%”一档，得分值的 25%：8 × 25% = 2',
    ],
    [
      'of the target',
      standard({
        kind: 'bands',
        measured: 'percentOfTarget',
        bands: [
          { from: '90', fromIncluded: true, percent: '100' },
          { to: '90', percent: '50' },
        ],
      } as const),
      { weight: '6', target: '80', actual: '72', unit: '人' },
      '6.00',
      '完成率 90%，属于“完成率 ≥ 90%”一档，得分值的 100%：6 × 100% = 6',
    ],
    [
      'a band of one value',
      standard({
        kind: 'bands',
        bands: [{ from: '0', fromIncluded: true, to: '0', toIncluded: true, percent: '100' }],
      } as const),
      { weight: '6', actual: '0' },
      '6.00',
      '实际值 0，属于“实际值 = 0”一档，得分值的 100%：6 × 100% = 6',
    ],
  ]);
  lack([
    [
      'a value in no band',
      standard({ kind: 'bands', bands: [{ from: '0', to: '10', percent: '100' }] } as const),
      { weight: '5', actual: '-1' },
      ['standard'],
    ],
    ['no value', H04_FIVE, { weight: '5' }, ['actual']],
  ]);
});

const judged = (middle: string): AnyStandard =>
  standard({
    kind: 'qualitative',
    bands: [
      { label: { zh: '达成年度指标', en: 'met' }, from: '80', to: '100' },
      { label: { zh: '部分达成并具有一定效果', en: 'partly met' }, from: middle, to: '80' },
      { label: { zh: '未达成且效果较差', en: 'not met' }, from: '0', to: middle },
    ],
  } as const);

describe('by judgement', () => {
  const national = judged('60');
  const hubei = judged('50');
  follow([
    [
      'met',
      national,
      { sign: 'qualitative', weight: '10', coefficient: '100' },
      '10.00',
      '评为“达成年度指标”，得分系数 100%：10 × 100% = 10',
    ],
    [
      '80 is still met',
      national,
      { sign: 'qualitative', weight: '10', coefficient: '80' },
      '8.00',
      '评为“达成年度指标”，得分系数 80%：10 × 80% = 8',
    ],
    [
      '79.99 is not',
      national,
      { sign: 'qualitative', weight: '10', coefficient: '79.99' },
      '8.00',
      '评为“部分达成并具有一定效果”，得分系数 79.99%：10 × 79.99% = 8',
    ],
    [
      '55 by the national bands',
      national,
      { sign: 'qualitative', weight: '10', coefficient: '55' },
      '5.50',
      '评为“未达成且效果较差”，得分系数 55%：10 × 55% = 5.5',
    ],
    [
      '55 by those of Hubei',
      hubei,
      { sign: 'qualitative', weight: '10', coefficient: '55' },
      '5.50',
      '评为“部分达成并具有一定效果”，得分系数 55%：10 × 55% = 5.5',
    ],
    [
      'more than all',
      national,
      { sign: 'qualitative', weight: '10', coefficient: '110' },
      '10.00',
      '得分系数 110%：10 × 110% = 11，封顶 10 分',
    ],
  ]);
  lack([
    [
      'before anybody judged',
      national,
      { sign: 'qualitative', weight: '10', target: '效果明显', actual: '达成预期指标' },
      ['coefficient'],
    ],
  ]);
});

const items = (points: string, ...names: readonly string[]) =>
  names.map((name, place) => ({ key: `${place + 1}`, label: { zh: name, en: name }, points }));
/** 管理制度健全性: four tests at two points. */
const H10: AnyStandard = standard({
  kind: 'checklist',
  items: items('2', '已制定', '合法合规', '完整', '有效执行'),
} as const);
/** 资金使用合规性: each breach one point off. */
const H11: AnyStandard = standard({
  kind: 'checklist',
  points: 'lost',
  items: items('1', '合规', '审批', '论证', '用途', '无挪用'),
} as const);

describe('item by item', () => {
  follow([
    [
      'all met',
      H10,
      { weight: '8', ticked: ['1', '2', '3', '4'] },
      '8.00',
      '4 项中符合 4 项（已制定、合法合规、完整、有效执行），满分 8 分：2 + 2 + 2 + 2 = 8',
    ],
    [
      'two met',
      H10,
      { weight: '8', ticked: ['4', '1', 'ghost'] },
      '4.00',
      '4 项中符合 2 项（已制定、有效执行），满分 8 分：2 + 2 = 4',
    ],
    ['one met', H10, { weight: '8', ticked: ['2'] }, '2.00', '4 项中符合 1 项（合法合规），满分 8 分：2'],
    ['none met', H10, { weight: '8', ticked: [] }, '0.00', '4 项均不符合，不得分'],
    [
      'more than the weight',
      H10,
      { weight: '6', ticked: ['1', '2', '3', '4'] },
      '6.00',
      '4 项中符合 4 项（已制定、合法合规、完整、有效执行），满分 6 分：2 + 2 + 2 + 2 = 8，封顶 6 分',
    ],
    ['no breach', H11, { weight: '6', ticked: ['1', '2', '3', '4', '5'] }, '6.00', '各项均符合，得满分 6 分'],
    [
      'two breaches',
      H11,
      { weight: '6', ticked: ['1', '2', '3'] },
      '4.00',
      '不符合 2 项（用途、无挪用），逐项扣分：6 − 1 − 1 = 4',
    ],
  ]);
  lack([['before anybody went through it', H10, { weight: '8' }, ['ticked']]]);
});

const whole = (otherwise: 'nothing' | 'ratio'): AnyStandard => standard({ kind: 'whole', otherwise } as const);

describe('all or nothing', () => {
  const all = whole('nothing');
  const orRatio = whole('ratio');
  follow([
    [
      'exactly',
      all,
      { sign: 'equal', weight: '5', target: '4', actual: '4.0', unit: '次' },
      '5.00',
      '实际值 4 次等于指标值 4 次，得满分 5 分',
    ],
    [
      'not exactly',
      all,
      { sign: 'equal', weight: '5', target: '4', actual: '5', unit: '次' },
      '0.00',
      '实际值 5 次不等于指标值 4 次，不得分',
    ],
    [
      'too few, in proportion',
      orRatio,
      { sign: 'equal', weight: '5', target: '4', actual: '3' },
      '3.75',
      '实际值 3 不等于指标值 4，按比例计分；5 × 3 ÷ 4 = 3.75',
    ],
    [
      'too many, in proportion',
      orRatio,
      { sign: 'equal', weight: '5', target: '4', actual: '5' },
      '4.00',
      '实际值 5 不等于指标值 4，按比例计分；5 × 4 ÷ 5 = 4',
    ],
    [
      'at least',
      all,
      { sign: 'atLeast', weight: '5', target: '0', actual: '0' },
      '5.00',
      '实际值 0 不低于指标值 0，得满分 5 分',
    ],
    [
      'too little',
      orRatio,
      { sign: 'atLeast', weight: '5', target: '10', actual: '6' },
      '3.00',
      '实际值 6 低于指标值 10，按比例计分；5 × 6 ÷ 10 = 3',
    ],
    [
      'at most',
      orRatio,
      { sign: 'atMost', weight: '5', target: '0', actual: '2' },
      '0.00',
      '实际值 2 高于指标值 0，按比例计分；5 × 0 ÷ 2 = 0',
    ],
    [
      'in time',
      all,
      { sign: 'before', weight: '5', target: '2021-12-31', actual: '2021-11-30' },
      '5.00',
      '完成日期 2021-11-30 不晚于要求日期 2021-12-31，得满分 5 分',
    ],
    [
      'on the day',
      all,
      { sign: 'before', weight: '5', target: '2021-12-31', actual: '2021-12-31' },
      '5.00',
      '完成日期 2021-12-31 不晚于要求日期 2021-12-31，得满分 5 分',
    ],
    [
      'late; days have no ratio',
      orRatio,
      { sign: 'before', weight: '5', target: '2021-12-31', actual: '2022-01-01' },
      '0.00',
      '完成日期 2022-01-01 晚于要求日期 2021-12-31，不得分',
    ],
    [
      'the same words',
      all,
      { sign: 'equal', weight: '5', target: '优秀（一等）', actual: '优秀(一等)' },
      '5.00',
      '实际值“优秀(一等)”与指标值一致，得满分 5 分',
    ],
    [
      'other words',
      orRatio,
      { sign: 'equal', weight: '5', target: '优秀', actual: '合格' },
      '0.00',
      '实际值“合格”与指标值“优秀”不一致，不得分',
    ],
    [
      'judged complete',
      all,
      { sign: 'qualitative', weight: '5', coefficient: '100' },
      '5.00',
      '评定完成程度 100%，得满分 5 分',
    ],
    ['judged short', all, { sign: 'qualitative', weight: '5', coefficient: '99' }, '0.00', '评定完成程度 99%，不得分'],
  ]);
  lack([
    ['a number beside words', all, { sign: 'equal', weight: '5', target: '95', actual: '优秀' }, ['actual']],
    ['words beside a number', all, { sign: 'equal', weight: '5', target: '优秀', actual: '95' }, ['target']],
    ['no proportion to zero', orRatio, { sign: 'atLeast', weight: '5', target: '0', actual: '-1' }, ['target']],
    ['no proportion below zero', orRatio, { sign: 'equal', weight: '5', target: '-2', actual: '-1' }, ['target']],
    ['words for a day', all, { sign: 'before', weight: '5', target: '年底前', actual: '已完成' }, ['target', 'actual']],
    ['not judged', all, { sign: 'qualitative', weight: '5' }, ['coefficient']],
  ]);
});

describe('over-achievement', () => {
  describe('where the rule is on', () => {
    follow(
      [
        [
          'by 29.99 percent is well done',
          up,
          { weight: '10', target: '100', actual: '129.99' },
          '10.00',
          '10 × 129.99 ÷ 100 = 13，封顶 10 分',
        ],
        [
          'by 30 percent is a deviation',
          up,
          { weight: '10', target: '100', actual: '130' },
          '8.00',
          '10 × 130 ÷ 100 = 13，封顶 10 分；超过指标值 30%，达到 30% 的按指标偏离扣 2 分：10 − 2 = 8',
        ],
        [
          'costs no more than there is',
          up,
          { weight: '1.5', target: '2', actual: '5' },
          '0.00',
          '1.5 × 5 ÷ 2 = 3.75，封顶 1.5 分；超过指标值 150%，达到 30% 的按指标偏离扣 2 分：1.5 − 2 = −0.5，最低得 0 分',
        ],
        [
          'does not concern limits that were kept',
          down,
          { weight: '10', target: '100', actual: '10' },
          '10.00',
          '10 × 100 ÷ 10 = 100，封顶 10 分',
        ],
      ].map(
        ([name, of, facts, points, working]) =>
          [name, of, { sign: of === down ? 'atMost' : 'atLeast', ...(facts as object) }, points, working] as Row,
      ),
      DEVIATION,
    );
  });

  it('costs nothing where the rule is off', () =>
    expect(score(up, { weight: '10', target: '100', actual: '500' })).toMatchObject({ score: '10.00' }));
});

it('explains in English too', () => {
  const working = (of: AnyStandard, facts: Partial<IndicatorFacts>) => {
    const scored = score(of, facts);
    return 'working' in scored ? scored.working.en : scored;
  };
  expect([
    working(up, { weight: '12', target: '100', actual: '130' }),
    working(steps({}), { weight: '8', actual: '104.3', unit: '%' }),
    working(H04_FIVE, { weight: '5', actual: '15', unit: '%' }),
    working(H11, { weight: '6', ticked: ['1', '2', '3', '4'] }),
    working(whole('nothing'), { sign: 'before', weight: '5', target: '2021-12-31', actual: '2022-01-05' }),
  ]).toEqual([
    '12 × 130 ÷ 100 = 15.6, capped at 12',
    '4.3 percentage points over 100%: 4 whole steps of 1 percentage point, 0.5 off for each: 8 − 4 × 0.5 = 6',
    'actual 15% lies in the band 10% < actual ≤ 20%, which earns 60%: 5 × 60% = 3',
    '1 not met (无挪用), points off for each: 6 − 1 = 5',
    '2022-01-05 is later than 2021-12-31: no points',
  ]);
});
