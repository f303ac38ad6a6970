import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { enumeration } from '../../platform/graphql/enumeration.ts';
import { notFound } from '../../platform/graphql/errors.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { DateTimeScalar } from '../../platform/graphql/scalars.ts';
import { Cycle } from '../cycles/cycle.entity.ts';
import type { Department } from '../departments/department.entity.ts';
import { DepartmentType, departmentLoader } from '../departments/department.type.ts';
import type { NoReminder } from './remind-departments.ts';
import type { Reminder } from './reminder.entity.ts';

export const NoReminderEnum = enumeration<NoReminder>(
  'NoReminderReason',
  {
    exempted: '免报: it need not report.',
    handedIn: '已报: it has handed in.',
    remindedToday: 'It was reminded today already.',
    notYours: 'Another section of the bureau knows it.',
    notObliged: 'It has no task in this year.',
  },
  'Why a department was not reminded.',
);

@ObjectType('Reminder', {
  description: 'That the bureau asked a department for its evaluation 催报.',
  simpleResolvers: true,
})
export class ReminderType {
  @Field(() => String, { nullable: true, description: 'What the bureau adds, in its own words.' })
  message!: string | null;

  @Field(() => String, { description: 'Name of who sent it.' })
  by!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Date;
}

@ObjectType('NotReminded', { description: 'A department that was not reminded, and why.', simpleResolvers: true })
export class NotRemindedType {
  @Field(() => DepartmentType, { description: 'The department.' })
  department!: Department;

  @Field(() => NoReminderEnum, { description: 'Why not.' })
  reason!: NoReminder;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it handed in, or was reminded last.' })
  at!: Date | null;
}

/** The cycles of reminders, in one statement for all that a request asks. */
export const cycleOf = (context: RequestContext, { cycleId }: Reminder): Promise<Cycle> =>
  context
    .loader<Cycle>(Cycle, async (ids) => {
      const cycles = await context.em.find(Cycle, { id: { $in: [...ids] } });
      const byId = new Map(cycles.map((cycle) => [cycle.id, cycle]));
      return ids.map((id) => byId.get(id) ?? notFound());
    })
    .load(cycleId);

@Resolver(() => ReminderType)
export class ReminderResolver {
  @FieldResolver(() => DepartmentType, { description: 'Who was asked.' })
  async department(@Root() reminder: Reminder, @Ctx() context: RequestContext): Promise<Department> {
    const department = await departmentLoader(context).load(reminder.departmentId);
    if (!department) throw notFound();
    return department;
  }

  @FieldResolver(() => Int, { description: 'For which year.' })
  async fiscalYear(@Root() reminder: Reminder, @Ctx() context: RequestContext): Promise<number> {
    return (await cycleOf(context, reminder)).fiscalYear;
  }
}
