import { indicatorComparable } from '@jiping/domain/comparison';
import type { DepartmentComparisonInput } from '../../api/generated/graphql.ts';
import type { Viewer } from '../../app/viewer.tsx';
import type { ComparisonSearch } from './search.ts';

/** As the server allows them. */
export const MOST_MEASURES = 30;
export const MOST_YEARS = 10;

/** What a new comparison begins with. */
export const FIRST_MEASURES: readonly string[] = [
  'ratio.execution',
  'expenditure.total',
  'ratio.threePublicsWithinBudget',
  'score.result',
];

/** The measure that a code names, without what it is divided by: `expenditure.total/staff` → `expenditure.total`. */
export const plainCode = (code: string): string => code.split('/')[0] ?? code;

/** Money is divided by staff or by residents, and nothing else by anything; an address that was mended by hand may say more. */
const isDivided = (code: string, kind: string | undefined): boolean =>
  !code.includes('/') || (kind === 'MONEY' && /^[^/]+\/(staff|head)$/.test(code));

/** Whether a code is that of an indicator's score rate: `indicator.H03`. Whether anybody uses it, the server knows. */
export const isIndicator = (code: string): boolean => indicatorComparable(code) !== null;

/** The measures of the address that there are, and those that there are not (any more). `known`: their kinds by code. */
export function measuresOf(
  wanted: readonly string[] | undefined,
  known: ReadonlyMap<string, string>,
): { readonly chosen: readonly string[]; readonly gone: readonly string[] } {
  const codes = wanted ?? FIRST_MEASURES;
  const isThere = (code: string) => {
    const plain = plainCode(code);
    return (known.has(plain) && isDivided(code, known.get(plain))) || isIndicator(code);
  };
  return {
    chosen: codes.filter(isThere).slice(0, MOST_MEASURES),
    gone: wanted ? codes.filter((code) => !isThere(code)) : [],
  };
}

/** Whose departments the viewer works in, where they work in nothing else: they compare their own with unnamed others. */
export function ownDepartments({ memberships }: Pick<Viewer, 'memberships'>): readonly string[] {
  const ids = memberships.flatMap(({ department }) => department?.id ?? []);
  return ids.length === memberships.length ? ids : [];
}

const DIVISORS = { staff: 'STAFF', head: 'HEAD' } as const;

/** What the server is asked; null where nothing is chosen yet. */
export function questionOf(
  search: ComparisonSearch,
  measures: readonly string[],
  own: readonly string[],
): DepartmentComparisonInput | null {
  const fiscalYears = (search.years ?? []).map(Number).toSorted().slice(0, MOST_YEARS);
  if (measures.length === 0 || fiscalYears.length === 0) return null;
  const per = search.per && DIVISORS[search.per];
  const common = { measures: [...measures], fiscalYears, per, provisional: search.provisional === 'true' || undefined };
  if (search.county) {
    return {
      ...common,
      countyCode: search.county,
      // A link names the departments of who made it; whoever opens it sees their own besides.
      departmentIds: search.departments ? [...new Set([...search.departments, ...own])] : undefined,
      // Who their peers are follows from who they are, so that a kind would only hide their own.
      category: own.length > 0 ? undefined : search.category,
    };
  }
  const byDepartments = search.rows === 'departments';
  return {
    ...common,
    regionCode: search.region,
    by: byDepartments ? 'DEPARTMENTS' : 'REGIONS',
    category: search.category,
    departmentIds: byDepartments ? search.departments : undefined,
    regionCodes: byDepartments ? undefined : search.regions,
  };
}
