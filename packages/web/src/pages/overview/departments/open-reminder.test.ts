import { describe, expect, it } from 'vitest';
import { openReminder } from './open-reminder.ts';
import { texts } from './texts.ts';

/** Ten in the morning of 24 November in Beijing. */
const NOW = new Date('2026-11-24T02:00:00Z');

describe('what the table says of a reminder', () => {
  it.each([
    ['never reminded', null, 'DRAFT', null],
    ['yesterday', '2026-11-23T08:00:00Z', 'OBLIGED', '已催报 11月23日'],
    [
      'this morning, when it was still yesterday in Greenwich',
      '2026-11-23T16:30:00Z',
      'DRAFT',
      '今天已催报（11月24日）',
    ],
    ['in another year', '2025-12-31T10:00:00Z', 'OBLIGED', '已催报 2025年12月31日'],
    ['handed in since', '2026-11-23T08:00:00Z', 'SUBMITTED', null],
    ['returned: it has handed in once', '2026-11-23T08:00:00Z', 'RETURNED', null],
    ['let off since', '2026-11-23T08:00:00Z', 'EXEMPTED', null],
  ] as const)('%s', (_, lastReminderAt, standing, words) => {
    const reminder = openReminder({ lastReminderAt, standing }, NOW);
    expect(reminder && texts.reminded(reminder).zh).toBe(words);
  });

  it('says the same in English', () => {
    const of = (at: string) => texts.reminded(openReminder({ lastReminderAt: at, standing: 'OBLIGED' }, NOW)!).en;
    expect([of('2026-11-23T08:00:00Z'), of('2026-11-24T01:00:00Z'), of('2025-12-31T10:00:00Z')]).toEqual([
      'Reminded on 23 November',
      'Reminded today (24 November)',
      'Reminded on 31 December 2025',
    ]);
  });
});
