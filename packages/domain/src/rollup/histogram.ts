import Big from 'big.js';
import type { Decimal } from '../money/index.ts';
import { mergeRecords, total } from './merge-records.ts';

/** How many fell into each bin, by the bin's number; empty bins are left out. Histograms add up, medians do not. */
export type Histogram = Readonly<Record<string, number>>;

/** A bin as shown: `from` belongs to it, `to` does not; null: without end. */
export interface HistogramBin {
  readonly from: Decimal;
  readonly to: Decimal | null;
  readonly count: number;
}

export const EMPTY_HISTOGRAM: Histogram = {};

export const addHistograms = (histograms: readonly Histogram[]): Histogram => mergeRecords(histograms, total);

/** Width of a bin of scores, in points; the last bin [99.5, 100] holds 100 too. */
const WIDTH = new Big('0.5');
const LAST_SCORE_BIN = 199;

/** How far a quantile of the histogram may be from that of the scores: half a bin. */
export const QUANTILE_ERROR: Decimal = '0.25';

export const scoreBin = (score: Decimal): Histogram => {
  const bin = new Big(score).div(WIDTH).round(0, Big.roundDown).toNumber();
  return { [Math.min(bin, LAST_SCORE_BIN)]: 1 };
};

const middleOf = (bin: string): Big => new Big(bin).plus('0.5').times(WIDTH);

/** What is known of the scores exactly. */
export interface ScoreEnds {
  readonly sum: Decimal;
  readonly lowest: Decimal;
  readonly highest: Decimal;
}

/**
 * A quantile as spreadsheets give it (QUARTILE.INC: linear between ranks), each score taken for the middle of its bin, but the first
 * and the last for what they are, and the one between them for what is left of the sum; null of nothing. So that of three or fewer
 * it is exact, and never outside of what was scored. `quarter` 1 is the lower quartile, 2 the median, 3 the upper.
 */
export function quartileOf(
  histogram: Histogram,
  { sum, lowest, highest }: ScoreEnds,
  quarter: 1 | 2 | 3,
): Decimal | null {
  const bins = Object.entries(histogram).sort(([one], [other]) => Number(one) - Number(other));
  const total = bins.reduce((count, [, inBin]) => count + inBin, 0);
  if (total === 0) return null;
  const valueAt = (rank: number): Big => {
    if (rank <= 0) return new Big(lowest);
    if (rank >= total - 1) return new Big(highest);
    if (total === 3) return new Big(sum).minus(lowest).minus(highest);
    let passed = 0;
    const bin = bins.find(([, count]) => {
      passed += count;
      return rank < passed;
    });
    return within(middleOf(bin![0]), lowest, highest);
  };
  const quarters = (total - 1) * quarter;
  const rank = Math.floor(quarters / 4);
  const below = valueAt(rank);
  const rest = new Big(quarters % 4).div(4);
  return below
    .plus(
      valueAt(rank + 1)
        .minus(below)
        .times(rest),
    )
    .toFixed();
}

const within = (value: Big, least: Decimal, most: Decimal): Big =>
  value.lt(least) ? new Big(least) : value.gt(most) ? new Big(most) : value;

/** The scores as half-point bins that hold any, in order. */
export const scoreBins = (histogram: Histogram): readonly HistogramBin[] =>
  Object.entries(histogram)
    .sort(([one], [other]) => Number(one) - Number(other))
    .map(([bin, count]) => ({ from: WIDTH.times(bin).toFixed(), to: WIDTH.times(Number(bin) + 1).toFixed(), count }));

/** Lower ends of the bins of execution rates, in percent: finer where 90% asks for a reason, and over 100% apart. */
const RATE_ENDS = ['0', '50', '60', '70', '80', '90', '95', '100', '100.01'] as const;

export const rateBin = (rate: Decimal): Histogram => {
  const bin = RATE_ENDS.findLastIndex((from) => new Big(rate).gte(from));
  return { [Math.max(bin, 0)]: 1 };
};

/** Execution rates as all bins, the empty ones too. */
export const rateBins = (histogram: Histogram): readonly HistogramBin[] =>
  RATE_ENDS.map((from, bin) => ({ from, to: RATE_ENDS[bin + 1] ?? null, count: histogram[bin] ?? 0 }));
