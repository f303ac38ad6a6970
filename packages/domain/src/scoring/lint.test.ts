import { describe, expect, it } from 'vitest';
import { HUNAN_2021 } from '../built-in/index.ts';
import {
  type Band,
  lintScheme,
  lintStandard,
  type QualitativeBand,
  type ScoringProblem,
  type ScoringScheme,
  type StandardByKind,
  type StandardKind,
  type StandardLimits,
} from './index.ts';

const label = { zh: '标准', en: 'standard' };
const told = (problems: readonly ScoringProblem[]) =>
  problems.map(({ path, message, severity }) => `${severity === 'error' ? '' : '? '}${path}: ${message.zh}`);

describe('lintStandard: bands', () => {
  const band = (
    from: string | null,
    fromIncluded: boolean,
    to: string | null,
    toIncluded: boolean,
    percent: string,
  ): Band => ({
    ...(from !== null && { from }),
    fromIncluded,
    ...(to !== null && { to }),
    toIncluded,
    percent,
  });
  const sound = [
    band(null, false, '0', true, '100'),
    band('0', false, '10', true, '80'),
    band('10', false, null, false, '0'),
  ];
  const rows: readonly (readonly [string, readonly Band[], readonly string[]])[] = [
    ['are sound', sound, []],
    ['are sound in any order', [...sound].reverse(), []],
    [
      'are sound about full marks in the middle',
      [
        band(null, false, '95', false, '50'),
        band('95', true, '105', true, '100'),
        band('105', false, null, false, '50'),
      ],
      [],
    ],
    [
      'gap between',
      [band(null, false, '0', true, '100'), band('5', false, null, false, '0')],
      ['bands[1]: 0 与 5 之间的值不属于任何一档，无法计分'],
    ],
    [
      'gap of one value',
      [band(null, false, '0', false, '100'), band('0', false, null, false, '0')],
      ['bands[1]: 恰为 0 的值不属于任何一档，无法计分'],
    ],
    [
      'one value twice',
      [band(null, false, '0', true, '100'), band('0', true, null, false, '0')],
      ['bands[1]: “x ≤ 0”与“x ≥ 0”两档重叠，请调整其中一档的界限'],
    ],
    [
      'overlap',
      [band(null, false, '10', true, '100'), band('5', false, null, false, '0')],
      ['bands[1]: “x ≤ 10”与“x > 5”两档重叠，请调整其中一档的界限'],
    ],
    [
      'two without lower bound',
      [band(null, false, '10', true, '100'), band(null, false, '5', true, '50')],
      [
        'bands[1]: “x ≤ 10”与“x ≤ 5”两档重叠，请调整其中一档的界限',
        '? bands[0]: 高于 10 的值不属于任何一档，请确认不会出现',
      ],
    ],
    [
      'one band of everything beside another',
      [band(null, false, null, false, '100'), band('5', false, null, false, '50')],
      ['bands[1]: “x”与“x > 5”两档重叠，请调整其中一档的界限'],
    ],
    [
      'an end below',
      [band('0', true, '10', true, '100'), band('10', false, null, false, '0')],
      ['? bands[0]: 低于 0 的值（如负数）不属于任何一档，请确认不会出现'],
    ],
    [
      'an end above',
      [band(null, false, '10', true, '0'), band('10', false, '100', true, '100')],
      ['? bands[1]: 高于 100 的值不属于任何一档，请确认不会出现'],
    ],
    ['upside down', [band('10', false, '0', false, '100')], ['bands[0]: 这一档的下限不低于上限，没有任何数值落在其中']],
    [
      'one value that is not included',
      [band('0', true, '0', false, '100')],
      ['bands[0]: 这一档的下限不低于上限，没有任何数值落在其中'],
    ],
    [
      'more than all',
      [band(null, false, '0', true, '120'), band('0', false, null, false, '0')],
      ['bands[0].percent: 得分比例超过 100%'],
    ],
    [
      'no full marks',
      [band(null, false, '0', true, '90'), band('0', false, null, false, '0')],
      ['? bands[0].percent: 没有得满分的档次'],
    ],
    [
      'points that do not fall',
      [...sound.slice(0, 2), band('10', false, '20', true, '80'), band('20', false, null, false, '0')],
      ['bands[2].percent: 离满分档越远，得分应越低；这一档不低于相邻的较好一档'],
    ],
    [
      'points that rise again',
      [...sound.slice(0, 2), band('10', false, '20', true, '90'), band('20', false, null, false, '0')],
      ['bands[2].percent: 离满分档越远，得分应越低；这一档不低于相邻的较好一档'],
    ],
  ];
  it.each(rows)('%s', (_, bands, problems) =>
    expect(told(lintStandard({ key: 'H04', label, kind: 'bands', bands }))).toEqual(problems),
  );
});

