import type { PrintableColumn } from '@jiping/domain/writing';
import { widthOf } from '../text-width.ts';
import type { SheetCell } from './sheet.ts';

/** Widths in half-width characters, as Excel counts them. Words wrap; a number that does not fit is shown as ####. */
const [NARROWEST, WIDEST_WORDS, WIDEST_NUMBER] = [6, 42, 30];
/** Together they are so wide that a title and what stands beneath it are no column of single words; the first makes room for it. */
const NARROWEST_SHEET = 56;
/** Left and right of what is in a cell. */
const ROOM = 2;
const DAY = /^\d{4}-/;

/** Lines that these words take in the widest column of words. */
export const linesOf = (words: string): number =>
  words.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOf(line) / (WIDEST_WORDS - ROOM))), 0);

export class ColumnWidths {
  readonly #widths: number[];
  readonly #numeric: readonly boolean[];

  constructor(columns: readonly PrintableColumn[]) {
    this.#numeric = columns.map(({ kind }) => kind !== undefined);
    this.#widths = columns.map(() => NARROWEST);
  }

  add(column: number, cell: SheetCell): void {
    const wanted = ROOM + (typeof cell === 'string' ? widthOf(cell) : numberWidth(cell));
    if (wanted > this.#widths[column]!) this.#widths[column] = wanted;
  }

  /** A label wraps into two lines before it widens its column; its unit stands on a line of its own. */
  addLabel(column: number, label: string, unit: string): void {
    const wanted = ROOM + Math.max(Math.ceil(widthOf(label) / 4) * 2, Math.min(widthOf(label), 8), widthOf(unit));
    if (wanted > this.#widths[column]!) this.#widths[column] = wanted;
  }

  widths(): readonly number[] {
    const widths = this.#widths.map((width, place) =>
      Math.min(width, this.#numeric[place] ? WIDEST_NUMBER : WIDEST_WORDS),
    );
    const missing = NARROWEST_SHEET - widths.reduce((sum, width) => sum + width, 0);
    return widths.map((width, place) => (place === 0 && missing > 0 ? Math.min(width + missing, WIDEST_WORDS) : width));
  }
}

/** As printed with thousands separators and its decimals: never less than it takes. */
function numberWidth(cell: Exclude<SheetCell, string>): number {
  const { value } = cell;
  if (DAY.test(value)) return value.length;
  const point = value.indexOf('.');
  const whole = point === -1 ? value.length : point;
  return whole + Math.floor((whole - 1) / 3) + ('kind' in cell && cell.kind === 'moneyPerPerson' ? 6 : 4);
}
