import type { CheckInput } from '../check.ts';
import { type Quantity, type SectionText, textsOf } from './section-text.ts';
import { quantitiesWithin, withoutAsides } from './sentences.ts';

export type Direction = 'up' | 'down' | 'level';

/** A change as one clause states it: `增加112.40万元`, `下降11.11%`, `持平`. */
export interface StatedChange {
  readonly direction: Direction;
  readonly quantity: Quantity | null;
  readonly start: number;
  readonly end: number;
}

/** A comparison with last year: `支出12.00万元，比上年增加1.2万元，下降11.11%`. */
export interface Comparison {
  readonly text: SectionText;
  /** Amounts before it that may be what is compared, the nearest first. */
  readonly bases: readonly Quantity[];
  /** The change as an amount or count, and as a percentage. */
  readonly delta: StatedChange | null;
  readonly rate: StatedChange | null;
  readonly start: number;
  readonly end: number;
}

const LAST_YEAR = /(?:同比|(?:比|较|与)(?:上一?年度?|去年))(?:上年度?|同期|相比)?(?:决算数?)?/g;
const UP = '增加|增长|上升|提高|增幅|增支|多支';
const DOWN = '减少|下降|降低|减幅|降幅|减支|少支';
const CHANGE = new RegExp(`(${UP})|(${DOWN})|(持平)`, 'g');
/** A change is stated at once behind the comparison; what comes later speaks of something else. */
const REACH = 40;
/** What is compared stands shortly before it. */
const LOOK_BACK = 240;

// Two checks look at the same comparisons, and again after every change of a figure.
const told = new WeakMap<SectionText, readonly Comparison[]>();

/** The comparisons with last year that the report makes in words. */
export const comparisonsIn = (input: CheckInput): readonly Comparison[] =>
  textsOf(input).flatMap((text) => {
    const known = told.get(text) ?? comparisonsOf(text);
    told.set(text, known);
    return known;
  });

function comparisonsOf(text: SectionText): readonly Comparison[] {
  const plain = withoutAsides(text.plain);
  const triggers = [...plain.matchAll(LAST_YEAR)];
  return triggers.map((trigger, index) => {
    const start = trigger.index;
    const next = triggers[index + 1]?.index ?? plain.length;
    const reach = Math.min(start + trigger[0].length + REACH, next, endOfSentence(plain, start));
    const changes = changesWithin(text, plain, start, reach);
    const delta = changes.find(({ quantity }) => quantity?.unit !== '%') ?? null;
    const rate = changes.find(({ quantity }) => quantity?.unit === '%') ?? null;
    const end = Math.max(delta?.end ?? start, rate?.end ?? start, start + trigger[0].length);
    return { text, bases: basesBefore(text, plain, start, delta), delta, rate, start, end };
  });
}

function changesWithin(text: SectionText, plain: string, start: number, end: number): readonly StatedChange[] {
  return [...plain.slice(start, end).matchAll(CHANGE)].flatMap((match): readonly StatedChange[] => {
    const at = start + match.index;
    const after = at + match[0].length;
    const direction: Direction = match[1] ? 'up' : match[2] ? 'down' : 'level';
    if (direction === 'level') return [{ direction, quantity: null, start: at, end: after }];
    const [quantity] = quantitiesWithin(text, { start: after, end: after + REACH });
    return quantity && quantity.start <= after + 3 ? [{ direction, quantity, start: at, end: quantity.end }] : [];
  });
}

/** Amounts of the sentence, or of the one before where the comparison opens its own: at most three. */
function basesBefore(text: SectionText, plain: string, start: number, delta: StatedChange | null): readonly Quantity[] {
  const unit = delta?.quantity?.unit ?? '万元';
  return quantitiesWithin(text, { start: startOfSentence(plain, start), end: start })
    .filter((one) => plain.charAt(one.start) !== '\u3000')
    .filter((one) => (isMoney(unit) ? isMoney(one.unit) : one.unit === unit))
    .slice(-3)
    .reverse();
}

const isMoney = (unit: string): boolean => ['元', '万元', '万', '亿元'].includes(unit);

const STOPS = ['。', '；', ';', '\n'];

function startOfSentence(plain: string, at: number): number {
  const from = Math.max(0, at - LOOK_BACK);
  // A stop right before the comparison ends the sentence that states what is compared.
  const words = plain.slice(from, at).replace(/[。；;\n]\s*$/, '');
  return from + 1 + Math.max(...STOPS.map((stop) => words.lastIndexOf(stop)));
}

function endOfSentence(plain: string, at: number): number {
  const within = plain.slice(at, at + 2 * REACH);
  const stop = within.search(/[。；;\n]/);
  return at + (stop < 0 ? within.length : stop);
}
