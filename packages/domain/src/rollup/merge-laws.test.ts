import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type FigureValue,
  knownAmount,
  knownNumber,
  knownText,
  MASKED,
  MISSING,
  NOT_APPLICABLE,
} from '../figures/index.ts';
import { absolute, money } from '../money/index.ts';
import { gradeOf } from '../scoring/index.ts';
import {
  type Aggregate,
  aggregateOf,
  deductionsOf,
  EMPTY,
  type EvaluationFact,
  indicatorSums,
  MEASURES,
  merge,
  mergeAll,
  summaryOf,
} from './index.ts';

const yuan = fc.bigInt({ min: -(10n ** 6n), max: 10n ** 13n }).map((fen) => {
  const digits = (fen < 0n ? -fen : fen).toString().padStart(3, '0');
  return money(`${fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`);
});
const silent = fc.constantFrom<FigureValue>(MASKED, NOT_APPLICABLE, MISSING);
const amount = fc.oneof({ weight: 4, arbitrary: yuan.map(knownAmount) }, silent);
const people = fc.oneof({ weight: 4, arbitrary: fc.nat(500).map((number) => knownNumber(String(number))) }, silent);
const measures = fc.record(
  Object.fromEntries(MEASURES.map(({ code, kind }) => [code, kind === 'money' ? amount : people])),
);
const score = fc.option(
  fc.nat(10_000).map((hundredths) => `${Math.trunc(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`),
);

const points = fc.oneof(
  { weight: 4, arbitrary: fc.nat(1000).map((hundredths) => knownNumber(String(hundredths / 100))) },
  silent,
);
const indicatorRow = fc.record({
  library: fc.constantFrom('H01', 'H03', 'F21', null),
  score: points,
  weight: points,
});

const fact: fc.Arbitrary<EvaluationFact> = fc
  .record({
    state: fc.constantFrom('obliged', 'exempted', 'draft', 'submitted', 'returned', 'accepted', 'accepted', 'accepted'),
    county: fc.constantFrom('qinglan', 'yunqiao', 'shitang'),
    timeliness: fc.constantFrom('onTime', 'late'),
    returns: fc.nat(3),
    measures,
    selfScore: score,
    reviewScore: score,
    weight: fc.option(yuan),
    rows: fc.array(indicatorRow, { maxLength: 5 }),
    problems: fc.array(fc.constantFrom('ARI-02', 'STR-13', 'FUN-01'), { maxLength: 4 }),
    rectifications: fc.record({
      issued: fc.nat(5),
      reported: fc.nat(3),
      closed: fc.nat(2),
      budgetCut: yuan.map(absolute),
    }),
  })
  .map(({ county, rows, ...rest }) => {
    const table = new Map(
      rows.flatMap(({ library, score: got, weight }, index): [string, FigureValue][] => [
        [`indicators.k${index}.score`, got],
        [`indicators.k${index}.weight`, weight],
        ...(library === null ? [] : [[`indicators.k${index}.library`, knownText(library)] as [string, FigureValue]]),
      ]),
    );
    const result = rest.reviewScore ?? rest.selfScore;
    return {
      ...rest,
      timeliness: ['submitted', 'returned', 'accepted'].includes(rest.state) ? rest.timeliness : null,
      grade: result === null ? null : gradeOf(result),
      countyId: county,
      departmentId: 'd',
      fiscalYear: 2021,
      category: 'TOWN',
      financeSection: '农业农村股',
      unmapped: [],
      ...indicatorSums(table),
      deductions: deductionsOf(table, '10'),
      supervisorId: null,
      coversSubordinates: false,
    };
  });
const facts = fc.array(fact, { maxLength: 12 });
const aggregate = facts.map((list) => mergeAll(list.map((one) => aggregateOf(one))));

describe('merge', () => {
  it('does not mind the order', () => {
    fc.assert(
      fc.property(aggregate, aggregate, (a, b) => {
        expect(merge(a, b)).toEqual(merge(b, a));
      }),
    );
  });

  it('does not mind the grouping', () => {
    fc.assert(
      fc.property(aggregate, aggregate, aggregate, (a, b, c) => {
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      }),
    );
  });

  it('with nothing changes nothing', () => {
    fc.assert(
      fc.property(aggregate, (a) => {
        expect(merge(EMPTY, a)).toEqual(a);
        expect(merge(a, EMPTY)).toEqual(a);
      }),
    );
  });

  it('survives the database: JSON changes nothing', () => {
    fc.assert(
      fc.property(aggregate, aggregate, (a, b) => {
        const stored: Aggregate = JSON.parse(JSON.stringify(a));
        expect(summaryOf(merge(stored, b))).toEqual(summaryOf(merge(a, b)));
      }),
    );
  });
});

describe('the summary of a whole', () => {
  it('is that of its parts merged, however they are parted', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fact, fc.nat(3)), { maxLength: 20 }), (parted) => {
        const groups = [0, 1, 2, 3].map((group) =>
          mergeAll(parted.filter(([, of]) => of === group).map(([one]) => aggregateOf(one))),
        );
        const shuffled = merge(merge(groups[3]!, groups[1]!), merge(groups[2]!, groups[0]!));
        expect(summaryOf(shuffled)).toEqual(summaryOf(mergeAll(parted.map(([one]) => aggregateOf(one)))));
      }),
    );
  });

  it('adds to the cent what the accepted evaluations say', () => {
    const fen = (value: FigureValue | undefined) =>
      value?.state === 'known' && 'amount' in value ? BigInt(value.amount.replace('.', '')) : 0n;
    fc.assert(
      fc.property(facts, (list) => {
        const { funds, coverage } = summaryOf(mergeAll(list.map((one) => aggregateOf(one))));
        const accepted = list.filter(({ state }) => state === 'accepted');
        const sum = accepted.reduce((total, one) => total + fen(one.measures['budget.outturn']), 0n);
        expect(BigInt(funds.outturn.amount.replace('.', ''))).toBe(sum);
        const { known, masked, notApplicable, missing } = funds.outturn;
        expect(known + masked + notApplicable + missing).toBe(accepted.length);
        expect(coverage.submitted + coverage.exempted + coverage.missing).toBe(coverage.obliged);
        expect(coverage.obliged).toBe(list.length);
        expect(coverage.onTime + coverage.late).toBe(coverage.submitted);
      }),
    );
  });

  it('has median and quartiles no further from the scores’ own than it says', () => {
    const exact = (sorted: readonly number[], quarter: number) => {
      const place = ((sorted.length - 1) * quarter) / 4;
      const below = sorted[Math.floor(place)]!;
      return below + ((sorted[Math.ceil(place)] ?? below) - below) * (place % 1);
    };
    fc.assert(
      fc.property(fc.array(fact, { minLength: 1, maxLength: 30 }), (list) => {
        const scored = list.filter(({ state, selfScore }) => state === 'accepted' && selfScore !== null);
        const { selfScores } = summaryOf(mergeAll(list.map((one) => aggregateOf(one))));
        expect(selfScores.count).toBe(scored.length);
        if (scored.length === 0) {
          expect(selfScores.median).toBeNull();
          return;
        }
        const sorted = scored.map(({ selfScore }) => Number(selfScore)).sort((a, b) => a - b);
        for (const [quarter, told] of [
          [1, selfScores.lowerQuartile],
          [2, selfScores.median],
          [3, selfScores.upperQuartile],
        ] as const) {
          expect(Math.abs(Number(told) - exact(sorted, quarter))).toBeLessThanOrEqual(
            Number(selfScores.quantileError) + 1e-9,
          );
        }
      }),
    );
  });
});
