/** Characters as wide as they are high: Chinese, full-width punctuation and the like. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u2014\u2026\u201c\u201d]/;

/** Width of the longest line in half-width characters: `widthOf('三公经费2021')` → 12. */
export function widthOf(words: string): number {
  let [longest, width] = [0, 0];
  for (const sign of words) {
    if (sign === '\n') width = 0;
    else width += sign < '\u1100' && sign !== '…' ? 1 : WIDE.test(sign) || sign.length > 1 ? 2 : 1;
    if (width > longest) longest = width;
  }
  return longest;
}
