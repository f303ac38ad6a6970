/** A cell that a spreadsheet would run as a formula, also by a full-width sign, is made text; a plain negative number stays a number. */
const harmless = (cell: string): string => (/^[=+@＝＋＠\t\r\n]|^[-－](?![\d.]+$)/.test(cell) ? `'${cell}` : cell);

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** `csvOf([['部门', '预算'], ['人大办', '1286.42']])`: text that Excel and WPS open with Chinese intact (byte order mark, CRLF). */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map((cell) => quoted(harmless(cell))).join(',')).join('\r\n')}\r\n`;
