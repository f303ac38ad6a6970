import type pg from 'pg';
import { onDatabase } from './global-setup.ts';
import type { House } from './house.ts';

/** What the owner of the database sees: everything. */
export const rowsAsOwner = <Row extends pg.QueryResultRow>(
  house: House,
  sql: string,
  values: unknown[] = [],
): Promise<Row[]> => onDatabase(house.ownerUrl, async (client) => (await client.query<Row>(sql, values)).rows);

/** The column `name` of what the owner sees. */
export const namesAsOwner = async (house: House, sql: string): Promise<string[]> =>
  (await rowsAsOwner<{ name: string }>(house, sql)).map(({ name }) => name);

/** Selects the name of every table of ours; a condition may follow. */
export const TABLES = `select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`;
