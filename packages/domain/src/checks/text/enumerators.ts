import { chineseNumber, inChinese } from './chinese-number.ts';

/** The styles in which headings and lists are numbered, and how a number looks in each. */
const STYLES = {
  '一、': {
    pattern: /(?<=^|[\n。；;：: \t\u3000])([一二三四五六七八九十]{1,3})[、．.]/g,
    show: (n: number) => `${inChinese(n)}、`,
  },
  '（一）': {
    pattern: /(?<=^|[\n。；;：: \t\u3000])（([一二三四五六七八九十]{1,3})）/g,
    show: (n: number) => `（${inChinese(n)}）`,
  },
  '1.': { pattern: /(?<=^|[\n。；;：: \t\u3000])([12]?\d|30)[.、](?!\d)/g, show: (n: number) => `${n}.` },
  '（1）': { pattern: /(?<=^|[\n。；;：: \t\u3000])（(\d{1,2})）/g, show: (n: number) => `（${n}）` },
  '①': { pattern: /([①-⑳])/g, show: (n: number) => String.fromCharCode(0x2460 + n - 1) },
  一是: {
    pattern: /(?<=^|[\n。；;：:，,！ \u3000])([一二三四五六七八九十]{1,2})是/g,
    show: (n: number) => `${inChinese(n)}是`,
  },
} as const;

export type NumberingStyle = keyof typeof STYLES;

/** A number that begins a heading or an item of a list. */
export interface Enumerator {
  readonly style: NumberingStyle;
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** How the `n`th item looks in a style: `numbered('一是', 3)` → `三是`. */
export const numbered = (style: NumberingStyle, n: number): string => STYLES[style].show(n);

const isStyle = (name: string): name is NumberingStyle => name in STYLES;

/** The enumerators of a text (made uniform by `plainText`), from its beginning to its end. */
export function enumeratorsIn(plain: string): readonly Enumerator[] {
  return Object.keys(STYLES)
    .filter(isStyle)
    .flatMap((style) =>
      [...plain.matchAll(STYLES[style].pattern)].map((match) => {
        const end = match.index + match[0].length;
        return { style, number: numberOfSign(match[1] ?? ''), start: match.index, end };
      }),
    )
    .sort((left, right) => left.start - right.start);
}

function numberOfSign(sign: string): number {
  if (/^\d/.test(sign)) return Number(sign);
  const circled = sign.charCodeAt(0) - 0x2460;
  return circled >= 0 && circled < 20 ? circled + 1 : chineseNumber(sign);
}
