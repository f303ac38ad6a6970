import { HUNAN_2021 } from '@jiping/domain/built-in';
import { type FigureValue, knownNumber, MISSING } from '@jiping/domain/figures';
import { MEASURES } from '@jiping/domain/rollup';
import { Arg, Ctx, Field, ID, InputType, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { badInput } from '../../platform/graphql/errors.ts';
import { keyOf } from '../../platform/graphql/node-registry.ts';
import { readable } from '../../platform/graphql/readable.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { DepartmentCategoryName } from '../departments/categories.ts';
import { Department } from '../departments/department.entity.ts';
import { DepartmentCategoryEnum, DepartmentType } from '../departments/department.type.ts';
import { FigureValueType } from '../evaluations/evaluation-parts.type.ts';
import { enterCountyOfCode } from '../regions/find-region.ts';
import { EvaluationFact } from '../rollup/evaluation-fact.entity.ts';

const LIMITS = { departments: 100, measures: 30, years: 10 } as const;

/** Scores are facts too, although no figure of the forms. */
const SCORES = ['score.self', 'score.review'] as const;

@InputType({ description: 'Which departments, measures and years to set side by side.' })
class DepartmentComparisonInput {
  @Field(() => String, { description: 'GB/T 2260 code of the county.' })
  countyCode!: string;

  @Field(() => [ID], {
    nullable: true,
    description: 'These departments, at most 100; all that the viewer may see where none is named.',
  })
  departmentIds?: string[];

  @Field(() => DepartmentCategoryEnum, { nullable: true, description: 'Only departments of this kind.' })
  category?: DepartmentCategoryName;

  @Field(() => [String], { description: 'Figure codes that roll up, score.self or score.review; at most 30.' })
  measures!: string[];

  @Field(() => [Int], { description: 'Fiscal years, at most 10.' })
  fiscalYears!: number[];
}

@ObjectType('ComparisonRow', { description: 'A department.', simpleResolvers: true })
class ComparisonRowType {
  @Field(() => DepartmentType, {
    nullable: true,
    description: 'The department, where the viewer may know which it is.',
  })
  department!: Department | null;

  @Field(() => String, { description: 'How to call it.' })
  label!: string;
}

@ObjectType('ComparisonColumn', { description: 'A measure in a year.', simpleResolvers: true })
class ComparisonColumnType {
  @Field(() => String, { description: 'Its code.' })
  measure!: string;

  @Field(() => String, { description: "Its name in the viewer's language." })
  label!: string;

  @Field(() => String, { description: 'Unit in which it is shown.' })
  unit!: string;

  @Field(() => Int, { description: 'The year.' })
  fiscalYear!: number;
}

@ObjectType('DepartmentComparison', {
  description: 'One compact table: cells[row × columns + column]. Only accepted evaluations have values.',
  simpleResolvers: true,
})
class DepartmentComparisonType {
  @Field(() => [ComparisonRowType], { description: 'Departments by budget unit code.' })
  rows!: ComparisonRowType[];

  @Field(() => [ComparisonColumnType], { description: 'Measures by year.' })
  columns!: ComparisonColumnType[];

  @Field(() => [FigureValueType], { description: 'Row by row.' })
  cells!: FigureValue[];
}

@Resolver()
export class DepartmentComparisonResolver {
  @Query(() => DepartmentComparisonType, { description: 'Departments of one county side by side, from their facts.' })
  async departmentComparison(
    @Arg('input', () => DepartmentComparisonInput, { description: 'What to compare.' })
    input: DepartmentComparisonInput,
    @Ctx() context: RequestContext,
  ): Promise<DepartmentComparisonType> {
    context.requireViewer();
    checkSize(input);
    const county = await enterCountyOfCode(context, input.countyCode);
    const { em } = context;
    const departments = await em.find(
      Department,
      {
        $and: [
          readable<Department>(context, 'Department'),
          { countyId: county.id },
          input.departmentIds ? { id: { $in: input.departmentIds.map((id) => keyOf(id, 'Department').id) } } : {},
          input.category ? { category: input.category } : {},
        ],
      },
      { orderBy: { code: 'asc' }, limit: LIMITS.departments },
    );
    const facts = await em.find(EvaluationFact, {
      $and: [
        readable<EvaluationFact>(context, 'EvaluationFact'),
        {
          countyId: county.id,
          fiscalYear: { $in: input.fiscalYears },
          departmentId: { $in: departments.map((department) => department.id) },
        },
      ],
    });
    const factAt = new Map(facts.map((row) => [`${row.departmentId}/${row.fiscalYear}`, row]));
    const columns = input.fiscalYears.flatMap((fiscalYear) =>
      input.measures.map((measure) => columnOf(measure, fiscalYear, context)),
    );
    return {
      columns,
      rows: departments.map((department) => ({ department, label: department.name })),
      cells: departments.flatMap((department) =>
        columns.map(({ measure, fiscalYear }) => cellOf(factAt.get(`${department.id}/${fiscalYear}`), measure)),
      ),
    };
  }
}

function checkSize({ measures, fiscalYears, departmentIds }: DepartmentComparisonInput): void {
  if (
    measures.length > LIMITS.measures ||
    fiscalYears.length > LIMITS.years ||
    (departmentIds?.length ?? 0) > LIMITS.departments
  ) {
    throw badInput(
      '一次最多比较 100 个部门、30 项指标、10 个年度。',
      'At most 100 departments, 30 measures and 10 years at once.',
    );
  }
  const known = [...MEASURES.map((measure) => measure.code), ...SCORES];
  const unknown = measures.find((measure) => !known.includes(measure));
  if (unknown !== undefined) {
    throw badInput(
      `“${unknown.slice(0, 60)}”不是可比较的指标。可用的有：${known.join('、')}`,
      `“${unknown.slice(0, 60)}” cannot be compared. These can: ${known.join(', ')}`,
    );
  }
}

function columnOf(measure: string, fiscalYear: number, { language }: RequestContext): ComparisonColumnType {
  const definition = HUNAN_2021.figures.find((figure) => figure.code === measure);
  const reviewScore = { zh: '复核得分', en: 'Review score' };
  return { measure, fiscalYear, label: (definition?.label ?? reviewScore)[language], unit: definition?.unit ?? '分' };
}

function cellOf(row: EvaluationFact | undefined, measure: string): FigureValue {
  if (row?.fact.state !== 'accepted') return MISSING;
  const score =
    measure === 'score.self' ? row.fact.selfScore : measure === 'score.review' ? row.fact.reviewScore : undefined;
  if (score !== undefined) return score === null ? MISSING : knownNumber(score);
  return row.fact.measures[measure] ?? MISSING;
}
