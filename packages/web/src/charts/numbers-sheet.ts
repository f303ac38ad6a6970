import type { Sheet, SheetCell } from '@jiping/documents/workbook';
import type { NumberKind } from './drawn-number.ts';
import { contentOf, type Numbers, type NumbersCell, type NumbersRow } from './numbers.ts';

/** What stands around a chart's table on its sheet. */
export interface SheetWords {
  readonly title: string;
  /** Said above a table that has money in it: `单位：万元`. */
  readonly moneyUnit: string;
  /** Source and data cut-off, a line each. */
  readonly origin: readonly string[];
  readonly note: string | null;
}

/**
 * A chart's table as a sheet of Excel, called as the chart: above it the title, the unit of money, where the numbers come from and as of
 * when; under it how the chart is to be read. Numbers are numbers, with all their digits and as their kind is written; words stay words.
 */
export function numbersSheet({ columns, rows }: Numbers, { title, moneyUnit, origin, note }: SheetWords): Sheet {
  const kinds = columns.map((_, place) => kindOf(rows, place));
  const hasMoney = rows.some(({ cells }) => cells.some((cell) => MONEY.has(numberKind(cell))));
  return {
    name: title,
    above: [title, ...(hasMoney ? [moneyUnit] : []), ...origin],
    columns: columns.map((label, place) => {
      const kind = kinds[place];
      if (!kind) return { label, align: 'left' };
      return { label, align: place === 0 ? 'left' : 'right', kind: kind === 'moneyPerPerson' ? 'money' : kind };
    }),
    rows: rows.map(({ cells }) => cells.map(sheetCell)),
    ...(note ? { below: [note] } : {}),
  };
}

const MONEY: ReadonlySet<NumberKind | undefined> = new Set(['money', 'moneyPerPerson'] as const);

const numberKind = (cell: NumbersCell | undefined): NumberKind | undefined => {
  const content = cell === undefined ? '' : contentOf(cell);
  return typeof content === 'string' ? undefined : content.kind;
};

/** What a column's numbers are, by the first of them; undefined for a column of words. */
const kindOf = (rows: readonly NumbersRow[], place: number): NumberKind | undefined =>
  rows.map(({ cells }) => numberKind(cells[place])).find(Boolean);

function sheetCell(cell: NumbersCell): SheetCell {
  const content = contentOf(cell);
  return typeof content === 'string' ? content : { text: content.text, value: content.value, kind: content.kind };
}
