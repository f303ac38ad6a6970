import { expect, it } from 'vitest';
import { ratedDepartments } from './rated-departments.ts';

const rates = (...counts: number[]) => counts.map((count, index) => ({ from: `${index * 10}`, to: null, count }));
const funds = (adjusted: number, outturn: number, executionRate: string | null = '89.60') => ({
  adjustedBudget: { known: adjusted },
  outturn: { known: outturn },
  executionRate,
});

it.each([
  ['one of nine masks its budget: the rate is of eight', funds(8, 9), rates(2, 2, 4), 8],
  ['one has no budget at all, zero: it has no rate', funds(9, 9), rates(8), 8],
  ['all state both: nothing to explain', funds(9, 9), rates(2, 2, 5), null],
  ['nobody has a rate', funds(0, 9, null), rates(0), null],
])('%s', (_, given, executionRates, expected) => {
  expect(ratedDepartments({ funds: given, executionRates })).toBe(expected);
});
