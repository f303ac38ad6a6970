import { type PrintableTable, textOfCell } from '@jiping/domain/writing';
import { type ColumnHead, columnHead } from '../column-head.ts';
import { widthOf } from '../text-width.ts';
import { type Orientation, TEXT_WIDTH } from './page-setup.ts';

/** A table laid out: how the page lies, how large its characters are, how wide each column is. */
export interface FittedTable {
  readonly head: ColumnHead;
  readonly orientation: Orientation;
  /** Half points. */
  readonly size: number;
  /** Twips; together exactly the width of the text area. */
  readonly widths: readonly number[];
}

/** Tried in this order: 小四, 五号 and 小五 upright, then lying. */
const LAYOUTS: readonly Layout[] = [
  ['portrait', 24],
  ['portrait', 21],
  ['portrait', 18],
  ['landscape', 21],
  ['landscape', 18],
];
/** As small as can be read: 小六 takes a third more columns than 小五. */
const LAST_RESORTS: readonly Layout[] = [
  ['landscape', 18],
  ['landscape', 15],
];
type Layout = readonly [Orientation, size: number];

/** Twips left and right within a cell, and some for what typefaces differ in. */
export const CELL_MARGIN = 60;
const ROOM = 2 * CELL_MARGIN + 30;
/** Half-width characters of words: less is torn to pieces, as much reads well, more is not needed. */
const WORDS = { least: 12, well: 20, most: 40 } as const;
/** A label narrower than this is not broken. */
const LABEL_WRAPS_FROM = 6;

/** The widths of a column in half-width characters: what it must have, what it reads well with, and what it would like. */
interface Demand {
  readonly least: number;
  readonly well: number;
  readonly most: number;
}

/** The first layout in which the table reads well; else the first in which no number is broken; if none, the smallest, squeezed. */
export function fittedTable(table: PrintableTable): FittedTable {
  const head = columnHead(table.columns);
  const demands = demandsOf(table, head);
  const holds =
    (which: keyof Demand) =>
    ([orientation, size]: Layout): boolean =>
      total(demands, size, which) <= TEXT_WIDTH[orientation];
  const [orientation, size] = LAYOUTS.find(holds('well')) ?? LAST_RESORTS.find(holds('least')) ?? LAST_RESORTS.at(-1)!;
  return { head, orientation, size, widths: widthsOf(demands, size, TEXT_WIDTH[orientation]) };
}

function demandsOf({ columns, rows }: PrintableTable, head: ColumnHead): readonly Demand[] {
  return columns.map(({ kind }, place) => {
    const content = rows.reduce((widest, row) => Math.max(widest, setWidth(textOfCell(row[place] ?? ''))), 0);
    const labels = head.cells.filter((cell) => cell.column === place && cell.columns === 1);
    const label = Math.max(0, ...labels.map(({ words }) => setWidth(words)));
    const unit = Math.max(0, ...labels.map((cell) => setWidth(cell.unit)));
    /** So wide that the label takes this many lines. */
    const inLines = (lines: number) =>
      Math.max(unit, Math.min(label, Math.max(LABEL_WRAPS_FROM, 2 * Math.ceil(label / (2 * lines)))));
    const wide = (words: number, lines: number) =>
      Math.max(kind === undefined ? Math.min(content, words) : content, inLines(lines));
    return { least: wide(WORDS.least, 3), well: wide(WORDS.well, 2), most: wide(WORDS.most, 2) };
  });
}

/** Half-width characters as they are set: capitals are wider than figures, and there is a little room between Latin and Chinese. */
const setWidth = (words: string): number =>
  Math.ceil(
    widthOf(words) +
      count(words, /[A-Z%@&]/g) * 0.6 +
      count(words, /(?<=[0-9A-Za-z])(?=\p{sc=Han})|(?<=\p{sc=Han})(?=[0-9A-Za-z])/gu) * 0.5,
  );

const count = (words: string, pattern: RegExp): number => words.match(pattern)?.length ?? 0;

/** How many half-width characters a cell this wide holds. */
export const charactersIn = (width: number, size: number): number => Math.floor((width - 2 * CELL_MARGIN) / (size * 5));

/** A half-width character is half as wide as it is high: of 24 half points, 120 twips. */
const twipsOf = (characters: number, size: number): number => characters * size * 5 + ROOM;

const total = (demands: readonly Demand[], size: number, which: keyof Demand): number =>
  demands.reduce((sum, demand) => sum + twipsOf(demand[which], size), 0);

/** What each reads well with (or must have, where there is no room for it); what is left to those that want more, and then to all. */
function widthsOf(demands: readonly Demand[], size: number, available: number): readonly number[] {
  const base = total(demands, size, 'well') <= available ? 'well' : 'least';
  const [given, most] = [total(demands, size, base), total(demands, size, 'most')];
  const wanted = demands.map((demand) => {
    const [low, high] = [twipsOf(demand[base], size), twipsOf(demand.most, size)];
    if (given >= available) return (low * available) / given;
    if (most <= available) return (high * available) / most;
    return low + ((high - low) * (available - given)) / (most - given);
  });
  // The edges are rounded, not the widths: so they add up to the text area to the twip.
  let edge = 0;
  return wanted.map((width) => {
    const from = Math.round(edge);
    edge += width;
    return Math.round(edge) - from;
  });
}
