import { compareDecimals } from '@jiping/domain/money';
import type { FigureState } from '../../api/generated/schema-words.ts';
import type { Column, Comparison, Reason } from './comparison.query.ts';

export interface ComparedCell {
  readonly state: FigureState;
  readonly value: string | null;
  readonly reason: Reason | null;
  /** 0 to 100 among its peers. */
  readonly percentile: string | null;
}

export interface ComparedRow {
  /** The department's id or the region's code: what the address names it by. */
  readonly key: string;
  readonly label: string;
  readonly departmentId: string | null;
  readonly regionCode: string | null;
  readonly isOwn: boolean;
  /** One for each column. */
  readonly cells: readonly ComparedCell[];
}

/** `measure@year`: a column's name in the address. */
export const columnKey = ({ measure, fiscalYear }: Pick<Column, 'measure' | 'fiscalYear'>): string =>
  `${measure}@${fiscalYear}`;

/** Orders two values of one column; one without a value comes after all that have one, whatever the direction. */
function order(left: ComparedCell | undefined, right: ComparedCell | undefined, down: boolean): number {
  const [one, other] = [left?.value ?? null, right?.value ?? null];
  if (one !== null && other !== null) return (down ? -1 : 1) * compareDecimals(one, other);
  return Number(other !== null) - Number(one !== null);
}

/** The flat lists as rows, in the order of one column where one is chosen. */
export function comparedRows(comparison: Comparison, sort: string | undefined, down: boolean): readonly ComparedRow[] {
  const { rows, columns, values, states, reasons, percentiles } = comparison;
  const made = rows.map(({ label, isOwn, departmentId, region }, row): ComparedRow => {
    const cells = columns.map((_, column): ComparedCell => {
      const place = row * columns.length + column;
      const state = states[place] ?? 'MISSING';
      return {
        state,
        value: state === 'KNOWN' ? (values[place] ?? null) : null,
        reason: reasons[place] ?? null,
        percentile: percentiles[place] ?? null,
      };
    });
    const regionCode = region?.code ?? null;
    return { key: departmentId ?? regionCode ?? `${row}`, label, departmentId, regionCode, isOwn, cells };
  });
  const place = columns.findIndex((column) => columnKey(column) === sort);
  return place < 0 ? made : made.toSorted((left, right) => order(left.cells[place], right.cells[place], down));
}
