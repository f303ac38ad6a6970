import type { Bilingual } from '../language/index.ts';
import type { FormColumn } from '../templates/index.ts';
import type { HeadingCell } from './sheet.ts';

const EMPTY: Bilingual = { zh: '', en: '' };

/**
 * Heading lines of a block: what several neighbours stand under is printed once above them, and a column that stands under less
 * than others reaches down to the first line.
 */
export function headingOf(columns: readonly FormColumn[]): readonly (readonly HeadingCell[])[] {
  const paths = columns.map(({ under = [], label }) => [...under, label ?? EMPTY]);
  if (paths.flat().every(({ zh }) => zh === '')) return [];
  const depth = Math.max(...paths.map(({ length }) => length));
  return Array.from({ length: depth }, (_, level) => headingLine(paths, level, depth));
}

function headingLine(paths: readonly (readonly Bilingual[])[], level: number, depth: number): readonly HeadingCell[] {
  const cells: HeadingCell[] = [];
  for (let column = 0; column < paths.length; ) {
    const path = paths[column] ?? [];
    const label = path[level];
    if (!label) {
      column += 1;
      continue;
    }
    const isOwn = level === path.length - 1;
    let end = column + 1;
    while (!isOwn && isUnderSame(path, paths[end], level)) end += 1;
    cells.push({ column, label, colSpan: end - column, rowSpan: isOwn ? depth - level : 1 });
    column = end;
  }
  return cells;
}

/** Whether the other column, too, stands under all that the first one stands under, down to `level`. */
const isUnderSame = (path: readonly Bilingual[], other: readonly Bilingual[] | undefined, level: number): boolean =>
  other !== undefined &&
  level < other.length - 1 &&
  path.slice(0, level + 1).every(({ zh }, index) => zh === other[index]?.zh);
