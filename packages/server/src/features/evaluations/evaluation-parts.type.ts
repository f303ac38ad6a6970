import type { FigureState } from '@jiping/domain/figures';
import type { EvaluationState } from '@jiping/domain/lifecycle';
import type { NarrativeDocument } from '@jiping/domain/narrative';
import type { Role } from '@jiping/domain/people';
import { Field, Int, ObjectType } from 'type-graphql';
import { NodeType, PageInfoType } from '../../platform/graphql/node.type.ts';
import { DateTimeScalar, DecimalScalar, MoneyScalar, NarrativeDocumentScalar } from '../../platform/graphql/scalars.ts';
import { RoleEnum } from '../identity/role-enum.ts';
import type { ActivityKindName } from './activity.entity.ts';
import { ActivityKindEnum, EvaluationStateEnum, FigureStateEnum } from './evaluation-enums.ts';
import { type Origin, OriginEnum } from './origin.ts';

@ObjectType('Section', {
  implements: NodeType,
  description: 'The words under one heading of the report.',
  simpleResolvers: true,
})
export class SectionType extends NodeType {
  @Field(() => String, { description: "The template's key." })
  key!: string;

  @Field(() => String, { description: "The heading in the viewer's language, with its number." })
  title!: string;

  @Field(() => Int, { description: 'A write names the version it was based on; 0 before the first.' })
  version!: number;

  @Field(() => NarrativeDocumentScalar, { description: 'The words, with figures as nodes.' })
  content!: NarrativeDocument;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last written.' })
  updatedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Who last wrote it.' })
  updatedBy!: string | null;

  @Field(() => OriginEnum, { nullable: true, description: 'Where the words come from, other than from a person.' })
  origin!: Origin | null;
}

@ObjectType('FigureValue', {
  description: 'A value that may be known, masked, not applicable or missing.',
  simpleResolvers: true,
})
export class FigureValueType {
  @Field(() => FigureStateEnum, { description: 'What is known of it.' })
  state!: FigureState;

  @Field(() => MoneyScalar, { nullable: true, description: 'Of money figures: yuan.' })
  amount?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Of counts, rates and scores.' })
  number?: string | null;

  @Field(() => String, { nullable: true, description: 'Of figures in words, dates and choices.' })
  text?: string | null;
}

@ObjectType('Figure', {
  implements: NodeType,
  description: 'One value of the record, a cell of a list included; it is cited by its code wherever it appears.',
  simpleResolvers: true,
})
export class FigureType extends NodeType {
  @Field(() => String, {
    description:
      'Code, such as expenditure.basic.personnel; columns are suffixes, and a cell of a list is list.row.field.',
  })
  code!: string;

  @Field(() => FigureStateEnum, { description: 'What is known of it.' })
  state!: FigureState;

  @Field(() => MoneyScalar, { nullable: true, description: 'Of money figures: yuan.' })
  amount?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Of counts, rates and scores.' })
  number?: string | null;

  @Field(() => String, { nullable: true, description: 'Of figures in words, dates and choices.' })
  text?: string | null;

  @Field(() => Boolean, { description: 'True where nobody typed it and it follows from others.' })
  derived!: boolean;

  @Field(() => Int, { description: "The evaluation's version that this value came with; 0 where nobody typed it." })
  version!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last typed.' })
  updatedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Who last typed it.' })
  updatedBy!: string | null;

  @Field(() => OriginEnum, { nullable: true, description: 'Where the value comes from, other than from a person.' })
  origin!: Origin | null;
}

@ObjectType('UndecidedCheck', {
  description: 'A check that lacked what it needs. Never a pass.',
  simpleResolvers: true,
})
export class UndecidedCheckType {
  @Field(() => String, { description: 'Code of the check.' })
  code!: string;

  @Field(() => [String], { description: 'What it lacks: figure codes, or parts of the record.' })
  lacks!: readonly string[];
}

@ObjectType('RevisionSection', {
  description: 'A section as it was handed in, figures filled in.',
  simpleResolvers: true,
})
export class RevisionSectionType {
  @Field(() => String, { description: "The template's key." })
  key!: string;

  @Field(() => String, { description: 'Its heading.' })
  title!: string;

  @Field(() => String, { description: 'Its words.' })
  text!: string;
}

@ObjectType('RevisionFigure', { description: 'A figure as it was handed in.', simpleResolvers: true })
export class RevisionFigureType extends FigureValueType {
  @Field(() => String, { description: 'Its code.' })
  code!: string;
}

