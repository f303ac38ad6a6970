import { type MergedUnit, mergedUnits } from '@jiping/domain/comparison';
import type { Department } from '../departments/department.entity.ts';
import type { ComparisonQuestion } from './comparison-question.ts';
import type { Note } from './found.ts';
import { merged } from './notes.ts';
import type { FactTable } from './unit-values.ts';

/** A department, with those that were merged into it. */
export type CountyUnit = MergedUnit<Department>;

const membersOf = ({ head, predecessors }: CountyUnit): readonly Department[] => [head, ...predecessors];

export const idsOf = (unit: CountyUnit): readonly string[] => membersOf(unit).map(({ id }) => id);

const wasThere = ({ fromYear, toYear }: Department, year: number): boolean =>
  fromYear <= year && (toYear === null || year <= toYear);

/** Which of its departments there were in a year. */
export const idsIn = (unit: CountyUnit, year: number): readonly string[] =>
  membersOf(unit)
    .filter((member) => wasThere(member, year))
    .map(({ id }) => id);

/** The units that a question is about, and all of their kind. */
export interface ChosenUnits {
  readonly ofKind: readonly CountyUnit[];
  readonly chosen: readonly CountyUnit[];
}

/** Whoever is named is shown, also without a year of theirs; else those that there were in one of the years. */
export function chooseUnits(
  departments: readonly Department[],
  { category, departmentIds, fiscalYears }: ComparisonQuestion,
): ChosenUnits {
  const ofKind = mergedUnits(departments).filter(({ head }) => category === null || category === head.category);
  const there = ofKind.filter((unit) => fiscalYears.some((year) => idsIn(unit, year).length > 0));
  if (departmentIds === null) return { ofKind: there, chosen: there };
  const named = new Set(departmentIds);
  return { ofKind: there, chosen: ofKind.filter((unit) => idsOf(unit).some((id) => named.has(id))) };
}

/** Which predecessors have something to say in these years. */
export const mergersIn = (
  units: readonly CountyUnit[],
  table: FactTable,
  { fiscalYears }: ComparisonQuestion,
): readonly Note[] =>
  units.flatMap(({ head, predecessors }) =>
    predecessors
      .filter(({ id }) => fiscalYears.some((year) => table.of([id], year).length > 0))
      .map(({ name, toYear }) => merged(name, head.name, toYear)),
  );
