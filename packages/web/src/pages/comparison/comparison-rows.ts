import { compare, compareDecimals } from '@jiping/domain/money';
import type { Cell, Column, DepartmentComparison } from './comparison.query.ts';

export interface ComparedDepartment {
  readonly key: string;
  readonly label: string;
  readonly id: string | null;
  /** One for each column. */
  readonly cells: readonly Cell[];
  /** The years whose every cell is missing: nothing of them is accepted yet. */
  readonly pendingYears: readonly number[];
}

/** `measure@year`: a column's name in the address. */
export const columnKey = ({ measure, fiscalYear }: Column): string => `${measure}@${fiscalYear}`;

/** Orders two values of one measure; one without a value comes after all that have one, whatever the direction. */
function order(left: Cell | undefined, right: Cell | undefined, down: boolean): number {
  const turn = down ? -1 : 1;
  if (left?.amount && right?.amount) return turn * compare(left.amount, right.amount);
  if (left?.number && right?.number) return turn * compareDecimals(left.number, right.number);
  return Number(hasValue(right)) - Number(hasValue(left));
}

const hasValue = (cell: Cell | undefined): boolean => Boolean(cell?.amount ?? cell?.number);

/** Only accepted evaluations are compared, and one without a single measure would not have been accepted. */
function pendingYears(cells: readonly Cell[], columns: readonly Column[]): readonly number[] {
  const some = new Set(
    columns.filter((_, place) => cells[place]?.state !== 'MISSING').map(({ fiscalYear }) => fiscalYear),
  );
  return [...new Set(columns.map(({ fiscalYear }) => fiscalYear))].filter((year) => !some.has(year));
}

/** The matrix as rows, in the order of one column where one is chosen. */
export function comparisonRows(
  { rows, columns, cells }: DepartmentComparison,
  sort: string | undefined,
  down: boolean,
): readonly ComparedDepartment[] {
  const made = rows.map(({ label, department }, row) => {
    const own = cells.slice(row * columns.length, (row + 1) * columns.length);
    return {
      key: department?.id ?? `${row}`,
      label: department?.name ?? label,
      id: department?.id ?? null,
      cells: own,
      pendingYears: pendingYears(own, columns),
    };
  });
  const column = columns.findIndex((candidate) => columnKey(candidate) === sort);
  return column < 0 ? made : made.toSorted((left, right) => order(left.cells[column], right.cells[column], down));
}

/** How long a value's bar is; drawing only. Null for what has no number. */
export const sizeOf = (cell: Cell | undefined): number | null =>
  cell?.state === 'KNOWN' && hasValue(cell) ? Number.parseFloat(cell.amount ?? cell.number ?? '') : null;
