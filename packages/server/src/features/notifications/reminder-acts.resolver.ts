import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { perform } from '../../platform/graphql/perform.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { type UserError, UserErrorType } from '../../platform/graphql/user-error.type.ts';
import { type Reminding, remindDepartments } from './remind-departments.ts';
import type { Reminder } from './reminder.entity.ts';
import { NotRemindedType, ReminderType } from './reminder.type.ts';

@InputType({ description: 'Whom to remind, and of which year.' })
class RemindDepartmentsInput {
  @Field(() => String, { description: 'GB/T 2260 code of the county.' })
  countyCode!: string;

  @Field(() => Int, { description: 'The year that is evaluated.' })
  fiscalYear!: number;

  @Field(() => [ID], {
    nullable: true,
    description: '1 to 500 departments; absent: all that have not handed in and that the viewer may remind.',
  })
  departmentIds?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Words to add, at most 500 characters.' })
  message?: string | null;
}

@ObjectType('RemindDepartmentsPayload', { description: 'Who was reminded, and who was not.', simpleResolvers: true })
class RemindDepartmentsPayload {
  @Field(() => Int, { description: 'How many were reminded.' })
  remindedCount!: number;

  @Field(() => Int, { description: 'How many of those meant were not.' })
  notRemindedCount!: number;

  @Field(() => [ReminderType], { description: 'The reminders that were sent.' })
  reminded!: readonly Reminder[];

  @Field(() => [NotRemindedType], { description: 'Who was not reminded, each with the reason.' })
  notReminded!: Reminding['notReminded'];

  @Field(() => [UserErrorType], { description: 'What a person can mend.' })
  userErrors!: UserError[];
}

@Resolver()
export class ReminderActsResolver {
  @Mutation(() => RemindDepartmentsPayload, {
    description: 'Asks departments for what they have not handed in 催报; each at most once a day.',
  })
  async remindDepartments(
    @Arg('input', () => RemindDepartmentsInput, { description: 'Whom, and of what.' }) input: RemindDepartmentsInput,
    @Ctx() context: RequestContext,
  ): Promise<RemindDepartmentsPayload> {
    const {
      reminded = [],
      notReminded = [],
      userErrors,
    } = await perform(context, () => remindDepartments(context, input));
    return {
      reminded,
      notReminded,
      userErrors,
      remindedCount: reminded.length,
      notRemindedCount: notReminded.length,
    };
  }
}
