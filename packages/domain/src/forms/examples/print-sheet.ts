import { definitionOf, displayInCell, type FigureTable, figureIn } from '../../figures/index.ts';
import type { Template } from '../../templates/index.ts';
import type { CellContent, Sheet, SheetBlock } from '../sheet.ts';

/**
 * A block as a person reads it, a line a line: headings above `===`, cells between bars, `^` what is covered from above and `<` what
 * is covered from the left. A cell nobody has filled in is `·`; with `codes`, every figure is printed as its code.
 */
export function printBlock(
  sheet: Sheet,
  key: string,
  template: Template,
  table: FigureTable = new Map(),
  shown: 'values' | 'codes' = 'values',
): string {
  const block = blockOf(sheet, key);
  const print = ({ content }: { readonly content: CellContent }): string => {
    if (content.kind === 'none') return '——';
    if (content.kind === 'label') return `${'　'.repeat(content.indent)}${content.label.zh}`;
    const definition = definitionOf(template, content.code);
    if (!definition) throw new Error(`There is no figure ${content.code}`);
    if (shown === 'codes') return content.code;
    return displayInCell(figureIn(table, content.code), definition, sheet.unit, 'zh') || '·';
  };
  const width = block.columns.length;
  const heading = block.heading.map((cells) => cells.map((cell) => ({ ...cell, text: cell.label.zh })));
  const lines = block.lines.map(({ cells }) => cells.map((cell) => ({ ...cell, text: print(cell) })));
  return [...onPaper(heading, width), ...(heading.length > 0 ? ['==='] : []), ...onPaper(lines, width)].join('\n');
}

function blockOf(sheet: Sheet, key: string): SheetBlock {
  const block = sheet.blocks.find((one) => one.key === key);
  if (!block) throw new Error(`There is no block ${key}`);
  return block;
}

interface Printed {
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly text: string;
}

/** Every place once: two cells on one place, or a place without a cell, is a mistake in the layout. */
function onPaper(lines: readonly (readonly Printed[])[], columns: number): readonly string[] {
  const page = lines.map(() => new Array<string | null>(columns).fill(null));
  lines.forEach((cells, top) => {
    for (const { column, colSpan, rowSpan, text } of cells) {
      for (let line = top; line < top + rowSpan; line += 1) {
        for (let at = column; at < column + colSpan; at += 1) {
          const row = page[line];
          if (row?.[at] !== null) throw new Error(`Two cells, or no place, at line ${line}, column ${at}: ${text}`);
          row[at] = line > top ? '^' : at > column ? '<' : text;
        }
      }
    }
  });
  return page.map((row, line) => {
    if (row.includes(null)) throw new Error(`No cell at line ${line}: ${row.join(' | ')}`);
    return row.join(' | ');
  });
}
