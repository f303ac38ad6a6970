/**
 * Cells as spreadsheets put them on the clipboard: tabs between cells, line breaks between rows, quotes around a cell that holds
 * either, quotes within doubled. The empty line that Excel and WPS put at the end is no row, and the apostrophe before what would be a
 * formula no part of its cell.
 */
export function cellsOfText(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const plain = text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n]/gu, '');
  while (at <= plain.length) {
    const { cell, end } = plain[at] === '"' ? (quotedCell(plain, at) ?? openCell(plain, at)) : openCell(plain, at);
    row.push(QUOTED.test(cell) ? cell.slice(1) : cell);
    if (plain[end] !== '\t') {
      rows.push(row);
      row = [];
    }
    at = end + 1;
    if (at === plain.length && plain[end] === '\n') break;
  }
  while (rows.length > 1 && rows.at(-1)?.every((cell) => cell === '')) rows.pop();
  const width = Math.max(...rows.map((cells) => cells.length));
  return rows.map((cells) => [...cells, ...Array<string>(width - cells.length).fill('')]);
}

function openCell(text: string, start: number): { cell: string; end: number } {
  const found = /[\t\n]/g;
  found.lastIndex = start;
  const end = found.exec(text)?.index ?? text.length;
  return { cell: text.slice(start, end), end };
}

/** null where the quote does not close before the cell ends: then it is a character like any other. */
function quotedCell(text: string, start: number): { cell: string; end: number } | null {
  const found = /"((?:[^"]|"")*)"(?=[\t\n]|$)/y;
  found.lastIndex = start;
  const match = found.exec(text);
  return match ? { cell: (match[1] ?? '').replaceAll('""', '"'), end: found.lastIndex } : null;
}

/** Rows of cells as text for the clipboard: Excel and WPS put each in its place, and compute none of it. */
export const textOfCells = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.map(textOfCell).join('\t')).join('\r\n');

/** As people keep a spreadsheet from computing what they type. */
const QUOTED = /^'+\s*[=+\-@＝＋－＠]/;

function textOfCell(text: string): string {
  const cell = isFormula(text) || QUOTED.test(text) ? `'${text}` : text;
  return /[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/**
 * Whether a spreadsheet would compute the words: a name such as `=HYPERLINK(…)` that somebody typed must not run in the workbook of
 * who copies it. A number with its sign is a number.
 */
export const isFormula = (text: string): boolean =>
  /^\s*[=+\-@＝＋－＠]/.test(text) && !/^[+-]?[\d,]+(\.\d+)?\s*%?$/.test(text);
