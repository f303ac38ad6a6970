import type { NoRectificationReminder } from '@jiping/domain/rectification';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { enumeration } from '../../platform/graphql/enumeration.ts';
import { perform } from '../../platform/graphql/perform.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { type UserError, UserErrorType } from '../../platform/graphql/user-error.type.ts';
import type { Rectification } from './rectification.entity.ts';
import { RectificationType } from './rectification.type.ts';
import { type RectificationReminding, remindRectifications } from './remind-rectifications.ts';

const NoRectificationReminderEnum = enumeration<NoRectificationReminder>(
  'NoRectificationReminderReason',
  {
    notWaiting: 'The department has nothing to report on it now.',
    remindedToday: 'It was reminded of it today already.',
  },
  'Why a department was not reminded of a rectification.',
);

@InputType({ description: 'Of what departments are reminded: named ones, or all that are due by a day.' })
class RemindRectificationsInput {
  @Field(() => [ID], { nullable: true, description: '1 to 200 rectifications; absent: all that are due.' })
  rectificationIds?: string[] | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Without names: of all in the county that are due within so many days, 0 to 365, and of all that are overdue; of 200 at once.',
  })
  dueWithinDays?: number | null;
}

@ObjectType('NotRemindedOf', { description: 'Of what nobody was reminded, and why.', simpleResolvers: true })
class NotRemindedOfType {
  @Field(() => RectificationType, { description: 'The rectification.' })
  rectification!: Rectification;

  @Field(() => NoRectificationReminderEnum, { description: 'Why not.' })
  reason!: NoRectificationReminder;
}

@ObjectType('RemindRectificationsPayload', {
  description: 'Of what departments were reminded, and of what not.',
  simpleResolvers: true,
})
class RemindRectificationsPayload {
  @Field(() => Int, { description: 'Of how many they were reminded.' })
  remindedCount!: number;

  @Field(() => [RectificationType], { description: 'Of which.' })
  reminded!: readonly Rectification[];

  @Field(() => Int, { description: 'Of how many of those meant they were not.' })
  notRemindedCount!: number;

  @Field(() => [NotRemindedOfType], { description: 'Of which not, each with the reason.' })
  notReminded!: RectificationReminding['notReminded'];

  @Field(() => Int, { description: 'How many more are due than this act came to: send it again for them.' })
  remainingCount!: number;

  @Field(() => [UserErrorType], { description: 'What a person can mend.' })
  userErrors!: UserError[];
}

@Resolver()
export class RectificationReminderActsResolver {
  @Mutation(() => RemindRectificationsPayload, {
    description:
      'Reminds departments of what they are to put right and have not reported on 催办; of each at most once a day.',
  })
  async remindRectifications(
    @Arg('input', () => RemindRectificationsInput, { description: 'Of what.' }) input: RemindRectificationsInput,
    @Ctx() context: RequestContext,
  ): Promise<RemindRectificationsPayload> {
    const {
      reminded = [],
      notReminded = [],
      remainingCount = 0,
      userErrors,
    } = await perform(context, () => remindRectifications(context, input));
    return {
      reminded,
      notReminded,
      remainingCount,
      userErrors,
      remindedCount: reminded.length,
      notRemindedCount: notReminded.length,
    };
  }
}
