import { hanNumber } from './han-number.ts';
import type { ReadingContext, Statement } from './reading-context.ts';

const CHANGED =
  /(?:比|较|同比)(?:上年度?|去年|上一年度?|\d{4}年度?)?(?:末|年末|年底|同期)?(?:实有人数|在职人数|人数|人员|在职人员)?(净?增加|净?减少|增长|下降|增|减)了?(?:(\d{1,5})|([*×]{1,4}|[Xx]{1,4})|([一二两三四五六七八九十百]{1,5}))(?:人|名|个)(?!次)/g;
const SAME =
  /(?:与|比|较|和)?(?:上年度?|去年|上一年度?)(?:末|年末|同期)?(?:人数)?(?:相比)?(?:一致|持平|相同|没有变化|无变化|未发生变化)/g;
const STAFF_WORDS = /实有|在职|编制|人员|职工/;

/** “比上年增加3人”, “较上年减少2人”, “与上年持平”: the signed change of `staff.actual`, where the sentence is about staff. */
export function readStaffChange({ plain }: ReadingContext): readonly Statement[] {
  const { text } = plain;
  const about = (at: number): boolean =>
    STAFF_WORDS.test(
      text
        .slice(Math.max(0, at - 40), at)
        .split(/[。\n]/)
        .at(-1) ?? '',
    );
  const found: Statement[] = [];
  const push = (at: number, length: number, number: string | null, confidence: number): void => {
    found.push({
      base: 'staff.change',
      column: null,
      state: number === null ? 'masked' : 'known',
      number,
      unit: '人',
      confidence,
      start: at,
      end: at + length,
    });
  };
  for (const match of text.matchAll(CHANGED)) {
    const [whole, direction, digits, , han] = match;
    const number = digits ?? (han === undefined ? undefined : String(hanNumber(han)));
    if (!about(match.index)) continue;
    const sign = /减|降/.test(direction!) && number !== '0' ? '-' : '';
    push(match.index, whole.length, number === undefined ? null : `${sign}${number}`, 0.95);
  }
  for (const match of text.matchAll(SAME)) {
    const sentence =
      text
        .slice(Math.max(0, match.index - 24), match.index)
        .split(/[。；\n]/)
        .at(-1) ?? '';
    if (/(?:实有|在职|年末)[^万元]*(?:\d|\*|×)[^万元]*人?[，]?$/.test(sentence))
      push(match.index, whole(match), '0', 0.8);
  }
  return found;
}

const whole = (match: RegExpMatchArray): number => match[0].length;
