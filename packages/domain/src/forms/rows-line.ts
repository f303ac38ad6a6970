import { type FigureTable, listOf, rowFigure, rowsOf, textOf } from '../figures/index.ts';
import type { FormCell, Places, RowsLine, Template } from '../templates/index.ts';
import { contentOf, place, type RowOfList, type Unplaced, withSpans } from './cells-line.ts';
import type { SheetLine } from './sheet.ts';

interface Setting {
  readonly template: Template;
  readonly table: FigureTable;
  readonly about: RowOfList | undefined;
}

/** A line for each row of the list that belongs here, and one that adds a row. */
export function layOutRows(key: string, line: RowsLine, places: Places, setting: Setting): readonly SheetLine[] {
  const rows = rowsHere(line, setting);
  const cells = rows.map((row) =>
    line.cells.map((cell) => withSpans(cell, contentOf(cell, { list: line.list, key: row }))),
  );
  const aside = line.cells.findIndex((cell) => !('label' in cell));
  const depth = rows.length + (line.add ? 1 : 0);
  const lines = mergeGroups(line, rows, cells, setting.table).map((row, index): SheetLine => {
    const rowKey = rows[index] ?? '';
    return {
      key: `${key}.${rowKey}`,
      cells: place(beside(row, index, aside, depth), places),
      row: { list: line.list, key: rowKey },
    };
  });
  return line.add ? [...lines, addingLine(key, line, rows.length === 0 ? aside : 0, places, setting)] : lines;
}

/** Rows that fit `where`, those of one group together in the order of the template's choices. */
function rowsHere(
  { list, where = [], groupBy = [] }: RowsLine,
  { template, table, about }: Setting,
): readonly string[] {
  const text = (row: string, field: string) => textOf(table.get(rowFigure(list, row, field)));
  const rows = rowsOf(table, list).filter((row) =>
    where.every(({ field, is }) => text(row, field) === (is === '.missing' ? null : whereValue(is, about))),
  );
  if (groupBy.length === 0) return rows;
  const fields = listOf(template, list)?.fields ?? [];
  const places = groupBy.map((name) => {
    const choices = fields.find((field) => field.name === name)?.choices ?? [];
    const place = new Map(choices.map(({ value }, at) => [value, at]));
    return new Map(rows.map((row) => [row, place.get(text(row, name) ?? '') ?? choices.length]));
  });
  // The sort is stable, so that rows of a group keep their order.
  return [...rows].sort((left, right) => {
    for (const place of places) {
      const difference = (place.get(left) ?? 0) - (place.get(right) ?? 0);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

const whereValue = (is: string, about: RowOfList | undefined): string | undefined => (is === '.key' ? about?.key : is);

/** Labels at the left stand once beside all rows and the adding line. */
function beside(cells: readonly Unplaced[], index: number, aside: number, depth: number): readonly Unplaced[] {
  if (index > 0) return cells.slice(Math.max(0, aside));
  return cells.map((cell, at) => (at < aside ? { ...cell, rowSpan: depth } : cell));
}

/** Cells of `groupBy` fields that say the same as the row above are merged with it, as far as all cells before them are. */
function mergeGroups(
  { list, groupBy = [], cells: template }: RowsLine,
  rows: readonly string[],
  lines: readonly (readonly Unplaced[])[],
  table: FigureTable,
): readonly (readonly Unplaced[])[] {
  const text = (row: string, field: string) => textOf(table.get(rowFigure(list, row, field)));
  const isSame = (index: number, level: number): boolean =>
    index > 0 &&
    groupBy.slice(0, level + 1).every((field) => {
      const value = text(rows[index] ?? '', field);
      return value !== null && value === text(rows[index - 1] ?? '', field);
    });
  const levelOf = (cell: FormCell | undefined): number =>
    cell && 'figure' in cell ? groupBy.indexOf(cell.figure.slice(1)) : -1;
  return lines.map((cells, index) =>
    cells.flatMap((cell, at): readonly Unplaced[] => {
      const level = levelOf(template[at]);
      if (level < 0 || cell.content.kind !== 'figure') return [cell];
      if (isSame(index, level)) return [];
      let end = index + 1;
      while (end < rows.length && isSame(end, level)) end += 1;
      const also = rows.slice(index + 1, end).map((row) => rowFigure(list, row, groupBy[level] ?? ''));
      if (also.length === 0) return [cell];
      return [{ ...cell, rowSpan: end - index, content: { ...cell.content, also } }];
    }),
  );
}

/** The line that adds a row, with what a new row is given beforehand. Without rows the labels at the left stand beside it. */
function addingLine(key: string, line: RowsLine, aside: number, places: Places, { about }: Setting): SheetLine {
  const label = line.add ?? { zh: '', en: '' };
  const labels = line.cells.slice(0, Math.max(0, aside)).map((cell) => withSpans(cell, contentOf(cell, undefined)));
  const leading = line.cells.filter(
    (cell, at) => 'label' in cell && line.cells.slice(0, at).every((one) => 'label' in one),
  );
  const width = line.cells.slice(leading.length).reduce((sum, { colSpan = 1 }) => sum + colSpan, 0);
  const adding: Unplaced = {
    colSpan: width,
    rowSpan: 1,
    content: { kind: 'label', label, indent: 0, strong: false },
  };
  const fields = (line.where ?? []).flatMap(({ field, is }) => {
    const value = whereValue(is, about);
    return value === undefined || value === '.missing' ? [] : [[field, value] as const];
  });
  return {
    key: `${key}.add`,
    cells: place([...labels, adding], places),
    adds: {
      list: line.list,
      label,
      fields: Object.fromEntries(fields),
      columns: line.cells.flatMap((cell) => columnsOf(cell)),
    },
  };
}

const columnsOf = (cell: FormCell): readonly (string | null)[] =>
  Array.from({ length: cell.colSpan ?? 1 }, (_, at) =>
    at === 0 && 'figure' in cell && cell.figure.startsWith('.') ? cell.figure.slice(1) : null,
  );
