import { type PrintableTable, textOfCell } from '@jiping/domain/writing';
import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import { balancedLines } from './balanced-lines.ts';
import { CELL_MARGIN, charactersIn, type FittedTable, fittedTable } from './fitted-table.ts';
import type { Orientation } from './page-setup.ts';
import { words } from './paragraphs.ts';
import { FONTS } from './typefaces.ts';

const ALIGNMENTS = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;
type Alignment = keyof typeof ALIGNMENTS;

const LINE_OF_TABLE = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const BORDERS = {
  top: LINE_OF_TABLE,
  bottom: LINE_OF_TABLE,
  left: LINE_OF_TABLE,
  right: LINE_OF_TABLE,
  insideHorizontal: LINE_OF_TABLE,
  insideVertical: LINE_OF_TABLE,
};

/** A table with its title above and its note below, and how the page has to lie for it. A title that stands `above` already is not said twice. */
export function tableBlocks(
  table: PrintableTable,
  above?: string,
): {
  readonly orientation: Orientation;
  readonly children: FileChild[];
} {
  const fitted = fittedTable(table);
  const { unit } = fitted.head;
  return {
    orientation: fitted.orientation,
    children: [
      ...(table.title === above ? [] : [new Paragraph({ style: 'TableTitle', children: words(table.title) })]),
      ...(unit === null ? [] : [new Paragraph({ style: 'TableUnit', children: words(`单位：${unit}`) })]),
      tableOf(table, fitted),
      // Two tables without a paragraph between them are one table to Word.
      new Paragraph({ style: 'TableNote', children: words(table.note ?? '') }),
    ],
  };
}

function tableOf(table: PrintableTable, fitted: FittedTable): Table {
  const available = fitted.widths.reduce((sum, width) => sum + width, 0);
  return new Table({
    // WPS and Word on telephones read the grid first; without it columns are as narrow as their longest word.
    columnWidths: fitted.widths,
    width: { size: available, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    borders: BORDERS,
    margins: { left: CELL_MARGIN, right: CELL_MARGIN, top: 20, bottom: 20 },
    rows: [...headRows(fitted), ...bodyRows(table, fitted)],
  });
}

function headRows({ head, widths, size }: FittedTable): readonly TableRow[] {
  return Array.from({ length: head.rows }, (_, row) => {
    const cells = head.cells.filter((cell) => cell.row === row);
    const children = cells.map((cell) => {
      const width = widths.slice(cell.column, cell.column + cell.columns).reduce((sum, one) => sum + one, 0);
      const lines = [...balancedLines(cell.words, charactersIn(width, size)), cell.unit].filter((line) => line !== '');
      return new TableCell({
        children: [cellParagraph(lines.join('\n'), 'center', size, true)],
        columnSpan: cell.columns,
        rowSpan: cell.rows,
        width: { size: width, type: WidthType.DXA },
        verticalAlign: VerticalAlign.CENTER,
      });
    });
    return new TableRow({ tableHeader: true, cantSplit: true, children });
  });
}

function bodyRows({ columns, rows }: PrintableTable, { widths, size }: FittedTable): readonly TableRow[] {
  if (rows.length === 0)
    return [
      new TableRow({
        cantSplit: true,
        children: [
          new TableCell({ columnSpan: columns.length, children: [cellParagraph('（无）', 'center', size, false)] }),
        ],
      }),
    ];
  return rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: columns.map(
          ({ align }, place) =>
            new TableCell({
              children: [cellParagraph(textOfCell(row[place] ?? ''), align, size, false)],
              width: { size: widths[place]!, type: WidthType.DXA },
              verticalAlign: VerticalAlign.CENTER,
            }),
        ),
      }),
  );
}

const cellParagraph = (text: string, align: Alignment, size: number, head: boolean): Paragraph =>
  new Paragraph({
    style: 'TableCell',
    alignment: ALIGNMENTS[align],
    // A third more than the characters are high; size counts half points, line twentieths.
    spacing: { line: Math.round(size * 13.5), lineRule: LineRuleType.EXACT },
    children: words(text, head ? { font: FONTS.heading, size } : { size }),
  });
