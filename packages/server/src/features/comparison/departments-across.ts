import { mergedUnits } from '@jiping/domain/comparison';
import { said } from '@jiping/domain/language';
import { pathRange } from '@jiping/domain/regions';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { badInput } from '../../platform/graphql/errors.ts';
import { encodeId } from '../../platform/graphql/opaque-id.ts';
import { readable } from '../../platform/graphql/readable.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { DEPARTMENT_CATEGORIES, type DepartmentCategoryName } from '../departments/categories.ts';
import { regionLoader } from '../regions/find-region.ts';
import type { Region } from '../regions/region.entity.ts';
import { EvaluationFact } from '../rollup/evaluation-fact.entity.ts';
import { mayCountProvisional } from '../rollup/provisional.ts';
import { type ComparisonQuestion, MOST } from './comparison-question.ts';
import { type Found, latestOf } from './found.ts';
import { merged, PEERS_TOO_MANY, provisionalNote, truncated } from './notes.ts';
import { residentsIn } from './residents.ts';
import { COMPARED, type ComparedFact, FactTable, rankedOver, type ValueIn, valuesOf } from './unit-values.ts';

/** Departments' years of all counties that are ranked one by one. */
const MOST_RANKED = 2_500;

/** A department as the levels above its county know it: by its facts. */
interface FarDepartment {
  readonly id: string;
  readonly successorId: string | null;
  readonly name: string;
  readonly code: string;
  readonly countyId: string;
  readonly path: string;
  readonly lastYear: number;
}

/**
 * Departments of one kind (or those that are named) in all counties below a region, for those whose region it is. No county is
 * entered: facts are seen by their path, and what a department is called is in its fact.
 */
export async function departmentsAcross(
  context: RequestContext,
  question: ComparisonQuestion,
  region: Region,
): Promise<Found> {
  const { columns, category, departmentIds, malformedIds } = question;
  if (category === null && departmentIds === null) {
    throw badInput(
      '跨县比较请选择部门类别，或指定要比较的部门。',
      'Across counties, choose a kind of department, or name the departments.',
    );
  }
  const ofKind = category === null ? [] : await factsIn(context, question, region, { category });
  const isRanked = ofKind.length <= MOST_RANKED;
  const named =
    departmentIds === null
      ? []
      : await factsIn(context, question, region, {
          departmentId: { $in: [...departmentIds] },
          ...(category === null ? {} : { category }),
        });
  const chosenFacts = departmentIds === null ? ofKind : named;
  const mayCount = mayCountProvisional(context, region);
  const all = isRanked ? [...ofKind, ...named] : chosenFacts;
  const table = new FactTable(all);
  const units = mergedUnits(farDepartments(all));
  const chosenIds = new Set(chosenFacts.map(({ departmentId }) => departmentId));
  const chosen = units.filter(({ head, predecessors }) => [head, ...predecessors].some(({ id }) => chosenIds.has(id)));
  const shown = chosen.slice(0, MOST.units);
  const residents = await residentsIn(
    context.em,
    question,
    all.map(({ countyId }) => countyId),
  );
  const valueInOf = ({ head, predecessors }: (typeof units)[number]): ValueIn =>
    valuesOf({
      factsIn: (year) =>
        table.of(
          [head, ...predecessors].map(({ id }) => id),
          year,
        ),
      residentsIn: (year) => residents(head.countyId, year),
      provisional: question.provisional && mayCount,
    });
  const counties = regionLoader(context);
  return {
    rows: await Promise.all(
      shown.map(async (unit) => ({
        department: null,
        departmentId: encodeId({ type: 'Department', countyId: unit.head.countyId, id: unit.head.id }),
        region: await counties.load(unit.head.countyId),
        label: unit.head.name,
        isOwn: false,
        valueIn: valueInOf(unit),
      })),
    ),
    peers:
      isRanked && units.length > 0
        ? {
            group: category === null ? said('所选部门', 'The chosen departments') : kindIn(region, category),
            ranked: rankedOver(columns, units.map(valueInOf)),
            holdRows: true,
          }
        : null,
    hiddenRows: malformedIds + (departmentIds ?? []).filter((id) => !chosenIds.has(id)).length,
    asOf: latestOf(all.map(({ updatedAt }) => updatedAt)),
    notes: [
      ...shown.flatMap(({ head, predecessors }) =>
        predecessors.map(({ name, lastYear }) => merged(name, head.name, lastYear)),
      ),
      ...(chosen.length > shown.length ? [truncated(chosen.length)] : []),
      ...(isRanked ? [] : [PEERS_TOO_MANY]),
      ...provisionalNote(question.provisional, mayCount),
    ],
  };
}

/** One more than are ranked, so that more of them are noticed; whole departments come first. */
const factsIn = (
  context: RequestContext,
  { fiscalYears }: ComparisonQuestion,
  { path }: Region,
  more: FilterQuery<EvaluationFact>,
): Promise<ComparedFact[]> => {
  const [$gte, $lt] = pathRange(path);
  return context.em.find(
    EvaluationFact,
    {
      $and: [
        readable<EvaluationFact>(context, 'EvaluationFact'),
        { path: { $gte, $lt }, fiscalYear: { $in: [...fiscalYears] } },
        more,
      ],
    },
    {
      fields: COMPARED,
      disableIdentityMap: true,
      orderBy: { path: 'asc', departmentId: 'asc' },
      limit: MOST_RANKED + 1,
    },
  );
};

/** By county and budget unit code. A fact of the last year says what a department is called now. */
function farDepartments(facts: readonly ComparedFact[]): readonly FarDepartment[] {
  const latest = new Map<string, ComparedFact>();
  for (const row of facts) {
    const known = latest.get(row.departmentId);
    if (known === undefined || known.fiscalYear < row.fiscalYear) latest.set(row.departmentId, row);
  }
  const departments = [...latest.values()].map(
    ({ departmentId, countyId, path, fiscalYear, fact }): FarDepartment => ({
      id: departmentId,
      successorId: fact.successorId ?? null,
      name: fact.departmentName ?? '未命名部门',
      code: fact.departmentCode ?? '',
      countyId,
      path,
      lastYear: fiscalYear,
    }),
  );
  return departments.sort((one, other) => order(one.path, other.path) || order(one.code, other.code));
}

const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const kindIn = ({ name }: Region, category: DepartmentCategoryName) =>
  said(`${name}各县的同类部门（${DEPARTMENT_CATEGORIES[category]}）`, `All departments of the kind in ${name}`);
