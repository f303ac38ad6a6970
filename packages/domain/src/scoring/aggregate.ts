import Big from 'big.js';
import { type Bilingual, said } from '../language/index.ts';
import type { Decimal } from '../money/index.ts';
import { isDay } from './dates.ts';
import type { IndicatorFacts } from './indicator-facts.ts';
import { numberIn, plain } from './working.ts';

/** A subordinate unit's 二级单位 share in an indicator of its department. */
export interface UnitIndicator {
  /** Name of the unit. */
  readonly unit: string;
  /** What weighs its ratios and judgements: the money it spent, in yuan. */
  readonly amount: Decimal | null;
  readonly facts: IndicatorFacts;
}

/** An indicator of a department with what its units report on it. */
export interface SharedIndicator {
  /** The same in every unit: the library's code, or the department's own. */
  readonly key: string;
  /** A ratio 相对值, which averages; else a quantity 绝对值, which adds up. */
  readonly relative: boolean;
  readonly units: readonly UnitIndicator[];
}

/** A department's indicator as its units together make it. */
export interface AggregatedIndicator {
  readonly key: string;
  /** To be scored by the indicator's standard: actuals are brought together first, and scored then. */
  readonly facts: IndicatorFacts;
  /** How the actual value came about. */
  readonly working: Bilingual;
  /** Units without which the actual value (or, of a judged indicator, the coefficient) is not known. */
  readonly lacking: readonly string[];
}

/**
 * A department's indicators from those of its units (SR-13): quantities add up, ratios are averaged by amount, coefficients too, a
 * date is the last one, an item is met where every unit meets it. One unknown value leaves the whole unknown, and says whose it is.
 */
export const aggregateIndicators = (indicators: readonly SharedIndicator[]): readonly AggregatedIndicator[] =>
  indicators.filter(({ units }) => units.length > 0).map(aggregated);

function aggregated({ key, relative, units }: SharedIndicator): AggregatedIndicator {
  const all = units.map(({ facts }) => facts);
  const { sign, unit } = all[0]!;
  const measure = (name: 'target' | 'actual') => combined(units, name, relative);
  const facts: IndicatorFacts = {
    sign: agreed(all.map((one) => one.sign)) ?? sign,
    target: measure('target'),
    actual: measure('actual'),
    weight: agreed(all.map(({ weight }) => weight)),
    coefficient: weighted(units, ({ coefficient }) => coefficient),
    ticked: metByAll(all),
    ...(unit !== undefined && { unit }),
  };
  const decisive = sign === 'qualitative' ? 'coefficient' : 'actual';
  return {
    key,
    facts,
    working: workingOf(units, decisive, relative, facts[decisive]),
    lacking: units.filter((one) => one.facts[decisive] === null).map((one) => one.unit),
  };
}

/** Numbers by their nature; days: the last to be done, but of no target where they differ; words where all say the same. */
function combined(units: readonly UnitIndicator[], name: 'target' | 'actual', relative: boolean): string | null {
  const values = units.map(({ facts }) => facts[name]);
  const days = values.filter(isDay);
  if (name === 'actual' && days.length === values.length) return days.sort().at(-1) ?? null;
  const numbers = values.map(numberIn);
  if (numbers.every((number) => number === null)) return agreed(values);
  if (relative) return weighted(units, ({ [name]: value }) => value);
  return numbers.every((number): number is Big => number !== null) ? text(sum(numbers)) : null;
}

/** The average by amount: `Σ value × amount ÷ Σ amount`; unknown where a value or an amount is, or where nothing was spent. */
function weighted(units: readonly UnitIndicator[], read: (facts: IndicatorFacts) => string | null): Decimal | null {
  const parts = units.map(({ amount, facts }) => [numberIn(read(facts)), numberIn(amount)] as const);
  if (!parts.every((part): part is readonly [Big, Big] => part[0] !== null && part[1] !== null)) return null;
  const whole = sum(parts.map(([, amount]) => amount));
  if (!whole.gt(0)) return null;
  return text(sum(parts.map(([value, amount]) => value.times(amount))).div(whole));
}

function workingOf(
  units: readonly UnitIndicator[],
  name: 'actual' | 'coefficient',
  relative: boolean,
  result: string | null,
): Bilingual {
  const values = units.map(({ facts }) => facts[name]);
  if (result === null) return said('有单位未填报，暂不能汇总', 'some unit has not reported, so there is no total yet');
  const numbers = values.map(numberIn);
  if (!numbers.every((number): number is Big => number !== null)) {
    return said(`各单位：${values.join('、')}，汇总为 ${result}`, `units: ${values.join(', ')}; together ${result}`);
  }
  if (!relative && name === 'actual') {
    const sumText = `${numbers.map(plain).join(' + ')} = ${plain(result)}`;
    return said(`绝对值相加：${sumText}`, `quantities add up: ${sumText}`);
  }
  const amounts = units.map(({ amount }) => new Big(amount ?? 0));
  const parts = numbers.map((number, place) => `${plain(number)} × ${plain(amounts[place]!)}`).join(' + ');
  const average = `(${parts}) ÷ ${plain(sum(amounts))} = ${plain(new Big(result).round(2, Big.roundHalfUp))}`;
  return said(`按金额加权平均：${average}`, `averaged by amount: ${average}`);
}

/** What all say, or null. */
const agreed = <T>(values: readonly (T | null)[]): T | null =>
  values.every((value) => value === values[0]) ? (values[0] ?? null) : null;

function metByAll(all: readonly IndicatorFacts[]): readonly string[] | null {
  const lists = all.map(({ ticked }) => ticked);
  if (!lists.every((list): list is readonly string[] => list !== null)) return null;
  return lists.reduce((met, list) => met.filter((key) => list.includes(key)));
}

const sum = (numbers: readonly Big[]): Big => numbers.reduce((total, number) => total.plus(number), new Big(0));
const text = (number: Big): Decimal => number.round(8, Big.roundHalfUp).toFixed();
