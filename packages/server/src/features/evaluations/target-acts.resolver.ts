import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { perform } from '../../platform/graphql/perform.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { type UserError, UserErrorType } from '../../platform/graphql/user-error.type.ts';
import { approveTargets } from './approve-targets.ts';
import { carryOver } from './carry-over.ts';
import type { Evaluation } from './evaluation.entity.ts';
import { EvaluationType } from './evaluation.type.ts';
import { FigureType } from './evaluation-parts.type.ts';
import { shownFigures } from './shown-figures.ts';

@InputType({ description: 'Targets that the bureau confirms, or no longer does.' })
class ApproveTargetsInput {
  @Field(() => ID, { description: 'The evaluation.' })
  evaluationId!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The version the person looked at; targets written later refuse the act.',
  })
  baseVersion?: number;

  @Field(() => Boolean, {
    description: 'True: they are those approved with the budget. False: the department may change them.',
  })
  approved!: boolean;

  @Field(() => [String], {
    nullable: true,
    description: 'Rows such as indicators.k3 or projectIndicators.k7; every row with a target where none is named.',
  })
  rows?: string[];
}

@ObjectType('ApproveTargetsPayload', { description: 'What became of the targets.', simpleResolvers: true })
class ApproveTargetsPayload {
  @Field(() => EvaluationType, { nullable: true, description: 'The evaluation.' })
  evaluation?: Evaluation;

  @Field(() => [FigureType], { description: 'The figures list.row.approved that changed.' })
  figures!: FigureType[];

  @Field(() => [UserErrorType], { description: 'What a person can mend.' })
  userErrors!: UserError[];
}

@InputType({
  description: "What to take over from last year's evaluation; nothing that was typed this year is touched.",
})
class CarryOverInput {
  @Field(() => ID, { description: 'The evaluation of this year.' })
  evaluationId!: string;

  @Field(() => String, { description: 'The same key takes over once.' })
  idempotencyKey!: string;

  @Field(() => Boolean, {
    description: "Last year's final accounts and budgets as the columns of last year, and the staff quota.",
  })
  figures!: boolean;

  @Field(() => [String], { description: 'Keys of the sections whose words are taken over.' })
  sections!: string[];

  @Field(() => Boolean, { description: "Projects: names, codes, kinds, and last year's outturn." })
  projects!: boolean;

  @Field(() => Boolean, { description: 'Indicators with targets and weights, without what was reached and scores.' })
  indicators!: boolean;
}

@ObjectType('CarriedOver', { description: 'What was taken over.', simpleResolvers: true })
class CarriedOverType {
  @Field(() => Int, { description: 'How many figures.' })
  figures!: number;

  @Field(() => [String], { description: 'Keys of the sections.' })
  sections!: readonly string[];
}

@ObjectType('CarryOverPayload', { description: 'What became of it.', simpleResolvers: true })
class CarryOverPayload {
  @Field(() => EvaluationType, { nullable: true, description: 'The evaluation with what was taken over.' })
  evaluation?: Evaluation;

  @Field(() => CarriedOverType, {
    nullable: true,
    description: 'What was taken over; nothing when it was done before.',
  })
  carried?: CarriedOverType;

  @Field(() => [UserErrorType], { description: 'What a person can mend.' })
  userErrors!: UserError[];
}

/** Acts on a whole evaluation at once: the bureau's on its targets, the department's with last year's. */
@Resolver()
export class TargetActsResolver {
  @Mutation(() => ApproveTargetsPayload, {
    description: 'Confirms that targets are those approved with the budget, which locks them; or takes that back.',
  })
  async approveTargets(
    @Arg('input', () => ApproveTargetsInput, { description: 'Which.' }) input: ApproveTargetsInput,
    @Ctx() context: RequestContext,
  ) {
    const { set, evaluation, userErrors } = await perform(context, () => approveTargets(context, input));
    const figures = evaluation && set ? shownFigures(evaluation, set.rows, set.effective, set.codes) : [];
    return { evaluation, figures, userErrors };
  }

  @Mutation(() => CarryOverPayload, {
    description: "Takes over what stays from last year's evaluation, marked until somebody renews it.",
  })
  carryOver(
    @Arg('input', () => CarryOverInput, { description: 'What.' }) input: CarryOverInput,
    @Ctx() context: RequestContext,
  ) {
    return perform(context, () => carryOver(context, input));
  }
}
