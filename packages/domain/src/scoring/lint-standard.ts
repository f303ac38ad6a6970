import Big from 'big.js';
import type { Decimal } from '../money/index.ts';
import { doubtful, repeated, type ScoringProblem, wrong } from './lint-problem.ts';
import type {
  ChecklistStandard,
  QualitativeStandard,
  RatioStandard,
  Standard,
  StandardByKind,
  StandardKind,
  StandardLimits,
  StepStandard,
} from './standard.ts';
import { lintBands } from './standards/lint-bands.ts';
import { plain } from './working.ts';

export type { ScoringProblem } from './lint-problem.ts';

/**
 * What is wrong with a scoring standard (SCO-07). `weight` is that of the indicator which uses it, where the caller knows one: the
 * points of a checklist must add up to it.
 */
export function lintStandard(standard: Standard & StandardLimits, weight?: Decimal): readonly ScoringProblem[] {
  return [...lintKind(standard.kind, standard, weight), ...lintLimits(standard, weight)];
}

type Lint<Kind extends StandardKind> = (standard: StandardByKind[Kind], weight?: Decimal) => readonly ScoringProblem[];

const LINTS: { readonly [Kind in StandardKind]: Lint<Kind> } = {
  ratio: lintRatio,
  steps: lintSteps,
  bands: lintBands,
  qualitative: lintQualitative,
  checklist: lintChecklist,
  whole: () => [],
};

function lintKind<Kind extends StandardKind>(kind: Kind, standard: StandardByKind[Kind], weight?: Decimal) {
  return LINTS[kind](standard, weight);
}

function lintLimits({ minimum, cap }: StandardLimits, weight?: Decimal): readonly ScoringProblem[] {
  const least = minimum === undefined ? null : new Big(minimum);
  const most = cap === undefined ? null : new Big(cap);
  return [
    ...(least && most && least.gt(most) ? [wrong('minimum', '最低分高于最高分', 'the minimum is above the cap')] : []),
    ...(least && weight !== undefined && least.gt(weight)
      ? [wrong('minimum', `最低分高于分值 ${plain(weight)}`, `the minimum is above the points, ${plain(weight)}`)]
      : []),
    ...(most && weight !== undefined && most.gt(weight)
      ? [
          doubtful(
            'cap',
            `最高分高于分值 ${plain(weight)}，不起作用`,
            `the cap is above the points, ${plain(weight)}, and does nothing`,
          ),
        ]
      : []),
  ];
}

function lintRatio({ nothingBelow }: RatioStandard): readonly ScoringProblem[] {
  return nothingBelow !== undefined && new Big(nothingBelow).gt(100)
    ? [wrong('nothingBelow', '不得分的界限超过 100%', 'nothing would be earned even where the target is met')]
    : [];
}

function lintSteps({ step, deduct, limit, measured }: StepStandard): readonly ScoringProblem[] {
  return [
    ...(new Big(step).gt(0) ? [] : [wrong('step', '每档的幅度须大于 0', 'a step must be more than 0')]),
    ...(new Big(deduct).gt(0)
      ? []
      : [
          wrong(
            'deduct',
            '每档扣分须大于 0，否则永不扣分',
            'a step must cost more than 0, or nothing is ever deducted',
          ),
        ]),
    ...(measured === 'percentOfTarget' && limit !== 'target' && new Big(limit).lte(0)
      ? [doubtful('limit', '按完成率计分的界限通常为 100', 'a limit in percent of the target is usually 100')]
      : []),
  ];
}

/** Contiguous from 100 down to 0, in any order of writing. */
function lintQualitative({ bands }: QualitativeStandard): readonly ScoringProblem[] {
  const falling = bands
    .map((band, place) => ({ from: new Big(band.from), to: new Big(band.to), path: `bands[${place}]` }))
    .sort((left, right) => right.from.cmp(left.from));
  return falling.flatMap(({ from, to, path }, place) => {
    const above = place === 0 ? new Big(100) : falling[place - 1]!.from;
    const joint = to.eq(above)
      ? []
      : place === 0
        ? [wrong(`${path}.to`, '最好一档的上限应为 100', 'the best band must reach 100')]
        : [
            to.gt(above)
              ? wrong(
                  `${path}.to`,
                  `与上一档重叠，上限应为 ${plain(above)}`,
                  `it overlaps the band above; its upper bound must be ${plain(above)}`,
                )
              : wrong(
                  `${path}.to`,
                  `与上一档之间有空档，上限应为 ${plain(above)}`,
                  `it leaves a gap to the band above; its upper bound must be ${plain(above)}`,
                ),
          ];
    const end =
      place === falling.length - 1 && !from.eq(0)
        ? [wrong(`${path}.from`, '最差一档的下限应为 0', 'the worst band must reach 0')]
        : [];
    return [
      ...(from.lt(to) ? [] : [wrong(path, '下限应低于上限', 'the lower bound must be below the upper one')]),
      ...joint,
      ...end,
    ];
  });
}

function lintChecklist({ items, points = 'earned' }: ChecklistStandard, weight?: Decimal): readonly ScoringProblem[] {
  const sum = items.reduce((total, item) => total.plus(item.points), new Big(0));
  const twice = repeated(items.map(({ key }) => key)).map((place) =>
    wrong(`items[${place}].key`, `“${items[place]!.key}”重复`, `“${items[place]!.key}” is there twice`),
  );
  const worthless = items.flatMap((item, place) =>
    new Big(item.points).gt(0)
      ? []
      : [doubtful(`items[${place}].points`, '这一项不计分', 'this item carries no points')],
  );
  if (weight === undefined || sum.eq(weight)) return [...twice, ...worthless];
  const [all, full] = [plain(sum), plain(weight)];
  // Breaches may cost less together than the indicator carries: then something is left whatever happens.
  if (points === 'lost' && sum.lt(weight)) return [...twice, ...worthless];
  const problem =
    points === 'lost'
      ? doubtful(
          'items',
          `各项扣分合计 ${all} 分，超过分值 ${full} 分`,
          `the items cost ${all} together, more than the ${full} points`,
        )
      : wrong(
          'items',
          `各项合计 ${all} 分，与分值 ${full} 分不符`,
          `the items add up to ${all}, not to the ${full} points`,
        );
  return [...twice, ...worthless, problem];
}
