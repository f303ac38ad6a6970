import { type Bilingual, said } from '../language/index.ts';
import { type BudgetUse, budgetUseRefusal } from './budget-use.ts';

/** The most that is asked for in one evaluation, what was withdrawn counted in. */
export const MOST_RECTIFICATIONS = 50;
/** Characters of a problem, a requirement, a reason. */
export const LONGEST_REQUIREMENT = 500;
/** Characters of what the department reports. */
export const LONGEST_REPORT = 2_000;
const SHORTEST = 2;
const YEARS_AHEAD = 2;

/** What the bureau asks a department to put right. */
export interface RectificationNotice {
  readonly problem: string;
  readonly requirement: string;
  /** The day by which, `2022-06-30`. */
  readonly dueOn: string;
  readonly budgetUse: BudgetUse | null;
}

/** Why something is not taken as it was filled in, and which field it is. */
export interface NoticeRefusal {
  readonly code: string;
  readonly sentence: Bilingual;
  readonly field: string;
}

/** Why a notice is not issued as it is; null where it is. `today` is the day in Beijing. Texts come trimmed. */
export function noticeRefusal(
  { problem, requirement, dueOn, budgetUse }: RectificationNotice,
  today: string,
): NoticeRefusal | null {
  const money = budgetUse && budgetUseRefusal(budgetUse);
  return (
    wordsRefusal('problem', problem, said('问题', 'The problem')) ??
    wordsRefusal('requirement', requirement, said('整改要求', 'What is required')) ??
    dueOnRefusal(dueOn, today) ??
    (money ? { code: 'BUDGET_USE_AMOUNT', sentence: money, field: 'budgetUse' } : null)
  );
}

/** Why a report of the department is not taken; null where it is. */
export const reportRefusal = (report: string): NoticeRefusal | null =>
  wordsRefusal('report', report, said('整改情况', 'The report'), LONGEST_REPORT);

/** Why the bureau's word at closing is not taken; null where it is, or where there is none. */
export const noteRefusal = (note: string): NoticeRefusal | null =>
  note === '' ? null : wordsRefusal('note', note, said('销号意见', 'The note'));

function wordsRefusal(
  field: string,
  text: string,
  name: Bilingual,
  longest = LONGEST_REQUIREMENT,
): NoticeRefusal | null {
  const { length } = [...text];
  if (length >= SHORTEST && length <= longest) return null;
  const sentence = said(
    `${name.zh}须为 ${SHORTEST} 至 ${longest} 字。`,
    `${name.en} has ${SHORTEST} to ${longest} characters.`,
  );
  return { code: 'RECTIFICATION_LENGTH', sentence, field };
}

/** Why a day is none by which something can be due; null where it is. */
export function dueOnRefusal(dueOn: string, today: string): NoticeRefusal | null {
  const refusal = (code: string, zh: string, en: string): NoticeRefusal => ({
    code,
    sentence: said(zh, en),
    field: 'dueOn',
  });
  if (!isDay(dueOn))
    return refusal('DUE_DAY', '整改期限须为日期，如 2022-06-30。', 'The deadline is a day, such as 2022-06-30.');
  if (dueOn < today)
    return refusal(
      'DUE_DAY_PAST',
      '整改期限不能早于今天，请重新填写。',
      'The deadline is not before today: give a later day.',
    );
  if (dueOn > yearsAfter(today, YEARS_AHEAD))
    return refusal(
      'DUE_DAY_FAR',
      `整改期限不能超过 ${YEARS_AHEAD} 年，请重新填写。`,
      `The deadline is within ${YEARS_AHEAD} years: give an earlier day.`,
    );
  return null;
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** The same day some years on; of 29 February, what text comes to sorts before 1 March all the same. */
const yearsAfter = (day: string, years: number): string => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
