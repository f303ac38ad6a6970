import { add, type Money, ZERO } from '../money/index.ts';
import { type BudgetUse, cutOf } from './budget-use.ts';
import type { RectificationState } from './states.ts';

/** How many rectifications there are, by where they stand, and what they take from the coming budget. It adds up. */
export interface RectificationTally {
  /** All that stand: withdrawn ones do not. */
  readonly issued: number;
  /** Those of them that were reported on and wait for the bureau. */
  readonly reported: number;
  /** Those of them that are closed. */
  readonly closed: number;
  /** Sum of the cuts 核减, in yuan. */
  readonly budgetCut: Money;
}

export const NO_RECTIFICATIONS: RectificationTally = { issued: 0, reported: 0, closed: 0, budgetCut: ZERO };

/** Counts some, of one department or of many. */
export function tallyOf(
  rectifications: readonly { readonly state: RectificationState; readonly budgetUse: BudgetUse | null }[],
): RectificationTally {
  const standing = rectifications.filter(({ state }) => state !== 'withdrawn');
  const count = (state: RectificationState) => standing.filter((one) => one.state === state).length;
  return {
    issued: standing.length,
    reported: count('reported'),
    closed: count('closed'),
    budgetCut: add(ZERO, ...standing.map(({ budgetUse }) => cutOf(budgetUse))),
  };
}

/** Sums; what was kept before rectifications were has none. */
export function addTallies(all: readonly (RectificationTally | null | undefined)[]): RectificationTally {
  const known = all.filter((one) => one != null);
  const total = (key: 'issued' | 'reported' | 'closed') => known.reduce((sum, one) => sum + one[key], 0);
  return {
    issued: total('issued'),
    reported: total('reported'),
    closed: total('closed'),
    budgetCut: add(ZERO, ...known.map(({ budgetCut }) => budgetCut)),
  };
}
