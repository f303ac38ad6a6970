import { describe, expect, it } from 'vitest';
import { countOf, openByEvaluation, RECTIFICATION_PARTS, remindedByEvaluation } from './rectification-work.ts';

const one = (id: string, evaluation: string, state: 'ISSUED' | 'REPORTED', dueOn: string, isOverdue = false) => ({
  id,
  state,
  dueOn,
  isOverdue,
  isDueSoon: false,
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

describe('of what the department was reminded', () => {
  const morning = { at: '2026-06-20T01:00:00Z' };
  const evening = { at: '2026-06-20T10:00:00Z' };
  it('stands until it reports, and again when it is reminded after a report was sent back', () => {
    const reminded = remindedByEvaluation([
      { ...one('never', 'e1', 'ISSUED', '2026-06-30') },
      { ...one('later due', 'e1', 'ISSUED', '2026-07-30'), reminded: morning },
      { ...one('first due', 'e1', 'ISSUED', '2026-06-30'), reminded: morning, reported: null },
      { ...one('answered', 'e1', 'REPORTED', '2026-06-30'), reminded: morning, reported: evening },
      { ...one('sent back since', 'e2', 'ISSUED', '2026-06-30'), reminded: morning, reported: evening },
      { ...one('reminded again', 'e3', 'ISSUED', '2026-06-30'), reminded: evening, reported: morning },
    ]);
    expect(reminded.map((group) => group.map(({ id }) => id))).toEqual([
      ['first due', 'later due'],
      ['reminded again'],
    ]);
  });
});

it('counts what the bureau looks at by its parts', () => {
  const counts = { toDo: 3, toCheck: 2, dueSoon: 1, overdue: 4 };
  expect(RECTIFICATION_PARTS.map((part) => countOf(counts, part))).toEqual([5, 3, 2, 1, 4]);
});
