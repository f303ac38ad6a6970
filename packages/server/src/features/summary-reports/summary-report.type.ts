import type { FigureKind } from '@jiping/domain/figures';
import type { NarrativeDocument } from '@jiping/domain/narrative';
import { Field, Int, ObjectType } from 'type-graphql';
import { enumeration } from '../../platform/graphql/enumeration.ts';
import { DateTimeScalar, DecimalScalar, MoneyScalar, NarrativeDocumentScalar } from '../../platform/graphql/scalars.ts';

export type ShownState = 'notBegun' | 'draft' | 'signed';

export const SummaryReportStateEnum = enumeration<ShownState>(
  'SummaryReportState',
  {
    notBegun: 'Nobody has drafted it yet.',
    draft: 'It is being written.',
    signed: 'It is signed, and does not change.',
  },
  'How far a summary report is.',
);

@ObjectType('SummaryReportSection', {
  description: 'The words under one heading of a summary report.',
  simpleResolvers: true,
})
export class SummaryReportSectionType {
  @Field(() => String, {
    description: 'work, overview, results, keyFigures, review, problems, rectification or suggestions.',
  })
  key!: string;

  @Field(() => String, { description: 'The heading with its number, in Chinese like the report.' })
  title!: string;

  @Field(() => NarrativeDocumentScalar, { description: 'The words, with chips bound to the figures of the report.' })
  content!: NarrativeDocument;

  @Field(() => NarrativeDocumentScalar, {
    nullable: true,
    description: 'The words as the data give them, to be taken instead; null of a signed edition.',
  })
  drafted!: NarrativeDocument | null;

  @Field(() => Int, { description: 'A write names the version it was based on.' })
  version!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it last changed; null of a signed edition.' })
  updatedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Who wrote the words; null where they are the draft.' })
  updatedBy!: string | null;

  @Field(() => Boolean, { description: 'Its words are other than the draft: a refresh keeps them.' })
  isEdited!: boolean;
}

@ObjectType('SummaryReportFigure', {
  description: 'A number of the report that sentences can cite, as of its cut-off.',
  simpleResolvers: true,
})
export class SummaryReportFigureType {
  @Field(() => String, { description: 'Code, as chips name it: summary.funds.executionRate.' })
  code!: string;

  @Field(() => String, { description: "What it is called, in the viewer's language." })
  label!: string;

  @Field(() => String, { description: 'money, percent, score or count.' })
  kind!: FigureKind;

  @Field(() => String, { description: 'As printed: 万元, %, 分, 个.' })
  unit!: string;

  @Field(() => Int, { description: 'Decimals shown in that unit.' })
  digits!: number;

  @Field(() => MoneyScalar, { nullable: true, description: 'Of money: yuan.' })
  amount!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Of everything else.' })
  number!: string | null;
}

@ObjectType('SummaryReportPermissions', { description: 'What the viewer may do with it now.', simpleResolvers: true })
export class SummaryReportPermissionsType {
  @Field(() => Boolean, { description: 'Draft it from the data.' })
  draft!: boolean;

  @Field(() => Boolean, { description: 'Write in it, take the data anew, and take a draft instead of words.' })
  edit!: boolean;

  @Field(() => Boolean, { description: 'Sign it.' })
  sign!: boolean;

  @Field(() => Boolean, { description: 'Open its next edition.' })
  reopen!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Why a person of the signing role may not sign it; null where they may, or where it is not theirs.',
  })
  signRefusal!: string | null;
}

@ObjectType('SummaryReport', {
  description:
    "A region's summary report 汇总报告 of a year, drafted from its data: as it is being written, or as it was signed.",
  simpleResolvers: true,
})
export class SummaryReportType {
  @Field(() => Int, { description: 'The year that is evaluated.' })
  fiscalYear!: number;
}

@ObjectType('SummaryReportEdition', { description: 'A signed edition.', simpleResolvers: true })
export class SummaryReportEditionType {
  @Field(() => Int, { description: 'From 1.' })
  number!: number;

  @Field(() => DateTimeScalar, { description: 'Its data cut-off.' })
  asOf!: Date;

  @Field(() => String, { description: 'SHA-256 over what was signed and the hash of the edition before.' })
  hash!: string;

  @Field(() => String, { nullable: true, description: 'Hash of the edition before; null of the first.' })
  previousHash!: string | null;

  @Field(() => String, { description: 'Who signed it.' })
  signedBy!: string;

  @Field(() => DateTimeScalar, { description: 'When it was signed.' })
  signedAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Who opened it again after the edition before; null of the first.',
  })
  reopenedBy!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When that was.' })
  reopenedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why the edition before did not stay the last.' })
  reopenReason!: string | null;
}
