import type { SheetBlock, SheetLine } from '@jiping/domain/forms';

const written = new WeakMap<object, string>();

function textOf(part: object): string {
  let text = written.get(part);
  if (text === undefined) {
    text = JSON.stringify(part);
    written.set(part, text);
  }
  return text;
}

/**
 * A block laid out anew, with the lines of the one before that are still the same: what has not changed is not drawn again. The
 * very block before where nothing has changed, which is so whenever a figure changes that is no row's.
 */
export function sameWhereSame(before: SheetBlock | null, now: SheetBlock): SheetBlock {
  if (!before || before === now || before.key !== now.key) return now;
  const known = new Map(before.lines.map((line) => [textOf(line), line]));
  const lines = now.lines.map((line): SheetLine => known.get(textOf(line)) ?? line);
  const isSameHead = textOf(before.columns) === textOf(now.columns) && textOf(before.heading) === textOf(now.heading);
  const isSame =
    isSameHead && lines.length === before.lines.length && lines.every((line, index) => line === before.lines[index]);
  return isSame ? before : { ...now, lines };
}
