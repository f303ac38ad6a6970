/**
 * Cells as spreadsheets put them on the clipboard: tabs between cells, line breaks between rows, quotes around a cell that holds
 * either, quotes within doubled. The empty line that Excel and WPS put at the end is no row.
 */
export function cellsOfText(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const plain = text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n]/gu, '');
  while (at <= plain.length) {
    const { cell, end } = plain[at] === '"' ? (quotedCell(plain, at) ?? openCell(plain, at)) : openCell(plain, at);
    row.push(cell);
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

/** Rows of cells as text for the clipboard: Excel and WPS put each in its place. */
export const textOfCells = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((cells) => cells.map((cell) => (/[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t'))
    .join('\r\n');
