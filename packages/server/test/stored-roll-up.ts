import { expect } from 'vitest';
import { rebuildRollUp } from '../src/features/rollup/keep/rebuild.ts';
import { onDatabase } from './global-setup.ts';
import type { House } from './house.ts';

/** Every fact and summary but for when it was made. */
const rollUp = (house: House) =>
  onDatabase(house.ownerUrl, async (client) => ({
    facts: (
      await client.query(
        'select county_id, department_id, evaluation_id, fiscal_year, path, category, state, fact, text_signature from evaluation_fact order by 1, 2, 4',
      )
    ).rows,
    summaries: (
      await client.query(
        'select path, region_id, parent_id, fiscal_year, slice, aggregate from region_summary order by path, fiscal_year, slice',
      )
    ).rows,
  }));

/** That facts and summaries made anew from the records are those that the acts left. */
export async function expectRebuildToAgree(house: House): Promise<void> {
  const kept = await rollUp(house);
  expect(await rebuildRollUp(house.database.orm.em.fork())).toBe(kept.facts.length);
  const made = await rollUp(house);
  expect(made.facts).toEqual(kept.facts);
  expect(made.summaries).toEqual(kept.summaries);
}
