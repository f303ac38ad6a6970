import { aggregatesOf } from '@jiping/domain/rollup';
import type { EntityManager } from '@mikro-orm/postgresql';
import { enterScope } from '../../../platform/database/scope.ts';
import { Cycle } from '../../cycles/cycle.entity.ts';
import type { Region } from '../../regions/region.entity.ts';
import { EvaluationFact } from '../evaluation-fact.entity.ts';
import { RegionSummary } from '../region-summary.entity.ts';
import { countyYearOf } from './county-year.ts';
import type { RecordedFact } from './fact-of.ts';
import { factsOfCycle } from './facts-of-cycle.ts';
import { refreshFromBelow } from './refresh-from-below.ts';
import { type ChangedSlices, lockSummary, replaceSlices } from './stored-slices.ts';
import { dropFacts, writeFacts } from './write-fact.ts';

/** A county's year as it was made anew. */
export interface MadeYear {
  readonly fiscalYear: number;
  /** How many facts it has. */
  readonly facts: number;
  /** Slices that were written or taken away; what they were before is not looked at, for it may have another shape. */
  readonly slices: ChangedSlices;
}

/** Makes the facts and summaries of a county's every year anew from its records, in the running transaction. */
export async function rebuildCounty(em: EntityManager, county: Region, now: Date): Promise<readonly MadeYear[]> {
  await enterScope(em, { countyId: county.id, departmentIds: '*', regionPath: '/' });
  const cycles = await em.find(Cycle, {}, { orderBy: { fiscalYear: 'asc' } });
  const years = cycles.map(({ fiscalYear }) => fiscalYear);
  for (const year of years) await lockSummary(em, county, year, now);
  await em.nativeDelete(RegionSummary, { regionId: county.id, fiscalYear: { $nin: years } });
  await em.nativeDelete(EvaluationFact, { countyId: county.id, fiscalYear: { $nin: years } });
  const made: MadeYear[] = [];
  let lastYear: { readonly fiscalYear: number; readonly facts: readonly RecordedFact[] } | null = null;
  for (const cycle of cycles) {
    const { fiscalYear } = cycle;
    const facts = await factsOfCycle(em, cycle);
    await dropFacts(em, county, fiscalYear, facts);
    await writeFacts(em, county, facts, now);
    const before = lastYear?.fiscalYear === fiscalYear - 1 ? lastYear.facts : [];
    const aggregates = aggregatesOf(countyYearOf(facts, before));
    const changed = await replaceSlices(em, county, fiscalYear, now, aggregates);
    const slices = new Map(changed.map((slice) => [slice, { before: null, after: aggregates.get(slice) ?? null }]));
    made.push({ fiscalYear, slices, facts: facts.length });
    lastYear = { fiscalYear, facts };
  }
  return made;
}

/** Makes the summaries of a region that has regions below it anew from theirs, every year, in the running transaction. */
export async function rebuildFromBelow(em: EntityManager, region: Region, now: Date): Promise<void> {
  await enterScope(em, { countyId: null, departmentIds: '*', regionPath: '/' });
  const rows = await em.execute<{ year: number }[]>(
    `select distinct fiscal_year as year from region_summary where (parent_id = ? or region_id = ?) and slice = 'all' order by 1`,
    [region.id, region.id],
  );
  for (const { year } of rows) await refreshFromBelow(em, region, year, now);
}
