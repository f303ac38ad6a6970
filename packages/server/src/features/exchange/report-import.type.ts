import { type FigureState, type FigureValue, figureIn, labelOf } from '@jiping/domain/figures';
import type { ReadFigure, ReadingQuestion, ReportKind, ReportReading } from '@jiping/domain/reading';
import { Ctx, Field, FieldResolver, Float, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { enumeration } from '../../platform/graphql/enumeration.ts';
import { NodeType } from '../../platform/graphql/node.type.ts';
import { globalId } from '../../platform/graphql/opaque-id.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { DateTimeScalar, DecimalScalar, MoneyScalar } from '../../platform/graphql/scalars.ts';
import { Evaluation } from '../evaluations/evaluation.entity.ts';
import { FigureStateEnum } from '../evaluations/evaluation-enums.ts';
import { FigureValueType } from '../evaluations/evaluation-parts.type.ts';
import { registerPart } from '../evaluations/find-part.ts';
import { recordOf } from '../evaluations/findings.ts';
import { importWarnings } from './import-warnings.ts';
import { ReportImport } from './report-import.entity.ts';

export const ReportKindEnum = enumeration<ReportKind>(
  'ReportKind',
  {
    overallSelfEvaluation: "A department's report.",
    projectSelfEvaluation: 'The report or form of one project.',
    selfEvaluationForm: "A department's forms without a report.",
    thirdPartyEvaluation: "Somebody else's evaluation.",
    other: 'None of these.',
  },
  'What a document is.',
);

@ObjectType('Evidence', { description: 'The exact place that a statement rests on.', simpleResolvers: true })
class EvidenceType {
  @Field(() => Int, { description: 'Start in the source, in UTF-16 units.' })
  start!: number;

  @Field(() => Int, { description: 'End.' })
  end!: number;

  @Field(() => String, { description: 'The words there.' })
  text!: string;
}

@ObjectType('ReadSection', { description: 'A part of the document under one heading.', simpleResolvers: true })
class ReadSectionType {
  @Field(() => String, {
    nullable: true,
    description: "The template's key; null for a heading the template does not know.",
  })
  key!: string | null;

  @Field(() => String, { description: 'The heading without its number.' })
  title!: string;

  @Field(() => Int, { description: 'Where the heading begins.' })
  start!: number;

  @Field(() => Int, { description: 'Where the next part begins.' })
  end!: number;
}

@ObjectType('ReadFigure', { description: 'A figure as the document states it.', simpleResolvers: true })
class ReadFigureType {
  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Field(() => String, { description: "Its name in the viewer's language." })
  label!: string;

  @Field(() => FigureStateEnum, { description: 'Known, masked or not applicable.' })
  state!: FigureState;

  @Field(() => MoneyScalar, { nullable: true, description: 'Yuan.' })
  amount?: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'Of counts, rates and scores.' })
  number?: string;

  @Field(() => String, { nullable: true, description: 'Of figures in words.' })
  text?: string;

  @Field(() => String, { description: 'Unit as written, or as understood.' })
  unit!: string;

  @Field(() => Float, { description: 'How sure the reading is, 0 to 1.' })
  confidence!: number;

  @Field(() => EvidenceType, { description: 'Where it stands.' })
  evidence!: EvidenceType;

  @Field(() => [EvidenceType], { description: 'Every place that states it with the same value.' })
  mentions!: EvidenceType[];

  @Field(() => FigureValueType, { nullable: true, description: "The record's value now, where it has one." })
  current!: FigureValue | null;
}

@ObjectType('ReadProject', { description: 'A project line of the document.', simpleResolvers: true })
class ReadProjectType {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => MoneyScalar, { nullable: true, description: 'Outturn in yuan.' })
  amount!: string | null;

  @Field(() => FigureStateEnum, { description: 'Known or masked.' })
  state!: FigureState;

  @Field(() => EvidenceType, { description: 'Where it stands.' })
  evidence!: EvidenceType;
}

@ObjectType('IndicatorCandidate', { description: 'A count that may be an output indicator.', simpleResolvers: true })
class IndicatorCandidateType {
  @Field(() => String, { description: 'What is counted.' })
  text!: string;

  @Field(() => Float, { nullable: true, description: 'How many; null where it is masked.' })
  count!: number | null;

  @Field(() => String, { description: 'In what unit.' })
  unit!: string;

