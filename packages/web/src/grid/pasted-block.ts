import type { MoneyUnit } from '@jiping/domain/money';
import type { GridMap, Slot } from './grid-map.ts';
import { isValueLike, plainLabel, statedUnit, unitOfLabel } from './printed-label.ts';

/** What a pasted block says about itself, besides its values. */
export interface PastedBlock {
  /** The values' rows; `line` is the form's line with the same labels, null where the row has none of them. */
  readonly rows: readonly PastedRow[];
  /** For each pasted column the form's with the same heading; null where the block has no headings. */
  readonly columns: readonly PastedColumn[] | null;
  /** Whether rows go by their labels, not from the active cell on. */
  readonly isByLabel: boolean;
}

export interface PastedRow {
  readonly cells: readonly string[];
  readonly line: number | null;
  /** Pasted columns that hold the line's own labels, and in which column the form has them. */
  readonly labels: ReadonlyMap<number, number>;
  readonly unit: MoneyUnit | null;
}

export interface PastedColumn {
  readonly heading: string;
  readonly column: number | null;
  readonly unit: MoneyUnit | null;
}

/** Reads what of a pasted block is the form itself: its unit, its headings, its labels. */
export function readPasted(map: GridMap, cells: readonly (readonly string[])[]): PastedBlock {
  let unit: MoneyUnit | null = null;
  const withoutUnit = cells.map((row) =>
    row.map((text) => {
      const stated = statedUnit(text);
      unit ??= stated;
      return stated === null ? text : '';
    }),
  );
  const headings = headingRows(map, withoutUnit);
  // Above its headings a block has its title.
  const first = headings ? headings.first + headings.count : 0;
  const rest = withoutUnit.slice(first).filter((row, index) => {
    const isUnitRow = row.every((text) => text.trim() === '') && cells[first + index]?.some((text) => statedUnit(text));
    return !isUnitRow;
  });
  const lines = linesOf(map, rest);
  const filled = rest.filter((row) => row.some((text) => text.trim() !== '')).length;
  const matched = lines.filter((line) => line !== null).length;
  const isByLabel = matched > 0 && matched * 2 >= filled;
  const shift = isByLabel ? shiftOf(map, rest, lines) : null;
  return {
    isByLabel,
    columns: headings ? columnsOf(map, withoutUnit.slice(headings.first, first)) : null,
    rows: rest.map((row, index) => {
      const line = isByLabel ? (lines[index] ?? null) : null;
      const labels = line === null ? new Map<number, number>() : labelsIn(map, row, line, shift);
      const own = [...labels.keys()].map((column) => unitOfLabel(row[column] ?? '')).find((one) => one !== null);
      return { cells: row, line, labels, unit: own ?? unit };
    }),
  };
}

/** Rows without values whose words are mostly the form's column headings. */
function headingRows(map: GridMap, cells: readonly (readonly string[])[]): { first: number; count: number } | null {
  const known = new Set(map.block.heading.flat().flatMap(({ label }) => [plainLabel(label.zh), plainLabel(label.en)]));
  const isHeading = (row: readonly string[]) => {
    const words = row.filter((text) => text.trim() !== '');
    const found = words.filter((text) => known.has(plainLabel(text))).length;
    return found > 0 && found * 2 >= words.length && !words.some((text) => isValueLike(text));
  };
  const first = cells.slice(0, 6).findIndex(isHeading);
  if (first < 0 || cells.slice(0, first).some((row) => row.filter((text) => text.trim() !== '').length > 2))
    return null;
  let count = 1;
  while (count < map.block.heading.length && isHeading(cells[first + count] ?? [])) count++;
  return { first, count };
}

/** The headings above each of the form's columns, the outermost first. */
function headingPaths(map: GridMap): readonly (readonly string[])[] {
  const headings = map.block.heading.flat();
  return map.block.columns.map((_, place) =>
    headings.flatMap(({ column, colSpan, label }) =>
      place >= column && place < column + colSpan ? [plainLabel(label.zh)] : [],
    ),
  );
}

