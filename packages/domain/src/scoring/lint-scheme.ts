import Big from 'big.js';
import { doubtful, repeated, type ScoringProblem, within, wrong } from './lint-problem.ts';
import { lintStandard } from './lint-standard.ts';
import type { Applies, ScoringScheme } from './scheme.ts';
import { SIGNS, type Sign, type StandardKind } from './standard.ts';
import { plain } from './working.ts';

/** What is wrong with a template's scoring: weights, caps, grades, and every standard. Nothing is wrong with an empty list. */
export const lintScheme = (scheme: ScoringScheme): readonly ScoringProblem[] => [
  ...lintWeights(scheme),
  ...lintCaps(scheme.caps),
  ...lintOverAchievement(scheme.overAchievement),
  ...lintGrades(scheme),
  ...lintUsual(scheme),
  ...duplicates(scheme),
  ...scheme.standards.flatMap((standard, place) => within(`standards[${place}]`, lintStandard(standard))),
];

function lintWeights({ levels, execution, heaviestIndicator }: ScoringScheme): readonly ScoringProblem[] {
  const fixed = levels.flatMap(({ weight }) => (weight === undefined ? [] : [weight]));
  const sum = [execution.weight, ...fixed].reduce((total, weight) => total.plus(weight), new Big(0));
  const isOpen = fixed.length < levels.length;
  const parts = [execution.weight, ...fixed].map(plain).join(' + ');
  const isWrong = isOpen ? sum.gt(100) : !sum.eq(100);
  return [
    ...(isWrong
      ? [
          wrong(
            'levels',
            `预算执行率与一级指标分值合计 ${parts} = ${plain(sum)}，应为 100`,
            `execution and first levels add up to ${parts} = ${plain(sum)}, not to 100`,
          ),
        ]
      : []),
    ...(new Big(execution.reasonBelow).gt(100)
      ? [
          doubtful(
            'execution.reasonBelow',
            '说明原因的界限超过 100%，任何执行率都要说明',
            'above 100%, so that every execution rate would need a reason',
          ),
        ]
      : []),
    ...(new Big(heaviestIndicator).gt(0)
      ? []
      : [wrong('heaviestIndicator', '单项指标的最高分值须大于 0', 'an indicator must be allowed more than 0 points')]),
  ];
}

/** The lower the execution rate, the lower the cap. */
function lintCaps(caps: ScoringScheme['caps']): readonly ScoringProblem[] {
  const rising = caps.rules
    .map((rule, place) => ({ below: new Big(rule.below), most: new Big(rule.most), path: `caps.rules[${place}]` }))
    .sort((left, right) => left.below.cmp(right.below));
  return [
    ...years('caps', caps),
    ...(caps.on && rising.length === 0
      ? [doubtful('caps.rules', '已启用上限，但没有规定', 'caps are on, but there are none')]
      : []),
    ...rising.flatMap(({ below, most, path }, place) => {
      const lower = rising[place - 1];
      return [
        ...(most.gt(100) ? [wrong(`${path}.most`, '总分上限超过 100', 'a cap above 100 caps nothing')] : []),
        ...(lower?.below.eq(below)
          ? [wrong(`${path}.below`, `执行率界限 ${plain(below)}% 重复`, `${plain(below)}% is there twice`)]
          : []),
        ...(lower?.most.gte(most)
          ? [
              wrong(
                `${path}.most`,
                `执行率越低，上限应越低：低于 ${plain(lower.below)}% 为 ${plain(lower.most)} 分，低于 ${plain(below)}% 为 ${plain(most)} 分`,
                `the lower the rate, the lower the cap: ${plain(lower.most)} below ${plain(lower.below)}%, but ${plain(most)} below ${plain(below)}%`,
              ),
            ]
          : []),
      ];
    }),
  ];
}

