import { Field, Int, ObjectType } from 'type-graphql';
import { DecimalScalar, MoneyScalar } from '../../../platform/graphql/scalars.ts';

/** The smaller tables of a summary: control rates, money for each, self scores against the review's, risks, what does not map. */

@ObjectType('SummaryRatios', {
  description: 'Ratios in percent (T7): sum over sum of the evaluations that know both; null to nothing.',
  simpleResolvers: true,
})
export class SummaryRatiosType {
  @Field(() => DecimalScalar, { nullable: true, description: '预算执行率: outturn of the adjusted budget.' })
  execution!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '项目资金使用率: project expenditure of project money received.',
  })
  realisation!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '三公经费控制率: spent of the budget.' })
  threePublicsWithinBudget!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '三公经费: this year of last year.' })
  threePublicsOnPrevious!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '公用经费控制率: routine expenditure of its budget.' })
  routineWithinBudget!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '预算调整: adjusted of the original budget.' })
  adjustment!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '政府采购执行率: spent of the budget.' })
  procurement!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '结转结余率: carried over of the adjusted budget.' })
  carryOver!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '在职人员控制率: people of posts.' })
  staffControl!: string | null;
}

@ObjectType('MoneyPerStaff', {
  description: 'Yuan for each person in post 人均, over the evaluations that know both; null where nobody is known.',
  simpleResolvers: true,
})
export class MoneyPerStaffType {
  @Field(() => MoneyScalar, { nullable: true, description: '全年执行数.' })
  outturnPerStaff!: string | null;

  @Field(() => MoneyScalar, { nullable: true, description: '基本支出.' })
  basicPerStaff!: string | null;

  @Field(() => MoneyScalar, { nullable: true, description: '三公经费.' })
  threePublicsPerStaff!: string | null;
}

@ObjectType('MoneyPerHead', {
  description: 'Yuan for each resident 常住人口 of the region: the sums of this summary over its people.',
  simpleResolvers: true,
})
export class MoneyPerHeadType {
  @Field(() => Int, { description: 'Residents of that year.' })
  residents!: number;

  @Field(() => MoneyScalar, { nullable: true, description: '全年执行数; null where nobody states it.' })
  outturn!: string | null;

  @Field(() => MoneyScalar, { nullable: true, description: '基本支出.' })
  basic!: string | null;

  @Field(() => MoneyScalar, { nullable: true, description: '项目支出.' })
  project!: string | null;

  @Field(() => MoneyScalar, { nullable: true, description: '三公经费.' })
  threePublics!: string | null;
}

@ObjectType('ReviewDifferences', {
  description: 'Self scores against those of the review (T9), over the evaluations that have both.',
  simpleResolvers: true,
})
export class ReviewDifferencesType {
  @Field(() => Int, { description: 'Evaluations with both scores.' })
  count!: number;

  @Field(() => Int, { description: 'The review gave less.' })
  lowered!: number;

  @Field(() => Int, { description: 'The review gave more.' })
  raised!: number;

  @Field(() => Int, { description: 'The review gave the same.' })
  unchanged!: number;

  @Field(() => DecimalScalar, { nullable: true, description: 'Mean self score of these.' })
  meanSelfScore!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Mean score of the review.' })
  meanReviewScore!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Self less review, in points: positive where departments praise themselves.',
  })
  meanDifference!: string | null;
}

@ObjectType('RiskCount', {
  description: 'How many evaluations that were handed in run a risk.',
  simpleResolvers: true,
})
export class RiskCountType {
  @Field(() => String, { description: 'Name of the risk.' })
  code!: string;

  @Field(() => String, { description: "What it is called in the viewer's language." })
  label!: string;

  @Field(() => Int, { description: 'Evaluations.' })
  count!: number;
}

@ObjectType('UnmappedFigure', {
  description:
    'A figure that the template of some does not ask for: it is in none of the sums, and not theirs to give.',
  simpleResolvers: true,
})
export class UnmappedFigureType {
  @Field(() => String, { description: 'Code of the figure.' })
  code!: string;

  @Field(() => String, { description: "What it is called in the viewer's language." })
  label!: string;

  @Field(() => Int, { description: 'Evaluations that are not asked for it.' })
  count!: number;
}
