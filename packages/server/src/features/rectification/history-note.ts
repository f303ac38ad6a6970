import { BUDGET_USE_NAMES, type BudgetUse, type RectificationNotice } from '@jiping/domain/rectification';

/** What the history says of a rectification that was issued: all that was asked, as it was asked then. */
export const noteOfIssue = ({ problem, requirement, dueOn, budgetUse }: RectificationNotice): string =>
  [
    problem,
    `整改要求：${requirement}`,
    `期限：${dueOn}`,
    ...(budgetUse ? [`预算应用：${budgetUseInWords(budgetUse)}`] : []),
  ].join('\n');

const budgetUseInWords = ({ kind, amount }: BudgetUse): string =>
  `${BUDGET_USE_NAMES[kind].zh}${amount === null ? '' : ` ${amount} 元`}`;

/** What it says of a later step: of which, and what was said. */
export const noteOfStep = ({ problem }: { readonly problem: string }, words: string): string =>
  words === '' ? problem : `${problem}\n${words}`;
