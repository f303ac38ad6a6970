import type { Grade } from '@jiping/domain/scoring';
import { Field, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../../platform/graphql/scalars.ts';
import type { DepartmentCategoryName } from '../../departments/categories.ts';
import { DepartmentCategoryEnum } from '../../departments/department.type.ts';
import { GradeEnum } from '../../evaluations/evaluation-enums.ts';
import { IndicatorsSummaryType } from './indicator-sums.type.ts';
import {
  MoneyPerStaffType,
  ReviewDifferencesType,
  RiskCountType,
  SummaryRatiosType,
  UnmappedFigureType,
} from './ratios-and-risks.type.ts';
import { RectificationTallyType } from './rectification-tally.type.ts';
import {
  CoverageType,
  FundsSummaryType,
  GradeBandType,
  HistogramBinType,
  ProblemCountType,
  ScoreSummaryType,
  StaffSummaryType,
  ThreePublicsSummaryType,
} from './sums-and-scores.type.ts';

/**
 * What every summary says: of a region's year, of a part of it, of each of its years. No simple resolvers: its parts are worked out when they are
 * looked at (`lazily`), and a compiled query catches what fails in a resolver, and nowhere else.
 */
@ObjectType({ description: 'What every summary says.' })
export class SummaryContentType {
  @Field(() => CoverageType, { description: 'How many departments stand where.' })
  coverage!: CoverageType;

  @Field(() => FundsSummaryType, { description: 'Money and execution.' })
  funds!: FundsSummaryType;

  @Field(() => ThreePublicsSummaryType, { description: '三公经费.' })
  threePublics!: ThreePublicsSummaryType;

  @Field(() => StaffSummaryType, { description: '财政供养人员.' })
  staff!: StaffSummaryType;

  @Field(() => MoneyPerStaffType, { description: 'Yuan for each person in post.' })
  perStaff!: MoneyPerStaffType;

  @Field(() => SummaryRatiosType, { description: 'Control rates and other ratios.' })
  ratios!: SummaryRatiosType;

  @Field(() => [GradeBandType], { description: 'All four grades, the best first.' })
  grades!: GradeBandType[];

  @Field(() => ScoreSummaryType, { description: 'Of the review where there was one, else of the self-evaluation.' })
  scores!: ScoreSummaryType;

  @Field(() => ScoreSummaryType, { description: 'As departments scored themselves.' })
  selfScores!: ScoreSummaryType;

  @Field(() => ScoreSummaryType, { description: 'As the bureau scored them.' })
  reviewScores!: ScoreSummaryType;

  @Field(() => ReviewDifferencesType, { description: "Self scores against the review's." })
  differences!: ReviewDifferencesType;

  @Field(() => IndicatorsSummaryType, {
    description:
      'On which indicators points are lost, as departments scored themselves: the review gives a total only.',
  })
  indicators!: IndicatorsSummaryType;

  @Field(() => [HistogramBinType], { description: 'Execution rates in percent, all bins.' })
  executionRates!: HistogramBinType[];

  @Field(() => [ProblemCountType], {
    description:
      'The most frequent first; of accepted evaluations alone, like risks and unmapped, for who may not ask for the provisional.',
  })
  problems!: ProblemCountType[];

  @Field(() => [RiskCountType], { description: 'Risks that any evaluation runs, the most frequent first.' })
  risks!: RiskCountType[];

  @Field(() => [UnmappedFigureType], { description: 'Figures that a template in use does not ask for.' })
  unmapped!: UnmappedFigureType[];

  @Field(() => RectificationTallyType, {
    description:
      '整改: what departments were asked to put right; of accepted evaluations alone for who may read no others.',
  })
  rectifications!: RectificationTallyType;
}

@ObjectType('RegionSummary', {
  description: "A region's year: kept up by every acceptance, and the same to the cent when made anew.",
  simpleResolvers: true,
})
export class RegionSummaryType extends SummaryContentType {
  @Field(() => Int, { description: 'The year that is evaluated.' })
  fiscalYear!: number;

  @Field(() => DateTimeScalar, { description: 'When the last fact below it changed: the data cut-off 数据截止.' })
  asOf!: Date;

  @Field(() => Boolean, { description: 'Whether what is handed in and not accepted counts too 临时数据.' })
  provisional!: boolean;
}

@ObjectType('SummaryYear', {
  description: 'One of the years that a region has data of.',
  simpleResolvers: true,
})
export class SummaryYearType extends SummaryContentType {
  @Field(() => Int, { description: 'The year that is evaluated.' })
  fiscalYear!: number;

  @Field(() => DateTimeScalar, { description: 'When the last fact below it changed.' })
  asOf!: Date;
}

@ObjectType('SummaryPart', {
  description: "A part of a region's year: one category, finance section or grade.",
  simpleResolvers: true,
})
export class SummaryPartType extends SummaryContentType {
  @Field(() => String, { description: 'Tells it from the other parts.' })
  key!: string;

  @Field(() => String, { description: "What it is called in the viewer's language." })
  label!: string;

  @Field(() => DepartmentCategoryEnum, { nullable: true, description: 'The category, of a breakdown by it.' })
  category!: DepartmentCategoryName | null;

  @Field(() => GradeEnum, { nullable: true, description: 'The grade, of a breakdown by it.' })
  grade!: Grade | null;
}
