import { type Divisor, measureOf } from '@jiping/domain/comparison';
import { globalId } from '../../platform/graphql/opaque-id.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { DepartmentCategoryEnum } from '../departments/department.type.ts';
import type { DepartmentComparisonInput } from './comparison-input.type.ts';

/** What the comparison page begins with. */
const FIRST_MEASURES = ['ratio.execution', 'expenditure.total', 'ratio.threePublicsWithinBudget', 'score.result'];

/** A comparison as it stands in the address of its page, and the column that its rows are ordered by. */
export interface AskedComparison {
  readonly input: DepartmentComparisonInput;
  /** `measure@year`. */
  readonly sort: string | null;
  readonly down: boolean;
}

/**
 * The comparison that an address means, as the page takes it: `county=990121&measures=expenditure.total,score.result&years=2020,2021`.
 * What only draws is left alone, and so are measures that there are not any more.
 */
export function askedComparison(query: URLSearchParams, context: RequestContext): AskedComparison {
  const list = (name: string) => listIn(query.get(name));
  const place =
    query.get('county') || (context.ownCountyId && !query.get('region'))
      ? ofCounty(query, ownDepartments(context))
      : ofRegion(query, query.get('rows') === 'departments');
  const measures = list('measures') ?? FIRST_MEASURES;
  return {
    input: {
      ...place,
      measures: measures.filter((code) => measureOf(code.split('/')[0] ?? code) !== null),
      fiscalYears: (list('years') ?? []).flatMap((year) => (/^(?:19|20)\d\d$/.test(year) ? Number(year) : [])).sort(),
      per: wordIn(query.get('per'), ['staff', 'head'] satisfies Divisor[]),
      provisional: query.get('provisional') === 'true',
    },
    sort: query.get('sort'),
    down: query.get('down') === 'true',
  };
}

type Place = Omit<DepartmentComparisonInput, 'measures' | 'fiscalYears' | 'per' | 'provisional'>;

/** A link names the departments of who made it; whoever opens it sees their own besides, among peers that follow from who they are. */
function ofCounty(query: URLSearchParams, own: readonly string[]): Place {
  const named = listIn(query.get('departments'));
  return {
    countyCode: query.get('county'),
    departmentIds: named && [...new Set([...named, ...own])],
    category: own.length > 0 ? null : categoryIn(query),
  };
}

const ofRegion = (query: URLSearchParams, byDepartments: boolean): Place => ({
  regionCode: query.get('region'),
  by: byDepartments ? 'departments' : 'regions',
  category: categoryIn(query),
  departmentIds: byDepartments ? listIn(query.get('departments')) : null,
  regionCodes: byDepartments ? null : listIn(query.get('regions')),
});

/** The departments of somebody who works in nothing else. */
function ownDepartments({ me }: RequestContext): readonly string[] {
  const { memberships } = me.facts;
  const ids = memberships.flatMap(({ countyId, departmentId }) =>
    countyId && departmentId ? globalId('Department', { countyId, id: departmentId }) : [],
  );
  return ids.length === memberships.length ? ids : [];
}

const categoryIn = (query: URLSearchParams) => {
  const word = query.get('category');
  return Object.entries(DepartmentCategoryEnum).find(([name]) => name === word)?.[1] ?? null;
};

function listIn(text: string | null): string[] | null {
  const words = [...new Set((text ?? '').split(',').map((word) => word.trim()))].filter((word) => word !== '');
  return words.length > 0 ? words : null;
}

const wordIn = <Word extends string>(value: string | null, allowed: readonly Word[]): Word | null =>
  allowed.find((word) => word === value) ?? null;
