import { type FigureValue, knownAmount, knownNumber } from '../figures/index.ts';
import { money } from '../money/index.ts';
import { type EvaluationFact, type FactState, NO_DEDUCTIONS, NO_OWN_INDICATORS } from '../rollup/index.ts';
import { type Measure, measureOf } from './index.ts';

/** Amounts in yuan, people as bare numbers, and the other states by their names. */
export type Said = string | number | 'masked' | 'notApplicable';

const figure = (said: Said): FigureValue => {
  if (said === 'masked' || said === 'notApplicable') return { state: said };
  return typeof said === 'number' ? knownNumber(String(said)) : knownAmount(money(said));
};

/** An accepted evaluation of 2021 that says nothing else. */
export const factWith = (
  measures: Readonly<Record<string, Said>> = {},
  more: Partial<EvaluationFact> = {},
): EvaluationFact => ({
  countyId: 'qinglan',
  departmentId: 'forestry',
  fiscalYear: 2021,
  category: 'agriculture',
  financeSection: '农业股',
  state: 'accepted',
  timeliness: 'onTime',
  returns: 0,
  measures: Object.fromEntries(Object.entries(measures).map(([code, said]) => [code, figure(said)])),
  selfScore: null,
  reviewScore: null,
  grade: null,
  weight: null,
  problems: [],
  unmapped: [],
  indicators: {},
  ownIndicators: NO_OWN_INDICATORS,
  deductions: NO_DEDUCTIONS,
  supervisorId: null,
  coversSubordinates: false,
  ...more,
});

export const inState = (state: FactState, measures: Readonly<Record<string, Said>> = {}): EvaluationFact =>
  factWith(measures, { state });

/** A measure that is known to be comparable. */
export function measure(code: string): Measure {
  const found = measureOf(code);
  if (!found) throw new Error(`${code} cannot be compared`);
  return found;
}