function columnsOf(map: GridMap, rows: readonly (readonly string[])[]): readonly PastedColumn[] {
  const paths = headingPaths(map);
  const free = new Set(paths.keys());
  const width = rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, pasted) => {
    const own = rows.map((row) => row[pasted] ?? '').filter((text) => text.trim() !== '');
    const heading = own.at(-1) ?? '';
    const leaf = plainLabel(heading);
    const above = rows.map((row) => plainLabel(nearestLeft(row, pasted)));
    const alike = [...free].filter((column) => leaf !== '' && paths[column]?.at(-1) === leaf);
    const column = alike.find((one) => paths[one]?.every((name) => above.includes(name))) ?? alike[0] ?? null;
    if (column !== null) free.delete(column);
    return { heading, column, unit: own.map(unitOfLabel).find((unit) => unit !== null) ?? null };
  });
}

/** A merged heading stands in the first of its columns only. */
const nearestLeft = (row: readonly string[], column: number): string =>
  row.slice(0, column + 1).findLast((text) => text.trim() !== '') ?? '';

const isLabel = (slot: Slot): boolean => slot.content.kind === 'label';

/** What a line can be known by: its words, never its number. */
const labelOf = ({ content }: Slot): readonly string[] =>
  content.kind === 'label' && /\D/.test(content.label.zh)
    ? [plainLabel(content.label.zh), plainLabel(content.label.en)]
    : [];

/** For each row the form's line with the same labels, from above to below: a label that comes twice is found twice. */
function linesOf(map: GridMap, rows: readonly (readonly string[])[]): readonly (number | null)[] {
  const byLabel = new Map<string, number[]>();
  for (const slot of map.lines.flat().filter(isLabel))
    for (const name of new Set(labelOf(slot))) {
      const found = byLabel.get(name);
      if (found) found.push(slot.row);
      else byLabel.set(name, [slot.row]);
    }
  let last = -1;
  return rows.map((row) => {
    const votes = new Map<number, number>();
    for (const text of row) {
      if (text.trim() === '') continue;
      for (const line of byLabel.get(plainLabel(text)) ?? []) votes.set(line, (votes.get(line) ?? 0) + 1);
    }
    const most = Math.max(0, ...votes.values());
    const best = [...votes].flatMap(([line, count]) => (count === most ? [line] : [])).sort((one, two) => one - two);
    const line = best.find((one) => one > last) ?? best[0] ?? null;
    if (line !== null) last = line;
    return line;
  });
}

/** The line's own labels in a pasted row: in which column of it, and where the form has them. */
function labelsIn(
  map: GridMap,
  row: readonly string[],
  line: number,
  shift: number | null,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const [pasted, slot] of slotsNamed(map, row, line)) found.set(pasted, standsAt(slot, pasted, row, shift));
  return found;
}

function slotsNamed(map: GridMap, row: readonly string[], line: number): readonly (readonly [number, Slot])[] {
  const places = new Map<string, Slot[]>();
  for (let column = 0; column < map.columns; column++) {
    const slot = map.at({ row: line, column });
    if (!slot || slot.column !== column) continue;
    for (const name of new Set(labelOf(slot))) places.set(name, [...(places.get(name) ?? []), slot]);
  }
  return row.flatMap((text, pasted) => {
    const slot = text.trim() === '' ? undefined : places.get(plainLabel(text))?.shift();
    return slot ? [[pasted, slot] as const] : [];
  });
}

/** How many columns further right the form has the block's labels; null where it has none that tells. */
function shiftOf(map: GridMap, rows: readonly (readonly string[])[], lines: readonly (number | null)[]): number | null {
  for (const [index, row] of rows.entries()) {
    const line = lines[index] ?? null;
    const alone = line === null ? undefined : slotsNamed(map, row, line).find(([, { colSpan }]) => colSpan === 1);
    if (alone) return alone[1].column - alone[0];
  }
  return null;
}

/**
 * The form's column of a label. A sheet of somebody's own has one column where the form merges two (`年度资金总额` over 分类 and
 * 资金项目): its values must not slip to the left by what the merged cell covers.
 */
function standsAt({ column, colSpan }: Slot, pasted: number, row: readonly string[], shift: number | null): number {
  const last = column + colSpan - 1;
  const shifted = shift === null ? -1 : pasted + shift;
  if (shifted >= column && shifted <= last) return shifted;
  const covered = row.slice(pasted + 1, pasted + colSpan);
  return covered.some((text) => text.trim() !== '') ? last : column;
}
