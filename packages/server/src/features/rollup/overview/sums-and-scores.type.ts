import type { Grade } from '@jiping/domain/scoring';
import { Field, Int, ObjectType } from 'type-graphql';
import { DecimalScalar, MoneyScalar } from '../../../platform/graphql/scalars.ts';
import { GradeEnum } from '../../evaluations/evaluation-enums.ts';

@ObjectType('MoneySum', {
  description:
    'A sum in yuan with how many evaluations it is made of; masked and not applicable ones are apart, never 0.',
  simpleResolvers: true,
})
export class MoneySumType {
  @Field(() => MoneyScalar, { description: 'Sum of the known ones.' })
  amount!: string;

  @Field(() => Int, { description: 'Evaluations that state it.' })
  known!: number;

  @Field(() => Int, { description: 'Evaluations that mask it.' })
  masked!: number;

  @Field(() => Int, { description: 'Evaluations that have no such thing.' })
  notApplicable!: number;

  @Field(() => Int, { description: 'Evaluations that do not say.' })
  missing!: number;
}

@ObjectType('CountSum', {
  description: 'A sum of counts, with how many evaluations it is made of.',
  simpleResolvers: true,
})
export class CountSumType {
  @Field(() => DecimalScalar, { description: 'Sum of the known ones.' })
  number!: string;

  @Field(() => Int, { description: 'Evaluations that state it.' })
  known!: number;

  @Field(() => Int, { description: 'Evaluations that mask it.' })
  masked!: number;

  @Field(() => Int, { description: 'Evaluations that have no such thing.' })
  notApplicable!: number;

  @Field(() => Int, { description: 'Evaluations that do not say.' })
  missing!: number;
}

@ObjectType('Coverage', {
  description: 'How many departments stand where: obliged = submitted + exempted + missing.',
  simpleResolvers: true,
})
export class CoverageType {
  @Field(() => Int, { description: '应报: all departments of the cycle.' })
  obliged!: number;

  @Field(() => Int, { description: '免报: exempted with a reason.' })
  exempted!: number;

  @Field(() => Int, { description: '已报: handed in at least once.' })
  submitted!: number;

  @Field(() => Int, { description: '按时: first handed in by the time it was due.' })
  onTime!: number;

  @Field(() => Int, { description: '迟报: first handed in later.' })
  late!: number;

  @Field(() => Int, { description: '未报: not handed in.' })
  missing!: number;

  @Field(() => Int, { description: '退回: with the department again.' })
  returned!: number;

  @Field(() => Int, { description: '已通过: accepted.' })
  accepted!: number;

  @Field(() => Int, { description: '退回次数: returns in all.' })
  returns!: number;

  @Field(() => Int, { description: 'Not exempted, and their budget is not known.' })
  moneyUnknown!: number;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Submitted in percent of those not exempted; null of nothing.',
  })
  rateByCount!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The same by money; null while the budget of one is unknown.',
  })
  rateByMoney!: string | null;
}

@ObjectType('FundAmount', { description: 'Expenditure by fund.', simpleResolvers: true })
export class FundAmountType {
  @Field(() => String, { description: "The fund's figure code." })
  code!: string;

  @Field(() => String, { description: "Its name in the viewer's language." })
  label!: string;

  @Field(() => MoneySumType, { description: 'Spent from it.' })
  outturn!: MoneySumType;
}

@ObjectType('FundsSummary', {
  description: 'Money and execution, of accepted evaluations; of all handed in where the provisional is asked for.',
  simpleResolvers: true,
})
export class FundsSummaryType {
  @Field(() => MoneySumType, { description: '年初预算数.' })
  originalBudget!: MoneySumType;

  @Field(() => MoneySumType, { description: '全年预算数.' })
  adjustedBudget!: MoneySumType;

  @Field(() => MoneySumType, { description: '全年执行数.' })
  outturn!: MoneySumType;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Outturn in percent of the adjusted budget, sum over sum of those that know both.',
  })
  executionRate!: string | null;

  @Field(() => [FundAmountType], { description: 'By fund.' })
  byFund!: FundAmountType[];

  @Field(() => MoneySumType, { description: '基本支出.' })
  basic!: MoneySumType;

  @Field(() => MoneySumType, { description: '项目支出.' })
  project!: MoneySumType;
}

