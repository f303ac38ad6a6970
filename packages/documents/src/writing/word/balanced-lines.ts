import { widthOf } from '../text-width.ts';

const dictionary = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Words in as few lines of this width (in half-width characters) as they need, all of about the same length and no word torn apart, as
 * titles of official documents are set (GB/T 9704—2012, 7.3.1: 回行时词意完整, 排列对称):
 * `balancedLines('某县2021年度部门整体支出绩效自评工作汇总报告', 40)` → `['某县2021年度部门整体', '支出绩效自评工作汇总报告']`.
 */
export function balancedLines(text: string, width: number): readonly string[] {
  const count = Math.max(1, Math.ceil(widthOf(text) / Math.max(2, width)));
  const pieces = piecesOf(text);
  const lines: string[] = [];
  for (let left = count; left > 1 && pieces.length > 0; left--) {
    const share = widthOf(pieces.join('')) / left;
    lines.push(pieces.splice(0, piecesWithin(pieces, share)).join(''));
  }
  return [...lines, pieces.join('')].filter((line) => line !== '');
}

const [OPENING, CLOSING] = ['（《“', '）》”、，'];

/** Words; a year with what follows it, marks with what they belong to, and what the dictionary takes apart (自评, 汇总) together. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let before = '';
  for (const { segment } of dictionary.segment(text)) {
    const belongsToNext = /^\d+$/.test(before) || (before !== '' && OPENING.includes(before));
    const belongsToLast = CLOSING.includes(segment) || (segment.length === 1 && before.length === 1);
    if (pieces.length > 0 && (belongsToNext || (belongsToLast && !OPENING.includes(segment)))) {
      pieces[pieces.length - 1] += segment;
    } else pieces.push(segment);
    before = segment;
  }
  return pieces;
}

/** How many pieces come nearest to this width; at least one. */
function piecesWithin(pieces: readonly string[], width: number): number {
  let [best, distance, sum] = [1, Number.POSITIVE_INFINITY, 0];
  for (const [place, piece] of pieces.entries()) {
    sum += widthOf(piece);
    if (Math.abs(sum - width) < distance) [best, distance] = [place + 1, Math.abs(sum - width)];
  }
  return best;
}
