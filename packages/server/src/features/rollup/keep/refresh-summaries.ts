import { aggregatesOf, type CountyYear, FAR, reachOf, type Slice } from '@jiping/domain/rollup';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Region } from '../../regions/region.entity.ts';
import { EvaluationFact } from '../evaluation-fact.entity.ts';
import { announceSummary } from '../summary-live.ts';
import { changeCounty, type FactChange } from './change-county.ts';
import { readCountyYear } from './county-year.ts';
import { type ChangedSlices, lockSummary, readOwnSlices, replaceSlices } from './stored-slices.ts';
import { followAbove } from './sums-above.ts';

/**
 * Brings the summaries of a county up to its facts, which are written already, and lets those of the regions above follow before the commit.
 * Next year's look back on this year's, and follow. Of one department's change (`one`) the county's row is locked already. Runs in the
 * roll-up's scope.
 */
export async function refreshSummaries(
  em: EntityManager,
  county: Region,
  fiscalYear: number,
  asOf: Date,
  one: FactChange | null = null,
): Promise<void> {
  const { isAlone, nextYear } = one ? reachOf(one.before, one.after) : FAR;
  const changed = one && isAlone ? await changeCounty(em, county, fiscalYear, asOf, one) : null;
  await tell(em, county, fiscalYear, asOf, changed ?? (await refreshCounty(em, county, fiscalYear, asOf)));
  if (!nextYear || !(await hasBegun(em, county, fiscalYear + 1))) return;
  await tell(em, county, fiscalYear + 1, asOf, await refreshCounty(em, county, fiscalYear + 1, asOf));
}

async function tell(
  em: EntityManager,
  county: Region,
  fiscalYear: number,
  asOf: Date,
  slices: ChangedSlices,
): Promise<void> {
  if (slices.size === 0) return;
  followAbove(em, { county, fiscalYear, asOf, slices });
  await announceSummary(em, county, fiscalYear);
}

const hasBegun = async (em: EntityManager, { id: countyId }: Region, fiscalYear: number): Promise<boolean> =>
  (await em.count(EvaluationFact, { countyId, fiscalYear })) > 0;

/** All of a county's own summaries from its facts. */
async function refreshCounty(
  em: EntityManager,
  county: Region,
  fiscalYear: number,
  asOf: Date,
): Promise<ChangedSlices> {
  await lockSummary(em, county, fiscalYear, asOf);
  const before = await readOwnSlices(em, county, fiscalYear);
  const made = aggregatesOf(await readCountyYear(em, county, fiscalYear));
  const slices = await replaceSlices(em, county, fiscalYear, asOf, made);
  return new Map(slices.map((slice) => [slice, { before: before.get(slice) ?? null, after: made.get(slice) ?? null }]));
}

/** The summaries of a county whose row is locked, as they are made anew. */
export const writeCounty = (
  em: EntityManager,
  county: Region,
  fiscalYear: number,
  asOf: Date,
  year: CountyYear,
): Promise<readonly Slice[]> => replaceSlices(em, county, fiscalYear, asOf, aggregatesOf(year));
