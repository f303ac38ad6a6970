import type { MergingDepartment } from '@jiping/domain/comparison';
import { pathRange } from '@jiping/domain/regions';
import type { FilterQuery } from '@mikro-orm/postgresql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { DEPARTMENT_CATEGORIES, type DepartmentCategoryName } from '../departments/categories.ts';
import type { Region } from '../regions/region.entity.ts';
import type { EvaluationFact } from '../rollup/evaluation-fact.entity.ts';
import { type ComparedFact, readFacts } from './compared-facts.ts';
import type { ComparisonQuestion } from './comparison-question.ts';

/** Departments' years of all counties that are ranked one by one. */
export const MOST_FAR_FACTS = 2_500;

/** A department as the levels above its county know it: by its facts. */
export interface FarDepartment extends MergingDepartment {
  readonly name: string;
  readonly code: string;
  readonly countyId: string;
  readonly path: string;
  /** The last of the years in question of which there is a fact. */
  readonly lastYear: number;
}

/** Facts below a region, county by county and whole departments first; one more than are ranked, so that more are noticed. */
export const readFarFacts = (
  context: RequestContext,
  { columns, fiscalYears }: ComparisonQuestion,
  { path }: Region,
  which: FilterQuery<EvaluationFact>,
): Promise<readonly ComparedFact[]> => {
  const [$gte, $lt] = pathRange(path);
  return readFacts(
    context,
    columns,
    { $and: [{ path: { $gte, $lt }, fiscalYear: { $in: [...fiscalYears] } }, which] },
    MOST_FAR_FACTS + 1,
  );
};

/** By county and budget unit code. A fact of the last year says what a department is called. */
export function farDepartments(facts: readonly ComparedFact[]): readonly FarDepartment[] {
  const latest = new Map<string, ComparedFact>();
  for (const row of facts) {
    const known = latest.get(row.departmentId);
    if (known === undefined || known.fiscalYear < row.fiscalYear) latest.set(row.departmentId, row);
  }
  const departments = [...latest.values()].map(
    ({ departmentId, countyId, path, fiscalYear, fact }): FarDepartment => ({
      id: departmentId,
      successorId: fact.successorId ?? null,
      name: fact.departmentName ?? kindName(fact.category),
      code: fact.departmentCode ?? '',
      countyId,
      path,
      lastYear: fiscalYear,
    }),
  );
  return departments.sort((one, other) => order(one.path, other.path) || order(one.code, other.code));
}

const isKind = (name: string): name is DepartmentCategoryName => Object.hasOwn(DEPARTMENT_CATEGORIES, name);

/** What stands for a name that a fact was made without. */
const kindName = (category: string): string => (isKind(category) ? DEPARTMENT_CATEGORIES[category] : category);

const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