@ObjectType('Revision', {
  implements: NodeType,
  description: 'The evaluation as it was handed in: whole, unchangeable, chained by hash.',
  simpleResolvers: true,
})
export class RevisionType extends NodeType {
  @Field(() => Int, { description: 'From 1.' })
  number!: number;

  @Field(() => String, { description: 'SHA-256 over the snapshot and the previous hash.' })
  hash!: string;

  @Field(() => String, { nullable: true, description: 'Hash of the revision before.' })
  previousHash!: string | null;

  @Field(() => EvaluationStateEnum, { description: 'What the evaluation became.' })
  state!: EvaluationState;

  @Field(() => String, { description: 'Who handed it in.' })
  by!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Date;

  @Field(() => [RevisionSectionType], { description: 'Its sections.' })
  sections!: RevisionSectionType[];

  @Field(() => [RevisionFigureType], { description: 'Its figures.' })
  figures!: RevisionFigureType[];
}

@ObjectType('Activity', {
  implements: NodeType,
  description: 'Who did what to an evaluation, when and why.',
  simpleResolvers: true,
})
export class ActivityType extends NodeType {
  @Field(() => ActivityKindEnum, { description: 'What.' })
  kind!: ActivityKindName;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Date;

  @Field(() => String, { description: 'Who.' })
  by!: string;

  @Field(() => RoleEnum, { nullable: true, description: 'As what.' })
  role!: Role | null;

  @Field(() => EvaluationStateEnum, { nullable: true, description: 'State before.' })
  fromState!: EvaluationState | null;

  @Field(() => EvaluationStateEnum, { nullable: true, description: 'State after.' })
  toState!: EvaluationState | null;

  @Field(() => DecimalScalar, { nullable: true, description: "The bureau's score before." })
  fromScore!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: "The bureau's score after." })
  toScore!: string | null;

  @Field(() => Int, { nullable: true, description: 'Number of the revision that was made; lists need no more of it.' })
  revisionNumber!: number | null;

  @Field(() => String, { nullable: true, description: 'What they said.' })
  note!: string | null;
}

@ObjectType('ActivityEdge', { description: 'An activity in a list.', simpleResolvers: true })
class ActivityEdge {
  @Field(() => String, { description: 'Where it stands.' })
  cursor!: string;

  @Field(() => ActivityType, { description: 'The activity.' })
  node!: ActivityType;
}

@ObjectType('ActivityConnection', { description: 'A page of activities, the newest first.', simpleResolvers: true })
export class ActivityConnection {
  @Field(() => [ActivityEdge], { description: 'The page.' })
  edges!: ActivityEdge[];

  @Field(() => PageInfoType, { description: 'Where the list was cut.' })
  pageInfo!: PageInfoType;
}

@ObjectType('Refusal', { description: 'Why an act is not open to the viewer.', simpleResolvers: true })
class RefusalType {
  @Field(() => String, {
    description:
      'edit, import, submit, return, accept, explain, answer, approveTargets, unlock, rescore or issueRectification.',
  })
  act!: string;

  @Field(() => String, { description: "A sentence in the viewer's language." })
  reason!: string;
}

@ObjectType('EvaluationPermissions', {
  description: 'What the viewer may do, by the same rules that guard the acts.',
  simpleResolvers: true,
})
export class EvaluationPermissionsType {
  @Field(() => Boolean, { description: 'Write sections and figures.' })
  edit!: boolean;

  @Field(() => Boolean, { description: 'Bring in a document.' })
  import!: boolean;

  @Field(() => Boolean, { description: 'Hand it on.' })
  submit!: boolean;

  @Field(() => Boolean, { description: 'Return it with opinions.' })
  return!: boolean;

  @Field(() => Boolean, { description: 'Accept it, or pass it on to the next review.' })
  accept!: boolean;

  @Field(() => Boolean, { description: 'Give reasons for findings.' })
  explain!: boolean;

  @Field(() => Boolean, { description: 'Answer opinions.' })
  answer!: boolean;

  @Field(() => Boolean, { description: 'Confirm that targets are those approved with the budget.' })
  approveTargets!: boolean;

  @Field(() => Boolean, { description: 'Take an accepted one back to the last review.' })
  unlock!: boolean;

  @Field(() => Boolean, { description: 'Change the score of an accepted one.' })
  rescore!: boolean;

  @Field(() => Boolean, { description: 'Ask the department to put something right, of an accepted one 下达整改.' })
  issueRectification!: boolean;

  @Field(() => [RefusalType], { description: 'Why the others are not open.' })
  refusals!: RefusalType[];
}
