import type { Decimal } from '../money/index.ts';
import { order, PLACES, scaled } from './exact.ts';

/** A peer group's values in a column, exact. */
export interface Distribution {
  readonly count: number;
  readonly median: Decimal;
  readonly lowerQuartile: Decimal;
  readonly upperQuartile: Decimal;
  /** In order. */
  readonly values: readonly Decimal[];
}

/** Four times a value, or one between two, as a decimal without needless zeros. */
function fromQuarters(quarters: bigint): Decimal {
  const isNegative = quarters < 0n;
  // A quarter of a hundred-millionth is 25 of the places two further on.
  const digits = ((isNegative ? -quarters : quarters) * 25n).toString().padStart(PLACES + 3, '0');
  const fraction = digits.slice(-PLACES - 2).replace(/0+$/, '');
  return `${isNegative ? '-' : ''}${digits.slice(0, -PLACES - 2)}${fraction === '' ? '' : `.${fraction}`}`;
}

/**
 * The values of one column in order, with what they say. Quantiles are linear between ranks, as spreadsheets give them
 * (QUARTILE.INC), from the values themselves: exact, where a histogram's are off by half a bin.
 */
export class RankedValues {
  private readonly ordered: readonly Decimal[];
  /** The same as doubles, which keep the order: read once, for each is held against many. */
  private readonly doubles: readonly number[];

  constructor(values: readonly Decimal[]) {
    const doubles = values.map(Number);
    const places = [...values.keys()].sort(
      (one, other) => doubles[one]! - doubles[other]! || order(values[one]!, values[other]!),
    );
    this.ordered = places.map((place) => values[place]!);
    this.doubles = places.map((place) => doubles[place]!);
  }

  /** Null of no values: there is no middle of nothing. */
  distribution(): Distribution | null {
    if (this.ordered.length === 0) return null;
    return {
      count: this.ordered.length,
      median: this.quartile(2),
      lowerQuartile: this.quartile(1),
      upperQuartile: this.quartile(3),
      values: this.ordered,
    };
  }

  /**
   * The percentile rank of `value` with one decimal: the share below it and half of those like it, `value` itself among them (the
   * mid-rank, so that equal ones share a rank and the middle one of an odd group is at 50). `isAmong` says that it is one of the
   * values; otherwise it is ranked as one more.
   */
  percentile(value: Decimal, isAmong: boolean): Decimal {
    const double = Number(value);
    const below = this.countBefore(value, double, 0);
    const alike = this.countBefore(value, double, 1) - below + (isAmong ? 0 : 1);
    const total = this.ordered.length + (isAmong ? 0 : 1);
    // In thousandths, rounded half up.
    const rank = Math.floor((1000 * (2 * below + alike) + total) / (2 * total));
    return `${Math.floor(rank / 10)}.${rank % 10}`;
  }

  private quartile(quarter: 1 | 2 | 3): Decimal {
    const place = (this.ordered.length - 1) * quarter;
    const rank = Math.floor(place / 4);
    const below = scaled(this.ordered[rank]!);
    const above = scaled(this.ordered[rank + 1] ?? this.ordered[rank]!);
    return fromQuarters(below * 4n + (above - below) * BigInt(place % 4));
  }

  /** How many are below `value` (`limit` 0), or below it and like it (1), found by halving. */
  private countBefore(value: Decimal, double: number, limit: 0 | 1): number {
    let [from, to] = [0, this.ordered.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      const difference = this.doubles[middle]! - double || order(this.ordered[middle]!, value);
      if (difference < 0 || (difference === 0 && limit === 1)) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}
