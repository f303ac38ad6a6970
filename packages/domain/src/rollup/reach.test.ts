import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownAmount } from '../figures/index.ts';
import { money } from '../money/index.ts';
import {
  type Aggregate,
  aggregatesOf,
  changed,
  changeOf,
  EMPTY,
  type EvaluationFact,
  extremesOf,
  FAR,
  type FactWithText,
  NO_DEDUCTIONS,
  NO_OWN_INDICATORS,
  reachOf,
  type Slice,
  sharesIn,
  slicesOf,
} from './index.ts';

const fact = (departmentId: string, given: Partial<EvaluationFact> = {}): EvaluationFact => ({
  countyId: 'qinglan',
  departmentId,
  fiscalYear: 2021,
  category: 'education',
  financeSection: '教科文股',
  state: 'submitted',
  timeliness: 'onTime',
  returns: 0,
  measures: { 'expenditure.total': knownAmount(money('100')), 'budget.adjusted': knownAmount(money('120')) },
  selfScore: '92',
  reviewScore: null,
  grade: 'excellent',
  weight: money('120'),
  problems: [],
  unmapped: [],
  indicators: {},
  ownIndicators: NO_OWN_INDICATORS,
  deductions: NO_DEDUCTIONS,
  supervisorId: null,
  coversSubordinates: false,
  ...given,
});

const TEXTS = [
  null,
  Array.from({ length: 64 }, (_, at) => at),
  Array.from({ length: 64 }, (_, at) => at * 31),
] as const;
const handedIn: FactWithText = { fact: fact('school'), textSignature: TEXTS[1] };
const school = (given: Partial<EvaluationFact>, textSignature: FactWithText['textSignature'] = TEXTS[1]) => ({
  fact: fact('school', given),
  textSignature,
});

describe('reachOf', () => {
  it.each<readonly [string, FactWithText | null, FactWithText | null, ReturnType<typeof reachOf>]>([
    ['an acceptance: its own share', handedIn, school({ state: 'accepted' }), { isAlone: true, nextYear: false }],
    [
      'a review score that makes it another grade',
      handedIn,
      school({ state: 'accepted', reviewScore: '85', grade: 'good' }),
      { isAlone: true, nextYear: false },
    ],
    ['another text: everybody is held against it', handedIn, school({}, TEXTS[2]), FAR],
    ['the first time it is handed in', school({ state: 'draft' }, null), handedIn, FAR],
    [
      'another amount: the next year looks back on it',
      handedIn,
      school({ measures: { 'expenditure.total': knownAmount(money('100.01')) } }),
      { isAlone: true, nextYear: true },
    ],
    [
      'a department whose report covers its units',
      school({ coversSubordinates: true }),
      school({ coversSubordinates: true, state: 'accepted' }),
      { isAlone: false, nextYear: false },
    ],
    [
      'a new obligation',
      null,
      school({ state: 'obliged', grade: null, measures: {} }, null),
      { isAlone: true, nextYear: false },
    ],
  ])('%s', (_, before, after, expected) => expect(reachOf(before, after)).toEqual(expected));
});

describe('a change that reaches no other department', () => {
  const one = fc.record({
    category: fc.constantFrom('education', 'town', 'health'),
    financeSection: fc.constantFrom('教科文股', '预算股'),
    state: fc.constantFrom<EvaluationFact['state']>('obliged', 'submitted', 'accepted', 'returned'),
    spent: fc.constantFrom('60.01', '100', '130.5'),
    score: fc.constantFrom('92.5', '85', null),
    supervisorId: fc.constantFrom(null, '0', '1'),
    coversSubordinates: fc.boolean(),
    text: fc.constantFrom(...TEXTS),
  });
  type Given = typeof one extends fc.Arbitrary<infer One> ? One : never;
  const made = (departmentId: string, given: Given): FactWithText => {
    const spent = knownAmount(money(given.spent));
    return {
      fact: fact(departmentId, {
        category: given.category,
        financeSection: given.financeSection,
        state: given.state,
        supervisorId: given.supervisorId,
        coversSubordinates: given.coversSubordinates,
        measures: {
          'expenditure.total': spent,
          'budget.outturn': spent,
          'budget.adjusted': knownAmount(money('120')),
        },
        selfScore: given.score,
        grade: given.score === '92.5' ? 'excellent' : given.score === '85' ? 'good' : null,
      }),
      textSignature: given.state === 'obliged' ? null : given.text,
    };
  };
  const yearOf = (all: readonly FactWithText[]) => ({
    facts: all.map((each) => each.fact),
    lastYear: [],
    signatures: new Map(
      all.flatMap((each) => (each.textSignature ? [[each.fact.departmentId, each.textSignature] as const] : [])),
    ),
    lastSignatures: new Map(),
  });

  it('gives, by the share of the one, the sums of all', () => {
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 6 }), one, (ones, next) => {
        const before = ones.map((each, at) => made(String(at), each));
        const after = [made('0', next), ...before.slice(1)];
        const stood = JSON.parse(JSON.stringify([...aggregatesOf(yearOf(before))])) as [Slice, Aggregate][];
        if (!reachOf(before[0]!, after[0]!).isAlone) return;
        // Besides its own fact a department's share wants no more of the county than this.
        const { signatures } = yearOf(after);
        const covering = new Map(
          after.flatMap(({ fact: { departmentId, state, coversSubordinates } }) =>
            coversSubordinates ? [[departmentId, state] as const] : [],
          ),
        );
        const shareOf = sharesIn({ lastYear: [], lastSignatures: new Map(), signatures, covering });
        const sums = new Map(stood);
        const [old, now] = [before[0]!.fact, after[0]!.fact];
        for (const slice of new Set([...slicesOf(old), ...slicesOf(now)])) {
          const change = changeOf(
            slicesOf(old).includes(slice) ? shareOf(old) : null,
            slicesOf(now).includes(slice) ? shareOf(now) : null,
          );
          const parts = after
            .filter((each) => slicesOf(each.fact).includes(slice))
            .map((each) => extremesOf(each.fact));
          const sum = changed(sums.get(slice) ?? EMPTY, change, parts)!;
          if (sum.coverage.obliged > 0) sums.set(slice, sum);
          else sums.delete(slice);
        }
        expect(sums).toEqual(aggregatesOf(yearOf(after)));
      }),
    );
  });
});
