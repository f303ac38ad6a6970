import type { EvaluationState } from '@jiping/domain/lifecycle';
import { type Grade, gradeRange } from '@jiping/domain/scoring';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { badInput } from '../../platform/graphql/errors.ts';
import { keyOf } from '../../platform/graphql/node-registry.ts';
import { checkedFirst, decodeCursor, encodeCursor, type Page, pageOf } from '../../platform/graphql/page.ts';
import { readable } from '../../platform/graphql/readable.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { DepartmentCategoryName } from '../departments/categories.ts';
import { Department } from '../departments/department.entity.ts';
import { enterCountyOfCode } from '../regions/find-region.ts';
import { Evaluation } from './evaluation.entity.ts';

export interface EvaluationSelection {
  readonly countyCode?: string | undefined;
  readonly fiscalYear?: number | undefined;
  readonly states?: readonly EvaluationState[] | undefined;
  readonly departmentId?: string | undefined;
  readonly category?: DepartmentCategoryName | undefined;
  readonly financeSection?: string | undefined;
  readonly grade?: Grade | undefined;
  readonly late?: boolean | undefined;
  readonly submitted?: boolean | undefined;
  /** Code of a check that found something when it was last handed in. */
  readonly findingCode?: string | undefined;
}

export const EVALUATION_ORDERS = {
  department: { property: 'departmentId', direction: 'asc' },
  updatedAtDesc: { property: 'updatedAt', direction: 'desc' },
  submittedAt: { property: 'submittedAt', direction: 'asc' },
  selfScoreDesc: { property: 'selfScore', direction: 'desc' },
} as const;
export type EvaluationOrderName = keyof typeof EVALUATION_ORDERS;

/** A page of the evaluations that the viewer may see, in one county. */
export async function listEvaluations(
  context: RequestContext,
  page: { first: number; after?: string | undefined },
  selection: EvaluationSelection,
  order: EvaluationOrderName,
): Promise<Page<Evaluation> & { totalCount: number }> {
  context.requireViewer();
  checkedFirst(page.first);
  if (selection.countyCode != null) await enterCountyOfCode(context, selection.countyCode);
  else if (!context.ownCountyId)
    throw badInput('请指定县（filter.countyCode）。', 'Say which county (filter.countyCode).');
  const { em } = context;
  const where: FilterQuery<Evaluation> = {
    $and: [readable<Evaluation>(context, 'Evaluation'), ...(await conditions(context, selection))],
  };
  const { property, direction } = EVALUATION_ORDERS[order];
  const rows = await em.find(
    Evaluation,
    page.after == null ? where : { $and: [where, afterCursor(page.after, order)] },
    {
      orderBy: [{ [property]: direction === 'asc' ? 'asc nulls last' : 'desc nulls last' }, { id: 'asc' }],
      limit: page.first + 1,
    },
  );
  const totalCount = await em.count(Evaluation, where);
  return {
    ...pageOf(rows, page.first, page.after, (row) => encodeCursor([sortValue(row[property]), row.id])),
    totalCount,
  };
}

const sortValue = (value: string | Date | null): string | null => (value instanceof Date ? value.toISOString() : value);

/** The rows after a cursor: beyond its value, or equal and with a later id; rows without a value come last. */
function afterCursor(cursor: string, order: EvaluationOrderName): FilterQuery<Evaluation> {
  const { property, direction } = EVALUATION_ORDERS[order];
  const [value, id] = decodeCursor(cursor, 2);
  const laterId = { [property]: value, id: { $gt: String(id) } } as FilterQuery<Evaluation>;
  if (value === null) return laterId;
  return {
    $or: [{ [property]: { [direction === 'asc' ? '$gt' : '$lt']: value } }, { [property]: null }, laterId],
  } as FilterQuery<Evaluation>;
}

async function conditions(context: RequestContext, selection: EvaluationSelection): Promise<FilterQuery<Evaluation>[]> {
  const { fiscalYear, states, grade, late, submitted, findingCode } = selection;
  const departmentIds = await selectedDepartments(context, selection);
  return [
    fiscalYear == null ? {} : { fiscalYear },
    states == null ? {} : { state: { $in: [...new Set(states)] } },
    departmentIds === null ? {} : { departmentId: { $in: departmentIds } },
    grade == null ? {} : graded(grade),
    submitted == null ? {} : { submittedAt: submitted ? { $ne: null } : null },
    findingCode == null ? {} : { submittedAt: { $ne: null }, problemCodes: { $contains: [findingCode] } },
    late == null ? {} : lateness(late),
  ];
}

/** By the review's score where there was one, else by the self score: as the summaries count grades. */
const graded = (grade: Grade): FilterQuery<Evaluation> => ({
  $or: [{ reviewScore: gradeRange(grade) }, { reviewScore: null, selfScore: gradeRange(grade) }],
});

/** Handed in after it was due; or, not late, handed in by then. */
const lateness = (late: boolean): FilterQuery<Evaluation> =>
  late ? { isLate: true } : { isLate: false, submittedAt: { $ne: null } };

/** Departments are looked up first: they are few, and the condition then uses the index of evaluations. */
async function selectedDepartments(context: RequestContext, selection: EvaluationSelection): Promise<string[] | null> {
  if (selection.departmentId != null) return [keyOf(selection.departmentId, 'Department').id];
  const { category, financeSection } = selection;
  if (category == null && financeSection == null) return null;
  const where = { ...(category ? { category } : {}), ...(financeSection ? { financeSection } : {}) };
  return (await context.em.find(Department, where, { fields: ['id'] })).map((department) => department.id);
}
