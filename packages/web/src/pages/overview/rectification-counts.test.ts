import { describe, expect, it } from 'vitest';
import { closedShare, stillToDo } from './rectification-counts.ts';

describe('what was asked to be put right', () => {
  it.each([
    ['nothing was asked for', { issued: 0, reported: 0, closed: 0 }, 0, null],
    ['nobody has reported', { issued: 4, reported: 0, closed: 0 }, 4, '0.00'],
    ['some on each step', { issued: 7, reported: 2, closed: 3 }, 2, '42.86'],
    ['all is closed', { issued: 3, reported: 0, closed: 3 }, 0, '100.00'],
  ])('%s', (_, counts, toDo, share) => {
    expect(stillToDo(counts)).toBe(toDo);
    expect(closedShare(counts)).toBe(share);
  });
});
