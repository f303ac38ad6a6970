import { COMPARABLE_GROUPS, UNIT_OF } from '@jiping/domain/comparison';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { compare } from './compare.ts';
import { DepartmentComparisonType } from './comparison.type.ts';
import { DepartmentComparisonInput } from './comparison-input.type.ts';
import { ComparisonMeasureGroupType } from './comparison-measures.type.ts';

@Resolver()
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
}
