import { describe, expect, it } from 'vitest';
import { ofPart, openByEvaluation } from './rectification-work.ts';

const one = (id: string, evaluation: string, state: 'ISSUED' | 'REPORTED', dueOn: string, isOverdue = false) => ({
  id,
  state,
  dueOn,
  isOverdue,
  evaluation: { id: evaluation },
  viewerCan: { report: state === 'ISSUED' },
});

const all = [
  one('a', 'e1', 'REPORTED', '2026-05-31'),
  one('b', 'e1', 'ISSUED', '2026-12-31'),
  one('c', 'e1', 'ISSUED', '2026-06-30', true),
  one('d', 'e2', 'REPORTED', '2026-12-31'),
];

describe('what is open of a year', () => {
  it('is counted, with the day that is due first for who must act', () => {
    const open = openByEvaluation(all);
    expect(open.get('e1')).toMatchObject({ count: 3, nearest: { id: 'c' }, waits: true });
    expect(open.get('e2')).toMatchObject({ count: 1, nearest: { id: 'd' }, waits: false });
    expect(open.get('e3')).toBeUndefined();
  });
});

describe('what the bureau looks at', () => {
  it.each([
    ['all', ['a', 'd', 'c', 'b']],
    ['toDo', ['c', 'b']],
    ['toCheck', ['a', 'd']],
    ['late', ['c']],
  ] as const)('%s', (part, ids) => expect(ofPart(all, part).map(({ id }) => id)).toEqual(ids));
});
