import { amountOf, type FigureState, type FigureValue, numberOf } from '../figures/index.ts';
import { add, addDecimals, type Decimal, type Money, money, percentOf, quotientOf, ZERO } from '../money/index.ts';
import { totalOf } from './merge-records.ts';

/** How many evaluations a sum is made of; masked and not applicable ones are counted apart, never as 0. */
export type StateCounts = Readonly<Record<FigureState, number>>;
export type MoneySum = StateCounts & { readonly amount: Money };
export type CountSum = StateCounts & { readonly number: Decimal };

export const NOBODY: StateCounts = { known: 0, masked: 0, notApplicable: 0, missing: 0 };
export const NO_MONEY: MoneySum = { ...NOBODY, amount: ZERO };
export const NO_COUNT: CountSum = { ...NOBODY, number: '0' };

const stated = (state: FigureState): StateCounts => ({
  known: state === 'known' ? 1 : 0,
  masked: state === 'masked' ? 1 : 0,
  notApplicable: state === 'notApplicable' ? 1 : 0,
  missing: state === 'missing' ? 1 : 0,
});

const COUNTED: Readonly<Record<FigureState, StateCounts>> = {
  known: stated('known'),
  masked: stated('masked'),
  notApplicable: stated('notApplicable'),
  missing: stated('missing'),
};

export const stateCountsOf = (state: FigureState): StateCounts => COUNTED[state];

export const addCounts = (all: readonly StateCounts[]): StateCounts => ({
  known: totalOf('known', all),
  masked: totalOf('masked', all),
  notApplicable: totalOf('notApplicable', all),
  missing: totalOf('missing', all),
});

/** One evaluation's figure as a sum; a known value of the wrong kind is missing, for it says nothing here. */
export function moneySumOf(value: FigureValue): MoneySum {
  const amount = amountOf(value);
  return { ...COUNTED[value.state === 'known' && amount === null ? 'missing' : value.state], amount: amount ?? ZERO };
}

export function countSumOf(value: FigureValue): CountSum {
  const number = numberOf(value);
  return {
    ...COUNTED[value.state === 'known' && number === null ? 'missing' : value.state],
    number: addDecimals(number ?? '0'),
  };
}

export const addMoneySums = (sums: readonly MoneySum[]): MoneySum => ({
  ...addCounts(sums),
  amount: add(...sums.map(({ amount }) => amount)),
});

export const addCountSums = (sums: readonly CountSum[]): CountSum => ({
  ...addCounts(sums),
  number: addDecimals(...sums.map(({ number }) => number)),
});

/** Numerator and denominator of a ratio over the evaluations that know both. */
export interface RatioSum {
  readonly part: Decimal;
  readonly whole: Decimal;
  /** Evaluations that know both, and those that do not. */
  readonly known: number;
  readonly unknown: number;
}

export const NO_RATIO: RatioSum = { part: '0', whole: '0', known: 0, unknown: 0 };

const numeric = (value: FigureValue): Decimal | null => amountOf(value) ?? numberOf(value);

export function ratioSumOf(partValue: FigureValue, wholeValue: FigureValue): RatioSum {
  const [part, whole] = [numeric(partValue), numeric(wholeValue)];
  if (part === null || whole === null) return { ...NO_RATIO, unknown: 1 };
  return { part: addDecimals(part), whole: addDecimals(whole), known: 1, unknown: 0 };
}

export const addRatioSums = (sums: readonly RatioSum[]): RatioSum => ({
  part: addDecimals(...sums.map(({ part }) => part)),
  whole: addDecimals(...sums.map(({ whole }) => whole)),
  known: totalOf('known', sums),
  unknown: totalOf('unknown', sums),
});

/** Yuan for each of the whole, to the cent: money for each person. null where there is nobody. */
export function moneyForEach({ part, whole }: RatioSum): Money | null {
  const each = quotientOf(part, whole, 2);
  return each === null ? null : money(each);
}

/** The ratio in percent; null to nothing. */
export const percentOfSums = ({ part, whole }: RatioSum): Decimal | null => percentOf(part, whole);
