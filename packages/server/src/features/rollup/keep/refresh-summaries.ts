import { aggregatesOf, FAR, reachOf } from '@jiping/domain/rollup';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Region } from '../../regions/region.entity.ts';
import { EvaluationFact } from '../evaluation-fact.entity.ts';
import { announceSummary } from '../summary-live.ts';
import { changeCounty, type FactChange } from './change-county.ts';
import { readCountyYear } from './county-year.ts';
import { rebuildCounty } from './rebuild-region.ts';
import { type ChangedSlices, lockSummary, readOwnSlices, replaceSlices } from './stored-slices.ts';
import { type CountyChange, followAbove } from './sums-above.ts';

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
  const slices = changed ?? (await refreshCounty(em, county, fiscalYear, asOf));
  if (!slices) return refreshAnew(em, county, asOf);
  await tell(em, { county, fiscalYear, asOf, slices, isMadeAnew: false });
  if (!nextYear || !(await hasBegun(em, county, fiscalYear + 1))) return;
  const next = await refreshCounty(em, county, fiscalYear + 1, asOf);
  if (!next) return refreshAnew(em, county, asOf);
  await tell(em, { county, fiscalYear: fiscalYear + 1, asOf, slices: next, isMadeAnew: false });
}

/**
 * Makes all facts and summaries of a county anew, whatever changed, because some were made by another release: nothing is added to a sum of
 * another shape. Those above are added up again.
 */
export async function refreshAnew(em: EntityManager, county: Region, asOf: Date): Promise<void> {
  for (const { fiscalYear, slices } of await rebuildCounty(em, county, asOf))
    await tell(em, { county, fiscalYear, asOf, slices, isMadeAnew: true });
}

async function tell(em: EntityManager, change: CountyChange & { readonly county: Region }): Promise<void> {
  if (change.slices.size === 0) return;
  followAbove(em, change);
  await announceSummary(em, change.county, change.fiscalYear);
}

const hasBegun = async (em: EntityManager, { id: countyId }: Region, fiscalYear: number): Promise<boolean> =>
  (await em.count(EvaluationFact, { countyId, fiscalYear })) > 0;

/** All of a county's own summaries from its facts; null, and nothing is written, where some have another shape. */
async function refreshCounty(
  em: EntityManager,
  county: Region,
  fiscalYear: number,
  asOf: Date,
): Promise<ChangedSlices | null> {
  if (!(await lockSummary(em, county, fiscalYear, asOf))) return null;
  const before = await readOwnSlices(em, county, fiscalYear);
  const made = aggregatesOf(await readCountyYear(em, county, fiscalYear));
  const slices = await replaceSlices(em, county, fiscalYear, asOf, made);
  return new Map(slices.map((slice) => [slice, { before: before.get(slice) ?? null, after: made.get(slice) ?? null }]));
}
