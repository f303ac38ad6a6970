import { type Aggregate, aggregatesOf, type CountyYear, mergeAll, type Slice } from '@jiping/domain/rollup';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Region } from '../regions/region.entity.ts';
import { readCountyYear } from './county-year.ts';
import { EvaluationFact } from './evaluation-fact.entity.ts';
import { dropSlices, lockSummary, readSlices, writeSlices } from './stored-slices.ts';
import { announceSummary } from './summary-live.ts';

/**
 * Makes the summaries of a county and of every region above it anew: a county's from its facts, a higher one's from the
 * summaries below it. Next year's look back on this year's, and follow. Rows are locked from the county upwards, always in that order, so that
 * concurrent acceptances wait for each other and none is lost. Runs in the roll-up's scope.
 */
export async function refreshSummaries(
  em: EntityManager,
  county: Region,
  fiscalYear: number,
  asOf: Date,
): Promise<void> {
  await em.flush();
  for (const year of await yearsToRefresh(em, county, fiscalYear)) {
    const changed = await refreshCounty(em, county, year, asOf);
    if (changed.length === 0) continue;
    await refreshAbove(em, county, year, asOf, changed);
    await announceSummary(em, county, year);
  }
}

/** The year, and the next one where the county has begun it. */
async function yearsToRefresh(em: EntityManager, county: Region, fiscalYear: number): Promise<readonly number[]> {
  const next = await em.count(EvaluationFact, { countyId: county.id, fiscalYear: fiscalYear + 1 });
  return next > 0 ? [fiscalYear, fiscalYear + 1] : [fiscalYear];
}

/** A county's own summaries; answers the slices that are another now. */
async function refreshCounty(
  em: EntityManager,
  county: Region,
  fiscalYear: number,
  asOf: Date,
): Promise<readonly Slice[]> {
  await lockSummary(em, county, fiscalYear, asOf);
  return writeCounty(em, county, fiscalYear, asOf, await readCountyYear(em, county, fiscalYear));
}

/** The summaries of a county whose row is locked; answers the slices that are another now. */
export const writeCounty = (
  em: EntityManager,
  county: Region,
  fiscalYear: number,
  asOf: Date,
  year: CountyYear,
): Promise<readonly Slice[]> => replaceSlices(em, county, fiscalYear, asOf, aggregatesOf(year));

/** Merges the slices that changed upwards from `region` to the nation. */
async function refreshAbove(
  em: EntityManager,
  region: Region,
  fiscalYear: number,
  asOf: Date,
  slices: readonly Slice[],
): Promise<void> {
  if (!region.parentId || slices.length === 0) return;
  const above = await em.findOneOrFail(Region, { id: region.parentId });
  const changed = await refreshFromBelow(em, above, fiscalYear, asOf, slices);
  await refreshAbove(em, above, fiscalYear, asOf, changed);
}

/** The summaries of a region that has regions below it, from theirs: all slices, or some; answers those that are another now. */
export async function refreshFromBelow(
  em: EntityManager,
  region: Region,
  fiscalYear: number,
  asOf: Date,
  slices?: readonly Slice[],
): Promise<readonly Slice[]> {
  await lockSummary(em, region, fiscalYear, asOf);
  const below = await readSlices(em, region, fiscalYear, slices);
  const merged = new Map([...below].map(([slice, aggregates]) => [slice, mergeAll(aggregates)]));
  return replaceSlices(em, region, fiscalYear, asOf, merged, slices);
}

/** The row of a region is locked before its sources are read: what another transaction committed while we waited is then seen. */
async function replaceSlices(
  em: EntityManager,
  region: Region,
  fiscalYear: number,
  asOf: Date,
  aggregates: ReadonlyMap<Slice, Aggregate>,
  among?: readonly Slice[],
): Promise<readonly Slice[]> {
  const written = await writeSlices(em, region, fiscalYear, asOf, aggregates);
  const dropped = await dropSlices(em, region, fiscalYear, [...aggregates.keys()], among);
  return [...written, ...dropped];
}
