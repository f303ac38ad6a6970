import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { perform } from '../../platform/graphql/perform.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { DecimalScalar } from '../../platform/graphql/scalars.ts';
import { type UserError, UserErrorType } from '../../platform/graphql/user-error.type.ts';
import type { Evaluation } from '../evaluations/evaluation.entity.ts';
import { EvaluationType } from '../evaluations/evaluation.type.ts';
import { acceptEvaluation } from './accept-evaluation.ts';
import { answerOpinion } from './answer-opinion.ts';
import type { Opinion, OpinionCodeName } from './opinion.entity.ts';
import { OpinionCodeEnum, OpinionType } from './opinion.type.ts';
import { returnEvaluation } from './return-evaluation.ts';

@InputType({ description: 'An opinion bound to a place.' })
class OpinionInput {
  @Field(() => String, { description: 'A section\'s key, a figure\'s code, or "evaluation".' })
  target!: string;

  @Field(() => OpinionCodeEnum, { description: 'What kind of objection.' })
  code!: OpinionCodeName;

  @Field(() => String, { description: 'What to mend, 2 to 2,000 characters.' })
  message!: string;
}

@InputType({ description: 'An evaluation to send back.' })
class ReturnEvaluationInput {
  @Field(() => ID, { description: 'The evaluation.' })
  evaluationId!: string;

  @Field(() => Int, { nullable: true, description: 'The version the reviewer looked at; a later one refuses the act.' })
  baseVersion?: number;

  @Field(() => String, { nullable: true, description: 'The same key does the act once.' })
  idempotencyKey?: string;

  @Field(() => [OpinionInput], { description: 'At least one.' })
  opinions!: OpinionInput[];

  @Field(() => String, { nullable: true, description: 'A word to the department.' })
  note?: string;
}

@InputType({ description: 'An evaluation to accept or pass on.' })
class AcceptEvaluationInput {
  @Field(() => ID, { description: 'The evaluation.' })
  evaluationId!: string;

  @Field(() => Int, { nullable: true, description: 'The version the reviewer looked at; a later one refuses the act.' })
  baseVersion?: number;

  @Field(() => String, { nullable: true, description: 'The same key does the act once.' })
  idempotencyKey?: string;

  @Field(() => DecimalScalar, { nullable: true, description: "The bureau's own score, out of 100." })
  reviewScore?: string;

  @Field(() => String, { nullable: true, description: 'A word to the department.' })
  note?: string;
}

@InputType({ description: 'An answer to an opinion.' })
class AnswerOpinionInput {
  @Field(() => ID, { description: 'The opinion.' })
  opinionId!: string;

  @Field(() => Int, { description: 'Its version as it was read.' })
  baseVersion!: number;

  @Field(() => String, { description: 'What was done, 2 to 2,000 characters.' })
  answer!: string;
}

@ObjectType('ReturnEvaluationPayload', { description: 'What became of it.', simpleResolvers: true })
class ReturnEvaluationPayload {
  @Field(() => EvaluationType, { nullable: true, description: 'The evaluation in its new state.' })
  evaluation?: Evaluation;

  @Field(() => [UserErrorType], { description: 'What a person can mend.' })
  userErrors!: UserError[];
}

@ObjectType('AcceptEvaluationPayload', { description: 'What became of it.', simpleResolvers: true })
class AcceptEvaluationPayload {
  @Field(() => EvaluationType, { nullable: true, description: 'The evaluation in its new state.' })
  evaluation?: Evaluation;

  @Field(() => [UserErrorType], { description: 'What a person can mend.' })
  userErrors!: UserError[];
}

@ObjectType('AnswerOpinionPayload', { description: 'What became of the answer.', simpleResolvers: true })
class AnswerOpinionPayload {
  @Field(() => OpinionType, { nullable: true, description: 'The opinion with its answer.' })
  opinion?: Opinion;

  @Field(() => EvaluationType, { nullable: true, description: 'The evaluation.' })
  evaluation?: Evaluation;

  @Field(() => [UserErrorType], { description: 'What a person can mend.' })
  userErrors!: UserError[];
}

@Resolver()
export class ReviewActsResolver {
  @Mutation(() => ReturnEvaluationPayload, {
    description: 'Sends an evaluation back with opinions bound to sections and figures.',
  })
  returnEvaluation(
    @Arg('input', () => ReturnEvaluationInput, { description: 'Which, and why.' }) input: ReturnEvaluationInput,
    @Ctx() context: RequestContext,
  ) {
    return perform(context, () => returnEvaluation(context, input));
  }

  @Mutation(() => AcceptEvaluationPayload, {
    description: 'Passes an evaluation on to the next review, or, at the last, accepts it.',
  })
  acceptEvaluation(
    @Arg('input', () => AcceptEvaluationInput, { description: 'Which.' }) input: AcceptEvaluationInput,
    @Ctx() context: RequestContext,
  ) {
    return perform(context, () => acceptEvaluation(context, input));
  }

  @Mutation(() => AnswerOpinionPayload, { description: "Keeps the department's answer to one opinion." })
  answerOpinion(
    @Arg('input', () => AnswerOpinionInput, { description: 'The answer.' }) input: AnswerOpinionInput,
    @Ctx() context: RequestContext,
  ) {
    return perform(context, () => answerOpinion(context, input));
  }
}
