import type { PrintableColumn } from '@jiping/domain/writing';

/** One cell of a table's head, over one or several columns and rows. */
export interface HeadCell {
  readonly words: string;
  /** （万元）, where it is not said above the table. */
  readonly unit: string;
  readonly row: 0 | 1;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
}

/**
 * The head of a table: one row, or two where neighbours belong to a group. A money unit that all amounts share is said once above the
 * table (单位：万元) and left out of the labels; any other unit stands with its label.
 */
export interface ColumnHead {
  readonly rows: 1 | 2;
  readonly cells: readonly HeadCell[];
  /** 元, 万元 or 亿元; null where there is no money, or in several units. */
  readonly unit: string | null;
}

const MONEY_UNITS: readonly string[] = ['元', '万元', '亿元'];

export function columnHead(columns: readonly PrintableColumn[]): ColumnHead {
  const units = new Set(columns.map(({ unit = '' }) => unit).filter((unit) => MONEY_UNITS.includes(unit)));
  const unit = units.size === 1 ? [...units][0]! : null;
  const own = (column: PrintableColumn): string => (!column.unit || column.unit === unit ? '' : `（${column.unit}）`);
  const rows = columns.some(({ group }) => group !== undefined) ? 2 : 1;
  const cells = columns.flatMap((column, place): readonly HeadCell[] => {
    const { group } = column;
    if (group === undefined)
      return [{ words: column.label, unit: own(column), row: 0, column: place, columns: 1, rows }];
    const label: HeadCell = { words: column.label, unit: own(column), row: 1, column: place, columns: 1, rows: 1 };
    if (place > 0 && columns[place - 1]!.group === group) return [label];
    return [{ words: group, unit: '', row: 0, column: place, columns: spanOf(columns, place), rows: 1 }, label];
  });
  return { rows, cells, unit };
}

function spanOf(columns: readonly PrintableColumn[], from: number): number {
  const end = columns.findIndex(({ group }, place) => place > from && group !== columns[from]!.group);
  return (end === -1 ? columns.length : end) - from;
}
