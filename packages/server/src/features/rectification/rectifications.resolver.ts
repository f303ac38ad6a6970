import type { Role } from '@jiping/domain/people';
import { conditionFor } from '@jiping/domain/permissions';
import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { readable } from '../../platform/graphql/readable.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { Evaluation } from '../evaluations/evaluation.entity.ts';
import { EvaluationType } from '../evaluations/evaluation.type.ts';
import { Rectification } from './rectification.entity.ts';
import { RectificationType } from './rectification.type.ts';

/** Whose work they are: the departments', and the bureau's. Who supervises reads them with the evaluation. */
const AT_WORK: readonly Role[] = [
  'preparer',
  'unitHead',
  'supervisor',
  'financeSection',
  'performanceSection',
  'bureauDirector',
];
const MOST_OPEN = 200;

/** What was asked of departments, with an evaluation and on the workbench. */
@Resolver(() => EvaluationType)
export class RectificationsResolver {
  @FieldResolver(() => [RectificationType], {
    description: '整改台账: what was asked of the department, in the order it was asked; empty for who may not see it.',
  })
  rectifications(@Root() evaluation: Evaluation, @Ctx() context: RequestContext): Promise<Rectification[]> {
    return context
      .loader<Rectification[]>(Rectification, async (ids) => {
        if (conditionFor(context.me.ability, 'read', 'Rectification') === null) return ids.map(() => []);
        const rows = await context.em.find(
          Rectification,
          { $and: [readable<Rectification>(context, 'Rectification'), { evaluationId: { $in: [...ids] } }] },
          { orderBy: { id: 'asc' } },
        );
        return ids.map((id) => rows.filter((row) => row.evaluationId === id));
      })
      .load(evaluation.id);
  }

  @Query(() => [RectificationType], {
    description:
      "What is not closed, of the viewer's department and its subordinate units, or of the bureau's county: at most 200, the first due first.",
  })
  async openRectifications(@Ctx() context: RequestContext): Promise<Rectification[]> {
    context.requireViewer();
    const { ability, facts } = context.me;
    if (!context.ownCountyId || !facts.memberships.some(({ role }) => AT_WORK.includes(role))) return [];
    const { em } = context;
    const open = await em.find(
      Rectification,
      { $and: [readable<Rectification>(context, 'Rectification'), { state: { $in: ['issued', 'reported'] } }] },
      { orderBy: { dueOn: 'asc', id: 'asc' }, limit: MOST_OPEN },
    );
    const evaluations = await em.find(Evaluation, { id: { $in: open.map(({ evaluationId }) => evaluationId) } });
    const seen = new Set(evaluations.filter((one) => ability.can('read', one)).map(({ id }) => id));
    return open.filter(({ evaluationId }) => seen.has(evaluationId));
  }
}
