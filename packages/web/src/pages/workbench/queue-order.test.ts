import { describe, expect, it } from 'vitest';
import { oldestFirst } from './queue-order.ts';

const task = (kind: 'WRITE' | 'REVIEW' | 'SIGN', id: string, submittedAt: string | null) => ({
  kind,
  evaluation: { id, submittedAt },
});

describe('oldestFirst', () => {
  it('takes what is to be reviewed or signed, the longest waiting first, each once', () => {
    const queue = oldestFirst([
      task('REVIEW', 'b', '2026-03-20T08:00:00Z'),
      task('WRITE', 'c', '2026-03-01T08:00:00Z'),
      task('SIGN', 'd', null),
      task('REVIEW', 'a', '2026-03-20T15:30:00+08:00'),
      task('REVIEW', 'b', '2026-03-20T08:00:00Z'),
    ]);
    expect(queue.map(({ id }) => id)).toEqual(['a', 'b', 'd']);
  });
});
