import { inUnit, type Money } from '@jiping/domain/money';

/** `grouped('1286420.00')` → `1,286,420.00`. Works on the text: no number is ever rounded by being shown. */
export function grouped(number: string): string {
  const [whole = '', fraction] = number.split('.');
  const withCommas = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return fraction === undefined ? withCommas : `${withCommas}.${fraction}`;
}

/** An amount as people read it: 万元, two decimals, thousands apart. `tenThousands("12864200.00")` → `1,286.42` */
export const tenThousands = (amount: Money, digits = 2): string => grouped(inUnit(amount, '万元', digits));

/** The exact amount in yuan, thousands apart: `12,864,200.00`. */
export const yuan = (amount: Money): string => grouped(inUnit(amount, '元', 2));

/** `signed('-6.20')` → `↓6.20`, `signed('4.2')` → `↑4.2`, `signed('0.00')` → `持平` is for the caller to say: null. */
export function direction(change: string): { arrow: '↑' | '↓'; size: string } | null {
  if (/^-?0*(\.0*)?$/.test(change)) return null;
  return change.startsWith('-') ? { arrow: '↓', size: change.slice(1) } : { arrow: '↑', size: change };
}

/** A rate or score with always as many decimals, rounded half up, so that columns line up: `fixed('97.2', 2)` → `97.20`. */
export function fixed(decimal: string, digits: number): string {
  const negative = decimal.startsWith('-');
  const [whole = '0', fraction = ''] = decimal.replace('-', '').split('.');
  const kept =
    BigInt(whole + fraction.padEnd(digits, '0').slice(0, digits)) + (Number(fraction[digits] ?? 0) >= 5 ? 1n : 0n);
  const text = kept.toString().padStart(digits + 1, '0');
  const shown = digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
  return negative && kept !== 0n ? `-${shown}` : shown;
}
