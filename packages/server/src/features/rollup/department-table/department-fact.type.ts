import type { FigureValue } from '@jiping/domain/figures';
import type { EvaluationState } from '@jiping/domain/lifecycle';
import type { FactState } from '@jiping/domain/rollup';
import type { Grade } from '@jiping/domain/scoring';
import { Field, Int, ObjectType } from 'type-graphql';
import { enumeration } from '../../../platform/graphql/enumeration.ts';
import { DecimalScalar } from '../../../platform/graphql/scalars.ts';
import type { Department } from '../../departments/department.entity.ts';
import { DepartmentType } from '../../departments/department.type.ts';
import { EvaluationType } from '../../evaluations/evaluation.type.ts';
import { EvaluationStateEnum, GradeEnum } from '../../evaluations/evaluation-enums.ts';
import { FigureValueType } from '../../evaluations/evaluation-parts.type.ts';
import type { EvaluationOfLine } from './evaluations-of-lines.ts';

export const FactStandingEnum = enumeration<FactState>(
  'FactStanding',
  {
    obliged: '未报: has to report and has not begun.',
    exempted: '免报: need not report, with a reason.',
    draft: '未报: writes, and has not handed in.',
    submitted: '已报: handed in, and in review.',
    returned: '退回: handed in, and with the department again.',
    accepted: '已通过: part of the official sums.',
  },
  'Where a department stands as the coverage counts it; the provisional sums hold submitted, returned and accepted.',
);

@ObjectType('DepartmentRisk', {
  description: 'Why the bureau should look at an evaluation first.',
  simpleResolvers: true,
})
export class DepartmentRiskType {
  @Field(() => String, { description: 'Name of the risk, as the summary counts it.' })
  code!: string;

  @Field(() => String, { description: "What it is called in the viewer's language." })
  label!: string;

  @Field(() => String, { description: 'What shows it, as a sentence.' })
  evidence!: string;
}

@ObjectType('DepartmentFact', {
  description: "A department's year in one line: the table under a county's overview.",
  simpleResolvers: true,
})
export class DepartmentFactType {
  @Field(() => DepartmentType, { description: 'The department.' })
  department!: Department;

  @Field(() => EvaluationType, {
    nullable: true,
    description: 'Its evaluation, where there is one that the viewer may read.',
  })
  evaluation!: EvaluationOfLine | null;

  @Field(() => EvaluationStateEnum, { nullable: true, description: 'Where the evaluation stands.' })
  state!: EvaluationState | null;

  @Field(() => FactStandingEnum, { description: 'Where it stands as the coverage counts it.' })
  standing!: FactState;

  @Field(() => Boolean, { description: 'False where it is exempted.' })
  obliged!: boolean;

  @Field(() => String, { nullable: true, description: 'Why it is exempted.' })
  exemptionReason!: string | null;

  @Field(() => Boolean, { description: 'First handed in after it was due.' })
  late!: boolean;

  @Field(() => Boolean, {
    description:
      'Its money and people are in its supervising department’s report, and in the sums through that; its score and grade are its own.',
  })
  covered!: boolean;

  @Field(() => FigureValueType, { description: '全年预算数.' })
  adjustedBudget!: FigureValue;

  @Field(() => FigureValueType, { description: '全年执行数.' })
  outturn!: FigureValue;

  @Field(() => DecimalScalar, { nullable: true, description: 'Percent.' })
  executionRate!: string | null;

  @Field(() => FigureValueType, { description: '三公经费.' })
  threePublics!: FigureValue;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '三公经费: percent more, or, negative, less than last year; null where either is unknown.',
  })
  threePublicsChange!: string | null;

  @Field(() => FigureValueType, { description: '基本支出.' })
  basic!: FigureValue;

  @Field(() => FigureValueType, { description: '项目支出.' })
  project!: FigureValue;

  @Field(() => FigureValueType, { description: '编制数.' })
  staffQuota!: FigureValue;

  @Field(() => FigureValueType, { description: '实有人数.' })
  staffActual!: FigureValue;

  @Field(() => Boolean, { description: 'More people than posts 超编.' })
  overQuota!: boolean;

  @Field(() => DecimalScalar, { nullable: true, description: 'Self score.' })
  selfScore!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: "The bureau's score." })
  reviewScore!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Self score less that of the review, in points.' })
  reviewDifference!: string | null;

  @Field(() => GradeEnum, {
    nullable: true,
    description: 'Of the review where there was one, else of the self-evaluation.',
  })
  grade!: Grade | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'By score among the departments of the county that count, the same for the same score; null for who does not see them all.',
  })
  rank!: number | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Score of its accepted evaluation a year before.' })
  lastScore!: string | null;

  @Field(() => Int, { nullable: true, description: 'Its rank a year before, among the accepted.' })
  lastRank!: number | null;

  @Field(() => Int, { description: 'Findings when it was last handed in.' })
  problems!: number;

  @Field(() => [String], { description: 'Codes of the checks that found something when it was last handed in.' })
  problemCodes!: string[];

  @Field(() => Int, { description: 'How often it was returned.' })
  returnCount!: number;

  @Field(() => [DepartmentRiskType], { description: 'Its risks, those of an evaluation that was handed in.' })
  risks!: DepartmentRiskType[];
}
