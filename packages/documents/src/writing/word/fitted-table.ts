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

/** Tried in this order: 小四, 五号 and 小五 upright, then lying, then as small as can be read. */
const LAYOUTS: readonly (readonly [Orientation, size: number])[] = [
  ['portrait', 24],
  ['portrait', 21],
  ['portrait', 18],
  ['landscape', 21],
  ['landscape', 18],
  ['landscape', 15],
];
/** Twips left and right within a cell, and some for what typefaces differ in. */
export const CELL_MARGIN = 60;
const ROOM = 2 * CELL_MARGIN + 60;
/** Half-width characters: words may wrap from the first on and should not need more than the second; labels wrap from the third on. */
const [WRAPS_FROM, WORDS_WANT, LABEL_WRAPS_FROM] = [12, 40, 6];

/** The widths of a column in half-width characters: what it must have, and what it would like. */
interface Demand {
  readonly least: number;
  readonly most: number;
}

/** The first layout that the table fits in without a number or a short word being broken; if none does, the smallest, squeezed. */
export function fittedTable(table: PrintableTable): FittedTable {
  const head = columnHead(table.columns);
  const demands = demandsOf(table, head);
  const fits = LAYOUTS.find(([orientation, size]) => total(demands, size, 'least') <= TEXT_WIDTH[orientation]);
  const [orientation, size] = fits ?? LAYOUTS.at(-1)!;
  return { head, orientation, size, widths: widthsOf(demands, size, TEXT_WIDTH[orientation]) };
}

function demandsOf({ columns, rows }: PrintableTable, head: ColumnHead): readonly Demand[] {
  return columns.map(({ kind }, place) => {
    const content = rows.reduce((widest, row) => Math.max(widest, widthOf(textOfCell(row[place] ?? ''))), 0);
    const labels = head.cells.filter((cell) => cell.column === place && cell.columns === 1);
    const label = Math.max(0, ...labels.map(({ words }) => widthOf(words)));
    const unit = Math.max(0, ...labels.map((cell) => widthOf(cell.unit)));
    const leastLabel = Math.max(unit, Math.min(label, Math.max(LABEL_WRAPS_FROM, 2 * Math.ceil(label / 6))));
    const least = kind === undefined ? Math.min(content, WRAPS_FROM) : content;
    const most = kind === undefined ? Math.min(content, WORDS_WANT) : content;
    return { least: Math.max(least, leastLabel), most: Math.max(most, leastLabel, 2 * Math.ceil(label / 4)) };
  });
}

/** How many half-width characters a cell this wide holds. */
export const charactersIn = (width: number, size: number): number => Math.floor((width - 2 * CELL_MARGIN) / (size * 5));

/** A half-width character is half as wide as it is high: of 24 half points, 120 twips. */
const twipsOf = (characters: number, size: number): number => characters * size * 5 + ROOM;

const total = (demands: readonly Demand[], size: number, which: keyof Demand): number =>
  demands.reduce((sum, demand) => sum + twipsOf(demand[which], size), 0);

/** Least widths first; what is left goes to those that want more, and what is then left to all alike. */
function widthsOf(demands: readonly Demand[], size: number, available: number): readonly number[] {
  const least = total(demands, size, 'least');
  const most = total(demands, size, 'most');
  const wanted = demands.map((demand) => {
    const [low, high] = [twipsOf(demand.least, size), twipsOf(demand.most, size)];
    if (least >= available) return (low * available) / least;
    if (most <= available) return (high * available) / most;
    return low + ((high - low) * (available - least)) / (most - least);
  });
  // The edges are rounded, not the widths: so they add up to the text area to the twip.
  let edge = 0;
  return wanted.map((width) => {
    const from = Math.round(edge);
    edge += width;
    return Math.round(edge) - from;
  });
}
