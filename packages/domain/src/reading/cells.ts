import { NO_GAP, type PlainText } from './plain-text.ts';

/** A cell of a table: its words, or its number. Offsets are of the plain text. */
export interface Cell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Set where the cell is nothing but a number. */
  readonly value: CellValue | null;
  /** The cell begins a line. */
  readonly startsLine: boolean;
}

/** `number` is null where it is masked; `unit` is null where only the table says it. */
export interface CellValue {
  readonly number: string | null;
  readonly unit: string | null;
}

/** `1286.42`, `8.00.` (a stray dot), `94.79%`, `*.*`, `112人`. */
const NUMBER_CELL = /^(?:(-?\d{1,16}(?:\.\d{1,8})?)\.?|([*×]{1,8}(?:\.[*×]{1,8})?))(万元|亿元|元|%|人|名|个|分)?$/;

export function cellValue(text: string): CellValue | null {
  const found = NUMBER_CELL.exec(text);
  return found === null ? null : { number: found[1] ?? null, unit: found[3] ?? null };
}

/** The text outside tables with tabs, cut into cells wherever white space stood: tables that lost their borders, one cell a line or all in one line. */
export function looseCells(plain: PlainText): readonly Cell[] {
  const { text, gap } = plain;
  const cells: Cell[] = [];
  let start = 0;
  let tabbed = isTableLine(lineAt(text, 0));
  const close = (end: number): void => {
    const words = text.slice(start, end);
    if (tabbed || words.trim() === '') return;
    const before = start === 0 ? '\n' : text[start - 1];
    cells.push({ text: words, start, end, value: cellValue(words), startsLine: before === '\n' });
  };
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === '\n' || char === '\t' || char === ' ') {
      close(at);
      start = at + 1;
      if (char === '\n') tabbed = isTableLine(lineAt(text, start));
    } else if (gap[at] !== NO_GAP && at > start) {
      close(at);
      start = at;
    }
  }
  close(text.length);
  return cells;
}

const isTableLine = (line: string): boolean => line.trimStart().includes('\t');

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? text.length : end);
}

/** A line of a table whose cells are parted by tabs; empty cells keep their place. */
export type Row = readonly Cell[];

/** The tables of the text: lines with tabs that follow one another. */
export function tabbedTables(plain: PlainText): readonly (readonly Row[])[] {
  const tables: Row[][] = [];
  let open: Row[] | null = null;
  let at = 0;
  for (const line of plain.text.split('\n')) {
    if (isTableLine(line)) {
      if (open === null) {
        open = [];
        tables.push(open);
      }
      open.push(rowOf(line, at));
    } else open = null;
    at += line.length + 1;
  }
  return tables;
}

function rowOf(line: string, lineStart: number): Row {
  let at = lineStart;
  return line.split('\t').map((text, index) => {
    const cell = {
      text,
      start: at,
      end: at + text.length,
      value: cellValue(text.replaceAll(' ', '')),
      startsLine: index === 0,
    };
    at += text.length + 1;
    return cell;
  });
}
