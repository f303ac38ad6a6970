import { conditionFor } from '@jiping/domain/permissions';
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { readable } from '../../platform/graphql/readable.ts';
import type { Actor, RequestContext } from '../../platform/graphql/request-context.ts';
import { DateTimeScalar } from '../../platform/graphql/scalars.ts';
import { Evaluation } from '../evaluations/evaluation.entity.ts';
import { EvaluationType } from '../evaluations/evaluation.type.ts';
import { ViewerType } from '../identity/viewer.type.ts';
import { Reminder } from './reminder.entity.ts';
import { ReminderType } from './reminder.type.ts';

@ObjectType('OpenReminder', {
  description: 'The last reminder of an evaluation that is still not handed in.',
  simpleResolvers: true,
})
class OpenReminderType {
  @Field(() => ReminderType, { description: 'What the bureau sent.' })
  reminder!: Reminder;

  @Field(() => EvaluationType, {
    nullable: true,
    description: 'The evaluation, where the viewer may open it: a subordinate unit’s draft is its own.',
  })
  evaluation!: Evaluation | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'By when it is due.' })
  dueAt!: Date | null;
}

/** The most that one person answers for, several times over. */
const MOST_REMINDERS = 200;

/** What the bureau asked the viewer's own departments for: it stands on the workbench until it is handed in. */
@Resolver(() => ViewerType)
export class RemindersResolver {
  @FieldResolver(() => [OpenReminderType], {
    description:
      "Of the viewer's department and its subordinate units: the last reminder of each evaluation that is not handed in yet, the newest first.",
  })
  async reminders(@Root() viewer: Actor, @Ctx() context: RequestContext): Promise<OpenReminderType[]> {
    const departmentIds = departmentsOf(viewer);
    if (departmentIds.length === 0 || conditionFor(viewer.ability, 'read', 'Reminder') === null) return [];
    const { em } = context;
    const sent = await em.find(
      Reminder,
      { $and: [readable<Reminder>(context, 'Reminder'), { departmentId: { $in: departmentIds } }] },
      { orderBy: { at: 'desc', id: 'desc' }, limit: MOST_REMINDERS },
    );
    if (sent.length === 0) return [];
    const latest = [
      ...new Map(sent.toReversed().map((reminder) => [subjectOf(reminder), reminder])).values(),
    ].toReversed();
    const evaluations = await em.find(Evaluation, {
      departmentId: { $in: departmentIds },
      cycleId: { $in: latest.map(({ cycleId }) => cycleId) },
    });
    const evaluationOf = new Map(evaluations.map((evaluation) => [subjectOf(evaluation), evaluation]));
    return latest.flatMap((reminder) => {
      const evaluation = evaluationOf.get(subjectOf(reminder));
      if (evaluation && (evaluation.submittedAt !== null || evaluation.exemptionReason !== null)) return [];
      const opened = evaluation && viewer.ability.can('read', evaluation) ? evaluation : null;
      return [{ reminder, evaluation: opened, dueAt: evaluation?.dueAt ?? null }];
    });
  }
}

const subjectOf = ({ departmentId, cycleId }: { departmentId: string; cycleId: string }) =>
  `${departmentId} ${cycleId}`;

const departmentsOf = ({ facts }: Actor): string[] =>
  facts.memberships.flatMap(({ departmentId, subordinateIds }) => [
    ...(departmentId ? [departmentId] : []),
    ...(subordinateIds ?? []),
  ]);
