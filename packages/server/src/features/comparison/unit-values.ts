import { type ComparedValue, valueOfUnit } from '@jiping/domain/comparison';
import type { EvaluationFact } from '../rollup/evaluation-fact.entity.ts';
import type { Column } from './comparison-question.ts';

/** What a comparison reads of a fact; the signature of its words, the largest part, stays where it is. */
export const COMPARED = ['countyId', 'departmentId', 'fiscalYear', 'path', 'fact', 'updatedAt'] as const;

export type ComparedFact = Pick<EvaluationFact, (typeof COMPARED)[number]>;

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
  const known = new Map<Column, ComparedValue>();
  return (column) => {
    const { measure, fiscalYear } = column;
    const value =
      known.get(column) ??
      valueOfUnit(
        {
          provisional,
          facts: factsIn(fiscalYear).map(({ fact }) => fact),
          residents: measure.per === 'head' ? residentsIn(fiscalYear) : null,
        },
        measure,
      );
    known.set(column, value);
    return value;
  };
}
