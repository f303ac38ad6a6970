import type { Finding } from '@jiping/domain/checks';
import type { FigureState } from '@jiping/domain/figures';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { ExplanationType, FindingType } from '../../platform/graphql/finding.type.ts';
import { perform } from '../../platform/graphql/perform.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { DecimalScalar, MoneyScalar, NarrativeDocumentScalar } from '../../platform/graphql/scalars.ts';
import { type UserError, UserErrorType } from '../../platform/graphql/user-error.type.ts';
import type { Evaluation } from './evaluation.entity.ts';
import { EvaluationType } from './evaluation.type.ts';
import { FigureStateEnum } from './evaluation-enums.ts';
import { FigureType, RevisionType, SectionType } from './evaluation-parts.type.ts';
import { explainFinding } from './explain-finding.ts';
import type { Explanation } from './explanation.entity.ts';
import type { Revision } from './revision.entity.ts';
import { saveSection } from './save-section.ts';
import type { Section } from './section.entity.ts';
import { setFigures } from './set-figures.ts';
import { shownFigures } from './shown-figures.ts';
import { submitEvaluation } from './submit-evaluation.ts';

@InputType({ description: 'The words of one section, as written on top of a version.' })
class SaveSectionInput {
  @Field(() => ID, { description: 'The evaluation.' })
  evaluationId!: string;

  @Field(() => String, { description: "The section's key." })
  sectionKey!: string;

  @Field(() => Int, { description: 'The version the words were based on; 0 for a section without any.' })
  baseVersion!: number;

  @Field(() => NarrativeDocumentScalar, { description: 'The words.' })
  content!: unknown;
}

@InputType({ description: 'A value for a figure: a state, and for a known one an amount, a number or words.' })
export class FigureInput {
  @Field(() => String, {
    description: 'Its code; of a cell of a list `list.row.field`, where a new row has a key of its own (k1, k2 …).',
  })
  code!: string;

  @Field(() => FigureStateEnum, { description: 'What is known of it.' })
  state!: FigureState;

  @Field(() => MoneyScalar, { nullable: true, description: 'Of money figures: yuan.' })
  amount?: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'Of counts, rates and scores.' })
  number?: string;

  @Field(() => String, { nullable: true, description: 'Of figures in words, dates (ISO) and choices.' })
  text?: string;
}

@InputType({ description: 'Figures to set, all or none.' })
class SetFiguresInput {
  @Field(() => ID, { description: 'The evaluation.' })
  evaluationId!: string;

  @Field(() => Int, {
    description: "The evaluation's version that the person looked at; only a figure changed since then is a conflict.",
  })
  baseVersion!: number;

  @Field(() => [FigureInput], {
    description: 'The figures, at most 5,000. A row is taken away by setting its figures to MISSING.',
  })
  figures!: FigureInput[];
}

@InputType({ description: 'The reason for a finding.' })
class ExplainFindingInput {
  @Field(() => ID, { description: 'The evaluation.' })
  evaluationId!: string;

  @Field(() => String, { description: "The finding's key." })
  key!: string;

  @Field(() => String, { description: "The finding's fingerprint, as the person saw it." })
  fingerprint!: string;

  @Field(() => String, { description: 'The reason, 2 to 500 characters.' })
  reason!: string;
}

@InputType({ description: 'An evaluation to hand on.' })
class SubmitEvaluationInput {
  @Field(() => ID, { description: 'The evaluation.' })
  evaluationId!: string;

  @Field(() => Int, { nullable: true, description: 'The version the person looked at; a later one refuses the act.' })
  baseVersion?: number;

  @Field(() => String, { nullable: true, description: 'The same key does the act once.' })
  idempotencyKey?: string;

  @Field(() => String, { nullable: true, description: 'A word to whom it goes.' })
  note?: string;
}

@ObjectType('SaveSectionPayload', { description: 'What became of the words.', simpleResolvers: true })
class SaveSectionPayload {
  @Field(() => SectionType, { nullable: true, description: 'The section as kept.' })
  section?: Section;

  @Field(() => EvaluationType, { nullable: true, description: 'The evaluation.' })
  evaluation?: Evaluation;

  @Field(() => [UserErrorType], { description: 'What a person can mend.' })
  userErrors!: UserError[];
}

@ObjectType('SetFiguresPayload', { description: 'What became of the figures.', simpleResolvers: true })
class SetFiguresPayload {
  @Field(() => EvaluationType, { nullable: true, description: 'The evaluation.' })
  evaluation?: Evaluation;

  @Field(() => [FigureType], {
    description: 'The figures that were set, and those that follow from them and are another now.',
  })
  figures!: FigureType[];

  @Field(() => [UserErrorType], { description: 'What a person can mend.' })
  userErrors!: UserError[];
}

@ObjectType('ExplainFindingPayload', { description: 'What became of the reason.', simpleResolvers: true })
class ExplainFindingPayload {
  @Field(() => EvaluationType, { nullable: true, description: 'The evaluation.' })
  evaluation?: Evaluation;

  @Field(() => ExplanationType, { nullable: true, description: 'The reason as kept.' })
  explanation?: Explanation;

  @Field(() => [UserErrorType], { description: 'What a person can mend.' })
  userErrors!: UserError[];
}

@ObjectType('SubmitEvaluationPayload', { description: 'What became of it.', simpleResolvers: true })
class SubmitEvaluationPayload {
  @Field(() => EvaluationType, { nullable: true, description: 'The evaluation in its new state.' })
  evaluation?: Evaluation;

  @Field(() => RevisionType, { nullable: true, description: 'The revision that was made.' })
  revision?: Revision | null;

  @Field(() => [FindingType], { description: 'What stands in the way; after success, what was found and explained.' })
  findings!: readonly Finding[];

  @Field(() => [UserErrorType], { description: 'What a person can mend.' })
  userErrors!: UserError[];
}

@Resolver()
export class EvaluationActsResolver {
  @Mutation(() => SaveSectionPayload, { description: 'Keeps the words of one section.' })
  saveSection(
    @Arg('input', () => SaveSectionInput, { description: 'The words.' }) input: SaveSectionInput,
    @Ctx() context: RequestContext,
  ) {
    return perform(context, () => saveSection(context, input));
  }

  @Mutation(() => SetFiguresPayload, {
    description: 'Sets figures, all or none; each appears changed wherever it is cited.',
  })
  async setFigures(
    @Arg('input', () => SetFiguresInput, { description: 'The figures.' }) input: SetFiguresInput,
    @Ctx() context: RequestContext,
  ) {
    const { set, evaluation, userErrors } = await perform(context, () => setFigures(context, input));
    const figures = evaluation && set ? shownFigures(evaluation, set.rows, set.effective, set.codes) : [];
    return { evaluation, figures, userErrors };
  }

  @Mutation(() => ExplainFindingPayload, { description: 'Keeps the reason for a finding that needs one.' })
  explainFinding(
    @Arg('input', () => ExplainFindingInput, { description: 'The reason.' }) input: ExplainFindingInput,
    @Ctx() context: RequestContext,
  ) {
    return perform(context, () => explainFinding(context, input));
  }

  @Mutation(() => SubmitEvaluationPayload, {
    description: 'Hands an evaluation on: to the head of the unit, or to the next review.',
  })
  async submitEvaluation(
    @Arg('input', () => SubmitEvaluationInput, { description: 'Which.' }) input: SubmitEvaluationInput,
    @Ctx() context: RequestContext,
  ) {
    return { findings: [], ...(await perform(context, () => submitEvaluation(context, input))) };
  }
}
