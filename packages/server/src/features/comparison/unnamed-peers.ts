import {
  type ComparedFact,
  coarse,
  type Distribution,
  disclosable,
  type Measure,
  peerKindOf,
  RankedValues,
  released,
  valueOfUnit,
} from '@jiping/domain/comparison';
import type { Decimal } from '@jiping/domain/money';
import type { EntityManager } from '@mikro-orm/postgresql';
import { withScope } from '../../platform/database/scope.ts';
import { comparedParts } from './compared-facts.ts';
import type { Column } from './comparison-question.ts';

export interface AmongWhom {
  readonly countyId: string;
  /** Departments whose numbers the viewer knows already; they are not among the peers. */
  readonly knownIds: readonly string[];
  /** Kinds of the viewer's own departments. */
  readonly ownKinds: readonly string[];
  readonly residents: (fiscalYear: number) => number | null;
}

/** The values of others, without anything that says whose they are. */
export interface UnnamedPeers {
  /** Of the viewer's kind; else of the whole county. */
  readonly areOfKind: boolean;
  /** Of each column, to be shown: coarse, and null where they are too few. */
  readonly distributions: readonly (Distribution | null)[];
  /** The rank of a value as one more of them. */
  readonly percentile: (value: Decimal, column: number) => Decimal;
}

/** More departments' years than any county has in ten years. */
const MOST_FACTS = 5_000;

/**
 * What a department's people may know of the others: numbers. This is the one place where the product reads other departments' facts
 * for somebody who may not see them (issue 4, “who sees what”), and so it keeps to itself:
 *
 * - it works in the scope of the viewer's own county and leaves that scope before it returns;
 * - rows are read plainly, never as entities, which the rest of the request would find in its identity map;
 * - only accepted evaluations, only known values: that something is masked, missing or still being written shows nowhere;
 * - who the others are follows from the viewer's own departments and not from the question, so that no two questions differ by one
 *   department; the viewer's own are not among them;
 * - values go out five at a time, in the order of acceptance, each column sorted by itself, and too coarse to be joined again by
 *   arithmetic. Only the viewer's own rank is exact.
 */
export const unnamedPeers = (em: EntityManager, columns: readonly Column[], whom: AmongWhom): Promise<UnnamedPeers> =>
  withScope(em, { countyId: whom.countyId, departmentIds: '*', regionPath: null }, async () => {
    const kind = await kindToCompare(em, whom);
    const facts = await acceptedFacts(em, whom, kind, columns);
    const values = columns.map(({ measure, fiscalYear }) =>
      valuesToShow(facts.get(fiscalYear) ?? [], measure, whom.residents(fiscalYear)),
    );
    const ranked = values.map((exact) => new RankedValues(exact));
    return {
      areOfKind: kind !== null,
      distributions: values.map((exact, place) => {
        const { kind: unit } = columns[place]!.measure.comparable;
        return new RankedValues(exact.map((value) => coarse(value, unit))).distribution();
      }),
      percentile: (value, column) => ranked[column]!.percentile(value, false),
    };
  });

async function kindToCompare(em: EntityManager, { countyId, knownIds, ownKinds }: AmongWhom): Promise<string | null> {
  const others = await em.execute<{ category: string; departments: number }[]>(
    `select category, count(*)::int as departments from department
     where county_id = ? and to_year is null and not id = any(string_to_array(?, ',')::uuid[]) group by category`,
    [countyId, knownIds.join(',')],
  );
  return peerKindOf(ownKinds, Object.fromEntries(others.map(({ category, departments }) => [category, departments])));
}

/** By year, in the order in which they were accepted. */
async function acceptedFacts(
  em: EntityManager,
  { countyId, knownIds }: AmongWhom,
  kind: string | null,
  columns: readonly Column[],
): Promise<ReadonlyMap<number, readonly ComparedFact[]>> {
  const years = [...new Set(columns.map(({ fiscalYear }) => fiscalYear))];
  const rows = await em.execute<{ fiscalYear: number; fact: ComparedFact }[]>(
    `select f.fiscal_year as "fiscalYear", ${comparedParts('f.fact', columns)} as fact
     from evaluation_fact f left join evaluation e on e.county_id = f.county_id and e.id = f.evaluation_id
     where f.county_id = ? and f.state = 'accepted' and f.fiscal_year = any(string_to_array(?, ',')::int[])
       and not f.department_id = any(string_to_array(?, ',')::uuid[]) and f.category = coalesce(?, f.category)
     order by e.accepted_at, f.department_id limit ?`,
    [countyId, years.join(','), knownIds.join(','), kind, MOST_FACTS],
  );
  const byYear = Map.groupBy(rows, ({ fiscalYear }) => fiscalYear);
  return new Map([...byYear].map(([year, ofYear]) => [year, ofYear.map(({ fact }) => fact)]));
}

function valuesToShow(facts: readonly ComparedFact[], measure: Measure, residents: number | null): readonly Decimal[] {
  const values = facts.flatMap(
    (fact) => valueOfUnit({ facts: [fact], residents, provisional: false }, measure).value ?? [],
  );
  const shown = released(values);
  return disclosable(shown.length) ? shown : [];
}
