import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { enumeration } from '../../platform/graphql/enumeration.ts';
import { readable } from '../../platform/graphql/readable.ts';
import type { Actor, RequestContext } from '../../platform/graphql/request-context.ts';
import { DateTimeScalar } from '../../platform/graphql/scalars.ts';
import { ViewerType } from '../identity/viewer.type.ts';
import { Evaluation } from './evaluation.entity.ts';
import { EvaluationType } from './evaluation.type.ts';
import { lifecycleStep, type Standing } from './permitted-acts.ts';
import { standingOf } from './standing.ts';

type TaskKindName = 'write' | 'answer' | 'sign' | 'review';

export const TaskKindEnum = enumeration<TaskKindName>(
  'TaskKind',
  {
    write: 'Write it.',
    answer: 'It was returned: mend it and answer the opinions.',
    sign: 'Sign it or send it back.',
    review: 'Review it.',
  },
  'What waits for the viewer.',
);

@ObjectType('Task', { description: 'Something that waits for the viewer.', simpleResolvers: true })
class TaskType {
  @Field(() => TaskKindEnum, { description: 'What to do.' })
  kind!: TaskKindName;

  @Field(() => EvaluationType, { description: 'With which evaluation.' })
  evaluation!: Evaluation;

  @Field(() => DateTimeScalar, { nullable: true, description: 'By when.' })
  dueAt!: Date | null;

  @Field(() => Boolean, { description: 'That time has passed.' })
  overdue!: boolean;
}

const MOST_TASKS = 200;

/** What a person has to do, most urgent first: the workbench asks for nothing else. */
@Resolver(() => ViewerType)
export class TasksResolver {
  @FieldResolver(() => [TaskType], { description: 'What waits for the viewer, the most urgent first.' })
  async tasks(@Root() viewer: Actor, @Ctx() context: RequestContext): Promise<TaskType[]> {
    if (
      !context.ownCountyId ||
      viewer.ability.rulesFor('submit', 'Evaluation').concat(viewer.ability.rulesFor('accept', 'Evaluation')).length ===
        0
    )
      return [];
    const open = await context.em.find(
      Evaluation,
      { $and: [readable<Evaluation>(context, 'Evaluation'), { state: { $ne: 'accepted' } }] },
      { orderBy: [{ dueAt: 'asc' }, { submittedAt: 'asc nulls last' }, { id: 'asc' }], limit: MOST_TASKS },
    );
    const now = new Date();
    const standings = await Promise.all(open.map((evaluation) => standingOf(context, evaluation)));
    return standings.flatMap((standing) => {
      const kind = taskOf(viewer, standing);
      const { evaluation } = standing;
      return kind
        ? [
            {
              kind,
              evaluation,
              dueAt: evaluation.dueAt,
              overdue: evaluation.dueAt < now && evaluation.submittedAt === null,
            },
          ]
        : [];
    });
  }
}

function taskOf(viewer: Actor, standing: Standing): TaskKindName | null {
  const { state, exemptionReason } = standing.evaluation;
  if (exemptionReason !== null) return null;
  if (viewer.ability.can('edit', standing.evaluation)) return state === 'returned' ? 'answer' : 'write';
  const submits = !('refusal' in lifecycleStep(viewer, standing, 'submit'));
  if (submits) return state === 'unitReview' ? 'sign' : null;
  return 'refusal' in lifecycleStep(viewer, standing, 'accept') ? null : 'review';
}
