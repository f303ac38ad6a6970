import { COMPARABLE_GROUPS, UNIT_OF } from '@jiping/domain/comparison';
import { type FigureValue, knownAmount, knownNumber, MISSING } from '@jiping/domain/figures';
import { money } from '@jiping/domain/money';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { DepartmentCategoryName } from '../departments/categories.ts';
import { DepartmentCategoryEnum } from '../departments/department.type.ts';
import { FigureValueType } from '../evaluations/evaluation-parts.type.ts';
import { compare } from './compare.ts';
import { DepartmentComparisonType } from './comparison.type.ts';
import { comparisonIndicators } from './comparison-indicators.ts';
import { ComparisonIndicatorType } from './comparison-indicators.type.ts';
import { DepartmentComparisonInput } from './comparison-input.type.ts';
import { ComparisonMeasureGroupType } from './comparison-measures.type.ts';

@Resolver(() => DepartmentComparisonType)
export class DepartmentComparisonResolver {
  @Query(() => DepartmentComparisonType, {
    description:
      'Departments, departments of one kind across counties, or regions side by side, year by year, from their facts.',
  })
  departmentComparison(
    @Arg('input', () => DepartmentComparisonInput, { description: 'What to compare.' })
    input: DepartmentComparisonInput,
    @Ctx() context: RequestContext,
  ): Promise<DepartmentComparisonType> {
    context.requireViewer();
    return compare(context, input);
  }

  @Query(() => [ComparisonMeasureGroupType], { description: 'What departments and regions can be compared by.' })
  comparisonMeasures(@Ctx() context: RequestContext): ComparisonMeasureGroupType[] {
    context.requireViewer();
    const { language } = context;
    return COMPARABLE_GROUPS.map(({ code, label, measures }) => ({
      code,
      label: label[language],
      measures: measures.map((measure) => ({
        code: measure.code,
        label: measure.label[language],
        unit: UNIT_OF[measure.kind][language],
        kind: measure.kind,
        direction: measure.direction,
      })),
    }));
  }

  @Query(() => [ComparisonIndicatorType], {
    description:
      "The library's indicators whose score rates can be compared, those first that most departments of the place use in these years. Without a place it is the viewer's own.",
  })
  comparisonIndicators(
    @Arg('fiscalYears', () => [Int], { description: 'Fiscal years, at most 10.' }) fiscalYears: number[],
    @Arg('countyCode', () => String, {
      nullable: true,
      description: 'GB/T 2260 code of the county, also a former one.',
    })
    countyCode: string | null,
    @Arg('regionCode', () => String, {
      nullable: true,
      description: 'Code of a county, prefecture, province or the nation, for those who see all of it.',
    })
    regionCode: string | null,
    @Arg('category', () => DepartmentCategoryEnum, { nullable: true, description: 'Only of departments of this kind.' })
    category: DepartmentCategoryName | null,
    @Arg('provisional', () => Boolean, {
      nullable: true,
      description: 'Also of what is handed in and not accepted yet; for the finance bureau only.',
    })
    provisional: boolean | null,
    @Ctx() context: RequestContext,
  ): Promise<readonly ComparisonIndicatorType[]> {
    return comparisonIndicators(context, { fiscalYears, countyCode, regionCode, category, provisional });
  }

  @FieldResolver(() => [FigureValueType], {
    description: 'Row by row, an object each.',
    deprecationReason: '2026-11-23: use values and states, which are the same without thousands of objects.',
  })
  cells(@Root() { columns, states, values }: DepartmentComparisonType): FigureValue[] {
    return states.map((state, place) => {
      const value = values[place];
      if (state !== 'known' || value == null) return state === 'known' ? MISSING : { state };
      return columns[place % columns.length]!.kind === 'money' ? knownAmount(money(value)) : knownNumber(value);
    });
  }
}
