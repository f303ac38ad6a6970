import type { EvaluationState } from '@jiping/domain/lifecycle';
import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import { plainRows } from '../../../platform/database/plain-rows.ts';
import { readable } from '../../../platform/graphql/readable.ts';
import type { RequestContext } from '../../../platform/graphql/request-context.ts';
import { Evaluation } from '../../evaluations/evaluation.entity.ts';

/** An evaluation as a line shows it: all of it only where more is asked for. */
export interface EvaluationOfLine {
  readonly id: string;
  readonly countyId: string;
  readonly departmentId: string;
  readonly state: EvaluationState;
}

/** What can be shown of a plain row. */
const PLAIN: ReadonlySet<string> = new Set(['__typename', 'id', 'state', 'submittedAt', 'acceptedAt']);

/** The evaluations of a year that the viewer may read in the county, by department; `asked` are the fields that are wanted of them. */
export async function evaluationsOfLines(
  context: RequestContext,
  fiscalYear: number,
  asked: ReadonlySet<string>,
): Promise<ReadonlyMap<string, EvaluationOfLine>> {
  const { em } = context;
  const where = { $and: [readable<Evaluation>(context, 'Evaluation'), { fiscalYear }] };
  const found = [...asked].every((field) => PLAIN.has(field))
    ? await plainly(em, where)
    : await em.find(Evaluation, where);
  return new Map(found.map((evaluation) => [evaluation.departmentId, evaluation]));
}

async function plainly(em: EntityManager, where: FilterQuery<Evaluation>): Promise<EvaluationOfLine[]> {
  const rows = await plainRows<Evaluation, EvaluationOfLine & Record<'submittedAt' | 'acceptedAt', string | null>>(
    em,
    Evaluation,
    {
      columns: {
        id: 'one.id',
        countyId: 'one.county_id',
        departmentId: 'one.department_id',
        state: 'one.state',
        submittedAt: 'one.submitted_at',
        acceptedAt: 'one.accepted_at',
      },
      where,
    },
  );
  // Of the class that the fields' resolvers ask for: else each of them would make one of it.
  return rows.map((row) => Object.setPrototypeOf(row, Evaluation.prototype));
}
