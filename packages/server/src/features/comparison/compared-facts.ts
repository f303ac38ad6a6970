import { type ComparedFact as ComparedParts, comparesIndicators, figuresOfMeasure } from '@jiping/domain/comparison';
import type { EvaluationFact as Fact } from '@jiping/domain/rollup';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { rememberedRows } from '../../platform/database/remembered-rows.ts';
import { readable } from '../../platform/graphql/readable.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { type FactParts, factWith } from '../rollup/department-table/fact-parts.ts';
import { EvaluationFact } from '../rollup/evaluation-fact.entity.ts';
import type { Column } from './comparison-question.ts';

/** What a comparison reads of a fact: what it is called by, and what is compared. */
export interface ComparedFact extends Pick<EvaluationFact, 'countyId' | 'departmentId' | 'fiscalYear' | 'path'> {
  readonly fact: ComparedParts & Pick<Fact, (typeof CALLED)[number]>;
  /** When it was last made, in ISO 8601. */
  readonly updatedAt: string;
}

/** How levels above the county know a department. */
const CALLED = ['departmentName', 'departmentCode', 'successorId', 'category'] as const;
const COMPARED = ['state', 'unmapped', 'selfScore', 'reviewScore', 'returns', 'problems'] as const;

/** SQL of a fact with what these columns are worked out from, and nothing that says whose it is. */
export const comparedParts = (fact: string, columns: readonly Column[]): string => partsOf(fact, columns, COMPARED);

const partsOf = (fact: string, columns: readonly Column[], fields: FactParts['fields']): string =>
  factWith(fact, {
    fields: columns.some(({ measure }) => comparesIndicators(measure)) ? [...fields, 'indicators'] : fields,
    measures: columns.flatMap(({ measure }) => figuresOfMeasure(measure)),
  });

/**
 * The facts that the viewer may read, in one statement; by county and department, so that a limit cuts between departments. The same list while
 * they are the same: what is worked out from it can be kept by it (`onceForFacts`).
 */
export async function readFacts(
  context: RequestContext,
  columns: readonly Column[],
  which: FilterQuery<EvaluationFact>,
  limit?: number,
): Promise<readonly ComparedFact[]> {
  const { contents } = await rememberedRows<EvaluationFact, ComparedFact>(context.em, EvaluationFact, {
    content: `json_build_object('countyId', one.county_id, 'departmentId', one.department_id, 'fiscalYear', one.fiscal_year, 'path', one.path,
      'updatedAt', one.updated_at, 'fact', ${partsOf('one.fact', columns, [...CALLED, ...COMPARED])})`,
    question: JSON.stringify(which),
    where: { $and: [readable<EvaluationFact>(context, 'EvaluationFact'), which] },
    orderBy: { path: 'asc', departmentId: 'asc', fiscalYear: 'asc' },
    ...(limit === undefined ? {} : { limit }),
  });
  return contents;
}
