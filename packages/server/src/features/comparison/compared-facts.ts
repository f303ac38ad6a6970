import type { FilterQuery } from '@mikro-orm/postgresql';
import { readable } from '../../platform/graphql/readable.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { EvaluationFact } from '../rollup/evaluation-fact.entity.ts';

/** What a comparison reads of a fact; the signature of its words, the largest part, stays where it is. */
const COMPARED = ['countyId', 'departmentId', 'fiscalYear', 'path', 'fact', 'updatedAt'] as const;

export type ComparedFact = Pick<EvaluationFact, (typeof COMPARED)[number]>;

/**
 * The facts that the viewer may read, in one statement; by county and department, so that a limit cuts between departments. They are
 * read to be shown and are not kept for changes.
 */
export const readFacts = (
  context: RequestContext,
  which: FilterQuery<EvaluationFact>,
  limit?: number,
): Promise<ComparedFact[]> =>
  context.em.find(
    EvaluationFact,
    { $and: [readable<EvaluationFact>(context, 'EvaluationFact'), which] },
    {
      fields: COMPARED,
      disableIdentityMap: true,
      orderBy: { path: 'asc', departmentId: 'asc' },
      ...(limit === undefined ? {} : { limit }),
    },
  );
