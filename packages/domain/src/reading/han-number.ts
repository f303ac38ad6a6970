const DIGITS: Readonly<Record<string, number>> = {
  ...Object.fromEntries([...'零一二三四五六七八九'].map((digit, value) => [digit, value])),
  ...Object.fromEntries([...'〇壹贰叁肆伍陆柒捌玖'].map((digit, value) => [digit, value])),
  两: 2,
};
const PLACES: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };

/** The characters of a number written in Chinese, as the inside of a character class. */
export const HAN_DIGITS = '零〇一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟';

/** `hanNumber('三百二十')` → 320, `hanNumber('贰拾叁')` → 23; null for what is no number below ten thousand. */
export function hanNumber(text: string): number | null {
  let total = 0;
  let digit: number | null = null;
  for (const char of text) {
    const place = PLACES[char];
    if (place === undefined) {
      const value = DIGITS[char];
      if (value === undefined || (digit !== null && digit !== 0)) return null;
      digit = value;
    } else {
      total += (digit ?? (total === 0 ? 1 : 0)) * place;
      digit = null;
    }
  }
  return total + (digit ?? 0);
}
