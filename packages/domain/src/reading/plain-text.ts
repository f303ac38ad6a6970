import { DROPPED } from './dropped.ts';
import { repairLines } from './line-repair.ts';
import { repairNumbers } from './number-repair.ts';
import type { Evidence } from './report-reading.ts';

/**
 * A report's text as the reading looks at it: digits and punctuation in one form, white space that layout left behind
 * gone, every character still knowing its place in the source.
 */
export interface PlainText {
  readonly source: string;
  /** Line breaks that separate lines of thought stay `\n`, cells of a table row are parted by `\t`, numbers side by side by one space. */
  readonly text: string;
  /** For each character of `text`, its place in the source. */
  readonly origin: Int32Array;
  /** For each character, what white space stood before it in the source. */
  readonly gap: Uint8Array;
}

export const NO_GAP = 0;
export const SPACE_GAP = 1;
export const LINE_GAP = 2;

const SAME_LENGTH: ReadonlyMap<string, string> = new Map([
  ...Array.from({ length: 94 }, (_, i): [string, string] => [
    String.fromCharCode(0xff01 + i),
    String.fromCharCode(33 + i),
  ]),
  ['，', '，'],
  [',', '，'],
  [';', '；'],
  ['；', '；'],
  ['【', '['],
  ['】', ']'],
  ['〔', '['],
  ['〕', ']'],
  ['﹒', '.'],
  ['\u00a0', ' '],
  ['\u3000', ' '],
  ['\u2002', ' '],
  ['\u2003', ' '],
  ['\u2009', ' '],
  ['\r', ' '],
  ['\v', '\n'],
  ['\f', '\n'],
  ['\u2028', '\n'],
  ['\u2029', '\n'],
  // Quotation marks come and go around “三公”; nothing is read from them.
  ...[...'“”‘’"\'「」『』', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad'].map(
    (mark): [string, string] => [mark, DROPPED],
  ),
]);

/** `plainTextOf('基本支出 ８２４．１７ 万 元').text` → `'基本支出824.17万元'`, each character pointing back into the source. */
export function plainTextOf(source: string): PlainText {
  const even = repairNumbers(repairLines(evenOut(source)), source);
  const kept: string[] = [];
  const origin = new Int32Array(even.length);
  const gap = new Uint8Array(even.length);
  let waiting = NO_GAP;
  let mark = '';
  for (let at = 0; at < even.length; at++) {
    const char = even[at]!;
    if (char === DROPPED) continue;
    if (char === '\n' || char === ' ' || char === '\t') {
      waiting = Math.max(waiting, char === ' ' ? SPACE_GAP : LINE_GAP);
      // Tabs before a line break are empty cells of its row; those of blank lines are nothing.
      if (char === '\n') mark = mark.includes('\n') ? mark.slice(0, mark.indexOf('\n') + 1) : `${mark}\n`;
      else if (char === '\t') mark += '\t';
      continue;
    }
    if (kept.length > 0 && waiting !== NO_GAP) {
      const between = mark !== '' ? mark : isNumeric(kept.at(-1)!) && isNumeric(char) ? ' ' : '';
      for (const separator of between) {
        origin[kept.length] = at;
        kept.push(separator);
      }
    }
    gap[kept.length] = waiting;
    origin[kept.length] = at;
    kept.push(char);
    waiting = NO_GAP;
    mark = '';
  }
  return { source, text: kept.join(''), origin: origin.slice(0, kept.length), gap: gap.slice(0, kept.length) };
}

/** One form for every character, length unchanged. */
function evenOut(source: string): string {
  const chars = new Array<string>(source.length);
  for (let at = 0; at < source.length; at++) chars[at] = SAME_LENGTH.get(source[at]!) ?? source[at]!;
  return chars.join('');
}

const isNumeric = (char: string): boolean =>
  (char >= '0' && char <= '9') || char === '.' || char === '*' || char === '-' || char === '%';

/** The lines of the source as its author meant them, a sentence that the page broke in one piece; `end` is before the line break. */
export function linesOf(source: string): readonly { readonly start: number; readonly end: number }[] {
  let start = 0;
  return repairLines(evenOut(source))
    .split('\n')
    .map((line) => {
      const place = { start, end: start + line.length };
      start += line.length + 1;
      return place;
    });
}

/** The source's own words behind `text.slice(from, to)`; `from < to`. */
export function evidenceAt(plain: PlainText, from: number, to: number): Evidence {
  const start = plain.origin[from] ?? 0;
  const end = (plain.origin[to - 1] ?? start) + 1;
  return { start, end, text: plain.source.slice(start, end) };
}
