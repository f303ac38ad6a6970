import { describe, expect, it } from 'vitest';
import { mergedUnits } from './index.ts';

const unitsOf = (successors: Readonly<Record<string, string | null>>) =>
  mergedUnits(Object.entries(successors).map(([id, successorId]) => ({ id, successorId }))).map(
    ({ head, predecessors }) => [head.id, ...predecessors.map(({ id }) => id)].join(' < '),
  );

describe('departments that were merged', () => {
  it.each([
    ['nobody', {}, []],
    ['two that go on', { education: null, forestry: null }, ['education', 'forestry']],
    ['one merged into another', { sports: 'culture', culture: null }, ['culture < sports']],
    ['two merged into a new one', { sports: 'new', education: 'new', new: null }, ['new < sports < education']],
    ['one after another', { a: 'b', b: 'c', c: null }, ['c < a < b']],
    ['one whose successor is out of sight', { sports: 'elsewhere', forestry: null }, ['sports', 'forestry']],
    ['a circle, which is a mistake', { a: 'b', b: 'a', c: 'a' }, ['a', 'b', 'c']],
    ['one that is its own successor', { a: 'a' }, ['a']],
  ] as const)('%s', (_, successors, units) => expect(unitsOf(successors)).toEqual(units));
});
