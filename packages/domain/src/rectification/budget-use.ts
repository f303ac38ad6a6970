import { type Bilingual, said } from '../language/index.ts';
import { compare, type Money, money, ZERO } from '../money/index.ts';

/**
 * What a result does to the coming budget 预算应用 (domain.md §1 step 11, §2): a continued project is cut or cancelled 核减, the money of one
 * in phases is held back until it is put right 暂停拨付, a good one is put first 优先安排.
 */
export const BUDGET_USE_KINDS = ['cut', 'suspended', 'prioritised'] as const;
export type BudgetUseKind = (typeof BUDGET_USE_KINDS)[number];

export const BUDGET_USE_NAMES: Readonly<Record<BudgetUseKind, Bilingual>> = {
  cut: said('核减', 'Cut'),
  suspended: said('暂停拨付', 'Suspended'),
  prioritised: said('优先安排', 'Put first'),
};

export interface BudgetUse {
  readonly kind: BudgetUseKind;
  /** Yuan, above nothing; null where no amount goes with it. A cut always has one. */
  readonly amount: Money | null;
}

/** More than any county's budget: who types more has typed 元 for 万元 twice. */
const MOST_YUAN = money('100000000000');

/** Why this is no budget use; null where it is one. */
export function budgetUseRefusal({ kind, amount }: BudgetUse): Bilingual | null {
  if (amount === null)
    return kind === 'cut' ? said('核减预算的，请填写核减金额（元）。', 'A cut has an amount, in yuan.') : null;
  if (compare(amount, ZERO) > 0 && compare(amount, MOST_YUAN) <= 0) return null;
  return said(
    '预算应用金额须大于 0，且不超过 1000 亿元；单位为元。',
    'The amount is above 0 and at most 100 billion, in yuan.',
  );
}

/** By how much the coming budget is cut: what is summed. What is held back or put first is not taken away, and is no part of it. */
export const cutOf = (use: BudgetUse | null): Money => (use?.kind === 'cut' && use.amount !== null ? use.amount : ZERO);
