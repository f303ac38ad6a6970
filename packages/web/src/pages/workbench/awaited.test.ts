import { describe, expect, it } from 'vitest';
import type { FactStanding } from '../../api/generated/schema-words.ts';
import { awaited, notRemindedToday } from './awaited.ts';

const fact = (name: string, standing: FactStanding, dueAt: string | null = '2026-03-31T10:00:00Z') => ({
  department: { id: name, name },
  evaluation: dueAt ? { id: name, dueAt } : null,
  state: null,
  standing,
  lastReminderAt: null,
});
const names = (facts: Parameters<typeof awaited>[0]) =>
  awaited(facts).departments.map(({ department }) => department.name);

describe('awaited', () => {
  it('are those that did not hand in and those that have it back, and nobody else', () => {
    const { departments, ...counts } = awaited([
      fact('水利局', 'DRAFT'),
      fact('教育局', 'SUBMITTED'),
      fact('民政局', 'RETURNED'),
      fact('公安局', 'ACCEPTED'),
      fact('妇联', 'EXEMPTED'),
      fact('白茶乡', 'OBLIGED'),
    ]);
    expect(departments.map(({ department }) => department.name)).toEqual(['民政局', '水利局', '白茶乡']);
    expect(counts).toEqual({ missing: 2, returned: 1 });
  });

  it('begin with who is due first; who has no date yet stands last', () => {
    expect(
      names([
        fact('未下达', 'OBLIGED', null),
        fact('延期的', 'DRAFT', '2026-04-15T10:00:00Z'),
        fact('逾期的', 'DRAFT', '2026-03-01T10:00:00Z'),
      ]),
    ).toEqual(['逾期的', '延期的', '未下达']);
  });

  it('of a county where all is in are none', () => {
    expect(awaited([fact('教育局', 'ACCEPTED')])).toEqual({ departments: [], missing: 0, returned: 0 });
  });

  it('are reminded again from the next day on, in Beijing, and not while they have it back', () => {
    const reminded = (standing: FactStanding, at: string | null) => ({
      ...fact(standing, standing),
      lastReminderAt: at,
    });
    const facts = [reminded('DRAFT', '2026-03-30T15:58:00Z'), reminded('OBLIGED', null), reminded('RETURNED', null)];
    expect(notRemindedToday(facts, new Date('2026-03-30T15:59:30Z'))).toEqual(['OBLIGED']);
    expect(notRemindedToday(facts, new Date('2026-03-30T16:00:30Z'))).toEqual(['DRAFT', 'OBLIGED']);
  });
});
