import { money } from '@jiping/domain/money';
import { describe, expect, it } from 'vitest';
import { overviewSearch } from '../search.ts';
import { chooseFacts, inPart } from './choose-facts.ts';
import type { Fact } from './county-facts.query.ts';

const MISSING = { state: 'MISSING', amount: null } as const;

function fact(code: string, name: string, more: Partial<Fact> = {}): Fact {
  return {
    department: { id: code, code, name, category: 'EDUCATION', financeSection: '教科文股', supervisor: null },
    evaluation: null,
    state: null,
    standing: 'OBLIGED',
    obliged: true,
    exemptionReason: null,
    lastReminderAt: null,
    late: false,
    covered: false,
    adjustedBudget: MISSING,
    outturn: MISSING,
    executionRate: null,
    threePublics: MISSING,
    threePublicsChange: null,
    basic: MISSING,
    project: MISSING,
    staffActual: { state: 'MISSING', number: null },
    overQuota: false,
    selfScore: null,
    reviewScore: null,
    reviewDifference: null,
    grade: null,
    rank: null,
    lastScore: null,
    lastRank: null,
    problems: 0,
    problemCodes: [],
    returnCount: 0,
    risks: [],
    ...more,
  };
}

const stands = (standing: Fact['standing'], state: Fact['state']) => ({
  standing,
  state,
  evaluation: { id: 'e', submittedAt: '2026-03-20T08:00:00Z' },
});
const risk = (code: string) => ({ code, label: code, evidence: '' });
const FACTS = [
  fact('301', '县教育局', {
    ...stands('ACCEPTED', 'ACCEPTED'),
    executionRate: '95.00',
    outturn: { state: 'KNOWN', amount: money('300') },
    figure: { state: 'KNOWN', amount: money('300'), number: null },
    unmapped: false,
    lostOn: '0.5',
    selfScore: '95',
    reviewScore: '90',
    reviewDifference: '5',
    grade: 'EXCELLENT',
    rank: 1,
  }),
  fact('302', '县卫生健康局', {
    ...stands('RETURNED', 'RETURNED'),
    executionRate: '90.00',
    outturn: { state: 'KNOWN', amount: money('1000') },
    figure: { state: 'KNOWN', amount: money('1000'), number: null },
    unmapped: false,
    lostOn: '0',
    selfScore: '88',
    grade: 'GOOD',
    risks: [risk('largeChange')],
  }),
  fact('303', '县公安局', {
    ...stands('ACCEPTED', 'ACCEPTED'),
    late: true,
    problems: 2,
    problemCodes: ['ARI-02'],
    executionRate: '-5.00',
    outturn: { state: 'MASKED', amount: null },
    figure: { state: 'MASKED', amount: null, number: null },
    unmapped: false,
    lostOn: null,
    selfScore: '80',
    reviewScore: '81.5',
    reviewDifference: '-1.5',
    grade: 'GOOD',
    rank: 2,
    overQuota: true,
  }),
  fact('304', '县档案馆', {
    standing: 'DRAFT',
    state: 'RETURNED',
    evaluation: { id: 'f', submittedAt: null },
  }),
  fact('305', '县审计局', { standing: 'EXEMPTED', obliged: false, exemptionReason: '以审计结论代替自评' }),
  fact('306', '县文化馆', {
    ...stands('ACCEPTED', 'ACCEPTED'),
    covered: true,
    figure: { state: 'KNOWN', amount: money('7'), number: null },
    unmapped: false,
    selfScore: '77',
    reviewScore: '77',
    reviewDifference: '0',
    grade: 'FAIR',
    rank: 3,
  }),
  fact('307', '县图书馆', {
    ...stands('SUBMITTED', 'SECTION_REVIEW'),
    figure: { state: 'MISSING', amount: null, number: null },
    unmapped: true,
  }),
];
const codes = (search: Record<string, unknown>) =>
  chooseFacts(FACTS, overviewSearch(search)).map(({ department }) => department.code);
const ALL = ['301', '302', '303', '304', '305', '306', '307'];

describe('chooseFacts', () => {
  it.each([
    ['everything', {}, ALL],
    ['obliged, with the exempted, as the coverage counts', { show: 'obliged' }, ALL],
    ['handed in: what the provisional sums hold', { show: 'submitted' }, ['301', '302', '303', '306', '307']],
    ['accepted: what the official sums hold', { show: 'accepted' }, ['301', '303', '306']],
    ['returned after being handed in', { show: 'returned' }, ['302']],
    ['missing: also what only the unit’s own head sent back', { show: 'missing' }, ['304']],
    ['exempted', { show: 'exempted' }, ['305']],
    ['late', { show: 'late' }, ['303']],
    ['with findings', { show: 'problems' }, ['303']],
    ['with risks', { show: 'risky' }, ['302']],
    ['of a sum: not what is covered by the supervisor', { measure: 'budget.outturn', value: 'KNOWN' }, ['301', '302']],
    ['masked outturn', { measure: 'budget.outturn', value: 'MASKED' }, ['303']],
    ['missing is not “not asked for”', { measure: 'budget.outturn', value: 'MISSING' }, []],
    ['not asked for by the template', { measure: 'budget.outturn', value: 'UNASKED' }, ['307']],
    ['a part of the histogram', { rate: '90-95' }, ['302']],
    ['below nothing is in the first part', { rate: '0-50' }, ['303']],
    ['by grade', { grade: 'GOOD', show: 'accepted' }, ['303']],
    ['with a score of the review', { scored: 'review' }, ['301', '303', '306']],
    ['with a score of its own', { scored: 'self', show: 'submitted' }, ['301', '302', '303', '306']],
    ['lowered by the review', { difference: 'lowered' }, ['301']],
    ['raised', { difference: 'raised' }, ['303']],
    ['unchanged', { difference: 'unchanged' }, ['306']],
    ['with both scores', { difference: 'both' }, ['301', '303', '306']],
    ['by risk', { risk: 'largeChange' }, ['302']],
    ['by finding', { finding: 'ARI-02' }, ['303']],
    ['lost points on an indicator', { indicator: 'H03' }, ['301']],
    ['over quota', { over: 'true' }, ['303']],
    ['by name', { name: '教育' }, ['301']],
    ['by code', { name: '306' }, ['306']],
    ['by outturn, what has none first', { sort: 'outturn' }, ['303', '304', '305', '306', '307', '301', '302']],
    ['by outturn, largest first', { sort: 'outturn', down: 'true' }, ['302', '301', '303', '304', '305', '306', '307']],
    ['by rank, who has none last', { sort: 'rank' }, ['301', '303', '306', '302', '304', '305', '307']],
    [
      'a mistyped address shows all',
      { show: 'nonsense', rate: 'x-y', sort: 'y', measure: 'z', grade: 'A', risk: '<script>' },
      ALL,
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
    ['-3.00', '0-50', true],
    [null, '0-10', false],
  ])('%s in %s: %s', (rate, part, expected) => expect(inPart(rate, part)).toBe(expected));
});
