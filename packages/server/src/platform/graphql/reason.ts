import { refuse } from './act-refused.ts';

const LONGEST_REASON = 500;

/**
 * What a person wrote in a plain field, without the blanks around it and without what nobody sees: controls, half a surrogate pair, and
 * signs that turn the direction of everything after them. Line ends and tabs stay.
 */
export const plainWords = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[^\P{Cc}\n\t]|\p{Bidi_Control}/gu, '')
    .trim();

/** The reason that goes with an act, in plain words; refused where it is none, or a document. */
export function checkedReason(text: string): string {
  const reason = plainWords(text);
  if (reason.length >= 2 && reason.length <= LONGEST_REASON) return reason;
  throw refuse(
    'REASON_LENGTH',
    `请用 2 至 ${LONGEST_REASON} 字说明原因。`,
    `Give a reason of 2 to ${LONGEST_REASON} characters.`,
    ['reason'],
  );
}
