import { refuse } from './act-refused.ts';

const LONGEST_REASON = 500;

/** The reason that goes with an act, without the blanks around it; refused where it is none, or a document. */
export function checkedReason(text: string): string {
  const reason = text.trim();
  if (reason.length >= 2 && reason.length <= LONGEST_REASON) return reason;
  throw refuse(
    'REASON_LENGTH',
    `请用 2 至 ${LONGEST_REASON} 字说明原因。`,
    `Give a reason of 2 to ${LONGEST_REASON} characters.`,
    ['reason'],
  );
}
