import type { FigureTable } from '../../figures/index.ts';
import type { SheetBlock, SheetCell } from '../sheet.ts';

/**
 * A block as a person reads it, a line a line: headings above `===`, cells between bars, `^` what is covered from above and `<` what
 * is covered from the left. Figures are printed as `{code}`, or as their value where the table has one.
 */
export function printBlock(block: SheetBlock, table: FigureTable = new Map()): string {
  const lines = [
    ...printed(
      block.heading.map((cells) => cells.map((cell) => ({ ...cell, text: cell.label.zh }))),
      block.columns.length,
    ),
    ...(block.heading.length > 0 ? ['==='] : []),
    ...printed(
      block.lines.map(({ cells }) => cells.map((cell) => ({ ...cell, text: textOf(cell, table) }))),
      block.columns.length,
    ),
  ];
  return lines.join('\n');
}

interface Printed {
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly text: string;
}

function printed(lines: readonly (readonly Printed[])[], columns: number): readonly string[] {
  const page = lines.map(() => new Array<string>(columns).fill('?'));
  lines.forEach((cells, top) => {
    for (const { column, colSpan, rowSpan, text } of cells) {
      for (let line = top; line < top + rowSpan; line += 1) {
        for (let at = column; at < column + colSpan; at += 1) {
          const row = page[line];
          if (row?.[at] !== '?') throw new Error(`Two cells at line ${line}, column ${at}`);
          row[at] = line > top ? '^' : at > column ? '<' : text;
        }
      }
    }
  });
  return page.map((row) => row.join(' | '));
}

function textOf({ content }: SheetCell, table: FigureTable): string {
  switch (content.kind) {
    case 'none':
      return '——';
    case 'label':
      return `${'　'.repeat(content.indent)}${content.label.zh}`;
    case 'figure': {
      const value = table.get(content.code);
      if (value?.state !== 'known') return `{${content.code}}`;
      return 'amount' in value ? value.amount : 'number' in value ? value.number : value.text;
    }
  }
}