  @Field(() => EvidenceType, { description: 'Where it stands.' })
  evidence!: EvidenceType;
}

@ObjectType('ReadingQuestion', { description: 'What the reading will not decide alone.', simpleResolvers: true })
class ReadingQuestionType {
  @Field(() => String, { description: 'A figure code, or what it is about.' })
  about!: string;

  @Field(() => String, { description: "Why it asks, in the viewer's language." })
  reason!: string;

  @Field(() => EvidenceType, { description: 'Where.' })
  evidence!: EvidenceType;
}

@ObjectType('ImportWarning', { description: 'A reason to stop and look.', simpleResolvers: true })
class ImportWarningType {
  @Field(() => String, { description: 'OTHER_KIND, OTHER_YEAR, OTHER_UNIT or NOTHING_READ.' })
  code!: string;

  @Field(() => String, { description: "In the viewer's language." })
  message!: string;
}

@ObjectType('ReportImport', {
  implements: NodeType,
  description: 'What a document was understood to say, until a person takes it over.',
  simpleResolvers: true,
})
export class ReportImportType extends NodeType {
  @Field(() => DateTimeScalar, { description: 'When it was read.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken over.' })
  appliedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Name of the file; null for pasted text.' })
  fileName!: string | null;

  @Field(() => String, { description: 'The text that offsets refer to.' })
  source!: string;
}

/** What a kept import shows, from its reading. */
@Resolver(() => ReportImportType)
export class ReportImportResolver {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() row: ReportImport): string {
    return globalId('ReportImport', row);
  }

  @FieldResolver(() => ReportKindEnum, { description: 'What it is.' })
  kind(@Root() { reading }: ReportImport): ReportKind {
    return reading.kind;
  }

  @FieldResolver(() => Int, { nullable: true, description: 'The year it is about.' })
  fiscalYear(@Root() { reading }: ReportImport): number | null {
    return reading.fiscalYear;
  }

  @FieldResolver(() => String, { nullable: true, description: 'The unit it names.' })
  unitName(@Root() { reading }: ReportImport): string | null {
    return reading.unitName;
  }

  @FieldResolver(() => [ReadSectionType], { description: 'Its parts in order.' })
  sections(@Root() { reading }: ReportImport): ReportReading['sections'] {
    return reading.sections;
  }

  @FieldResolver(() => [ReadFigureType], { description: 'Its figures.' })
  async figures(
    @Root() row: ReportImport,
    @Ctx() context: RequestContext,
  ): Promise<(ReadFigure & { label: string; current: FigureValue | null })[]> {
    const { template, effective } = await recordOf(context, await evaluationOf(context, row));
    return row.reading.figures.map((figure) => {
      const current = figureIn(effective.table, figure.code);
      return {
        ...figure,
        label: labelOf(template, effective.table, figure.code)[context.language],
        current: current.state === 'missing' ? null : current,
      };
    });
  }

  @FieldResolver(() => [ReadProjectType], { description: 'Its project lines.' })
  projects(@Root() { reading }: ReportImport): ReportReading['projects'] {
    return reading.projects;
  }

  @FieldResolver(() => [IndicatorCandidateType], { description: 'Counts that may be output indicators.' })
  candidates(@Root() { reading }: ReportImport): ReportReading['candidates'] {
    return reading.candidates;
  }

  @FieldResolver(() => [ReadingQuestionType], { description: 'What the reading asks.' })
  questions(@Root() { reading }: ReportImport, @Ctx() { language }: RequestContext): ReadingQuestion[] {
    return reading.questions.map((question) => ({
      ...question,
      reason: language === 'en' ? question.reasonEn : question.reason,
    }));
  }

  @FieldResolver(() => [ImportWarningType], { description: 'Reasons to stop and look before taking it over.' })
  async warnings(@Root() row: ReportImport, @Ctx() context: RequestContext): Promise<ImportWarningType[]> {
    const { evaluation, department } = await recordOf(context, await evaluationOf(context, row));
    const warnings = importWarnings(row.reading, {
      fiscalYear: evaluation.fiscalYear,
      departmentName: department.name,
    });
    return warnings.map(({ code, sentence }) => ({ code, message: sentence[context.language] }));
  }
}

const evaluationOf = (context: RequestContext, row: ReportImport): Promise<Evaluation> =>
  context.em.findOneOrFail(Evaluation, { id: row.evaluationId });

registerPart('ReportImport', ReportImport);
