import type { Role } from '@jiping/domain/people';
import { conditionFor } from '@jiping/domain/permissions';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { readable } from '../../platform/graphql/readable.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { Evaluation } from '../evaluations/evaluation.entity.ts';
import { EvaluationType } from '../evaluations/evaluation.type.ts';
import { listOpen, type OpenOrder, type OpenPage } from './list-open.ts';
import { OpenOrderEnum, OpenRectificationFilter, RectificationConnection } from './open-rectifications.type.ts';
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

  @Query(() => RectificationConnection, {
    description:
      "What is not closed, of the viewer's department and its subordinate units, or of the bureau's county; empty for who supervises, and reads them with the evaluation.",
  })
  openRectifications(
    @Arg('first', () => Int, { description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last one known.' }) after:
      | string
      | undefined,
    @Arg('filter', () => OpenRectificationFilter, { nullable: true, description: 'Which of them.' }) filter:
      | OpenRectificationFilter
      | undefined,
    @Arg('orderBy', () => OpenOrderEnum, { nullable: true, description: 'In what order; by the day they are due.' })
    orderBy: OpenOrder | undefined,
    @Ctx() context: RequestContext,
  ): Promise<OpenPage> {
    context.requireViewer();
    const isAtWork =
      context.ownCountyId !== null && context.me.facts.memberships.some(({ role }) => AT_WORK.includes(role));
    return listOpen(context, { first, after }, filter ?? {}, orderBy ?? 'dueOn', isAtWork);
  }
}
