import type { Quantity } from './quantities.ts';
import type { ReadingContext } from './reading-context.ts';

/** A stretch of the plain text. */
export interface Words {
  readonly text: string;
  readonly start: number;
}

const FURTHEST = 60;
const BOUNDARY = new Set([...'。；!?\n\t，、[]《》□■☐☑☒√✓']);

/**
 * The words that name the amount at `at`: back to the punctuation before them, over closed brackets, not over the number of a
 * heading nor into its words, not below `floor`, where the amount before ended; a colon belongs to them where it touches the amount. A name with an enumeration comma in it
 * (`水费、电费、差旅费`) is kept whole.
 */
export function wordsBefore(context: ReadingContext, at: number, floor = 0): Words {
  const { text } = context.plain;
  const lowest = Math.max(floor, at - FURTHEST);
  let depth = 0;
  let start = at;
  while (start > lowest) {
    const char = text[start - 1]!;
    const numberEnd = context.headings.numbers.get(start);
    if (numberEnd !== undefined && numberEnd <= at) return { text: text.slice(numberEnd, at), start: numberEnd };
    if (start < at && context.headings.titleEnds.has(start)) break;
    if (char === ')') depth++;
    else if (char === '(') {
      if (depth === 0) break;
      depth--;
    } else if (depth === 0 && BOUNDARY.has(char)) {
      if (char !== '、' || !commaInName(context, start - 1, at)) break;
    } else if (depth === 0 && char === ':' && at - start > 1) break;
    else if (char === '\n') break;
    start--;
  }
  return { text: text.slice(start, at), start };
}

function commaInName({ plain, lexicon }: ReadingContext, comma: number, at: number): boolean {
  for (let from = Math.max(0, comma - 8); from < comma; from++) {
    for (let to = comma + 2; to <= Math.min(at, comma + 12); to++) {
      if (lexicon.code(plain.text.slice(from, to)) !== undefined) return true;
    }
  }
  return false;
}

/** How far back a name may reach: to the amount before, or over it where it stood in brackets: “全年支出（含结转12万元）1312万元”. */
export function nameFloor(text: string, quantities: readonly Quantity[], index: number): number {
  const [at, before] = [quantities[index]!.start, quantities[index - 1]];
  if (before === undefined) return 0;
  const open = text.lastIndexOf('(', before.start);
  if (open < 0 || before.start - open > 80 || !/^\)(?:为|共|共计|合计|:)?$/.test(text.slice(before.end, at)))
    return before.end;
  return quantities.slice(Math.max(0, index - 8), index).findLast((one) => one.end <= open)?.end ?? 0;
}
