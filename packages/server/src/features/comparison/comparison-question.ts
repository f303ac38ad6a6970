import { libraryName } from '@jiping/domain/built-in';
import { type Measure, measureOf } from '@jiping/domain/comparison';
import { badInput } from '../../platform/graphql/errors.ts';
import { decodeId } from '../../platform/graphql/opaque-id.ts';
import type { DepartmentCategoryName } from '../departments/categories.ts';
import type { DepartmentComparisonInput } from './comparison-input.type.ts';

/** The most that one answer holds. */
export const MOST = { units: 100, measures: 30, years: 10 } as const;

/** A value's place: a measure in a year. */
export interface Column {
  readonly measure: Measure;
  readonly fiscalYear: number;
}

/** What is asked, once it makes sense. */
export interface ComparisonQuestion {
  readonly columns: readonly Column[];
  readonly fiscalYears: readonly number[];
  /** Whether any money is divided by residents. */
  readonly perHead: boolean;
  /** Keys of the departments that were named; null where none was. */
  readonly departmentIds: readonly string[] | null;
  readonly regionCodes: readonly string[] | null;
  /** How many were named that cannot be anything: hidden like what is out of sight. */
  readonly malformedIds: number;
  readonly category: DepartmentCategoryName | null;
  readonly provisional: boolean;
}

/** Throws BAD_USER_INPUT for what is too much, for nothing at all, and for what cannot be compared. */
export function questionOf(input: DepartmentComparisonInput): ComparisonQuestion {
  const { departmentIds, regionCodes, category, provisional } = input;
  const [codes, fiscalYears] = [distinct(input.measures), distinct(input.fiscalYears)];
  refuseTooMuch(codes, fiscalYears, Math.max(departmentIds?.length ?? 0, regionCodes?.length ?? 0));
  const measures = codes.map((code) => measureOf(code, input.per ?? null, libraryName) ?? refuseMeasure(code));
  const named = departmentIds == null ? null : distinct(departmentIds);
  const keys = named?.flatMap((id) => departmentKey(id) ?? []) ?? null;
  return {
    fiscalYears,
    columns: fiscalYears.flatMap((fiscalYear) => measures.map((measure) => ({ measure, fiscalYear }))),
    perHead: measures.some(({ per }) => per === 'head'),
    departmentIds: keys,
    regionCodes: regionCodes == null ? null : distinct(regionCodes),
    malformedIds: (named?.length ?? 0) - (keys?.length ?? 0),
    category: category ?? null,
    provisional: provisional ?? false,
  };
}

const distinct = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];

function departmentKey(globalId: string): string | null {
  const key = decodeId(globalId);
  return key?.type === 'Department' && key.countyId ? key.id : null;
}

function refuseTooMuch(measures: readonly string[], years: readonly number[], units: number): void {
  if (measures.length > MOST.measures || years.length > MOST.years || units > MOST.units) {
    throw badInput(
      `一次最多比较 ${MOST.units} 个部门（地区）、${MOST.measures} 项指标、${MOST.years} 个年度，请减少后再查询。`,
      `At most ${MOST.units} departments or regions, ${MOST.measures} measures and ${MOST.years} years at once: ask for fewer.`,
    );
  }
  if (measures.length === 0 || years.length === 0) {
    throw badInput('请至少选择一项指标和一个年度。', 'Choose at least one measure and one year.');
  }
}

function refuseMeasure(code: string): never {
  throw badInput(
    `“${code.slice(0, 60)}”不能比较。可比较的指标见 comparisonMeasures；金额类指标可加 /staff 或 /head 计算人均。`,
    `“${code.slice(0, 60)}” cannot be compared. See comparisonMeasures for what can; money may have /staff or /head after its code.`,
  );
}
