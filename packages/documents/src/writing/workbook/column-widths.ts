import type { PrintableCell, PrintableColumn } from '@jiping/domain/writing';
import { widthOf } from '../text-width.ts';

/** Widths in half-width characters, as Excel counts them. Words wrap; a number that does not fit is shown as ####. */
const [NARROWEST, WIDEST_WORDS, WIDEST_NUMBER] = [6, 42, 30];
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

  add(column: number, cell: PrintableCell): void {
    const wanted = ROOM + (typeof cell === 'string' ? widthOf(cell) : numberWidth(cell.value));
    if (wanted > this.#widths[column]!) this.#widths[column] = wanted;
  }

  /** A label wraps into two lines before it widens its column; its unit stands on a line of its own. */
  addLabel(column: number, label: string, unit: string): void {
    const wanted = ROOM + Math.max(Math.ceil(widthOf(label) / 4) * 2, Math.min(widthOf(label), 8), widthOf(unit));
    if (wanted > this.#widths[column]!) this.#widths[column] = wanted;
  }

  widths(): readonly number[] {
    return this.#widths.map((width, place) => Math.min(width, this.#numeric[place] ? WIDEST_NUMBER : WIDEST_WORDS));
  }
}

/** As printed with thousands separators and two decimals: never less than it takes. */
function numberWidth(value: string): number {
  if (DAY.test(value)) return value.length;
  const point = value.indexOf('.');
  const whole = point === -1 ? value.length : point;
  return whole + Math.floor((whole - 1) / 3) + 4;
}
