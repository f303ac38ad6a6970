import Big from 'big.js';
import { doubtful, type ScoringProblem, wrong } from '../lint-problem.ts';
import type { Band, BandStandard } from '../standard.ts';
import { plain } from '../working.ts';
import { bandText } from './bands.ts';

/** Bands that overlap, leave a value without points, earn more than all points, or do not fall away from the best one (SCO-07). */
export function lintBands({ bands }: BandStandard): readonly ScoringProblem[] {
  const placed = bands.map((band, place) => ({ band, path: `bands[${place}]` }));
  const empty = placed.filter(({ band }) => isEmpty(band));
  if (empty.length > 0) {
    return empty.map(({ path }) =>
      wrong(
        path,
        '这一档的下限不低于上限，没有任何数值落在其中',
        'its lower bound is not below its upper one: no value lies in this band',
      ),
    );
  }
  const rising = [...placed].sort((left, right) => byLowerBound(left.band, right.band));
  return [...joints(rising), ...ends(rising), ...points(rising)];
}

interface Placed {
  readonly band: Band;
  readonly path: string;
}

function isEmpty({ from, fromIncluded, to, toIncluded }: Band): boolean {
  if (from === undefined || to === undefined) return false;
  return new Big(from).gt(to) || (new Big(from).eq(to) && !(fromIncluded && toIncluded));
}

function byLowerBound(left: Band, right: Band): number {
  if (left.from === undefined || right.from === undefined) {
    return Number(left.from !== undefined) - Number(right.from !== undefined);
  }
  // Of two that begin at the same value, the one that has it comes first.
  return new Big(left.from).cmp(right.from) || Number(right.fromIncluded === true) - Number(left.fromIncluded === true);
}

/** Where one band ends, the next begins: at the same value, which belongs to exactly one of them. */
function joints(rising: readonly Placed[]): readonly ScoringProblem[] {
  return rising.slice(1).flatMap(({ band, path }, place) => {
    const below = rising[place]!.band;
    const names = [bandText(below, 'x'), bandText(band, 'x')] as const;
    const overlap = wrong(
      path,
      `“${names[0]}”与“${names[1]}”两档重叠，请调整其中一档的界限`,
      `the bands ${names[0]} and ${names[1]} overlap; move a bound of one of them`,
    );
    if (below.to === undefined || band.from === undefined) return [overlap];
    const order = new Big(below.to).cmp(band.from);
    const [endsIn, beginsIn] = [below.toIncluded === true, band.fromIncluded === true];
    if (order > 0 || (order === 0 && endsIn && beginsIn)) return [overlap];
    if (order === 0 && (endsIn || beginsIn)) return [];
    const gap =
      order === 0
        ? ([`恰为 ${plain(band.from)} 的值`, `exactly ${plain(band.from)}`] as const)
        : ([
            `${plain(below.to)} 与 ${plain(band.from)} 之间的值`,
            `values between ${plain(below.to)} and ${plain(band.from)}`,
          ] as const);
    return [wrong(path, `${gap[0]}不属于任何一档，无法计分`, `${gap[1]} lie in no band and have no score`)];
  });
}

/** Values below and above all bands. */
function ends(rising: readonly Placed[]): readonly ScoringProblem[] {
  const lower = rising.flatMap(({ band: { from }, path }) =>
    from === undefined ? [] : [{ bound: new Big(from), path }],
  );
  const upper = rising.flatMap(({ band: { to }, path }) => (to === undefined ? [] : [{ bound: new Big(to), path }]));
  const lowest = lower.length < rising.length ? undefined : lower[0];
  const highest =
    upper.length < rising.length ? undefined : [...upper].sort((left, right) => right.bound.cmp(left.bound))[0];
  return [
    ...(lowest
      ? [
          doubtful(
            lowest.path,
            `低于 ${plain(lowest.bound)} 的值（如负数）不属于任何一档，请确认不会出现`,
            `values below ${plain(lowest.bound)}, such as negative ones, lie in no band; make sure there are none`,
          ),
        ]
      : []),
    ...(highest
      ? [
          doubtful(
            highest.path,
            `高于 ${plain(highest.bound)} 的值不属于任何一档，请确认不会出现`,
            `values above ${plain(highest.bound)} lie in no band; make sure there are none`,
          ),
        ]
      : []),
  ];
}

/** Full marks once, and ever less away from them. */
function points(rising: readonly Placed[]): readonly ScoringProblem[] {
  const percents = rising.map(({ band }) => new Big(band.percent));
  const best = percents.reduce((place, percent, index) => (percent.gt(percents[place]!) ? index : place), 0);
  const tooMuch = rising.filter(({ band }) => new Big(band.percent).gt(100));
  const flat = rising.filter((_, place) => {
    const nearer = place < best ? percents[place + 1] : place > best ? percents[place - 1] : undefined;
    return nearer?.lte(percents[place]!) ?? false;
  });
  return [
    ...tooMuch.map(({ path }) => wrong(`${path}.percent`, '得分比例超过 100%', 'it earns more than 100%')),
    ...flat.map(({ path }) =>
      wrong(
        `${path}.percent`,
        '离满分档越远，得分应越低；这一档不低于相邻的较好一档',
        'the further from full marks, the fewer points; this band earns no less than the better one beside it',
      ),
    ),
    ...(percents[best]!.lt(100)
      ? [doubtful(`${rising[best]!.path}.percent`, '没有得满分的档次', 'no band earns full marks')]
      : []),
  ];
}
