import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { APPEND_ONLY } from '../src/platform/database/migrate.ts';
import { namesAsOwner, rowsAsOwner, TABLES } from './as-owner.ts';
import { type House, openHouse, type Person, signedIn } from './house.ts';

let house: House;
let app: pg.Client;
beforeAll(async () => {
  house = await openHouse();
  app = new pg.Client({ connectionString: house.database.appUrl });
  await app.connect();
});
afterAll(async () => {
  await app.end();
  await house.close();
});

const owner = <Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row[]> =>
  rowsAsOwner<Row>(house, sql, values);
const names = (sql: string): Promise<string[]> => namesAsOwner(house, sql);

/** Work in one scope, undone afterwards. */
async function inScope<Result>(
  scope: { county?: string; departments?: string; path?: string },
  work: (query: (sql: string, values?: unknown[]) => Promise<pg.QueryResult>) => Promise<Result>,
): Promise<Result> {
  await app.query('begin');
  try {
    await app.query(
      `set local app.county_id = '${scope.county ?? ''}'; set local app.department_ids = '${scope.departments ?? ''}'; set local app.region_path = '${scope.path ?? ''}'`,
    );
    return await work((sql, values) => app.query(sql, values));
  } finally {
    await app.query('rollback');
  }
}

/** What a statement is refused with: PostgreSQL's code and sentence; null where it was done. */
const refusal = (sql: string, values: unknown[] = [], scope: Parameters<typeof inScope>[0] = {}) =>
  inScope(scope, async (query) => {
    try {
      const { rowCount } = await query(sql, values);
      return rowCount ? null : 'no row';
    } catch (error) {
      return (error as Error).message;
    }
  });

const countyOf = async (code: string) =>
  (await owner<{ id: string }>('select id from region where code = $1', [code]))[0]!.id;
const departmentOf = async (county: string, code: string) =>
  (
    await owner<{ id: string }>(
      'select d.id from department d join region r on r.id = d.county_id where r.code = $1 and d.code = $2',
      [county, code],
    )
  )[0]!.id;

describe("the application's role", () => {
  test('is no superuser, bypasses nothing, is in no other role and owns nothing', async () => {
    const { rows } = await app.query(
      `select current_user = session_user as itself, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
         (select count(*)::int from pg_auth_members where member = r.oid) as memberships,
         (select count(*)::int from pg_class where relowner = r.oid) as tables, (select count(*)::int from pg_proc where pronamespace = 'public'::regnamespace and proowner = r.oid) as functions
       from pg_roles r where rolname = current_user`,
    );
    expect(rows[0]).toEqual({
      itself: true,
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolreplication: false,
      memberships: 0,
      tables: 0,
      functions: 0,
    });
  });

  test.each([
    'alter table evaluation disable row level security',
    'alter table evaluation no force row level security',
    'drop policy evaluation_scope on evaluation',
    'create policy open on evaluation using (true)',
    'truncate evaluation',
    'create table mine (id int)',
    'set role postgres',
    'alter role current_user bypassrls',
    'select * from mikro_orm_migrations',
    'copy evaluation from program $$true$$',
  ])('may not: %s', async (sql) => {
    expect(await refusal(sql)).toMatch(/must be owner|permission denied|syntax error/);
  });

  test('cannot switch row security off: the query is refused rather than answered', async () => {
    await app.query('set row_security = off');
    try {
      await expect(app.query('select count(*) from evaluation')).rejects.toThrow(/row-level security/);
    } finally {
      await app.query('reset row_security');
    }
  });

  test.each(APPEND_ONLY)('may write %s once and never change or delete it, also in its own county', async (table) => {
    const county = await countyOf('990121');
    const scope = { county, departments: '*', path: '/' };
    const [column] = await names(
      `select column_name as name from information_schema.columns where table_name = '${table}' order by ordinal_position`,
    );
    expect(await refusal(`update ${table} set ${column} = ${column}`, [], scope)).toMatch(/permission denied/);
    expect(await refusal(`delete from ${table}`, [], scope)).toMatch(/permission denied/);
    const [held] = await owner<{ n: number }>(`select count(*)::int as n from ${table}`);
    expect(await refusal(`select 1 from ${table} limit 1`, [], scope)).toBe(held!.n > 0 ? null : 'no row');
  });
});