describe('lintStandard: other kinds', () => {
  const steps = { kind: 'steps', limit: '100', within: 'noMore', step: '1', deduct: '0.5', rounding: 'floor' } as const;
  const judged = (...bounds: readonly (readonly [string, string])[]) => ({
    kind: 'qualitative' as const,
    bands: bounds.map(([from, to]): QualitativeBand => ({ label, from, to })),
  });
  const items = (...points: readonly string[]) => ({
    kind: 'checklist' as const,
    items: points.map((one, place) => ({ key: `${place}`, label, points: one })),
  });
  type Body = StandardByKind[StandardKind] & StandardLimits;
  const lint = (body: Body, weight?: string) => lintStandard({ key: 'one', label, ...body }, weight);
  const rows: readonly (readonly [string, Body, string | undefined, readonly string[]])[] = [
    ['steps', steps, undefined, []],
    ['a step of nothing', { ...steps, step: '0' }, undefined, ['step: 每档的幅度须大于 0']],
    ['a step that costs nothing', { ...steps, deduct: '0' }, undefined, ['deduct: 每档扣分须大于 0，否则永不扣分']],
    [
      'nothing below more than all',
      { kind: 'ratio', direction: 'up', nothingBelow: '101' },
      undefined,
      ['nothingBelow: 不得分的界限超过 100%'],
    ],
    ['the national bands', judged(['80', '100'], ['60', '80'], ['0', '60']), undefined, []],
    ['the bands of Hubei, worst first', judged(['0', '50'], ['50', '80'], ['80', '100']), undefined, []],
    [
      'a best band that stops short',
      judged(['80', '95'], ['0', '80']),
      undefined,
      ['bands[0].to: 最好一档的上限应为 100'],
    ],
    [
      'a worst band that stops short',
      judged(['80', '100'], ['10', '80']),
      undefined,
      ['bands[1].from: 最差一档的下限应为 0'],
    ],
    [
      'a gap between judgements',
      judged(['80', '100'], ['0', '79']),
      undefined,
      ['bands[1].to: 与上一档之间有空档，上限应为 80'],
    ],
    [
      'judgements that overlap',
      judged(['80', '100'], ['0', '85']),
      undefined,
      ['bands[1].to: 与上一档重叠，上限应为 80'],
    ],
    ['a checklist', items('2', '2', '2', '2'), '8', []],
    ['one whose weight nobody knows', items('2', '2'), undefined, []],
    ['one that does not add up', items('2', '2', '2'), '8', ['items: 各项合计 6 分，与分值 8 分不符']],
    ['breaches that leave something', { ...items('1', '1', '1'), points: 'lost' }, '6', []],
    [
      'breaches that cost more than there is',
      { ...items('4', '4'), points: 'lost' },
      '6',
      ['? items: 各项扣分合计 8 分，超过分值 6 分'],
    ],
    ['an item of nothing', items('0', '2'), '2', ['? items[0].points: 这一项不计分']],
    ['a minimum above the cap', { ...steps, minimum: '6', cap: '5' }, '8', ['minimum: 最低分高于最高分']],
    ['a minimum above the points', { ...steps, minimum: '9' }, '8', ['minimum: 最低分高于分值 8']],
    ['a cap above the points', { ...steps, cap: '9' }, '8', ['? cap: 最高分高于分值 8，不起作用']],
  ];
  it.each(rows)('%s', (_, body, weight, problems) => expect(told(lint(body, weight))).toEqual(problems));

  it('names an item that is there twice', () => {
    const { items: twice } = items('1', '1');
    const problems = lintStandard({ key: 'one', label, kind: 'checklist', items: [twice[0]!, twice[0]!] }, '2');
    expect(told(problems)).toEqual(['items[1].key: “0”重复']);
  });
});

