import Big from 'big.js';
import { type IndicatorFacts, lacking, type Unscored } from '../indicator-facts.ts';
import type { Measured } from '../standard.ts';
import { numberIn } from '../working.ts';

/** The value that steps and bands look at, with its unit. */
export interface MeasuredValue {
  readonly value: Big;
  readonly unit: string | undefined;
}

/** The actual value itself, or what it is of the target in percent; a target of zero has no percents. */
export function measuredValue(facts: IndicatorFacts, measured: Measured = 'value'): MeasuredValue | Unscored {
  const actual = numberIn(facts.actual);
  if (measured === 'value') return actual ? { value: actual, unit: facts.unit } : lacking({ actual });
  const target = numberIn(facts.target);
  if (!actual || !target?.gt(0)) return lacking({ actual, target: target?.gt(0) ? target : null });
  return { value: new Big(100).times(actual).div(target), unit: '%' };
}
