import { noticeRefusal } from '@jiping/domain/rectification';
import { describe, expect, it } from 'vitest';
import { typedAmount } from './budget-amount.ts';
import { BLANK_NOTICE, noticeOf, type TypedNotice, wireOfNotice, withProblem } from './notice.ts';

const typed: TypedNotice = {
  problem: ' 结转率 31%，未说明原因。 ',
  requirement: '说明原因并压减下年预算。',
  dueOn: '2026-12-31',
  budgetUse: 'CUT',
  amount: '12.5',
};

describe('a notice as it is typed', () => {
  it('is trimmed, and its 万元 become yuan', () => {
    const notice = noticeOf(typed)!;
    expect(noticeRefusal(notice, '2026-11-24')).toBeNull();
    expect(wireOfNotice(notice)).toEqual({
      problem: '结转率 31%，未说明原因。',
      requirement: '说明原因并压减下年预算。',
      dueOn: '2026-12-31',
      budgetUse: { kind: 'CUT', amount: '125000.00' },
    });
  });

  it.each<[string, Partial<TypedNotice>, string | null]>([
    ['nothing for the budget', { budgetUse: '', amount: '12.5' }, null],
    ['held back, without an amount', { budgetUse: 'SUSPENDED', amount: '' }, null],
    ['a cut without an amount', { amount: '' }, 'BUDGET_USE_AMOUNT'],
    ['a cut of nothing', { amount: '0' }, 'BUDGET_USE_AMOUNT'],
    ['a day that has passed', { dueOn: '2026-11-23' }, 'DUE_DAY_PAST'],
    ['no day', { dueOn: '' }, 'DUE_DAY'],
    ['no problem', { problem: ' ' }, 'RECTIFICATION_LENGTH'],
  ])('%s', (_, change, code) => {
    const notice = noticeOf({ ...typed, ...change })!;
    expect(noticeRefusal(notice, '2026-11-24')?.code ?? null).toBe(code);
  });

  it('is none while the amount is none; a word that no budget use has, kept from another release, is none either', () => {
    expect(noticeOf({ ...typed, amount: '12.5.' })).toBeNull();
    expect(noticeOf({ ...typed, budgetUse: 'DOUBLED' })?.budgetUse).toBeNull();
    expect(noticeOf(BLANK_NOTICE)).toMatchObject({ problem: '', budgetUse: null });
  });
});

it.each([
  ['', { amount: null }],
  ['123.456789', { amount: '1234567.89' }],
  ['1,286.42', { amount: '12864200.00' }],
])('%s 万元', (text, amount) => expect(typedAmount(text)).toEqual(amount));

it.each(['十二', '12..5', '0.00000001'])('“%s” is refused with the sentence of every amount', (text) =>
  expect(typedAmount(text)).toMatchObject({ refusal: { zh: expect.stringContaining('不是有效金额') } }),
);

it.each([
  ['', '结转率过高。', '结转率过高。'],
  ['已写的话。', '结转率过高。', '已写的话。\n结转率过高。'],
  ['已写的话。结转率过高。', '结转率过高。', '已写的话。结转率过高。'],
])('what is chosen joins what is typed: %j and %j', (typedSoFar, chosen, both) =>
  expect(withProblem(typedSoFar, chosen)).toBe(both),
);
