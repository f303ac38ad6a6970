import { Field, Int, ObjectType } from 'type-graphql';
import { DecimalScalar } from '../../../platform/graphql/scalars.ts';

/** Points over the evaluations that know them; whose score is masked, not applicable or missing is counted apart. */
@ObjectType({ description: 'Points of indicators, of full marks and lost.', simpleResolvers: true })
class IndicatorPointsType {
  @Field(() => Int, { description: 'Departments that use it.' })
  departments!: number;

  @Field(() => Int, { description: 'With a known score.' })
  known!: number;

  @Field(() => Int, { description: 'Whose score is not public.' })
  masked!: number;

  @Field(() => Int, { description: 'To which it does not apply.' })
  notApplicable!: number;

  @Field(() => Int, { description: 'Not scored.' })
  missing!: number;

  @Field(() => DecimalScalar, { description: '分值: points in all, over the known.' })
  full!: string;

  @Field(() => DecimalScalar, { description: '得分: points got, over the known.' })
  got!: string;

  @Field(() => DecimalScalar, { description: '失分: points less than in all, over the known.' })
  lost!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '得分率 in percent, sum over sum; null where nobody’s score is known.',
  })
  rate!: string | null;

  @Field(() => Int, { description: 'Those that lost points.' })
  losing!: number;
}

@ObjectType('IndicatorLoss', {
  description: 'An indicator of the library 指标库, the same in every template that has its code.',
  simpleResolvers: true,
})
export class IndicatorLossType extends IndicatorPointsType {
  @Field(() => String, { description: 'Code in the library.' })
  code!: string;

  @Field(() => String, { description: "What it is called in the viewer's language." })
  name!: string;
}

@ObjectType('OwnIndicatorsLoss', {
  description:
    'Indicators that are departments’ own: `known` … `missing` and `losing` count indicators, not departments.',
  simpleResolvers: true,
})
export class OwnIndicatorsLossType extends IndicatorPointsType {
  @Field(() => Int, { description: 'How many there are.' })
  indicators!: number;
}

@ObjectType('IndicatorsSummary', {
  description: 'How indicators were scored; those of departments’ own are never among the shared.',
  simpleResolvers: true,
})
export class IndicatorsSummaryType {
  @Field(() => [IndicatorLossType], { description: 'Of the library, the most points lost first.' })
  shared!: IndicatorLossType[];

  @Field(() => OwnIndicatorsLossType, { description: 'Departments’ own, together.' })
  own!: OwnIndicatorsLossType;
}