describe('lintScheme', () => {
  const base = HUNAN_2021.scoring;
  const output = base.levels[0]!;
  const rows: readonly (readonly [string, Partial<ScoringScheme>, readonly string[]])[] = [
    ['the scheme of Hunan is sound', {}, []],
    [
      'an execution weight that does not add up',
      { execution: { weight: '20', reasonBelow: '90' } },
      ['levels: 预算执行率与一级指标分值合计 20 + 50 + 30 + 10 = 110，应为 100'],
    ],
    ['levels left free', { levels: [{ key: 'output', label, second: output.second }] }, []],
    [
      'levels left free beside too many points',
      { levels: [output, { key: 'open', label, second: [] }], execution: { weight: '60', reasonBelow: '90' } },
      ['levels: 预算执行率与一级指标分值合计 60 + 50 = 110，应为 100'],
    ],
    [
      'a level twice',
      {
        levels: [
          { ...output, weight: '45' },
          { ...output, weight: '45' },
        ],
      },
      ['levels[1].key: “output”重复'],
    ],
    [
      'caps that are not monotone',
      {
        caps: {
          on: true,
          rules: [
            { below: '60', most: '79' },
            { below: '70', most: '69' },
          ],
        },
      },
      ['caps.rules[1].most: 执行率越低，上限应越低：低于 60% 为 79 分，低于 70% 为 69 分'],
    ],
    [
      'a cap above all',
      { caps: { on: true, rules: [{ below: '60', most: '101' }] } },
      ['caps.rules[0].most: 总分上限超过 100'],
    ],
    ['caps without a rule', { caps: { on: true, rules: [] } }, ['? caps.rules: 已启用上限，但没有规定']],
    [
      'years the wrong way round',
      { caps: { ...base.caps, fiscalYears: { from: 2023, to: 2021 } } },
      ['caps.fiscalYears: 截止年度 2021 早于起始年度 2023'],
    ],
    [
      'over-achievement from nothing',
      { overAchievement: { on: true, from: '0', deduct: '2' } },
      ['overAchievement.from: 超额比例须大于 0，否则恰好完成也要扣分'],
    ],
    [
      'over-achievement that costs nothing',
      { overAchievement: { on: true, from: '30', deduct: '0' } },
      ['? overAchievement.deduct: 已启用超额扣分，但扣 0 分'],
    ],
    [
      'grades that begin above zero',
      {
        grades: [
          { grade: 'excellent', from: '90' },
          { grade: 'good', from: '60' },
        ],
      },
      ['grades: 最低等级应从 0 分起，否则低分没有等级'],
    ],
    [
      'grades in the wrong order',
      {
        grades: [
          { grade: 'good', from: '80' },
          { grade: 'excellent', from: '90' },
          { grade: 'poor', from: '0' },
        ],
      },
      ['grades[1].from: 等级应由高到低排列，起点逐级降低'],
    ],
    [
      'a grade twice',
      {
        grades: [
          { grade: 'good', from: '80' },
          { grade: 'good', from: '0' },
        ],
      },
      ['grades[1].grade: 等级重复'],
    ],
    [
      'a usual standard that is not there',
      { usual: { ...base.usual, before: 'ghost' } },
      ['usual.before: 没有名为“ghost”的评分标准'],
    ],
    [
      'a ratio of days',
      { usual: { ...base.usual, before: 'ratioUp' } },
      ['usual.before: “按完成比例计分（正向）”不能用于这类指标'],
    ],
    [
      'a ratio the wrong way',
      { usual: { ...base.usual, atMost: 'ratioUp' } },
      ['usual.atMost: 评分方向与指标性质相反'],
    ],
    [
      'what is wrong with a standard, and where',
      {
        standards: [
          ...base.standards,
          {
            key: 'whole',
            label,
            kind: 'steps',
            limit: 'target',
            within: 'noLess',
            step: '0',
            deduct: '1',
            rounding: 'ceil',
          },
        ],
      },
      [
        `standards[${base.standards.length}].key: “whole”重复`,
        `standards[${base.standards.length}].step: 每档的幅度须大于 0`,
      ],
    ],
  ];
  it.each(rows)('%s', (_, change, problems) => expect(told(lintScheme({ ...base, ...change }))).toEqual(problems));
});
