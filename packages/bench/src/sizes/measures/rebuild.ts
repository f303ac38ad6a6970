import type pg from 'pg';
import { inTerminal } from '../load/terminal.ts';

/** The product's own rebuild of all facts and summaries from the records. */
export interface Rebuild {
  readonly seconds: number;
  readonly facts: number;
  /** Whether facts and summaries are, to the last character, what they were before it. */
  readonly same: boolean;
}

/** Runs `jiping rebuild` beside the server and looks whether it changed anything. */
export async function measureRebuild(owner: pg.Client, dataDirectory: string): Promise<Rebuild> {
  const before = await fingerprint(owner);
  const { seconds } = await inTerminal(dataDirectory, ['rebuild']);
  const after = await fingerprint(owner);
  return { seconds, facts: after.facts, same: before.hash === after.hash };
}

/** jsonb has one form for each value, so equal hashes are equal contents. */
async function fingerprint(owner: pg.Client): Promise<{ readonly hash: string; readonly facts: number }> {
  const { rows } = await owner.query<{ hash: string; facts: number }>(
    `select (select count(*)::int from evaluation_fact) as facts, md5(
       (select string_agg(md5(county_id::text || department_id || fiscal_year || fact::text), '' order by county_id, fiscal_year, department_id)
        from evaluation_fact) ||
       (select string_agg(md5(region_id::text || fiscal_year || slice || aggregate::text), '' order by region_id, fiscal_year, slice)
        from region_summary)) as hash`,
  );
  return rows[0]!;
}
