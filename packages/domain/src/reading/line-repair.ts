import { DROPPED } from './dropped.ts';
import { enumeratorAt } from './enumerators.ts';

/** Lines shorter than this are lines of their own (headings, cells), not wrapped prose. */
const WRAPPED_AT = 24;

/** A row of boxes to tick is a line of its own. */
const TICK_BOX = /[□■☐☑☒√✓]/;

/**
 * Undoes what page layout did, length unchanged: the line break inside a sentence becomes a space, the page number that fell
 * into it disappears, and `a | b | c` becomes cells parted by tabs.
 */
export function repairLines(text: string): string {
  const lines = text.split('\n').map(asCells);
  const words = lines.map((line) => line.trim());
  const filled = words.flatMap((line, at) => (line === '' ? [] : [at]));
  const joined = new Set<number>();
  for (let i = 0; i + 1 < filled.length; i++) {
    const [at, next, afterNext] = [filled[i]!, filled[i + 1]!, filled[i + 2]];
    if (afterNext !== undefined && isPageNumber(words[next]!) && isWrap(words[at]!, words[afterNext]!, false)) {
      lines[next] = DROPPED.repeat(lines[next]!.length);
      for (let line = at; line < afterNext; line++) joined.add(line);
      i++;
    } else if (isWrap(words[at]!, words[next]!, next > at + 1)) {
      for (let line = at; line < next; line++) joined.add(line);
    }
  }
  return lines.map((line, at) => line + (at === lines.length - 1 ? '' : joined.has(at) ? ' ' : '\n')).join('');
}

const asCells = (line: string): string =>
  line.includes('|') && line.split('|').length > 2 ? line.replaceAll('|', '\t') : line;

const isPageNumber = (line: string): boolean => /^(?:[-—] ?)?\d{1,3}(?: ?[-—])?$|^第\d{1,3}页/.test(line);

function isWrap(line: string, next: string, blankBetween: boolean): boolean {
  if (/[\d.]$/.test(line) && /^\d{0,4}\s?(?:万元|元|亿元|%)/.test(next)) return true;
  if (blankBetween || line.includes('\t') || next.includes('\t')) return false;
  if (/[。；:!?…]$|(?:报告|自评表|评价表|情况说明)$/.test(line) || enumeratorAt(next, 0) !== null) return false;
  if (TICK_BOX.test(line) || TICK_BOX.test(next)) return false;
  const goesOn = /[，、]$/.test(line);
  return (
    line.length >= (goesOn ? WRAPPED_AT / 2 : WRAPPED_AT) &&
    /[一-龥]/.test(line.slice(-12)) &&
    /^[一-龥\d(*“]/.test(next)
  );
}
