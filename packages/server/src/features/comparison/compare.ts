import { COMPARABLES, type ComparedValue, known, missing, UNIT_OF } from '@jiping/domain/comparison';
import { amountOf, numberOf } from '@jiping/domain/figures';
import { badInput } from '../../platform/graphql/errors.ts';
import { keyOf } from '../../platform/graphql/node-registry.ts';
import { globalId } from '../../platform/graphql/opaque-id.ts';
import { readable } from '../../platform/graphql/readable.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { Department } from '../departments/department.entity.ts';
import { enterCountyOfCode } from '../regions/find-region.ts';
import { EvaluationFact } from '../rollup/evaluation-fact.entity.ts';
import type { DepartmentComparisonType } from './comparison.type.ts';
import type { DepartmentComparisonInput } from './comparison-input.type.ts';

const LIMITS = { departments: 100, measures: 30, years: 10 } as const;

/** Sets departments side by side: the same for GraphQL and for the workbook. */
export async function compare(
  context: RequestContext,
  input: DepartmentComparisonInput,
): Promise<DepartmentComparisonType> {
  const { em, language } = context;
  const county = await enterCountyOfCode(context, input.countyCode ?? input.regionCode ?? '');
  if (input.measures.length > LIMITS.measures || input.fiscalYears.length > LIMITS.years) {
    throw badInput('一次最多比较 30 项指标、10 个年度。', 'At most 30 measures and 10 years at once.');
  }
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
      { countyId: county.id, fiscalYear: { $in: input.fiscalYears } },
    ],
  });
  const columns = input.fiscalYears.flatMap((fiscalYear) =>
    input.measures.map((code) => {
      const measure = COMPARABLES.get(code);
      if (!measure)
        throw badInput(`“${code.slice(0, 60)}”不是可比较的指标。`, `“${code.slice(0, 60)}” cannot be compared.`);
      return {
        measure: code,
        label: measure.label[language],
        unit: UNIT_OF[measure.kind][language],
        fiscalYear,
        kind: measure.kind,
        direction: measure.direction,
        per: null,
        peers: null,
      };
    }),
  );
  const values = departments.flatMap((department) =>
    columns.map((column): ComparedValue => {
      const row = facts.find((one) => one.departmentId === department.id && one.fiscalYear === column.fiscalYear);
      const figure = row?.fact.state === 'accepted' ? row.fact.measures[column.measure] : undefined;
      const value = amountOf(figure) ?? numberOf(figure);
      return value === null ? missing('notStated') : known(value);
    }),
  );
  return {
    columns,
    rows: departments.map((department) => ({
      department,
      departmentId: globalId('Department', department),
      region: county,
      label: department.name,
      isOwn: false,
    })),
    values: values.map(({ value }) => value),
    states: values.map(({ state }) => state),
    reasons: values.map(({ reason }) => reason),
    percentiles: values.map(() => null),
    peerGroup: null,
    hiddenRows: 0,
    asOf: null,
    notes: [],
    cells: values.map(({ value, state }) =>
      value === null ? { state: 'missing' } : { state: 'known', number: value },
    ),
  };
}
