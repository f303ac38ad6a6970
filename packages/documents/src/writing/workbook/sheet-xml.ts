import type { PrintableColumn } from '@jiping/domain/writing';
import { type ColumnHead, columnHead } from '../column-head.ts';
import { widthOf } from '../text-width.ts';
import { XML_HEAD } from '../xml-text.ts';
import { headStyle, lineStyle, titleStyle } from './cell-styles.ts';
import { cellXml } from './cell-xml.ts';
import { ColumnWidths, linesOf } from './column-widths.ts';
import type { SharedWords } from './shared-words.ts';
import { columnName, type Sheet } from './sheet.ts';

/** A sheet as XML, and the rows of it that every printed page repeats (from 1). */
export interface SheetXml {
  readonly xml: string;
  readonly head: { readonly first: number; readonly last: number };
}

/** Points a line of text needs, and the most a row can have. */
const [LINE_HEIGHT, HIGHEST_ROW] = [16, 409];
/** From this width on, the first columns stay in sight while the others scroll. */
const WIDE_TABLE = 8;
const FROZEN_AT_MOST = 3;

export function sheetXml(sheet: Sheet, words: SharedWords): SheetXml {
  const columns = sheet.columns.map(withoutPercentSign);
  const columnHeads = columnHead(columns);
  const above = columnHeads.unit === null ? (sheet.above ?? []) : [...(sheet.above ?? []), `单位：${columnHeads.unit}`];
  const first = above.length + 1;
  const last = above.length + columnHeads.rows;
  const names = columns.map((_, place) => columnName(place));
  const lastColumn = names.at(-1) ?? 'A';
  const widths = new ColumnWidths(columns);
  for (const cell of columnHeads.cells) if (cell.columns === 1) widths.addLabel(cell.column, cell.words, cell.unit);

  const merged: string[] = [];
  const tableRows = sheet.rows.map((row, index) => {
    const number = last + 1 + index;
    let lines = 1;
    const cells = columns.map((column, place) => {
      const cell = row[place] ?? '';
      widths.add(place, cell);
      if (typeof cell === 'string' && (cell.length > 20 || cell.includes('\n'))) lines = Math.max(lines, linesOf(cell));
      return cellXml(`${names[place]}${number}`, cell, column, words);
    });
    return `<row r="${number}"${lines === 1 ? '' : heightOf(lines)}>${cells.join('')}</row>`;
  });
  const width = widths.widths().reduce((sum, one) => sum + one, 0) || 80;
  const line = (text: string, number: number, style: number, points: number): string => {
    if (columns.length > 1) merged.push(`A${number}:${lastColumn}${number}`);
    return `<row r="${number}" ht="${points * Math.max(1, Math.ceil(widthOf(text) / width))}" customHeight="1"><c r="A${number}" s="${style}" t="s"><v>${words.placeOf(text)}</v></c></row>`;
  };
  const rows = [
    ...above.map((text, place) =>
      line(text, place + 1, place === 0 ? titleStyle : lineStyle, place === 0 ? 30 : LINE_HEIGHT),
    ),
    ...headRows(columnHeads, columns.length, first, merged, words),
    ...tableRows,
    ...(sheet.below ?? []).map((text, place) =>
      line(text, last + sheet.rows.length + 1 + place, lineStyle, LINE_HEIGHT),
    ),
  ];
  const end = Math.max(last, last + sheet.rows.length);
  const frozen =
    columns.length < WIDE_TABLE ? 0 : columns.slice(0, FROZEN_AT_MOST).findIndex(({ align }) => align === 'left') + 1;
  const xml = [
    XML_HEAD,
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView workbookViewId="0" showGridLines="0">${paneOf(last, frozen)}</sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="${LINE_HEIGHT}"/>`,
    colsOf(widths.widths()),
    `<sheetData>${rows.join('')}</sheetData>`,
    sheet.rows.length > 0 ? `<autoFilter ref="A${last}:${lastColumn}${end}"/>` : '',
    merged.length > 0
      ? `<mergeCells count="${merged.length}">${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
      : '',
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    '<headerFooter><oddFooter>&amp;C— &amp;P —</oddFooter></headerFooter>',
    '</worksheet>',
  ].join('');
  return { xml, head: { first, last } };
}

const heightOf = (lines: number): string => ` ht="${Math.min(HIGHEST_ROW, lines * LINE_HEIGHT)}" customHeight="1"`;

/** A percentage is shown with its sign in each cell; its label needs none. */
function withoutPercentSign(column: PrintableColumn): PrintableColumn {
  if (column.kind !== 'percent') return column;
  const { unit: _, ...rest } = column;
  return rest;
}

function headRows(
  { rows, cells }: ColumnHead,
  columns: number,
  first: number,
  merged: string[],
  words: SharedWords,
): readonly string[] {
  for (const cell of cells)
    if (cell.columns > 1 || cell.rows > 1)
      merged.push(
        `${columnName(cell.column)}${first + cell.row}:${columnName(cell.column + cell.columns - 1)}${first + cell.row + cell.rows - 1}`,
      );
  return Array.from({ length: rows }, (_, row) => {
    const written = Array.from({ length: columns }, (_, column) => {
      const cell = cells.find((one) => one.row === row && one.column === column);
      const at = `${columnName(column)}${first + row}`;
      return cell
        ? `<c r="${at}" s="${headStyle}" t="s"><v>${words.placeOf(cell.unit === '' ? cell.words : `${cell.words}\n${cell.unit}`)}</v></c>`
        : `<c r="${at}" s="${headStyle}"/>`;
    });
    return `<row r="${first + row}" ht="${headHeight(rows, row, cells)}" customHeight="1">${written.join('')}</row>`;
  });
}

/** Room for two lines of a label and for its unit; for one line of what stands over a group. */
function headHeight(rows: number, row: number, cells: ColumnHead['cells']): number {
  const unit = cells.some((cell) => cell.unit !== '') ? LINE_HEIGHT : 0;
  if (rows === 2 && row === 0) return 22;
  return 36 + unit;
}

function paneOf(headEnd: number, frozen: number): string {
  const corner = `${columnName(frozen)}${headEnd + 1}`;
  const pane = frozen > 0 ? 'bottomRight' : 'bottomLeft';
  const split = frozen > 0 ? ` xSplit="${frozen}"` : '';
  return `<pane${split} ySplit="${headEnd}" topLeftCell="${corner}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/>`;
}

const colsOf = (widths: readonly number[]): string =>
  widths.length === 0
    ? ''
    : `<cols>${widths.map((width, place) => `<col min="${place + 1}" max="${place + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`;