describe('raw SQL of the application', () => {
  const walledTables = () => names(`${TABLES} and relforcerowsecurity order by 1`);
  const count = (table: string) => `select count(*)::int as n from ${table}`;

  test('sees nothing without a scope: not set, set to nothing, or left over from a transaction before', async () => {
    const fresh = new pg.Client({ connectionString: house.database.appUrl });
    await fresh.connect();
    try {
      for (const table of await walledTables()) expect((await fresh.query(count(table))).rows[0].n, table).toBe(0);
      const county = await countyOf('990121');
      await fresh.query(
        `begin; set local app.county_id = '${county}'; set local app.department_ids = '*'; set local app.region_path = '/'`,
      );
      expect((await fresh.query(count('evaluation'))).rows[0].n).toBeGreaterThan(40);
      await fresh.query('commit');
      const { rows } = await fresh.query(`select current_setting('app.county_id', true) as county`);
      expect(rows[0].county, 'PostgreSQL leaves the empty string').toBe('');
      for (const table of await walledTables()) expect((await fresh.query(count(table))).rows[0].n, table).toBe(0);
    } finally {
      await fresh.end();
    }
  });

  test('sees one county and nothing of another, in every table', async () => {
    const [county, other] = [await countyOf('990121'), await countyOf('990122')];
    const ofCounties = await names(
      `select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'county_id' order by 1`,
    );
    for (const table of (await walledTables()).filter((name) => ofCounties.includes(name))) {
      const path = '/100000/990000/990100/990121/';
      const rows = await inScope(
        { county, departments: '*', path },
        async (query) => (await query(`select county_id, count(*)::int as n from ${table} group by 1`)).rows,
      );
      const [really] = await owner<{ n: number }>(`select count(*)::int as n from ${table} where county_id = $1`, [
        county,
      ]);
      expect(
        rows.map((row) => row.county_id),
        table,
      ).toEqual(really!.n > 0 ? [county] : []);
      expect(rows[0]?.n ?? 0, table).toBe(really!.n);
      expect(
        await refusal(`select 1 from ${table} where county_id = $1`, [other], { county, departments: '*', path }),
      ).toBe('no row');
    }
  });

  test('sees the rows of one region and below, in every table of regions', async () => {
    const county = await countyOf('990121');
    const above = '/100000/990000/990100/';
    const tables = ['region_summary', 'summary_report', 'summary_report_section', 'summary_report_edition'];
    for (const table of tables) {
      for (const path of [`${above}990121/`, above]) {
        const seen = await inScope(
          { county, departments: '*', path },
          async (query) => (await query(`select path, count(*)::int as n from ${table} group by 1 order by 1`)).rows,
        );
        const really = await owner<{ path: string; n: number }>(
          `select path, count(*)::int as n from ${table} where starts_with(path, $1) group by 1 order by 1`,
          [path],
        );
        expect(seen, `${table} ${path}`).toEqual(really);
      }
    }
  });

  test('sees one department and nothing of its neighbour, in every table', async () => {
    const county = await countyOf('990121');
    const [mine, neighbours] = [await departmentOf('990121', '102001'), await departmentOf('990121', '101001')];
    const scope = { county, departments: mine, path: '/' };
    const tables = await names(
      `select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'department_id' and table_name <> 'membership'`,
    );
    for (const table of tables) {
      const seen = await inScope(
        scope,
        async (query) => (await query(`select distinct department_id as id from ${table}`)).rows,
      );
      expect(
        seen.every(({ id }) => id === mine),
        table,
      ).toBe(true);
      expect(await refusal(`select 1 from ${table} where department_id = $1`, [neighbours], scope)).toBe('no row');
    }
    expect(await inScope(scope, async (query) => (await query('select id from department')).rows)).toEqual([
      { id: mine },
    ]);
    expect(await refusal(`select 1 from evaluation where department_id = $1`, [mine], scope)).toBeNull();
  });

  test('sees facts and summaries of its region and below, never beside or above', async () => {
    const seen = await inScope(
      { path: '/100000/990000/990100/' },
      async (query) => (await query('select distinct path from region_summary order by 1')).rows,
    );
    const below = await owner<{ path: string }>(
      `select path from region where code in ('990100', '990121', '990122') order by 1`,
    );
    expect(seen).toEqual(below);
    expect(await refusal('select 1 from evaluation', [], { path: '/' })).toBe('no row');
  });

  test('a department within a list is its own rows, and a part of an id is nobody', async () => {
    const county = await countyOf('990121');
    const mine = await departmentOf('990121', '102001');
    for (const departments of ['', mine.slice(0, 35), mine.slice(1), `%`, `${mine.slice(0, 8)}*`])
      expect(await refusal('select 1 from evaluation', [], { county, departments }), departments).toBe('no row');
  });

  test('can neither write into another county or department, nor move a row there', async () => {
    const [county, other] = [await countyOf('990121'), await countyOf('990122')];
    const [mine, neighbours] = [await departmentOf('990121', '102001'), await departmentOf('990121', '101001')];
    const scope = { county, departments: mine, path: '/100000/990000/990100/990121/' };
    expect(await refusal('update evaluation set county_id = $1', [other], scope)).toMatch(/row-level security/);
    expect(await refusal('update evaluation set department_id = $1', [neighbours], scope)).toMatch(
      /row-level security/,
    );
    expect(await refusal('update evaluation set version = version where department_id = $1', [neighbours], scope)).toBe(
      'no row',
    );
    expect(await refusal('delete from section where department_id = $1', [neighbours], scope)).toBe('no row');
    const copy = (countyId: string, departmentId: string) =>
      refusal(
        `insert into cycle (county_id, id, fiscal_year, template_id, opens_at, due_at) select $1, gen_random_uuid(), 1999, id, now(), now() from template where $2 <> '' limit 1`,
        [countyId, departmentId],
        scope,
      );
    expect(await copy(other, mine)).toMatch(/row-level security/);
    expect(await copy(county, mine)).toBeNull();
    expect(await refusal(`update region_summary set path = '/100000/'`, [], { path: scope.path })).toMatch(
      /row-level security/,
    );
  });
});

describe('forty requests at once', () => {
  test('of people of different counties and departments never mix', async () => {
    const people: Record<string, Person> = {};
    for (const username of [
      'preparer',
      'neighbour',
      'stranger',
      'performance',
      'yq-performance',
      'province',
      'supervisor',
      'sysadmin',
    ])
      people[username] = await signedIn(house, username);
    const question = `{ viewer { username tasks { evaluation { id } } } ownCycles: cycles(first: 5) { edges { node { id } } } own: evaluations(first: 100) { totalCount edges { node { id department { name } } } } }`;
    const alone = new Map<string, string>();
    const bodyOf = async (person: Person) =>
      (await person.ask(question)).response.body.replaceAll(/"requestId":"[^"]+"/g, '');
    for (const [username, person] of Object.entries(people)) alone.set(username, await bodyOf(person));
    expect(new Set(alone.values()).size).toBe(alone.size);
    const usernames = Array.from(
      { length: 40 },
      (_, index) => Object.keys(people)[index % Object.keys(people).length]!,
    );
    const answers = await Promise.all(usernames.map((username) => bodyOf(people[username]!)));
    for (const [index, username] of usernames.entries()) expect(answers[index], username).toBe(alone.get(username));
  });
});