@ObjectType('ThreePublicsSummary', {
  description: '三公经费, of the same evaluations as the funds.',
  simpleResolvers: true,
})
export class ThreePublicsSummaryType {
  @Field(() => MoneySumType, { description: 'In all.' })
  total!: MoneySumType;

  @Field(() => MoneySumType, { description: '公务用车购置和维护.' })
  vehicles!: MoneySumType;

  @Field(() => MoneySumType, { description: '公务接待.' })
  reception!: MoneySumType;

  @Field(() => MoneySumType, { description: '因公出国(境).' })
  overseas!: MoneySumType;

  @Field(() => MoneySumType, { description: "Last year's final accounts." })
  previousTotal!: MoneySumType;

  @Field(() => MoneySumType, { description: "This year's budget." })
  budget!: MoneySumType;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Percent more, or, negative, less than last year, of those that know both.',
  })
  change!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Spent in percent of the budget, of those that know both.',
  })
  withinBudget!: string | null;
}

@ObjectType('StaffSummary', { description: 'Publicly paid staff 财政供养人员.', simpleResolvers: true })
export class StaffSummaryType {
  @Field(() => CountSumType, { description: '编制数.' })
  quota!: CountSumType;

  @Field(() => CountSumType, { description: '实有人数.' })
  actual!: CountSumType;

  @Field(() => DecimalScalar, { nullable: true, description: 'Actual in percent of quota.' })
  controlRate!: string | null;

  @Field(() => Int, { description: '超编单位数: departments with more people than posts.' })
  overQuota!: number;
}

@ObjectType('GradeBand', { description: 'How many evaluations have a grade.', simpleResolvers: true })
export class GradeBandType {
  @Field(() => GradeEnum, { description: 'The grade; of the review where there was one, else of the self-evaluation.' })
  grade!: Grade;

  @Field(() => Int, { description: 'Evaluations.' })
  count!: number;

  @Field(() => MoneyScalar, { description: 'Their money in yuan, as far as it is known.' })
  money!: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'Percent of the evaluations with a grade.' })
  share!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Mean score of these; null of none.' })
  meanScore!: string | null;
}

@ObjectType('HistogramBin', { description: 'A bin of a distribution.', simpleResolvers: true })
export class HistogramBinType {
  @Field(() => DecimalScalar, { description: 'From here, included.' })
  from!: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'To here, not included; null: without end.' })
  to!: string | null;

  @Field(() => Int, { description: 'Evaluations in it.' })
  count!: number;
}

@ObjectType('ScoreSummary', { description: 'Scores of the same evaluations as the funds.', simpleResolvers: true })
export class ScoreSummaryType {
  @Field(() => Int, { description: 'Evaluations with a score.' })
  count!: number;

  @Field(() => DecimalScalar, { nullable: true, description: 'Each evaluation counts the same.' })
  simpleMean!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Weighted by money.' })
  weightedMean!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Middle one, as near as quantileError.' })
  median!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Lower quartile.' })
  lowerQuartile!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Upper quartile.' })
  upperQuartile!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Of all, not estimated from a sample.' })
  standardDeviation!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Lowest, exact.' })
  lowest!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Highest, exact.' })
  highest!: string | null;

  @Field(() => DecimalScalar, { description: 'How far median and quartiles may be off, in points.' })
  quantileError!: string;

  @Field(() => [HistogramBinType], { description: 'Half-point bins that hold any.' })
  histogram!: readonly HistogramBinType[];
}

@ObjectType('ProblemCount', {
  description: 'How often a check found something, in evaluations that were handed in.',
  simpleResolvers: true,
})
export class ProblemCountType {
  @Field(() => String, { description: 'Code of the check.' })
  code!: string;

  @Field(() => String, { description: 'What it looks for.' })
  title!: string;

  @Field(() => Int, { description: 'Evaluations in which it found something.' })
  count!: number;

  @Field(() => Int, { description: 'Findings in all.' })
  findings!: number;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Percent of the evaluations handed in; to who reads accepted ones only, of these.',
  })
  share!: string | null;
}
