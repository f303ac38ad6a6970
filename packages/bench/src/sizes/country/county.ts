import type { FigureTable } from '@jiping/domain/figures';
import { departmentsOf, type MadeDepartment } from './departments.ts';
import { figuresOf } from './figures.ts';
import type { keys } from './identifiers.ts';
import type { MadeRegion } from './regions.ts';
import { lastYear, type Size } from './size.ts';
import { type Standing, standingOf } from './standing.ts';

/** A department's year, with its record where it has begun one. */
export interface MadeYear {
  readonly department: MadeDepartment;
  readonly year: number;
  readonly cycleId: string;
  readonly standing: Standing;
  readonly evaluationId: string | null;
  /** Of what was handed in; null where nothing was. */
  readonly figures: FigureTable | null;
}

export interface MadeCounty {
  /** Counties of one pattern differ in nothing but keys and names. */
  readonly pattern: string;
  readonly region: MadeRegion;
  readonly departments: readonly MadeDepartment[];
  readonly cycles: readonly { readonly id: string; readonly year: number }[];
  readonly years: readonly MadeYear[];
}

/** The country's county number `index`, with its departments and all their years. */
export function countyOf(
  region: MadeRegion,
  index: number,
  size: Size,
  seed: number,
  newKey: ReturnType<typeof keys>,
): MadeCounty {
  const pattern = `${seed}/${index % size.patterns}`;
  const departments = departmentsOf(region, pattern, newKey);
  const cycles = size.years.map((year) => ({ id: newKey('cycle'), year }));
  const years = cycles.flatMap(({ id: cycleId, year }) =>
    departments.map((department): MadeYear => {
      const standing = standingOf(department, year, year === lastYear(size));
      return {
        department,
        year,
        cycleId,
        standing,
        evaluationId: standing.state === null ? null : newKey('evaluation'),
        figures: standing.submittedAt ? figuresOf(department, year, standing.selfScore) : null,
      };
    }),
  );
  return { pattern, region, departments, cycles, years };
}
