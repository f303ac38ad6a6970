import { MONEY_UNITS, type MoneyUnit } from '@jiping/domain/money';

const NUMBERING = /^(?:其中|\(?[一二三四五六七八九十]{1,3}[)、.]|\(?\d{1,2}[)、.](?=\D)|[-—·•※*])+:?/;
const UNIT_IN_BRACKETS = /\((?:单位:?)?(元|万元|亿元|人|个|%|分|㎡|m2|平方米)\)/;
const UNIT_STATED = /^\(?(?:金额)?单位:?(?:人民币)?(元|万元|亿元)\)?[。;]?$/;

const plainSigns = (text: string): string => text.normalize('NFKC').replace(/\s/g, '').replaceAll('：', ':');

/**
 * What two spreadsheets agree on when they print the same label: without spaces, numbering, `其中：`, the unit in brackets and
 * the colon behind. `　其中：（一）人员经费（万元）：` → `人员经费`.
 */
export function plainLabel(text: string): string {
  const plain = plainSigns(text).replace(UNIT_IN_BRACKETS, '').replace(/:+$/, '').toLowerCase();
  const unnumbered = plain.replace(NUMBERING, '').replace(NUMBERING, '');
  return unnumbered === '' ? plain : unnumbered;
}

const asMoneyUnit = (text: string | undefined): MoneyUnit | null => MONEY_UNITS.find((unit) => unit === text) ?? null;

/** `单位：万元` → 万元, in a cell of its own; null for any other cell. */
export const statedUnit = (text: string): MoneyUnit | null => asMoneyUnit(UNIT_STATED.exec(plainSigns(text))?.[1]);

/** `年初预算数（万元）` → 万元; null where the label says no unit of money. */
export const unitOfLabel = (text: string): MoneyUnit | null =>
  asMoneyUnit(UNIT_IN_BRACKETS.exec(plainSigns(text))?.[1]);

/** Whether a cell holds a value rather than words: a number with or without its unit, a dash, a mask, `无`. */
export const isValueLike = (text: string): boolean =>
  /^[¥+(-]*[\d*][\d,.*]*\)?(?:元|万元|亿元|人|个|%|分)?\)?$|^[-—－–]+$|^无$/.test(plainSigns(text));
