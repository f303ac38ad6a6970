import type { RectificationNotice } from '@jiping/domain/rectification';
import type { BudgetUseKind } from '../../api/generated/schema-words.ts';
import { typedAmount } from './budget-amount.ts';
import { BUDGET_USES } from './words.ts';

/** A notice as it is typed. */
export interface TypedNotice {
  readonly problem: string;
  readonly requirement: string;
  readonly dueOn: string;
  /** A `BudgetUseKind`, or nothing. */
  readonly budgetUse: string;
  /** 万元. */
  readonly amount: string;
}

export const BLANK_NOTICE: TypedNotice = { problem: '', requirement: '', dueOn: '', budgetUse: '', amount: '' };

const KINDS = { CUT: 'cut', SUSPENDED: 'suspended', PRIORITISED: 'prioritised' } as const;

export const budgetUseOf = (typed: string): BudgetUseKind | null => BUDGET_USES.find((kind) => kind === typed) ?? null;

/** The notice as the domain judges it; null while the amount is none. */
export function noticeOf({ problem, requirement, dueOn, budgetUse, amount }: TypedNotice): RectificationNotice | null {
  const kind = budgetUseOf(budgetUse);
  const typed = typedAmount(kind ? amount : '');
  if ('refusal' in typed) return null;
  return {
    problem: problem.trim(),
    requirement: requirement.trim(),
    dueOn,
    budgetUse: kind && { kind: KINDS[kind], amount: typed.amount },
  };
}

const WORDS = { cut: 'CUT', suspended: 'SUSPENDED', prioritised: 'PRIORITISED' } as const;

/** The same as it is sent. */
export const wireOfNotice = ({ problem, requirement, dueOn, budgetUse }: RectificationNotice) => ({
  problem,
  requirement,
  dueOn,
  budgetUse: budgetUse && { kind: WORDS[budgetUse.kind], amount: budgetUse.amount },
});

/** The problem with one more that was chosen from a list: what was typed stays. */
export const withProblem = (typed: string, chosen: string): string =>
  typed.trim() === '' ? chosen : typed.includes(chosen) ? typed : `${typed.trimEnd()}\n${chosen}`;
