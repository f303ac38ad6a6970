import { amountOf, MISSING, numberOf } from '../figures/index.ts';
import { subtractDecimals } from '../money/index.ts';
import { type EvaluationFact, isCounted } from '../rollup/index.ts';
import { combined } from './combined.ts';
import type { Source } from './comparable.ts';
import { type ComparedValue, known, MASKED_VALUE, missing, NOT_APPLICABLE_VALUE } from './compared-value.ts';
import { percentage, perEach, residentsOf } from './division.ts';
import { rateOfScores, scoreOn } from './indicator-rate.ts';
import type { Measure } from './measure.ts';

/** What a comparison looks at in a fact; of its figures those that are compared (`figuresOfMeasure`). */
export type ComparedFact = Pick<
  EvaluationFact,
  'state' | 'measures' | 'unmapped' | 'selfScore' | 'reviewScore' | 'returns' | 'problems'
> &
  /** Only where an indicator is compared (`comparesIndicators`). */
  Partial<Pick<EvaluationFact, 'indicators'>>;

/** A department's year, with the years of those that were merged into it later. */
export interface UnitYear {
  /** The facts that the viewer may see. */
  readonly facts: readonly ComparedFact[];
  /** Residents of its region; null where nobody has told. */
  readonly residents: number | null;
  /** Whether what is handed in counts before it is accepted. */
  readonly provisional: boolean;
}

/**
 * The value of a measure in a department's year, exact. Only an accepted evaluation has one (domain.md §7.3 rule 3), unless
 * provisional ones count; where a unit was several departments, all of them must have one.
 */
export const valueOfUnit = (unit: UnitYear, measure: Measure): ComparedValue => valuesOfUnit(unit, [measure])[0]!;

/** The same of several measures: whether the year counts is asked once. */
export function valuesOfUnit(unit: UnitYear, measures: readonly Measure[]): readonly ComparedValue[] {
  const counted = unit.facts.filter(({ state }) => state !== 'exempted');
  const silence = silenceOf(unit, counted);
  if (silence) return measures.map(() => silence);
  return measures.map(({ comparable, per }) => {
    const value = valueOfSource(counted, comparable.source);
    if (per === null) return value;
    return perEach(value, per === 'staff' ? figure(counted, STAFF) : residentsOf(unit.residents));
  });
}

/** Why a year has no values at all; null where it has. */
function silenceOf({ facts, provisional }: UnitYear, counted: readonly ComparedFact[]): ComparedValue | null {
  if (facts.length > 0 && counted.length === 0) return missing('exempted');
  const isWhole = counted.length > 0 && counted.every(({ state }) => isCounted(state, provisional));
  return isWhole ? null : missing('notAccepted');
}

const STAFF = 'staff.actual';

/** Codes of the figures that a measure is worked out from: no other need be read. */
export function figuresOfMeasure({ comparable: { source }, per }: Measure): readonly string[] {
  const divisor = per === 'staff' ? [STAFF] : [];
  switch (source.from) {
    case 'figure':
      return [source.code, ...divisor];
    case 'ratio':
      return [source.part, source.whole];
    default:
      return [];
  }
}

/** Whether a measure is worked out from the indicators of a fact, which are most of it. */
export const comparesIndicators = ({ comparable: { source } }: Measure): boolean => source.from === 'indicator';

function valueOfSource(facts: readonly ComparedFact[], source: Source): ComparedValue {
  switch (source.from) {
    case 'figure':
      return figure(facts, source.code);
    case 'ratio':
      return ratio(figure(facts, source.part), figure(facts, source.whole));
    case 'score':
      return facts.length > 1 ? missing('severalScores') : scoreOf(facts[0]!, source.of);
    case 'process':
      return known(
        String(facts.reduce((sum, fact) => sum + (source.of === 'returns' ? fact.returns : fact.problems.length), 0)),
      );
    case 'indicator':
      return rateOfScores(facts.flatMap(({ indicators }) => scoreOn(indicators, source.library) ?? []));
  }
}

const figure = (facts: readonly ComparedFact[], code: string): ComparedValue =>
  facts.length === 1 ? figureOf(facts[0]!, code) : combined(facts.map((fact) => figureOf(fact, code)));

/** A known value of the wrong kind says nothing here, as in the roll-up. */
function figureOf({ measures, unmapped }: ComparedFact, code: string): ComparedValue {
  if (unmapped.includes(code)) return missing('notAsked');
  const value = measures[code] ?? MISSING;
  if (value.state === 'masked') return MASKED_VALUE;
  if (value.state === 'notApplicable') return NOT_APPLICABLE_VALUE;
  const number = amountOf(value) ?? numberOf(value);
  return number === null ? missing('notStated') : known(number);
}

/** In percent. Of two that are not known the more telling speaks: masked, not asked, not said, not applicable. */
function ratio(part: ComparedValue, whole: ComparedValue): ComparedValue {
  if (part.value !== null && whole.value !== null) {
    return percentage(part.value, whole.value);
  }
  const both = [part, whole];
  return (
    both.find(({ state }) => state === 'masked') ??
    both.find(({ reason }) => reason === 'notAsked') ??
    both.find(({ state }) => state === 'missing') ??
    NOT_APPLICABLE_VALUE
  );
}

function scoreOf({ selfScore, reviewScore }: ComparedFact, of: Extract<Source, { from: 'score' }>['of']) {
  const self = selfScore === null ? missing('notStated') : known(selfScore);
  const review = reviewScore === null ? missing('notReviewed') : known(reviewScore);
  switch (of) {
    case 'self':
      return self;
    case 'review':
      return review;
    case 'result':
      return reviewScore === null ? self : review;
    case 'difference':
      if (selfScore === null) return self;
      return reviewScore === null ? review : known(subtractDecimals(selfScore, reviewScore));
  }
}
