import type { EvaluationFact as Fact } from '@jiping/domain/rollup';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { plainRows } from '../../platform/database/plain-rows.ts';
import { readable } from '../../platform/graphql/readable.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { EvaluationFact } from '../rollup/evaluation-fact.entity.ts';

/** What a comparison reads of a fact; the signature of its words and its indicators, the largest parts, stay where they are. */
export interface ComparedFact extends Pick<EvaluationFact, 'countyId' | 'departmentId' | 'fiscalYear' | 'path'> {
  readonly fact: Fact;
  readonly updatedAt: Date;
}

/** The facts that the viewer may read, in one statement; by county and department, so that a limit cuts between departments. */
export async function readFacts(
  context: RequestContext,
  which: FilterQuery<EvaluationFact>,
  limit?: number,
): Promise<ComparedFact[]> {
  const rows = await plainRows<EvaluationFact, Omit<ComparedFact, 'updatedAt'> & { updatedAt: string }>(
    context.em,
    EvaluationFact,
    {
      columns: {
        countyId: 'one.county_id',
        departmentId: 'one.department_id',
        fiscalYear: 'one.fiscal_year',
        path: 'one.path',
        fact: "one.fact - 'indicators'",
        updatedAt: 'one.updated_at',
      },
      where: { $and: [readable<EvaluationFact>(context, 'EvaluationFact'), which] },
      orderBy: { path: 'asc', departmentId: 'asc' },
      ...(limit === undefined ? {} : { limit }),
    },
  );
  return rows.map((row) => ({ ...row, updatedAt: new Date(row.updatedAt) }));
}
