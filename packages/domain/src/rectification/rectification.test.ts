import { describe, expect, it } from 'vitest';
import { type Money, money } from '../money/index.ts';
import {
  addTallies,
  attachmentsRefusal,
  type BudgetUse,
  budgetUseRefusal,
  cutOf,
  dayAfter,
  dueOnRefusal,
  isDueSoon,
  isOverdue,
  NO_RECTIFICATIONS,
  noteRefusal,
  noticeRefusal,
  RECTIFICATION_ACTS,
  RECTIFICATION_STATES,
  type RectificationAct,
  type RectificationState,
  reminderRefusal,
  reportRefusal,
  stepOf,
  tallyOf,
} from './index.ts';

describe('the way of a rectification', () => {
  const open: Readonly<
    Partial<Record<RectificationState, readonly (readonly [RectificationAct, RectificationState])[]>>
  > = {
    issued: [
      ['report', 'reported'],
      ['withdraw', 'withdrawn'],
    ],
    reported: [
      ['sendBack', 'issued'],
      ['close', 'closed'],
    ],
  };
  it.each(RECTIFICATION_STATES)('%s', (state) => {
    const done = RECTIFICATION_ACTS.flatMap((act) => {
      const step = stepOf(act, { state, wasReported: false });
      if ('refusal' in step)
        expect([step.refusal.zh, step.refusal.en].every((sentence) => sentence.length > 10)).toBe(true);
      return 'to' in step ? [[act, step.to]] : [];
    });
    expect(done).toEqual(open[state] ?? []);
  });

  it('is not withdrawn once it was reported on, though it was sent back', () =>
    expect(stepOf('withdraw', { state: 'issued', wasReported: true })).toMatchObject({
      refusal: { zh: expect.stringContaining('不能再撤回') },
    }));
});

describe('a notice', () => {
  const TODAY = '2022-05-06';
  const cut = (amount: Money | null): BudgetUse => ({ kind: 'cut', amount });
  const NOTICE = { problem: '执行率偏低', requirement: '加快支出', dueOn: '2022-06-30', budgetUse: null };
  it.each([
    ['as it should be', {}, null],
    ['due today', { dueOn: TODAY }, null],
    ['due two years on', { dueOn: '2024-05-06' }, null],
    ['the shortest and the longest words', { problem: '账乱', requirement: '长'.repeat(500) }, null],
    ['with a cut', { budgetUse: cut(money('0.01')) }, null],
    ['held back, without an amount', { budgetUse: { kind: 'suspended', amount: null } }, null],
    ['without a problem', { problem: '' }, ['RECTIFICATION_LENGTH', 'problem']],
    ['with one sign', { requirement: '改' }, ['RECTIFICATION_LENGTH', 'requirement']],
    ['with a document', { problem: '长'.repeat(501) }, ['RECTIFICATION_LENGTH', 'problem']],
    ['with two signs that are one each', { problem: '𠮷𠮷' }, null],
    ['due yesterday', { dueOn: '2022-05-05' }, ['DUE_DAY_PAST', 'dueOn']],
    ['due two years and a day on', { dueOn: '2024-05-07' }, ['DUE_DAY_FAR', 'dueOn']],
    ['due on no day', { dueOn: '2022-02-30' }, ['DUE_DAY', 'dueOn']],
    ['due some time', { dueOn: '年底前' }, ['DUE_DAY', 'dueOn']],
    ['with a moment', { dueOn: '2022-06-30T00:00:00Z' }, ['DUE_DAY', 'dueOn']],
    ['with a cut of nothing', { budgetUse: cut(money('0')) }, ['BUDGET_USE_AMOUNT', 'budgetUse']],
    ['with a cut that adds', { budgetUse: cut(money('-5')) }, ['BUDGET_USE_AMOUNT', 'budgetUse']],
    ['with a cut that does not say how much', { budgetUse: cut(null) }, ['BUDGET_USE_AMOUNT', 'budgetUse']],
  ] as const)('%s', (_, more, refused) => {
    const refusal = noticeRefusal({ ...NOTICE, ...more }, TODAY);
    expect(refusal && [refusal.code, refusal.field]).toEqual(refused);
  });

  it('of a leap day is due two years on at the end of February', () => {
    expect(dueOnRefusal('2026-02-28', '2024-02-29')).toBeNull();
    expect(dueOnRefusal('2026-03-01', '2024-02-29')?.code).toBe('DUE_DAY_FAR');
  });

  it('says of too large a sum that it is in yuan', () =>
    expect(budgetUseRefusal(cut(money('100000000000.01')))?.zh).toContain('单位为元'));
});

