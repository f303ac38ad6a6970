import { type ComparedValue, valuesOfUnit } from '@jiping/domain/comparison';
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

export interface UnitValues {
  /** The facts of a year that make up the unit. */
  readonly factsIn: (fiscalYear: number) => readonly ComparedFact[];
  readonly residentsIn: (fiscalYear: number) => number | null;
  readonly provisional: boolean;
}

/** What a unit says in each column, year by year: columns of one year stand together. */
export function valuesOf(columns: readonly Column[], unit: UnitValues): readonly ComparedValue[] {
  const { factsIn, residentsIn, provisional } = unit;
  return [...Map.groupBy(columns, ({ fiscalYear }) => fiscalYear)].flatMap(([fiscalYear, ofYear]) => {
    const year = {
      facts: factsIn(fiscalYear).map(({ fact }) => fact),
      provisional,
      residents: residentsIn(fiscalYear),
    };
    return valuesOfUnit(
      year,
      ofYear.map(({ measure }) => measure),
    );
  });
}
