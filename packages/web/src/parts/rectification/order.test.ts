import { expect, it } from 'vitest';
import { openAndFinished } from './order.ts';

const one = (id: string, state: 'ISSUED' | 'REPORTED' | 'CLOSED' | 'WITHDRAWN', dueOn: string) => ({
  id,
  state,
  dueOn,
});

it('sets what somebody must still do apart from what is over, what is due first before', () => {
  const { open, finished } = openAndFinished([
    one('a', 'CLOSED', '2026-06-30'),
    one('b', 'ISSUED', '2026-12-31'),
    one('c', 'WITHDRAWN', '2026-03-31'),
    one('d', 'REPORTED', '2026-06-30'),
    one('e', 'ISSUED', '2026-06-30'),
  ]);
  expect(open.map(({ id }) => id)).toEqual(['d', 'e', 'b']);
  expect(finished.map(({ id }) => id)).toEqual(['c', 'a']);
});
