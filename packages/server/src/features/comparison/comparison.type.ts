import type { ComparedKind, Direction, Divisor, Reason } from '@jiping/domain/comparison';
import type { FigureState } from '@jiping/domain/figures';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar, DecimalScalar } from '../../platform/graphql/scalars.ts';
import type { Department } from '../departments/department.entity.ts';
import { DepartmentType } from '../departments/department.type.ts';
import { FigureStateEnum } from '../evaluations/evaluation-enums.ts';
import type { Region } from '../regions/region.entity.ts';
import { RegionType } from '../regions/region.type.ts';
import {
  ComparedKindEnum,
  type ComparisonNoteCode,
  ComparisonNoteEnum,
  DirectionEnum,
  DivisorEnum,
  ReasonEnum,
} from './comparison-enums.ts';

@ObjectType('ComparisonRow', { description: 'A department or a region.', simpleResolvers: true })
export class ComparisonRowType {
  @Field(() => DepartmentType, {
    nullable: true,
    description: 'The department, in the county that the viewer is in; null of a region, and across counties.',
  })
  department!: Department | null;

  @Field(() => ID, {
    nullable: true,
    description: "The department's id, also across counties, for departmentIds and node; null of a region.",
  })
  departmentId!: string | null;

  @Field(() => RegionType, { nullable: true, description: "The region, or the department's county." })
  region!: Region | null;

  @Field(() => String, { description: 'How to call it.' })
  label!: string;

  @Field(() => Boolean, { description: "The viewer's own department." })
  isOwn!: boolean;
}

@ObjectType('ComparisonPeers', {
  description:
    "How a column is distributed. For those who see the rows by name: over all departments of the kind (or of the whole county or region) or all regions, the rows among them. For a department's people: over the others, unnamed, at least five, and five more at a time; rounded (money and people to two significant digits, percent and points to the half), so that columns cannot be joined by arithmetic.",
  simpleResolvers: true,
})
export class ComparisonPeersType {
  @Field(() => Int, { description: 'Peers with a value here.' })
  count!: number;

  @Field(() => DecimalScalar, { description: 'The middle value.' })
  median!: string;

  @Field(() => DecimalScalar, {
    description: 'Lower quartile, linear between ranks as spreadsheets do (QUARTILE.INC).',
  })
  lowerQuartile!: string;

  @Field(() => DecimalScalar, { description: 'Upper quartile.' })
  upperQuartile!: string;

  @Field(() => [DecimalScalar], {
    description: 'Their values in order. Each column is in its own order, so that no row can be put together again.',
  })
  values!: readonly string[];
}

@ObjectType('ComparisonColumn', { description: 'A measure in a year.', simpleResolvers: true })
export class ComparisonColumnType {
  @Field(() => String, { description: 'Its code, as it was asked for.' })
  measure!: string;

  @Field(() => String, { description: "Its name in the viewer's language, with what it is divided by." })
  label!: string;

  @Field(() => String, { description: 'Unit in which it is usually shown. Values are exact, money in yuan.' })
  unit!: string;

  @Field(() => Int, { description: 'The year.' })
  fiscalYear!: number;

  @Field(() => ComparedKindEnum, { description: 'What its values are.' })
  kind!: ComparedKind;

  @Field(() => DirectionEnum, { description: 'What is better.' })
  direction!: Direction;

  @Field(() => DivisorEnum, { nullable: true, description: 'By what it is divided.' })
  per!: Divisor | null;

  @Field(() => ComparisonPeersType, {
    nullable: true,
    description: 'Its distribution; null where nobody has a value, or where too few do to stay unnamed.',
  })
  peers!: ComparisonPeersType | null;
}

@ObjectType('ComparisonNote', { description: 'What a reader should know besides the numbers.', simpleResolvers: true })
export class ComparisonNoteType {
  @Field(() => ComparisonNoteEnum, { description: 'What kind of thing.' })
  code!: ComparisonNoteCode;

  @Field(() => String, { description: "As a sentence in the viewer's language." })
  text!: string;
}

@ObjectType('DepartmentComparison', {
  description:
    'One compact table in flat lists: the value of a row in a column is at row × columns + column. Only accepted evaluations have values, unless provisional ones were asked for.',
  simpleResolvers: true,
})
export class DepartmentComparisonType {
  @Field(() => [ComparisonRowType], {
    description: 'Departments by county and budget unit code, or regions by code; at most 100.',
  })
  rows!: readonly ComparisonRowType[];

  @Field(() => [ComparisonColumnType], {
    description: 'Year by year, the measures in the order in which they were asked for.',
  })
  columns!: readonly ComparisonColumnType[];

  @Field(() => [DecimalScalar], {
    nullable: 'items',
    description: 'Exact values, money in yuan; null wherever the state is not KNOWN.',
  })
  values!: readonly (string | null)[];

  @Field(() => [FigureStateEnum], { description: 'What is known of each value.' })
  states!: readonly FigureState[];

  @Field(() => [ReasonEnum], {
    nullable: 'items',
    description: 'Why a value is missing, or what a known one lacks; else null.',
  })
  reasons!: readonly (Reason | null)[];

  @Field(() => [DecimalScalar], {
    nullable: 'items',
    description:
      'Percentile rank of each value among its peers, 0 to 100: the share of those below it and half of those like it, itself included. Null without peers.',
  })
  percentiles!: readonly (string | null)[];

  @Field(() => String, {
    nullable: true,
    description: "Who the peers are, in the viewer's language; null where there are none.",
  })
  peerGroup!: string | null;

  @Field(() => Int, {
    description: 'Departments or regions that were named and are not shown: out of sight, or not there at all.',
  })
  hiddenRows!: number;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the last of what the rows show changed; null of nothing.',
  })
  asOf!: Date | null;

  @Field(() => [ComparisonNoteType], { description: 'What a reader should know besides the numbers.' })
  notes!: readonly ComparisonNoteType[];
}
