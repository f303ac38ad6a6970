import {
  type Aggregate,
  aggregatesOf,
  type CountyYear,
  FAR,
  mergeAll,
  type Reach,
  type Slice,
} from '@jiping/domain/rollup';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Region } from '../regions/region.entity.ts';
import { readCountyYear } from './county-year.ts';
import { EvaluationFact } from './evaluation-fact.entity.ts';
import { dropSlices, keptCategories, lockSummary, readSlices, writeSlices } from './stored-slices.ts';
import { announceSummary } from './summary-live.ts';

/**
 * Makes the summaries of a county and of every region above it anew, as far as a change reaches: a county's from its facts, a higher one's
 * from the summaries below it. Next year's look back on this year's, and follow. Rows are locked from the county upwards, always in that
 * order and each as late as can be, so that concurrent acceptances wait for each other and none is lost. Runs in the roll-up's scope.
 */
export async function refreshSummaries(
  em: EntityManager,
  county: Region,
  fiscalYear: number,
  asOf: Date,
  { slices, nextYear }: Reach = FAR,
): Promise<void> {
  await em.flush();
  const above = await regionsAbove(em, county);
  await refreshYear(em, county, above, fiscalYear, asOf, slices);
  if (nextYear && (await hasBegun(em, county, fiscalYear + 1)))
    await refreshYear(em, county, above, fiscalYear + 1, asOf, null);
}

const hasBegun = async (em: EntityManager, { id: countyId }: Region, fiscalYear: number): Promise<boolean> =>
  (await em.count(EvaluationFact, { countyId, fiscalYear })) > 0;

/** From the prefecture to the nation, looked up before any of them is locked. */
async function regionsAbove(em: EntityManager, { path, id }: Region): Promise<readonly Region[]> {
  const codes = path.split('/').filter(Boolean);
  const paths = codes.map((_, index) => `/${codes.slice(0, index).join('/')}${index > 0 ? '/' : ''}`);
  const found = await em.find(Region, { path: { $in: paths }, id: { $ne: id } });
  return found.toSorted((one, other) => other.path.length - one.path.length);
}

async function refreshYear(
  em: EntityManager,
  county: Region,
  above: readonly Region[],
  fiscalYear: number,
  asOf: Date,
  slices: readonly Slice[] | null,
): Promise<void> {
  let changed = await refreshCounty(em, county, fiscalYear, asOf, slices);
  if (changed.length === 0) return;
  for (const region of above) {
    if (changed.length === 0) break;
    changed = await refreshFromBelow(em, region, fiscalYear, asOf, changed);
  }
  await announceSummary(em, county, fiscalYear);
}

/** A county's own summaries, all or some; answers the slices that are another now. */
async function refreshCounty(
  em: EntityManager,
  county: Region,
  fiscalYear: number,
  asOf: Date,
  slices: readonly Slice[] | null,
): Promise<readonly Slice[]> {
  await lockSummary(em, county, fiscalYear, asOf);
  const year = await readCountyYear(em, county, fiscalYear);
  if (slices === null) return writeCounty(em, county, fiscalYear, asOf, year);
  const categories = await keptCategories(em, county, fiscalYear, slices);
  return replaceSlices(em, county, fiscalYear, asOf, aggregatesOf(year, { slices, categories }), slices);
}

/** The summaries of a county whose row is locked; answers the slices that are another now. */
export const writeCounty = (
  em: EntityManager,
  county: Region,
  fiscalYear: number,
  asOf: Date,
  year: CountyYear,
): Promise<readonly Slice[]> => replaceSlices(em, county, fiscalYear, asOf, aggregatesOf(year));

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
