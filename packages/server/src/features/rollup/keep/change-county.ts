import {
  type Aggregate,
  changed,
  changeOf,
  EMPTY,
  extremesOf,
  type EvaluationFact as Fact,
  type FactWithText,
  type Slice,
  slicesOf,
} from '@jiping/domain/rollup';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Region } from '../../regions/region.entity.ts';
import { readShares } from './share-of.ts';
import { type ChangedSlices, readOwnSlices, replaceSlices } from './stored-slices.ts';

/** The fact of the one department that changed; null: there was, or is, none. */
export interface FactChange {
  readonly before: FactWithText | null;
  readonly after: FactWithText | null;
}

/**
 * Changes the summaries of a county by what one department's fact became, without reading the facts of the others, where only the department's
 * own share changed (`reachOf`). The fact is written and the county's row locked. null, and nothing is written, where the summaries
 * cannot have had that share: they are better made anew.
 */
export async function changeCounty(
  em: EntityManager,
  county: Region,
  fiscalYear: number,
  asOf: Date,
  { before, after }: FactChange,
): Promise<ChangedSlices | null> {
  const both = [before, after].flatMap((one) => one?.fact ?? []);
  if (!both[0]) return new Map();
  const supervisorIds = both.flatMap(({ supervisorId }) => supervisorId ?? []);
  const shareOf = await readShares(em, county, both[0], supervisorIds);
  const parts = [before, after].map((one) => (one ? { share: shareOf(one.fact), slices: slicesOf(one.fact) } : null));
  const slices = [...new Set(both.flatMap(slicesOf))];
  const stored = await readOwnSlices(em, county, fiscalYear, slices);
  let scored: readonly ScoredMember[] | undefined;
  const sums = new Map<Slice, Aggregate>();
  const differences = new Map<Slice, Aggregate>();
  // Most slices lose the old share and gain the new one.
  const mostly = parts.every((part) => part) ? changeOf(parts[0]!.share, parts[1]!.share) : null;
  for (const slice of slices) {
    const [old, made] = parts.map((part) => (part?.slices.includes(slice) ? part.share : null));
    const sum = stored.get(slice) ?? (old ? null : EMPTY);
    if (!sum) return null;
    const change = mostly && old && made ? mostly : changeOf(old ?? null, made ?? null);
    differences.set(slice, change.difference);
    let now = changed(sum, change);
    if (!now) {
      scored ??= await readScored(em, county, fiscalYear);
      const members = scored.filter((member) => slicesOf(member).includes(slice));
      now = changed(sum, change, members.map(extremesOf));
    }
    if (!now) return null;
    if (now.coverage.obliged > 0) sums.set(slice, now);
  }
  const written = await replaceSlices(em, county, fiscalYear, asOf, sums, slices);
  return new Map(
    written.map((slice) => [
      slice,
      { before: stored.get(slice) ?? null, after: sums.get(slice) ?? null, difference: differences.get(slice)! },
    ]),
  );
}

type ScoredMember = Pick<Fact, 'category' | 'financeSection' | 'grade' | 'state' | 'selfScore' | 'reviewScore'>;

/** Of each department of the county its slices and scores, without its figures. */
const readScored = (em: EntityManager, { id }: Region, fiscalYear: number): Promise<ScoredMember[]> =>
  em.execute<ScoredMember[]>(
    `select e.category, e.state, f.* from evaluation_fact e,
       jsonb_to_record(e.fact) as f ("financeSection" text, grade text, "selfScore" text, "reviewScore" text)
     where e.county_id = ? and e.fiscal_year = ?`,
    [id, fiscalYear],
  );
