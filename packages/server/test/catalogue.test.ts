import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { namesAsOwner, rowsAsOwner, TABLES } from './as-owner.ts';
import { type House, openHouse } from './house.ts';

/** Tables without a wall, and why they need none. Every other table must have one. */
const SHARED: Readonly<Record<string, string>> = {
  region: 'names of places are no secret',
  region_code: 'former names of places',
  region_population: 'residents of places are no secret',
  template: 'comes with the product, the same for everybody',
  app_user: 'looked up by name before anybody is signed in; one person may belong to several counties',
  membership: 'says which county a person may enter, so it is read before any county is entered',
  session: 'looked up by the hash of its token before anybody is known',
  mikro_orm_migrations: 'of the owner; the application may not touch it',
};

/** Facts and summaries are read by levels above a county: their wall goes by the path of the region. */
const BY_PATH = [
  'evaluation_fact',
  'region_summary',
  'summary_report',
  'summary_report_section',
  'summary_report_edition',
];

let house: House;
beforeAll(async () => {
  house = await openHouse('empty');
});
afterAll(() => house.close());

const owner = <Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row[]> =>
  rowsAsOwner<Row>(house, sql, values);
const names = (sql: string): Promise<string[]> => namesAsOwner(house, sql);

describe('the catalogue', () => {
  test('every table is behind a forced wall, or on the list of shared tables with its reason', async () => {
    const walled = await names(
      `${TABLES} and relrowsecurity and relforcerowsecurity and exists (select 1 from pg_policy p where p.polrelid = c.oid) order by 1`,
    );
    const all = await names(`${TABLES} order by 1`);
    expect(all.filter((table) => !walled.includes(table))).toEqual(Object.keys(SHARED).toSorted());
    expect(walled.length).toBeGreaterThanOrEqual(15);
  });

  test('a table with a county, or with a path other than that of the regions themselves, is not shared', async () => {
    const tenant = await names(
      `select distinct table_name as name from information_schema.columns
       where table_schema = 'public' and column_name in ('county_id', 'path', 'evaluation_id') order by 1`,
    );
    expect(tenant.filter((table) => table in SHARED)).toEqual(['region']);
  });

  test('a wall guards reading and writing alike, for every command and everybody', async () => {
    const rows = await owner<{ name: string; cmd: string; using: string; check: string; roles: string }>(
      `select tablename as name, cmd, qual as using, with_check as check, array_to_string(roles, ',') as roles from pg_policies where schemaname = 'public'`,
    );
    for (const { name, cmd, using, check, roles } of rows) {
      expect([name, cmd, roles]).toEqual([name, 'ALL', 'public']);
      expect(check).toBe(using);
      expect(using, name).toMatch(BY_PATH.includes(name) ? /path >= NULLIF/ : /county_id = \(?NULLIF/);
    }
    // Policies of one table are joined by "or": a second one would widen the first.
    expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
  });

  test('rows of a department are walled by their department too', async () => {
    const ofDepartments = await names(
      `select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'department_id' and table_name <> 'membership'`,
    );
    const rows = await owner<{ name: string; using: string }>(
      `select tablename as name, qual as using from pg_policies where schemaname = 'public'`,
    );
    for (const name of [...ofDepartments, 'department'])
      expect(rows.find((row) => row.name === name)?.using, name).toContain('app.department_ids');
    expect(ofDepartments.length).toBeGreaterThanOrEqual(12);
  });

  test('keys, uniques and foreign keys of a tenant table begin with its county', async () => {
    const rows = await owner<{
      table: string;
      constraint: string;
      kind: string;
      columns: string[];
      to: string | null;
      toColumns: string[] | null;
    }>(
      `select c.conrelid::regclass::text as table, c.conname as constraint, c.contype as kind, c.confrelid::regclass::text as to,
         array(select attname::text from unnest(c.conkey) with ordinality k(n, o) join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.n order by o) as columns,
         array(select attname::text from unnest(c.confkey) with ordinality k(n, o) join pg_attribute a on a.attrelid = c.confrelid and a.attnum = k.n order by o) as "toColumns"
       from pg_constraint c where c.connamespace = 'public'::regnamespace and c.contype in ('p', 'u', 'f')
         and exists (select 1 from pg_attribute a where a.attrelid = c.conrelid and a.attname = 'county_id')`,
    );
    expect(rows.length).toBeGreaterThan(50);
    for (const { table, constraint, kind, columns, to, toColumns } of rows) {
      const name = `${table}.${constraint}`;
      if (kind !== 'f') {
        expect(columns[0], name).toBe('county_id');
        if (kind === 'p') expect(columns, name).toEqual(['county_id', 'id']);
      } else if (to !== null && to in SHARED) {
        expect(toColumns, name).toEqual(['id']);
      } else {
        expect([columns[0], toColumns?.[0]], name).toEqual(['county_id', 'county_id']);
      }
    }
  });

  test('no shared table points at a tenant table, and no key is set null or changed behind the application', async () => {
    const rows = await owner<{ from: string; to: string; del: string; upd: string }>(
      `select conrelid::regclass::text as "from", confrelid::regclass::text as "to", confdeltype as del, confupdtype as upd
       from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`,
    );
    for (const { from, to, del, upd } of rows) {
      if (from in SHARED) expect(Object.keys(SHARED), `${from} → ${to}`).toContain(to);
      expect([del, upd]).toEqual([expect.stringMatching(/^[ac]$/), 'a']);
    }
  });

  test('every index of a tenant table begins with the county; of facts and summaries, with the place or the kind', async () => {
    const rows = await owner<{ table: string; index: string; first: string }>(
      `select i.indrelid::regclass::text as table, i.indexrelid::regclass::text as index, a.attname as first
       from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
       where i.indrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace)`,
    );
    for (const { table, index, first } of rows.filter((row) => !(row.table in SHARED))) {
      const allowed = BY_PATH.includes(table)
        ? ['county_id', 'path', 'region_id', 'parent_id', 'category']
        : ['county_id'];
      expect(allowed, index).toContain(first);
    }
  });

  test('no triggers, no functions with the rights of their owner, no views, no sequences', async () => {
    const found = await names(
      `select tgname as name from pg_trigger where not tgisinternal
       union all select proname from pg_proc where pronamespace = 'public'::regnamespace
       union all select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm', 'S') and relname not like 'mikro_orm_migrations%'`,
    );
    expect(found).toEqual([]);
  });
});
