import { type Aggregate, aggregateOf, mergeAll } from './aggregate.ts';
import { coveredBy, coveringIn } from './covered-units.ts';
import type { EvaluationFact, FactState } from './evaluation-fact.ts';
import { risksOf } from './risks.ts';
import { isPartBy, type Slice, slicesOf, WHOLE } from './slice.ts';

/** All that a county's summaries of a year are made of. */
export interface CountyYear {
  readonly facts: readonly EvaluationFact[];
  readonly lastYear: readonly Pick<EvaluationFact, 'departmentId' | 'measures'>[];
  /** Signatures of the texts by key of the department, this year's and last year's. */
  readonly signatures: ReadonlyMap<string, readonly number[]>;
  readonly lastSignatures: ReadonlyMap<string, readonly number[]>;
}

/**
 * The aggregates of a county's year, the whole and every slice that has a department. A pure function of the facts, so that what the
 * acts keep up one by one and what is made anew are the same.
 */
export function aggregatesOf(county: CountyYear): ReadonlyMap<Slice, Aggregate> {
  const { facts } = county;
  const shareOf = sharesIn({ ...county, covering: coveringIn(facts) });
  const parts = new Map<Slice, Aggregate[]>();
  for (const fact of facts) {
    const own = shareOf(fact);
    for (const slice of slicesOf(fact)) if (slice !== WHOLE) append(parts, slice, own);
  }
  const slices = [...parts].map(([slice, own]) => [slice, mergeAll(own)] as const);
  // Each department is of one category, so that the categories together are the whole.
  const categories = slices.flatMap(([slice, sum]) => (isPartBy('category', slice) ? [sum] : []));
  return categories.length === 0 ? new Map() : new Map([[WHOLE, mergeAll(categories)], ...slices]);
}

/** What of its county a department's share depends on besides its own fact. */
interface Surroundings extends Omit<CountyYear, 'facts'> {
  /** Where departments stand whose reports cover their subordinate units, by key. */
  readonly covering: ReadonlyMap<string, FactState>;
}

/** What a department adds to the sums of its county. Last year's facts are asked for its own only, `covering` for its supervising department. */
export function sharesIn(surroundings: Surroundings): (fact: EvaluationFact) => Aggregate {
  const { lastYear, signatures, lastSignatures, covering } = surroundings;
  const before = new Map(lastYear.map((fact) => [fact.departmentId, fact]));
  return (fact) => {
    const risks = risksOf(fact, {
      lastYear: before.get(fact.departmentId),
      signature: signatures.get(fact.departmentId),
      lastSignature: lastSignatures.get(fact.departmentId),
      neighbours: signatures,
    });
    return aggregateOf(fact, { covered: coveredBy(covering, fact), risks: risks.map(({ name }) => name) });
  };
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
