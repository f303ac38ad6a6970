import { axisDomain, axisWords, tidy } from './axis-domain.ts';

/** At least `from`, less than `to`. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** About as many bins as statisticians draw for so many numbers (Sturges), and never a picket fence. */
const binsFor = (count: number): number => Math.min(16, Math.max(4, Math.ceil(Math.log2(count) + 1)));

/** Numbers in bins of one round width, those between that are empty among them; none for nothing. */
export function histogram(sizes: readonly number[]): readonly Bin[] {
  const finite = sizes.filter(Number.isFinite);
  const domain = axisDomain(finite, { parts: binsFor(finite.length) });
  if (!domain) return [];
  const { min, max, step } = domain;
  const placeOf = (size: number): number => Math.floor((size - min) / step + 1e-9);
  const counts = new Map<number, number>();
  for (const size of finite) counts.set(placeOf(size), (counts.get(placeOf(size)) ?? 0) + 1);
  const places = Math.max(Math.round((max - min) / step), Math.max(...counts.keys()) + 1);
  const bins = Array.from({ length: places }, (_, place) => ({
    from: tidy(min + place * step),
    to: tidy(min + (place + 1) * step),
    count: counts.get(place) ?? 0,
  }));
  const first = bins.findIndex(({ count }) => count > 0);
  const last = bins.findLastIndex(({ count }) => count > 0);
  return bins.slice(first, last + 1);
}

/** Where a number stands among the bins; -1 for outside. */
export const binOf = (bins: readonly Bin[], size: number): number => {
  const slack = 1e-9 * Math.max(1, Math.abs(size));
  return bins.findIndex(({ from, to }) => size >= from - slack && size < to - slack);
};

/** `90 – 92`: at least the first, less than the second. */
export const binWords = ({ from, to }: Bin): string => {
  const step = tidy(to - from);
  return `${axisWords(from, step)} – ${axisWords(to, step)}`;
};
