import type pg from 'pg';

/** In whose sight a transaction by hand works; the three settings of the third wall. */
export interface Sight {
  readonly county: string;
  readonly departments: string;
  readonly path: string;
}

/** One transaction as a careful person would write it: begin, the scope in one message, the work, commit. */
export async function byHand(
  client: pg.Client,
  { county, departments, path }: Sight,
  work: () => Promise<unknown>,
): Promise<void> {
  await client.query('begin');
  await client.query(
    `set local app.county_id = '${county}'; set local app.department_ids = '${departments}'; set local app.region_path = '${path}'`,
  );
  await work();
  await client.query('commit');
}

/** Runs a statement and is certain that it met rows: work by hand that met none would be quick and prove nothing. */
export async function met(client: pg.Client, text: string, values: readonly unknown[]): Promise<pg.QueryResult> {
  const result = await client.query(text, [...values]);
  if (!result.rowCount) throw new Error(`By hand, no row was met: ${text}`);
  return result;
}
