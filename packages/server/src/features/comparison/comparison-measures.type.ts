import type { ComparedKind, Direction } from '@jiping/domain/comparison';
import { Field, ObjectType } from 'type-graphql';
import { ComparedKindEnum, DirectionEnum } from './comparison-enums.ts';

@ObjectType('ComparisonMeasure', { description: 'Something to compare by.', simpleResolvers: true })
export class ComparisonMeasureType {
  @Field(() => String, {
    description: 'Its code: a figure code, or such as ratio.execution, score.self, process.returns.',
  })
  code!: string;

  @Field(() => String, { description: "Its name in the viewer's language." })
  label!: string;

  @Field(() => String, { description: 'Unit in which it is usually shown.' })
  unit!: string;

  @Field(() => ComparedKindEnum, {
    description: 'What its values are. Money can be divided by staff and by residents.',
  })
  kind!: ComparedKind;

  @Field(() => DirectionEnum, { description: 'What is better.' })
  direction!: Direction;
}

@ObjectType('ComparisonMeasureGroup', { description: 'Measures under one heading.', simpleResolvers: true })
export class ComparisonMeasureGroupType {
  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Field(() => String, { description: "The heading in the viewer's language." })
  label!: string;

  @Field(() => [ComparisonMeasureType], { description: 'The measures, in the order of the forms.' })
  measures!: readonly ComparisonMeasureType[];
}
