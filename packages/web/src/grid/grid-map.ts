import { knownText, rowCodeOf, rowFigure } from '@jiping/domain/figures';
import type { CellContent, SheetBlock, SheetLine } from '@jiping/domain/forms';
import type { Bilingual } from '@jiping/domain/language';
import type { FigureChange } from './grid-props.ts';

/** A place in a block, from 0, whatever is merged there. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** An empty cell of the line that adds rows: what is entered there makes a row with that field. */
export interface NewRowCell {
  readonly kind: 'new';
  readonly list: string;
  readonly field: string;
  /** Said in the line's first such cell: `增加项目`. */
  readonly label: Bilingual | null;
}

/** A cell as it stands in the block, merged or not. */
export interface Slot extends Spot {
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly content: CellContent | NewRowCell;
  readonly line: SheetLine;
}

/** A block by place: what movement, ranges and the clipboard go by. */
export interface GridMap {
  readonly block: SheetBlock;
  readonly rows: number;
  readonly columns: number;
  /** The cells of each line that begin there, from left to right. */
  readonly lines: readonly (readonly Slot[])[];
  /** The cell that covers the place; null outside, and where the form has nothing. */
  at(spot: Spot): Slot | null;
  /** Where a figure stands. */
  spotOf(code: string): Spot | null;
}

/** Where the keys stop: what can be filled in. Labels and what is printed as —— are passed by. */
export const isStop = (slot: Slot | null): slot is Slot =>
  slot?.content.kind === 'figure' || slot?.content.kind === 'new';

/** Whether two spots are covered by one cell. */
export const isSameSlot = (one: Slot | null, other: Slot | null): boolean =>
  one === other || (one !== null && other !== null && one.row === other.row && one.column === other.column);

export function mapOf(block: SheetBlock): GridMap {
  const lines = block.lines.map((line, row) => slotsOfLine(block, line, row));
  const places = new Map<number, Slot>();
  const spots = new Map<string, Spot>();
  const columns = block.columns.length;
  for (const slot of lines.flat()) {
    for (let row = slot.row; row < slot.row + slot.rowSpan; row++)
      for (let column = slot.column; column < slot.column + slot.colSpan; column++)
        places.set(row * columns + column, slot);
    for (const code of codesOf(slot)) if (!spots.has(code)) spots.set(code, slot);
  }
  return {
    block,
    rows: lines.length,
    columns,
    lines,
    at: ({ row, column }) =>
      column < 0 || column >= columns || row < 0 ? null : (places.get(row * columns + column) ?? null),
    spotOf: (code) => spots.get(code) ?? null,
  };
}

function slotsOfLine(block: SheetBlock, line: SheetLine, row: number): readonly Slot[] {
  const fields = line.adds && fieldsOfColumns(block, line);
  if (!line.adds || !fields) return line.cells.map((cell) => ({ ...cell, row, line }));
  const { list, label } = line.adds;
  const first = fields.findIndex((field) => field !== null);
  return fields.map((field, column) => ({
    row,
    column,
    rowSpan: 1,
    colSpan: 1,
    line,
    content:
      field === null
        ? { kind: 'label', label: { zh: '', en: '' }, indent: 0, strong: false }
        : { kind: 'new', list, field, label: column === first ? label : null },
  }));
}

/** The field in each column of a line that adds rows: as it says, else as in the row above it. null where neither tells. */
function fieldsOfColumns(block: SheetBlock, line: SheetLine): readonly (string | null)[] | null {
  if (!line.adds) return null;
  if (line.adds.columns) return block.columns.map((_, column) => line.adds?.columns?.[column] ?? null);
  const { list } = line.adds;
  const fields: (string | null)[] = block.columns.map(() => null);
  let found = false;
  for (const { row, cells } of block.lines) {
    if (row?.list !== list) continue;
    for (const { column, content } of cells) {
      const cell = content.kind === 'figure' ? rowCodeOf(content.code) : null;
      if (cell?.list !== list) continue;
      fields[column] = cell.field;
      found = true;
    }
  }
  return found ? fields : null;
}

/** The figures that a cell stands for: its own, and those of the rows that share it (one 一级指标 for five indicators). */
export const codesOf = ({ content }: Slot): readonly string[] =>
  content.kind === 'figure' ? [content.code, ...(content.also ?? [])] : [];

/** What a row that is added by this line has beforehand. */
export const fieldsBeforehand = ({ adds }: SheetLine): FigureChange =>
  Object.fromEntries(Object.entries(adds?.fields ?? {}).map(([field, text]) => [field, knownText(text)]));

/** The figure of a slot, whose definition is asked for; of an empty row's cell, a row that is not there yet. */
export const codeOf = ({ content }: Slot): string | null =>
  content.kind === 'figure'
    ? content.code
    : content.kind === 'new'
      ? rowFigure(content.list, 'new', content.field)
      : null;