it.each([
  ['a report', reportRefusal('已整改'), null],
  ['the longest', reportRefusal('长'.repeat(2_000)), null],
  ['longer', reportRefusal('长'.repeat(2_001)), 'report'],
  ['nothing', reportRefusal(''), 'report'],
  ['no word at closing', noteRefusal(''), null],
  ['too long a word at closing', noteRefusal('长'.repeat(501)), 'note'],
])('%s', (_, refusal, field) => expect(refusal?.field ?? null).toBe(field));

describe('overdue', () => {
  it.each<readonly [string, RectificationState, string | null, string, boolean]>([
    ['on its day', 'issued', null, '2022-06-30', false],
    ['the day after', 'issued', null, '2022-07-01', true],
    ['reported in time, checked late', 'reported', '2022-06-30', '2022-08-01', false],
    ['reported late', 'reported', '2022-07-01', '2022-08-01', true],
    ['sent back after its day', 'issued', '2022-06-30', '2022-08-01', true],
    ['closed late', 'closed', '2022-07-15', '2022-08-01', false],
    ['withdrawn', 'withdrawn', null, '2022-08-01', false],
  ])('%s', (_, state, reportedOn, today, late) =>
    expect(isOverdue({ state, reportedOn, dueOn: '2022-06-30' }, today)).toBe(late),
  );
});

describe('near its deadline', () => {
  it.each<readonly [string, RectificationState, string, boolean]>([
    ['eight days before', 'issued', '2022-06-22', false],
    ['seven days before', 'issued', '2022-06-23', true],
    ['on its day', 'issued', '2022-06-30', true],
    ['the day after, when it is overdue', 'issued', '2022-07-01', false],
    ['reported: it waits for the bureau', 'reported', '2022-06-29', false],
    ['closed', 'closed', '2022-06-29', false],
  ])('%s', (_, state, today, near) => expect(isDueSoon({ state, dueOn: '2022-06-30' }, today)).toBe(near));

  it('counts over the ends of months, leap days and years', () =>
    expect([dayAfter('2024-02-27', 3), dayAfter('2026-12-28', 7)]).toEqual(['2024-03-01', '2027-01-04']));
});

describe('a reminder', () => {
  it.each<readonly [string, RectificationState, string | null, string | null]>([
    ['the first', 'issued', null, null],
    ['on the day after', 'issued', '2022-06-29', null],
    ['twice in a day', 'issued', '2022-06-30', 'remindedToday'],
    ['of what was reported', 'reported', null, 'notWaiting'],
    ['of what was reported after a reminder', 'reported', '2022-06-30', 'notWaiting'],
    ['of what is closed', 'closed', null, 'notWaiting'],
    ['of what was withdrawn', 'withdrawn', null, 'notWaiting'],
  ])('%s', (_, state, remindedOn, reason) =>
    expect(reminderRefusal({ state, remindedOn }, '2022-06-30')?.reason ?? null).toBe(reason),
  );
});

describe('files with a report', () => {
  it.each([
    ['none', 0, 0, 0, null],
    ['twenty', 20, 0, 0, null],
    ['twenty-one', 21, 0, 0, '最多附 20 个'],
    ['the last that are kept', 20, 80, 380, null],
    ['one more than are kept', 20, 81, 81, '合计最多 100 个'],
    ['one more than are kept of an evaluation', 1, 0, 400, '合计最多 400 个'],
    ['none after that', 0, 100, 400, null],
  ])('%s', (_, count, ofRectification, ofEvaluation, sentence) => {
    const refusal = attachmentsRefusal(count, { ofRectification, ofEvaluation });
    expect(refusal?.sentence.zh ?? null).toEqual(sentence && expect.stringContaining(sentence));
  });
});

describe('a tally', () => {
  const one = (state: RectificationState, budgetUse: BudgetUse | null = null) => ({ state, budgetUse });
  const cut = (yuan: string): BudgetUse => ({ kind: 'cut', amount: money(yuan) });
  const held: BudgetUse = { kind: 'suspended', amount: money('7') };

  it('counts what stands, and sums what is cut and nothing else', () => {
    const tally = tallyOf([
      one('issued', cut('0.1')),
      one('reported', cut('0.2')),
      one('reported', held),
      one('closed', cut('1000000')),
      one('withdrawn', cut('5')),
    ]);
    expect(tally).toEqual({ issued: 4, reported: 2, closed: 1, budgetCut: '1000000.30' });
    expect([cutOf(null), cutOf(held)]).toEqual(['0.00', '0.00']);
  });

  it('adds up, what knows of none counting as none', () => {
    const tally = { issued: 3, reported: 1, closed: 1, budgetCut: money('5.05') };
    expect(addTallies([tally, undefined, null, tally])).toEqual({
      issued: 6,
      reported: 2,
      closed: 2,
      budgetCut: '10.10',
    });
    expect([addTallies([]), tallyOf([])]).toEqual([NO_RECTIFICATIONS, NO_RECTIFICATIONS]);
  });
});
