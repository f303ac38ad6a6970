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

/** What it says of a report: its words, and how many files went with it. */
export const noteOfReport = (report: string, files: number): string =>
  files === 0 ? report : `${report}\n附件：${files} 个`;

/** What it says of a reminder: of what, and by when it is due. */
export const noteOfReminder = ({ problem, dueOn }: { readonly problem: string; readonly dueOn: string }): string =>
  `${problem}\n期限：${dueOn}`;
