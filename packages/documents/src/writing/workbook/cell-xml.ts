import type { PrintableColumn } from '@jiping/domain/writing';
import { valueStyle, wordsStyle } from './cell-styles.ts';
import type { SharedWords } from './shared-words.ts';
import type { SheetCell, SheetKind } from './sheet.ts';

/** What a spreadsheet reads as the beginning of a formula when such words are entered. */
const LIKE_A_FORMULA = /^[=+\-@\t\r]/;
const EXACT = /^-?\d+(?:\.\d+)?$/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
/** Day 0 of Excel, so that 1 March 1900 and all after it have their numbers. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY_LENGTH = 24 * 60 * 60 * 1000;

/** One cell of the table: its value unchanged as a number where it has one, else its words. `at`: `C7`. */
export function cellXml(at: string, cell: SheetCell, column: PrintableColumn, words: SharedWords): string {
  const kind = typeof cell === 'object' && 'kind' in cell ? cell.kind : (column.kind ?? 'number');
  const value = typeof cell === 'string' ? null : numberIn(cell.value, kind);
  if (value !== null) return `<c r="${at}" s="${valueStyle(kind, column.align)}"><v>${value}</v></c>`;
  const text = typeof cell === 'string' ? cell : cell.text;
  const style = wordsStyle(column.align, LIKE_A_FORMULA.test(text));
  return text === ''
    ? `<c r="${at}" s="${style}"/>`
    : `<c r="${at}" s="${style}" t="s"><v>${words.placeOf(text)}</v></c>`;
}

/** The number that Excel keeps: exact decimals as they are, percent as a share of one, a day as its number; null for what is none. */
function numberIn(value: string, kind: SheetKind): string | null {
  if (kind === 'date') return dayNumber(value);
  if (!EXACT.test(value)) return null;
  return kind === 'percent' ? hundredth(value) : value;
}

/** `hundredth('96.304')` → `'0.96304'`: the point moves, no digit is lost. */
function hundredth(percent: string): string {
  const [, sign, whole, fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(percent)!;
  const digits = whole!.padStart(3, '0');
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}${fraction}`;
}

function dayNumber(value: string): string | null {
  const [, year, month, day] = DAY.exec(value) ?? [];
  if (!year) return null;
  const number = (Date.UTC(Number(year), Number(month) - 1, Number(day)) - DAY_ZERO) / DAY_LENGTH;
  return number > 60 ? String(number) : null;
}
