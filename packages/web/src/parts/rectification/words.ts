import type { Bilingual } from '@jiping/domain/language';
import { BUDGET_USE_NAMES, RECTIFICATION_STATE_NAMES } from '@jiping/domain/rectification';
import type { BudgetUseKind, RectificationState } from '../../api/generated/schema-words.ts';

/** The schema's words as the domain names them, in table 11 too. */
export const stateWords: Record<RectificationState, Bilingual> = {
  ISSUED: RECTIFICATION_STATE_NAMES.issued,
  REPORTED: RECTIFICATION_STATE_NAMES.reported,
  CLOSED: RECTIFICATION_STATE_NAMES.closed,
  WITHDRAWN: RECTIFICATION_STATE_NAMES.withdrawn,
};

export const budgetUseWords: Record<BudgetUseKind, Bilingual> = {
  CUT: BUDGET_USE_NAMES.cut,
  SUSPENDED: BUDGET_USE_NAMES.suspended,
  PRIORITISED: BUDGET_USE_NAMES.prioritised,
};

/** As a choice offers them. */
export const BUDGET_USES: readonly BudgetUseKind[] = ['CUT', 'SUSPENDED', 'PRIORITISED'];
