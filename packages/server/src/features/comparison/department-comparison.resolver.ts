import { COMPARABLE_GROUPS, UNIT_OF } from '@jiping/domain/comparison';
import { type FigureValue, knownAmount, knownNumber, MISSING } from '@jiping/domain/figures';
import { money } from '@jiping/domain/money';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { FigureValueType } from '../evaluations/evaluation-parts.type.ts';
import { compare } from './compare.ts';
import { DepartmentComparisonType } from './comparison.type.ts';
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
