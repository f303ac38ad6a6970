const DIGITS = '零一二三四五六七八九';

/** `三` → 3, `十二` → 12, `二十` → 20; as headings and lists use them, to 99. */
export function chineseNumber(text: string): number {
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['零', text];
  const of = (digit: string, none: number) => (digit === '' ? none : DIGITS.indexOf(digit));
  return of(tens, 1) * 10 + of(ones, 0);
}

/** 3 → `三`, 12 → `十二`. */
export function inChinese(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const digit = (one: number) => DIGITS.charAt(one);
  return `${tens === 0 ? '' : `${tens === 1 ? '' : digit(tens)}十`}${ones === 0 ? '' : digit(ones)}`;
}
