import type { Money } from '@jiping/domain/money';
import type { BudgetUseKind } from '@jiping/domain/rectification';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { perform } from '../../platform/graphql/perform.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { MoneyScalar } from '../../platform/graphql/scalars.ts';
import { type UserError, UserErrorType } from '../../platform/graphql/user-error.type.ts';
import type { Evaluation } from '../evaluations/evaluation.entity.ts';
import { EvaluationType } from '../evaluations/evaluation.type.ts';
import { closeRectification } from './close-rectification.ts';
import { issueRectification } from './issue-rectification.ts';
import type { Rectification } from './rectification.entity.ts';
import { BudgetUseKindEnum, RectificationType } from './rectification.type.ts';
import { reportRectification } from './report-rectification.ts';
import { sendBackRectification } from './send-back-rectification.ts';
import { withdrawRectification } from './withdraw-rectification.ts';

@InputType({ description: 'What a result does to the coming budget 预算应用.' })
class BudgetUseInput {
  @Field(() => BudgetUseKindEnum, { description: 'What is done.' })
  kind!: BudgetUseKind;

  @Field(() => MoneyScalar, { nullable: true, description: 'Yuan, above 0; a cut must have one.' })
  amount!: Money | null;
}

@InputType({ description: 'Something that a department is to put right.' })
class IssueRectificationInput {
  @Field(() => ID, { description: 'The accepted evaluation.' })
  evaluationId!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The version of it that was looked at; a later one refuses the act.',
  })
  baseVersion?: number;

  @Field(() => String, { nullable: true, description: 'The same key does the act once.' })
  idempotencyKey?: string;

  @Field(() => String, { description: '问题: what is wrong, 2 to 500 characters.' })
  problem!: string;

  @Field(() => String, { description: '整改要求: what is to be done, 2 to 500 characters.' })
  requirement!: string;

  @Field(() => String, { description: '期限: YYYY-MM-DD, from today to two years on, in Beijing.' })
  dueOn!: string;

  @Field(() => BudgetUseInput, { nullable: true, description: '预算应用, where one goes with it.' })
  budgetUse?: BudgetUseInput;
}

/** Which rectification, and how it stood: what every act on one begins with. */
@InputType()
abstract class RectificationAsRead {
  @Field(() => ID, { description: 'The rectification.' })
  rectificationId!: string;

  @Field(() => Int, { description: 'Its version as it was read.' })
  baseVersion!: number;

  @Field(() => String, { nullable: true, description: 'The same key does the act once.' })
  idempotencyKey?: string;
}

@InputType({ description: 'How something was put right.' })
class ReportRectificationInput extends RectificationAsRead {
  @Field(() => String, { description: '整改情况: what was done, 2 to 2,000 characters.' })
  report!: string;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Files that show it, at most 20: what POST /uploads answered, or what went with an earlier report; absent: none.',
  })
  attachments?: string[] | null;
}

@InputType({ description: 'A report to send back.' })
class SendBackRectificationInput extends RectificationAsRead {
  @Field(() => String, { description: 'Why, 2 to 500 characters.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: 'Another deadline, YYYY-MM-DD; absent: the one it had.' })
  dueOn?: string;
}

@InputType({ description: 'A rectification to close.' })
class CloseRectificationInput extends RectificationAsRead {
  @Field(() => String, { nullable: true, description: 'What was found, at most 500 characters.' })
  note?: string;
}

@InputType({ description: 'A rectification to withdraw.' })
class WithdrawRectificationInput extends RectificationAsRead {
  @Field(() => String, { description: 'Why, 2 to 500 characters.' })
  reason!: string;
}

@ObjectType('RectificationPayload', { description: 'What became of it.', simpleResolvers: true })
class RectificationPayload {
  @Field(() => RectificationType, { nullable: true, description: 'The rectification as it is now.' })
  rectification?: Rectification;

  @Field(() => EvaluationType, { nullable: true, description: 'Its evaluation.' })
  evaluation?: Evaluation;

  @Field(() => [UserErrorType], { description: 'What a person can mend.' })
  userErrors!: UserError[];
}

@Resolver()
export class RectificationActsResolver {
  @Mutation(() => RectificationPayload, {
    description: 'Asks a department to put something right after its evaluation was accepted 下达整改.',
  })
  issueRectification(
    @Arg('input', () => IssueRectificationInput, { description: 'Of which, what, and by when.' })
    input: IssueRectificationInput,
    @Ctx() context: RequestContext,
  ) {
    return perform(context, () => issueRectification(context, input));
  }

  @Mutation(() => RectificationPayload, { description: 'The department says how it put something right 报送整改情况.' })
  reportRectification(
    @Arg('input', () => ReportRectificationInput, { description: 'The report.' }) input: ReportRectificationInput,
    @Ctx() context: RequestContext,
  ) {
    return perform(context, () => reportRectification(context, input));
  }

  @Mutation(() => RectificationPayload, { description: 'Sends a report back with the reason 退回重报.' })
  sendBackRectification(
    @Arg('input', () => SendBackRectificationInput, { description: 'Which, and why.' })
    input: SendBackRectificationInput,
    @Ctx() context: RequestContext,
  ) {
    return perform(context, () => sendBackRectification(context, input));
  }

  @Mutation(() => RectificationPayload, { description: 'Takes a rectification off the register 销号.' })
  closeRectification(
    @Arg('input', () => CloseRectificationInput, { description: 'Which.' }) input: CloseRectificationInput,
    @Ctx() context: RequestContext,
  ) {
    return perform(context, () => closeRectification(context, input));
  }

  @Mutation(() => RectificationPayload, {
    description: 'Takes back what was issued by mistake, as long as nobody reported on it 撤回.',
  })
  withdrawRectification(
    @Arg('input', () => WithdrawRectificationInput, { description: 'Which, and why.' })
    input: WithdrawRectificationInput,
    @Ctx() context: RequestContext,
  ) {
    return perform(context, () => withdrawRectification(context, input));
  }
}
