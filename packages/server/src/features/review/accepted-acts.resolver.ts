import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { perform } from '../../platform/graphql/perform.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { DecimalScalar } from '../../platform/graphql/scalars.ts';
import { type UserError, UserErrorType } from '../../platform/graphql/user-error.type.ts';
import type { Evaluation } from '../evaluations/evaluation.entity.ts';
import { EvaluationType } from '../evaluations/evaluation.type.ts';
import { rescoreEvaluation } from './rescore-evaluation.ts';
import { unlockEvaluation } from './unlock-evaluation.ts';

@InputType({ description: 'An accepted evaluation to review again.' })
class UnlockEvaluationInput {
  @Field(() => ID, { description: 'The evaluation.' })
  evaluationId!: string;

  @Field(() => Int, { nullable: true, description: 'The version the reviewer looked at; a later one refuses the act.' })
  baseVersion?: number;

  @Field(() => String, { nullable: true, description: 'The same key does the act once.' })
  idempotencyKey?: string;

  @Field(() => String, { description: 'Why, 2 to 500 characters.' })
  reason!: string;
}

@InputType({ description: 'Another score for an accepted evaluation.' })
class RescoreEvaluationInput {
  @Field(() => ID, { description: 'The evaluation.' })
  evaluationId!: string;

  @Field(() => Int, { nullable: true, description: 'The version the reviewer looked at; a later one refuses the act.' })
  baseVersion?: number;

  @Field(() => String, { nullable: true, description: 'The same key does the act once.' })
  idempotencyKey?: string;

  @Field(() => DecimalScalar, { description: "The bureau's own score, out of 100." })
  reviewScore!: string;

  @Field(() => String, { description: 'Why, 2 to 500 characters.' })
  reason!: string;
}

@ObjectType('UnlockEvaluationPayload', { description: 'What became of it.', simpleResolvers: true })
class UnlockEvaluationPayload {
  @Field(() => EvaluationType, { nullable: true, description: 'The evaluation, under review again.' })
  evaluation?: Evaluation;

  @Field(() => [UserErrorType], { description: 'What a person can mend.' })
  userErrors!: UserError[];
}

@ObjectType('RescoreEvaluationPayload', { description: 'What became of it.', simpleResolvers: true })
class RescoreEvaluationPayload {
  @Field(() => EvaluationType, { nullable: true, description: 'The evaluation with its new score.' })
  evaluation?: Evaluation;

  @Field(() => [UserErrorType], { description: 'What a person can mend.' })
  userErrors!: UserError[];
}

/** What the performance section may still do to what was accepted. */
@Resolver()
export class AcceptedActsResolver {
  @Mutation(() => UnlockEvaluationPayload, {
    description: 'Takes an accepted evaluation back to the last review, with the reason.',
  })
  unlockEvaluation(
    @Arg('input', () => UnlockEvaluationInput, { description: 'Which, and why.' }) input: UnlockEvaluationInput,
    @Ctx() context: RequestContext,
  ) {
    return perform(context, () => unlockEvaluation(context, input));
  }

  @Mutation(() => RescoreEvaluationPayload, {
    description: 'Changes the review score of an accepted evaluation, with the reason.',
  })
  rescoreEvaluation(
    @Arg('input', () => RescoreEvaluationInput, { description: 'Which, to what, and why.' })
    input: RescoreEvaluationInput,
    @Ctx() context: RequestContext,
  ) {
    return perform(context, () => rescoreEvaluation(context, input));
  }
}
