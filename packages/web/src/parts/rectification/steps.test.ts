import { describe, expect, it } from 'vitest';
import { type Recorded, sentBackNow, stepsOf } from './steps.ts';

const issued: Recorded = { issued: { by: '绩效股甲', at: '2026-06-01T01:00:00Z' } };
const reported = { by: '填报人乙', at: '2026-06-10T01:00:00Z' };
const sentBack = { by: '绩效股甲', at: '2026-06-12T01:00:00Z' };
const kindsOf = (recorded: Recorded) => stepsOf(recorded).map(({ kind }) => kind);

describe('who did what when', () => {
  it.each<[string, Recorded, string[]]>([
    ['issued', issued, ['issued']],
    ['reported', { ...issued, reported, report: '已整改。' }, ['issued', 'reported']],
    [
      'sent back',
      { ...issued, reported, report: '已整改。', sentBack, sentBackReason: '佐证不全' },
      ['issued', 'reported', 'sentBack'],
    ],
    [
      'reported again: what was sent back stands before it',
      {
        ...issued,
        reported: { ...reported, at: '2026-06-20T01:00:00Z' },
        report: '已补佐证。',
        sentBack,
        sentBackReason: '佐证不全',
      },
      ['issued', 'sentBack', 'reported'],
    ],
    [
      'reminded before it was reported',
      { ...issued, reported, reminded: { by: '绩效股甲', at: '2026-06-09T01:00:00Z' } },
      ['issued', 'reminded', 'reported'],
    ],
    ['withdrawn', { ...issued, withdrawn: { by: '绩效股甲', at: '2026-06-02T01:00:00Z' } }, ['issued', 'withdrawn']],
  ])('%s', (_, recorded, kinds) => expect(kindsOf(recorded)).toEqual(kinds));

  it('says with each step what was said with it, and nothing for empty words', () => {
    const closed = { by: '绩效股甲', at: '2026-06-30T01:00:00Z' };
    expect(stepsOf({ ...issued, reported, report: '已整改。', closed, closingNote: '' })).toEqual([
      { kind: 'issued', by: '绩效股甲', at: '2026-06-01T01:00:00Z', words: null },
      { kind: 'reported', by: '填报人乙', at: '2026-06-10T01:00:00Z', words: '已整改。' },
      { kind: 'closed', by: '绩效股甲', at: '2026-06-30T01:00:00Z', words: null },
    ]);
  });

  it('tells the reason of a return only while no later report stands', () => {
    const back: Recorded = { ...issued, reported, report: '已整改。', sentBack, sentBackReason: '佐证不全' };
    expect(sentBackNow(back)).toMatchObject({ by: '绩效股甲', words: '佐证不全' });
    expect(sentBackNow({ ...back, reported: { ...reported, at: '2026-06-20T01:00:00Z' } })).toBeNull();
    expect(sentBackNow(issued)).toBeNull();
  });
});
