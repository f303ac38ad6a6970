import { mergeAll, type Slice } from '@jiping/domain/rollup';
import type { EntityManager } from '@mikro-orm/postgresql';
import { markYear } from './older-shapes.ts';
import { lockSummary, readSlices, replaceSlices } from './stored-slices.ts';
import type { SummedRegion } from './stored-sums.ts';

/**
 * The summaries of a region that has regions below it, from theirs: all slices, or some. Its row is locked before the others are read: what
 * another transaction committed while we waited is then seen. Where a row below has another shape the sums stay as they are, and are
 * marked as to be made anew.
 */
export async function refreshFromBelow(
  em: EntityManager,
  region: SummedRegion,
  fiscalYear: number,
  asOf: Date,
  slices?: readonly Slice[],
): Promise<void> {
  await lockSummary(em, region, fiscalYear, asOf);
  const below = await readSlices(em, region, fiscalYear, slices);
  if (!below) return markYear(em, region, fiscalYear);
  const merged = new Map([...below].map(([slice, aggregates]) => [slice, mergeAll(aggregates)]));
  await replaceSlices(em, region, fiscalYear, asOf, merged, slices);
}
