import type { FigureState } from '@jiping/domain/figures';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { notFound } from '../../platform/graphql/errors.ts';
import { keyOf } from '../../platform/graphql/node-registry.ts';
import { perform } from '../../platform/graphql/perform.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { DecimalScalar, MoneyScalar } from '../../platform/graphql/scalars.ts';
import { type UserError, UserErrorType } from '../../platform/graphql/user-error.type.ts';
import type { Evaluation } from '../evaluations/evaluation.entity.ts';
import { EvaluationType } from '../evaluations/evaluation.type.ts';
import { FigureInput } from '../evaluations/evaluation-acts.resolver.ts';
import { FigureStateEnum } from '../evaluations/evaluation-enums.ts';
import { findPart } from '../evaluations/find-part.ts';
import { applyImport } from './apply-import.ts';
import { importReport } from './import-report.ts';
import { ReportImport } from './report-import.entity.ts';
import { ReportImportType } from './report-import.type.ts';

@InputType({ description: 'A document to read: an uploaded file, or its text.' })
class ImportReportInput {
  @Field(() => ID, { description: 'The evaluation it is for.' })
  evaluationId!: string;

  @Field(() => ID, { nullable: true, description: 'What POST /uploads answered.' })
  uploadId?: string;

  @Field(() => String, { nullable: true, description: 'The text, up to 300,000 characters.' })
  text?: string;
}

@InputType({ description: 'A project line to take over.' })
class ProjectChoice {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => MoneyScalar, { nullable: true, description: 'Outturn in yuan.' })
  outturn?: string;

  @Field(() => FigureStateEnum, { description: 'What is known of it.' })
  state!: FigureState;
}

@InputType({ description: 'An indicator to take over.' })
class IndicatorChoice {
  @Field(() => String, { description: 'What is counted.' })
  name!: string;

  @Field(() => String, { description: 'In what unit.' })
  unit!: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'How many.' })
  actual?: string;

  @Field(() => String, { nullable: true, description: 'The words that say so.' })
  evidence?: string;
}

@InputType({ description: 'What a person accepted or corrected of an import.' })
class ApplyImportInput {
  @Field(() => ID, { description: 'The import.' })
  importId!: string;

  @Field(() => Int, { description: "The evaluation's version that the person looked at." })
  baseVersion!: number;

  @Field(() => String, { description: 'The same key takes it over once.' })
  idempotencyKey!: string;

  @Field(() => [FigureInput], {
    description: 'Figures accepted or corrected; in the sections taken over they stand as figures of the record.',
  })
  figures!: FigureInput[];

  @Field(() => [String], { description: 'Keys of the sections whose words are taken over.' })
  sections!: string[];

  @Field(() => [ProjectChoice], { description: 'Project lines; none leaves those of the record.' })
  projects!: ProjectChoice[];

  @Field(() => [IndicatorChoice], { description: 'Indicators; none leaves those of the record.' })
  indicators!: IndicatorChoice[];
}

@ObjectType('ImportReportPayload', { description: 'What was understood.', simpleResolvers: true })
class ImportReportPayload {
  @Field(() => ReportImportType, {
    nullable: true,
    description: 'The reading with its evidence; nothing of the evaluation has changed.',
  })
  import?: ReportImport;

  @Field(() => [UserErrorType], { description: 'What a person can mend.' })
  userErrors!: UserError[];
}

@ObjectType('ApplyImportPayload', { description: 'What became of it.', simpleResolvers: true })
class ApplyImportPayload {
  @Field(() => EvaluationType, { nullable: true, description: 'The evaluation with what was taken over.' })
  evaluation?: Evaluation;

  @Field(() => [UserErrorType], { description: 'What a person can mend.' })
  userErrors!: UserError[];
}

@Resolver()
export class ExchangeResolver {
  @Query(() => ReportImportType, { nullable: true, description: 'An import that was read before.' })
  async reportImport(
    @Arg('id', () => ID, { description: 'Its opaque id.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<ReportImport> {
    context.requireViewer();
    const key = keyOf(id, 'ReportImport');
    const found = await findPart(context, ReportImport, key.id, key.countyId);
    if (!found) throw notFound();
    return found.part;
  }

  @Mutation(() => ImportReportPayload, {
    description: 'Reads a document and keeps what it says, with evidence; nothing of the evaluation changes.',
  })
  importReport(
    @Arg('input', () => ImportReportInput, { description: 'The document.' }) input: ImportReportInput,
    @Ctx() context: RequestContext,
  ) {
    return perform(context, () => importReport(context, input));
  }

  @Mutation(() => ApplyImportPayload, { description: 'Takes over what a person accepted or corrected.' })
  applyImport(
    @Arg('input', () => ApplyImportInput, { description: 'What.' }) input: ApplyImportInput,
    @Ctx() context: RequestContext,
  ) {
    return perform(context, () => applyImport(context, input));
  }
}
