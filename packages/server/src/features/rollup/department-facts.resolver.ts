import { type FigureValue, MISSING } from '@jiping/domain/figures';
import type { EvaluationState } from '@jiping/domain/lifecycle';
import { percentOf } from '@jiping/domain/money';
import type { Grade } from '@jiping/domain/scoring';
import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { readable } from '../../platform/graphql/readable.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { DecimalScalar } from '../../platform/graphql/scalars.ts';
import { Cycle, Obligation } from '../cycles/cycle.entity.ts';
import { Department } from '../departments/department.entity.ts';
import { DepartmentType } from '../departments/department.type.ts';
import { Evaluation } from '../evaluations/evaluation.entity.ts';
import { EvaluationType } from '../evaluations/evaluation.type.ts';
import { EvaluationStateEnum, GradeEnum } from '../evaluations/evaluation-enums.ts';
import { FigureValueType } from '../evaluations/evaluation-parts.type.ts';
import { enterCountyOfCode } from '../regions/find-region.ts';
import { EvaluationFact } from './evaluation-fact.entity.ts';

@ObjectType('DepartmentFact', {
  description: "A department's year in one line: the table under a county's overview.",
  simpleResolvers: true,
})
class DepartmentFactType {
  @Field(() => DepartmentType, { description: 'The department.' })
  department!: Department;

  @Field(() => EvaluationType, {
    nullable: true,
    description: 'Its evaluation, where there is one that the viewer may read.',
  })
  evaluation!: Evaluation | null;

  @Field(() => EvaluationStateEnum, { nullable: true, description: 'Where the evaluation stands.' })
  state!: EvaluationState | null;

  @Field(() => Boolean, { description: 'False where it is exempted.' })
  obliged!: boolean;

  @Field(() => String, { nullable: true, description: 'Why it is exempted.' })
  exemptionReason!: string | null;

  @Field(() => Boolean, { description: 'First handed in after it was due.' })
  late!: boolean;

  @Field(() => FigureValueType, { description: '全年预算数.' })
  adjustedBudget!: FigureValue;

  @Field(() => FigureValueType, { description: '全年执行数.' })
  outturn!: FigureValue;

  @Field(() => DecimalScalar, { nullable: true, description: 'Percent.' })
  executionRate!: string | null;

  @Field(() => FigureValueType, { description: '三公经费.' })
  threePublics!: FigureValue;

  @Field(() => DecimalScalar, { nullable: true, description: 'Self score.' })
  selfScore!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: "The bureau's score." })
  reviewScore!: string | null;

  @Field(() => GradeEnum, {
    nullable: true,
    description: 'Of the review where there was one, else of the self-evaluation.',
  })
  grade!: Grade | null;

  @Field(() => Int, { description: 'Findings when it was last handed in.' })
  problems!: number;

  @Field(() => Int, { description: 'How often it was returned.' })
  returnCount!: number;
}

@Resolver()
export class DepartmentFactsResolver {
  @Query(() => [DepartmentFactType], {
    description:
      'The departments of a county with their facts of one year, by budget unit code; those that the viewer may see.',
  })
  async departmentFacts(
    @Arg('countyCode', () => String, { description: 'GB/T 2260 code of the county.' }) countyCode: string,
    @Arg('fiscalYear', () => Int, { description: 'The year that is evaluated.' }) fiscalYear: number,
    @Ctx() context: RequestContext,
  ): Promise<DepartmentFactType[]> {
    context.requireViewer();
    const county = await enterCountyOfCode(context, countyCode);
    const { em } = context;
    const rows = await em.find(EvaluationFact, {
      $and: [readable<EvaluationFact>(context, 'EvaluationFact'), { countyId: county.id, fiscalYear }],
    });
    const departments = await em.find(
      Department,
      { id: { $in: rows.map((row) => row.departmentId) } },
      { orderBy: { code: 'asc' } },
    );
    const evaluations = await em.find(Evaluation, {
      $and: [readable<Evaluation>(context, 'Evaluation'), { fiscalYear }],
    });
    const cycle = await em.findOne(Cycle, { fiscalYear });
    const exempted = cycle ? await em.find(Obligation, { cycleId: cycle.id, exemptionReason: { $ne: null } }) : [];
    const evaluationOf = new Map(evaluations.map((evaluation) => [evaluation.departmentId, evaluation]));
    const reasonOf = new Map(exempted.map((obligation) => [obligation.departmentId, obligation.exemptionReason]));
    const factOf = new Map(rows.map((row) => [row.departmentId, row]));
    return departments.flatMap((department) => {
      const row = factOf.get(department.id);
      return row
        ? [line(row, department, evaluationOf.get(department.id) ?? null, reasonOf.get(department.id) ?? null)]
        : [];
    });
  }
}

function line(
  { fact }: EvaluationFact,
  department: Department,
  evaluation: Evaluation | null,
  exemptionReason: string | null,
): DepartmentFactType {
  const measure = (code: string): FigureValue => fact.measures[code] ?? MISSING;
  const outturn = measure('budget.outturn');
  const adjustedBudget = measure('budget.adjusted');
  const bothKnown = 'amount' in outturn && 'amount' in adjustedBudget;
  return {
    department,
    evaluation,
    exemptionReason,
    outturn,
    adjustedBudget,
    state: evaluation?.state ?? null,
    obliged: fact.state !== 'exempted',
    late: fact.timeliness === 'late',
    executionRate: bothKnown ? percentOf(outturn.amount, adjustedBudget.amount) : null,
    threePublics: measure('threePublics.total'),
    selfScore: fact.selfScore,
    reviewScore: fact.reviewScore,
    grade: fact.grade,
    problems: fact.problems.length,
    returnCount: fact.returns,
  };
}