function lintOverAchievement(rule: ScoringScheme['overAchievement']): readonly ScoringProblem[] {
  const deducts = new Big(rule.deduct).gt(0);
  return [
    ...years('overAchievement', rule),
    ...(rule.on && !deducts
      ? [doubtful('overAchievement.deduct', '已启用超额扣分，但扣 0 分', 'the rule is on, but deducts nothing')]
      : []),
    ...(rule.on && !new Big(rule.from).gt(0)
      ? [
          wrong(
            'overAchievement.from',
            '超额比例须大于 0，否则恰好完成也要扣分',
            'must be more than 0, or meeting the target would cost points',
          ),
        ]
      : []),
  ];
}

function years(path: string, { fiscalYears }: Applies): readonly ScoringProblem[] {
  const { from, to } = fiscalYears ?? {};
  return from !== undefined && to !== undefined && to < from
    ? [wrong(`${path}.fiscalYears`, `截止年度 ${to} 早于起始年度 ${from}`, `${to} is before the first year ${from}`)]
    : [];
}

/** Half open, the best first, down to zero: no total is without a grade, and none has two. */
function lintGrades({ grades }: ScoringScheme): readonly ScoringProblem[] {
  const twice = repeated(grades.map(({ grade }) => grade));
  return [
    ...twice.map((place) => wrong(`grades[${place}].grade`, '等级重复', 'the grade is there twice')),
    ...grades.flatMap(({ from }, place) => {
      const better = grades[place - 1];
      const path = `grades[${place}].from`;
      if (new Big(from).gt(100)) return [wrong(path, '等级起点超过 100 分', 'it begins above 100')];
      if (better && new Big(from).gte(better.from)) {
        return [wrong(path, '等级应由高到低排列，起点逐级降低', 'grades stand the best first, each beginning lower')];
      }
      return [];
    }),
    ...(new Big(grades.at(-1)?.from ?? 1).eq(0)
      ? []
      : [
          wrong(
            'grades',
            '最低等级应从 0 分起，否则低分没有等级',
            'the lowest grade must begin at 0, or low totals have none',
          ),
        ]),
  ];
}

/** Kinds that can score an indicator of a sign. */
const KINDS: Readonly<Record<Sign, readonly StandardKind[]>> = {
  atLeast: ['ratio', 'steps', 'bands', 'whole'],
  atMost: ['ratio', 'steps', 'bands', 'whole'],
  equal: ['ratio', 'steps', 'bands', 'whole'],
  before: ['whole', 'steps'],
  qualitative: ['qualitative', 'checklist', 'whole'],
};

function lintUsual({ usual, standards }: ScoringScheme): readonly ScoringProblem[] {
  return SIGNS.flatMap((sign) => {
    const path = `usual.${sign}`;
    const standard = standards.find(({ key }) => key === usual[sign]);
    if (!standard) return [wrong(path, `没有名为“${usual[sign]}”的评分标准`, `there is no standard “${usual[sign]}”`)];
    if (!KINDS[sign].includes(standard.kind)) {
      return [
        wrong(path, `“${standard.label.zh}”不能用于这类指标`, `“${standard.label.en}” cannot score such indicators`),
      ];
    }
    const isAgainst =
      standard.kind === 'ratio' && standard.direction === (sign === 'atMost' ? 'up' : sign === 'atLeast' ? 'down' : '');
    return isAgainst ? [wrong(path, '评分方向与指标性质相反', 'it scores in the opposite direction')] : [];
  });
}

function duplicates({ levels, standards }: ScoringScheme): readonly ScoringProblem[] {
  const twice = (names: readonly string[], path: (place: number) => string) =>
    repeated(names).map((place) => wrong(path(place), `“${names[place]}”重复`, `“${names[place]}” is there twice`));
  return [
    ...twice(
      levels.map(({ key }) => key),
      (place) => `levels[${place}].key`,
    ),
    ...levels.flatMap(({ second }, level) =>
      twice(
        second.map(({ key }) => key),
        (place) => `levels[${level}].second[${place}].key`,
      ),
    ),
    ...twice(
      standards.map(({ key }) => key),
      (place) => `standards[${place}].key`,
    ),
  ];
}
