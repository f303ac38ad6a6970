import type { MoneyUnit } from '../money/index.ts';
import { HAN_DIGITS, hanNumber } from './han-number.ts';
import type { PlainText } from './plain-text.ts';

export type QuantityKind = 'money' | 'percent' | 'people' | 'score';

/** A number with its unit, or the mask that stands for one, as prose states it. */
export interface Quantity {
  readonly kind: QuantityKind;
  /** Plain decimal text; null where it is masked. */
  readonly number: string | null;
  /** For money the unit the amount is in; else as written. */
  readonly unit: string;
  readonly moneyUnit: MoneyUnit | null;
  readonly start: number;
  readonly end: number;
  /** What is odd about the way it is written. */
  readonly doubts: readonly QuantityDoubt[];
}

/** `万` without `元`; letters among the digits; a number broken by a space; 约, 余, 近 or 以上 beside it. */
export type QuantityDoubt = 'unitCut' | 'letters' | 'broken' | 'approximate';

const MASK = '[*×]{1,8}(?:\\.[*×]{1,8})?|[Xx]{2,8}(?:\\.[Xx]{1,8})?|[Xx]\\.[Xx]{1,4}|[Xx](?=人|名|万元|元|%)';
const NUMBER = '-?\\d{1,16}(?:\\.\\d{1,8})?';
const HAN = `(?<![第${HAN_DIGITS}万亿])[${HAN_DIGITS}]{1,9}`;
const UNITS = '万元|亿元|元|万|%|人|名|个|分';
const QUANTITY = new RegExp(`(?<![\\d.*×A-Za-z-])(?:(${MASK})|(${NUMBER})|(${HAN}))(余|多)?(${UNITS})`, 'g');

const KINDS: Readonly<Record<string, QuantityKind>> = {
  '%': 'percent',
  人: 'people',
  名: 'people',
  个: 'people',
  分: 'score',
};

/** Every amount, percentage, head count and score that the text states, in order. Linear in the text's length. */
export function quantitiesIn(plain: PlainText): readonly Quantity[] {
  const found: Quantity[] = [];
  for (const match of plain.text.matchAll(QUANTITY)) {
    const [whole, mask, number, han, vague, unit] = match;
    const inHan = han === undefined ? undefined : hanNumber(han);
    if (inHan === null) continue;
    const end = match.index + whole.length;
    const ahead = plain.text.slice(end, end + 2);
    const kind = KINDS[unit!] ?? 'money';
    if (!isUnitOfItsOwn(unit!, ahead)) continue;
    const moneyUnit = kind === 'money' ? (unit === '万' ? '万元' : (unit as MoneyUnit)) : null;
    found.push({
      kind,
      number: mask === undefined ? (number ?? String(inHan)) : null,
      unit: moneyUnit ?? unit!,
      moneyUnit,
      start: match.index,
      end,
      doubts: doubtsOf(plain, match.index, end, unit === '万', vague !== undefined, ahead),
    });
  }
  return found;
}

/** `500万份` is no money, `3000元/人` a price, `46人次` an output, `6个月` a time. */
function isUnitOfItsOwn(unit: string, ahead: string): boolean {
  if (unit === '万') return !/^[一-龥]/.test(ahead) || /^(?:用于|支出|其中|主要|为|和|及)/.test(ahead);
  if (unit === '元' || unit === '万元') return !ahead.startsWith('/');
  if (unit === '人') return !/^(?:次|大|民|均|员|才|力)/.test(ahead);
  if (unit === '个') return !/^(?:百分|月|工作|部门|项|股|科|机)/.test(ahead);
  if (unit === '分') return !/^(?:钟|别|为|管)/.test(ahead);
  return true;
}

function doubtsOf(
  plain: PlainText,
  start: number,
  end: number,
  unitCut: boolean,
  vague: boolean,
  ahead: string,
): readonly QuantityDoubt[] {
  const doubts: QuantityDoubt[] = [];
  if (unitCut) doubts.push('unitCut');
  const written = plain.source.slice(plain.origin[start], (plain.origin[end - 1] ?? 0) + 1);
  if (/\d[OoIl]|[OoIl][\d.]/.test(written.normalize('NFKC'))) doubts.push('letters');
  if (/\d $/.test(plain.text.slice(Math.max(0, start - 2), start))) doubts.push('broken');
  if (vague || /[约近]$/.test(plain.text.slice(Math.max(0, start - 1), start)) || ahead.startsWith('以上')) {
    doubts.push('approximate');
  }
  return doubts;
}
