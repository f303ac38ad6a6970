import { type Aggregate, aggregateOf, EMPTY, mergeAll, WHOLE } from '@jiping/domain/rollup';
import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { Region } from '../regions/region.entity.ts';
import { EvaluationFact } from './evaluation-fact.entity.ts';
import { RegionSummary } from './region-summary.entity.ts';
import { announceSummary } from './summary-live.ts';

/**
 * Makes the summaries of a county and of every region above it anew: a county's from its facts, a higher one's from the
 * summaries below it. Rows are locked from the county upwards, always in that order, so that concurrent acceptances wait for
 * each other and none is lost. Runs in the roll-up's scope.
 */
export async function refreshSummaries(
  em: EntityManager,
  countyId: string,
  fiscalYear: number,
  asOf: Date,
): Promise<void> {
  await em.flush();
  const county = await em.findOneOrFail(Region, { id: countyId });
  await replaceSummary(em, county, fiscalYear, asOf, async () => {
    const facts = await em.find(EvaluationFact, { countyId, fiscalYear });
    return mergeAll(facts.map((row) => aggregateOf(row.fact)));
  });
  await refreshAbove(em, county, fiscalYear, asOf);
  await announceSummary(em, county, fiscalYear);
}

/** Merges upwards from `region` to the nation. */
export async function refreshAbove(em: EntityManager, region: Region, fiscalYear: number, asOf: Date): Promise<void> {
  if (!region.parentId) return;
  const above = await em.findOneOrFail(Region, { id: region.parentId });
  await replaceSummary(em, above, fiscalYear, asOf, async () => {
    const below = await em.find(RegionSummary, { parentId: above.id, fiscalYear, slice: WHOLE }, { refresh: true });
    return mergeAll(below.map((summary) => summary.aggregate));
  });
  await refreshAbove(em, above, fiscalYear, asOf);
}

/** The row is locked before its sources are read: what another transaction committed while we waited is then seen. */
async function replaceSummary(
  em: EntityManager,
  region: Region,
  fiscalYear: number,
  asOf: Date,
  aggregate: () => Promise<Aggregate>,
): Promise<void> {
  await em.execute(
    `insert into region_summary (region_id, fiscal_year, slice, path, parent_id, aggregate, as_of) values (?, ?, ?, ?, ?, ?, ?)
     on conflict (region_id, fiscal_year, slice) do nothing`,
    [region.id, fiscalYear, WHOLE, region.path, region.parentId, JSON.stringify(EMPTY), asOf],
  );
  const row = await em.findOneOrFail(
    RegionSummary,
    { regionId: region.id, fiscalYear, slice: WHOLE },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  row.aggregate = await aggregate();
  row.asOf = asOf;
  await em.flush();
}
