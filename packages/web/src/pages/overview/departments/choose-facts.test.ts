import { money } from '@jiping/domain/money';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../overview.query.ts';
import { overviewSearch } from '../search.ts';
import { chooseFacts, inPart } from './choose-facts.ts';

const MISSING = { state: 'MISSING', amount: null } as const;

function fact(code: string, name: string, more: Partial<Fact> = {}): Fact {
  return {
    department: { id: code, code, name, category: 'EDUCATION', financeSection: '教科文股' },
    evaluation: null,
    state: null,
    obliged: true,
    exemptionReason: null,
    late: false,
    adjustedBudget: MISSING,
    outturn: MISSING,
    executionRate: null,
    threePublics: MISSING,
    selfScore: null,
    reviewScore: null,
    grade: null,
    problems: 0,
    returnCount: 0,
    ...more,
  };
}

const handedIn = (state: Fact['state']) => ({ state, evaluation: { id: 'e', submittedAt: '2026-03-20T08:00:00Z' } });
const FACTS = [
  fact('301', '县教育局', {
    ...handedIn('ACCEPTED'),
    executionRate: '95.00',
    outturn: { state: 'KNOWN', amount: money('300') },
  }),
  fact('302', '县卫生健康局', {
    ...handedIn('RETURNED'),
    executionRate: '90.00',
    outturn: { state: 'KNOWN', amount: money('1000') },
  }),
  fact('303', '县公安局', {
    ...handedIn('ACCEPTED'),
    late: true,
    problems: 2,
    outturn: { state: 'MASKED', amount: null },
  }),
  fact('304', '县档案馆', { state: 'RETURNED', evaluation: { id: 'f', submittedAt: null } }),
  fact('305', '县审计局', { obliged: false, exemptionReason: '以审计结论代替自评' }),
  fact('306', '县文化馆'),
];
const codes = (search: Record<string, unknown>) =>
  chooseFacts(FACTS, overviewSearch(search)).map(({ department }) => department.code);

describe('chooseFacts', () => {
  it.each([
    ['everything', {}, ['301', '302', '303', '304', '305', '306']],
    [
      'obliged, with the exempted, as the coverage counts',
      { show: 'obliged' },
      ['301', '302', '303', '304', '305', '306'],
    ],
    ['handed in', { show: 'submitted' }, ['301', '302', '303']],
    ['returned after being handed in', { show: 'returned' }, ['302']],
    ['missing: also what only the unit’s own head sent back', { show: 'missing' }, ['304', '306']],
    ['exempted', { show: 'exempted' }, ['305']],
    ['late', { show: 'late' }, ['303']],
    ['with findings', { show: 'problems' }, ['303']],
    ['masked outturn', { measure: 'outturn', value: 'MASKED' }, ['303']],
    ['a part of the histogram', { rate: '90-95' }, ['302']],
    ['by name', { name: '教育' }, ['301']],
    ['by code', { name: '306' }, ['306']],
    ['by outturn, what has none first', { sort: 'outturn' }, ['303', '304', '305', '306', '301', '302']],
    ['by outturn, largest first', { sort: 'outturn', down: 'true' }, ['302', '301', '303', '304', '305', '306']],
    [
      'a mistyped address shows all',
      { show: 'nonsense', rate: 'x-y', sort: 'y' },
      ['301', '302', '303', '304', '305', '306'],
    ],
  ])('%s', (_, search, expected) => expect(codes(search)).toEqual(expected));
});

describe('inPart', () => {
  it.each([
    ['90.00', '90-95', true],
    ['94.99', '90-95', true],
    ['95.00', '90-95', false],
    ['100.00', '100-', true],
    ['213.40', '100-', true],
    ['99.99', '100-', false],
    [null, '0-10', false],
  ])('%s in %s: %s', (rate, part, expected) => expect(inPart(rate, part)).toBe(expected));
});
