import { type ComparedValue, type UnitYear, valueOfUnit } from '@jiping/domain/comparison';
import type { ComparedFact } from './compared-facts.ts';
import type { Column } from './comparison-question.ts';

/** Facts by department and year. */
export class FactTable {
  private readonly byKey: ReadonlyMap<string, ComparedFact>;

  constructor(facts: readonly ComparedFact[]) {
    this.byKey = new Map(facts.map((row) => [`${row.departmentId}/${row.fiscalYear}`, row]));
  }

  /** The facts of some departments in a year, as far as there are any. */
  of(departmentIds: readonly string[], fiscalYear: number): readonly ComparedFact[] {
    return departmentIds.flatMap((id) => this.byKey.get(`${id}/${fiscalYear}`) ?? []);
  }
}

/** What a row says in a column. */
export type ValueIn = (column: Column) => ComparedValue;

export interface UnitValues {
  /** The facts of a year that make up the unit. */
  readonly factsIn: (fiscalYear: number) => readonly ComparedFact[];
  readonly residentsIn: (fiscalYear: number) => number | null;
  readonly provisional: boolean;
}

/** Worked out once for each column, however often it is asked for: for the row, and for the ranks of all. */
export function valuesOf({ factsIn, residentsIn, provisional }: UnitValues): ValueIn {
  const years = new Map<number, UnitYear>();
  const values = new Map<Column, ComparedValue>();
  const yearOf = (fiscalYear: number): UnitYear => {
    const known = years.get(fiscalYear);
    if (known) return known;
    const facts = factsIn(fiscalYear).map(({ fact }) => fact);
    const year = { facts, provisional, residents: residentsIn(fiscalYear) };
    years.set(fiscalYear, year);
    return year;
  };
  return (column) => {
    const value = values.get(column) ?? valueOfUnit(yearOf(column.fiscalYear), column.measure);
    values.set(column, value);
    return value;
  };
}
