import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FigureValue, knownAmount, knownNumber, MASKED, MISSING, NOT_APPLICABLE } from '../figures/index.ts';
import { money } from '../money/index.ts';
import { NO_RECTIFICATIONS } from '../rectification/index.ts';
import { gradeOf } from '../scoring/index.ts';
import {
  type Aggregate,
  aggregateOf,
  changed,
  changeOf,
  EMPTY,
  type EvaluationFact,
  extremesOf,
  type FactState,
  isNone,
  MEASURES,
  mergeAll,
  NO_DEDUCTIONS,
  NO_OWN_INDICATORS,
} from './index.ts';

const yuan = fc.integer({ min: -500, max: 10 ** 9 }).map((fen) => knownAmount(money((fen / 100).toFixed(2))));
const silent = fc.constantFrom<FigureValue>(MASKED, NOT_APPLICABLE, MISSING);
const people = fc.nat(40).map((number) => knownNumber(String(number)));
const measures = fc.record(
  Object.fromEntries(
    MEASURES.map(({ code, kind }) => [
      code,
      fc.oneof({ weight: 4, arbitrary: kind === 'money' ? yuan : people }, silent),
    ]),
  ),
);
/** Few different ones, so that several departments share the best. */
const score = fc.option(fc.constantFrom('100', '99.5', '96.3', '90', '84.25', '61', '59.75'));

const rectifications = fc.constantFrom(
  NO_RECTIFICATIONS,
  { issued: 1, reported: 0, closed: 0, budgetCut: money('0') },
  { issued: 3, reported: 1, closed: 1, budgetCut: money('120000.5') },
);

const fact: fc.Arbitrary<EvaluationFact> = fc
  .record({
    state: fc.constantFrom<FactState>('obliged', 'exempted', 'draft', 'submitted', 'returned', 'accepted', 'accepted'),
    returns: fc.nat(2),
    measures,
    selfScore: score,
    reviewScore: score,
    weight: fc.option(fc.constantFrom(money('100'), money('2500.5'))),
    problems: fc.array(fc.constantFrom('ARI-02', 'STR-13'), { maxLength: 3 }),
    unmapped: fc.subarray(['staff.quota', 'budget.original']),
    library: fc.option(fc.constantFrom('money', 'D11')),
    rectifications,
  })
  .map(({ library, ...rest }) => {
    const result = rest.reviewScore ?? rest.selfScore;
    const isHandedIn = ['submitted', 'returned', 'accepted'].includes(rest.state);
    return {
      ...rest,
      timeliness: isHandedIn ? ('onTime' as const) : null,
      grade: result === null ? null : gradeOf(result),
      countyId: 'c',
      departmentId: 'd',
      fiscalYear: 2021,
      category: 'town',
      financeSection: '农业农村股',
      indicators: library === null ? {} : { [library]: { state: 'known' as const, full: '10', got: '8.5' } },
      ownIndicators: NO_OWN_INDICATORS,
      deductions: NO_DEDUCTIONS,
      supervisorId: null,
      coversSubordinates: false,
    };
  });
const others = fc.array(fact, { maxLength: 6 });
const option = fc.option(fact, { freq: 5 });

const share = (one: EvaluationFact): Aggregate =>
  aggregateOf(one, { risks: one.problems.length > 1 ? ['lowExecution'] : [] });
const sumOf = (facts: readonly EvaluationFact[]): Aggregate => mergeAll(facts.map(share));
const stored = (sum: Aggregate): Aggregate => JSON.parse(JSON.stringify(sum));

describe('a sum of which one part changed', () => {
  it('is what all the parts add up to, to the last character', () => {
    fc.assert(
      fc.property(others, option, option, (rest, before, after) => {
        const sum = stored(sumOf([...rest, ...(before ? [before] : [])]));
        const now = [...rest, ...(after ? [after] : [])];
        const change = changeOf(before && share(before), after && share(after));
        const expected = stored(sumOf(now));
        const without = changed(sum, change);
        if (without) expect(stored(without)).toEqual(expected);
        expect(stored(changed(sum, change, now.map(extremesOf))!)).toEqual(expected);
      }),
      { numRuns: 120, seed: 20_211_123 },
    );
  }, 30_000);

  const of = (state: FactState, selfScore: string): EvaluationFact => ({
    ...fc.sample(fact, { numRuns: 1, seed: 7 })[0]!,
    state,
    selfScore,
    reviewScore: null,
    grade: gradeOf(selfScore),
  });
  const best = of('accepted', '98');
  const good = of('accepted', '93');
  const poor = of('accepted', '70');
  const middling = of('submitted', '80');

  it.each([
    ['one joins', [poor, best], null, good, true],
    ['one that is neither the best nor the worst becomes another', [poor, best], good, middling, true],
    ['the best becomes better', [poor, good], of('accepted', '94'), best, true],
    ['the best leaves, and nobody knows who is best now', [poor, good], best, null, false],
    ['the worst is no longer accepted', [good, best], poor, of('submitted', '70'), false],
    ['the only one leaves', [], best, null, true],
  ] as const)('%s', (_, rest, before, after, isKnown) => {
    const sum = sumOf([...rest, ...(before ? [before] : [])]);
    expect(changed(sum, changeOf(before && share(before), after && share(after))) !== null).toBe(isKnown);
  });

  it.each([
    ['another score', best, good, false],
    ['the same', best, best, true],
    ['accepted, with the same scores', middling, { ...middling, state: 'accepted' as const }, false],
    ['never there', null, null, true],
  ])('stays as it is where nothing changed: %s', (_, before, after, none) =>
    expect(isNone(changeOf(before && share(before), after && share(after)))).toBe(none),
  );

  it('of nobody any more is the empty one', () =>
    expect(changed(share(best), changeOf(share(best), null))).toEqual(EMPTY));

  it('that cannot have had the part is not told', () =>
    expect(changed(share(middling), changeOf(share(best), null), [])).toBeNull());
});
