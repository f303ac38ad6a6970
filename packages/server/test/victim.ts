import { encodeId } from '../src/platform/graphql/opaque-id.ts';
import { newId } from '../src/platform/identifiers.ts';
import { onDatabase } from './global-setup.ts';
import type { House } from './house.ts';
import { signedIn } from './house.ts';
import { SMALL_REPORT } from './small-report.ts';

/** The office that strangers try to look into: one row of every kind, and what must never leave it. */
export interface Victim {
  /** An opaque id of each kind of thing, by its GraphQL type. */
  readonly ids: Readonly<Record<string, string>>;
  readonly otherCounties: readonly string[];
  /** Every row of its tenant tables as PostgreSQL prints it, in order. */
  rows(): Promise<readonly string[]>;
  /** Its ids, names, words and amounts that occur in an answer. */
  secretsIn(body: string): readonly string[];
}

const BUDGET_CODE = '101001';

/** Brings an import, an upload and an opinion into the People's Congress office of the first county, and looks at it as its owner. */
export async function inspectVictim(house: House): Promise<Victim> {
  const preparer = await signedIn(house, 'preparer');
  const { data } = await preparer.ask(
    '{ evaluations(first: 5, filter: { fiscalYear: 2021 }) { edges { node { id } } } }',
  );
  const evaluation: string = data.evaluations.edges[0].node.id;
  const imported = await preparer.ask(
    'mutation ($input: ImportReportInput!) { importReport(input: $input) { import { id } } }',
    { input: { evaluationId: evaluation, text: SMALL_REPORT } },
  );
  return onDatabase(house.ownerUrl, async (client) => {
    const one = async (sql: string, values: unknown[] = []) =>
      (await client.query<Record<string, string>>(sql, values)).rows[0]!;
    const office = await one(
      `select d.county_id, d.id from department d join region r on r.id = d.county_id where r.code = '990121' and d.code = $1`,
      [BUDGET_CODE],
    );
    const countyId = office.county_id!;
    const departmentId = office.id!;
    const past = await one('select id from evaluation where department_id = $1 and fiscal_year = 2020', [departmentId]);
    const rowOf = async (table: string) =>
      (await one(`select id from ${table} where evaluation_id = $1 limit 1`, [past.id])).id!;
    const opinionId = newId();
    const uploadId = newId();
    await client.query(
      `insert into opinion (county_id, id, evaluation_id, department_id, round, target_kind, target, code, message, author, author_id, at, version)
       values ($1, $2, $3, $4, 1, 'evaluation', 'evaluation', 'other', '只给本单位看的意见', '审核人', $5, now(), 1)`,
      [countyId, opinionId, past.id, departmentId, newId()],
    );
    await client.query(
      `insert into upload (county_id, id, department_id, name, bytes, by_id, at)
       select $1, $2, $3, '只给本单位看的文件.txt', '\\x20', id, now() from app_user where username = 'preparer'`,
      [countyId, uploadId, departmentId],
    );
    await client.query(
      `insert into reminder (county_id, id, cycle_id, department_id, message, by, by_id, at)
       select $1, $2, id, $3, '只给本单位看的催报', '绩效股', $4, now() from cycle where county_id = $1 and fiscal_year = 2021`,
      [countyId, newId(), departmentId, newId()],
    );
    const attachedId = newId();
    await client.query(
      `insert into upload (county_id, id, department_id, name, bytes, by_id, at, rectification_id)
       select $1, $2, $3, '只给本单位看的附件.pdf', '\\x255044462d', newest.issued_by_id, now(), newest.id
       from (select * from rectification where evaluation_id = $4 limit 1) newest`,
      [countyId, attachedId, departmentId, past.id],
    );
    await client.query(
      `insert into rectification_attachment (county_id, id, evaluation_id, department_id, rectification_id, upload_id, place, name, size, reported_by, reported_at)
       select $1, $2, evaluation_id, department_id, id, $3, 0, '只给本单位看的附件.pdf', 5, '填报人', reported_at from rectification where evaluation_id = $4 limit 1`,
      [countyId, newId(), attachedId, past.id],
    );
    const parts = {
      Section: 'section',
      Figure: 'figure',
      Revision: 'revision',
      Activity: 'activity',
      Rectification: 'rectification',
    };
    const keys: [string, string][] = [
      ['Department', departmentId],
      ['Opinion', opinionId],
      ['Upload', uploadId],
    ];
    for (const [type, table] of Object.entries(parts)) keys.push([type, await rowOf(table)]);
    for (const [type, list] of [
      ['Indicator', 'indicators'],
      ['Project', 'projects'],
    ] as const) {
      const name = await one(`select id from figure where evaluation_id = $1 and code like $2 limit 1`, [
        past.id,
        `${list}.%.name`,
      ]);
      keys.push([type, name.id!]);
    }
    keys.push([
      'Cycle',
      (await one('select id from cycle where county_id = $1 and fiscal_year = 2021', [countyId])).id!,
    ]);
    const ids: Record<string, string> = {
      Evaluation: evaluation,
      ReportImport: imported.data.importReport.import.id,
      Region: encodeId({ type: 'Region', countyId: null, id: countyId }),
      Template: encodeId({ type: 'Template', countyId: null, id: (await one('select id from template')).id! }),
      ...Object.fromEntries(keys.map(([type, id]) => [type, encodeId({ type, countyId, id })])),
    };
    const others = await client.query<{ id: string }>(`select id from region where level = 'county' and id <> $1`, [
      countyId,
    ]);
    const tables = await tenantTables(client);
    const rows = () => onDatabase(house.ownerUrl, (inner) => rowsOf(inner, tables, departmentId));
    const secrets = await secretsOf(client, ids, departmentId);
    return {
      ids,
      rows,
      otherCounties: others.rows.map(({ id }) => id),
      secretsIn: (body) => secrets.filter((secret) => body.includes(secret)),
    };
  });
}

type Client = Parameters<Parameters<typeof onDatabase>[1]>[0];

async function tenantTables(client: Client): Promise<{ name: string; column: string }[]> {
  const { rows } = await client.query<{ name: string; column: string }>(
    `select table_name as name, 'department_id' as column from information_schema.columns
     where table_schema = 'public' and column_name = 'department_id' and table_name <> 'membership' order by 1`,
  );
  return [{ name: 'department', column: 'id' }, ...rows];
}

async function rowsOf(client: Client, tables: readonly { name: string; column: string }[], departmentId: string) {
  const all: string[] = [];
  for (const { name, column } of tables) {
    const { rows } = await client.query<{ row: string }>(
      `select '${name} ' || t::text as row from ${name} t where ${column} = $1 order by 1`,
      [departmentId],
    );
    all.push(...rows.map(({ row }) => row));
  }
  return all;
}

/**
 * What identifies the office and its record. Amounts that somebody else has too are no secret; nor are round ones, which somebody
 * else's sums, computed and in no row, may come to.
 */
async function secretsOf(
  client: Client,
  ids: Readonly<Record<string, string>>,
  departmentId: string,
): Promise<string[]> {
  const column = async (sql: string) =>
    (await client.query<{ secret: string }>(sql, [departmentId])).rows.map(({ secret }) => secret);
  const { Region: _region, Cycle: _cycle, Template: _template, ...own } = ids;
  return [
    ...Object.values(own),
    '只给本单位看的',
    ...(await column('select name as secret from department where id = $1')),
    ...(await column(
      `select u.display_name as secret from app_user u join membership m on m.user_id = u.id where m.department_id = $1`,
    )),
    ...(await column('select id::text as secret from evaluation where department_id = $1 union select $1::text')),
    ...(await column('select hash as secret from revision where department_id = $1')),
    ...(await column(
      `select text as secret from figure where code like 'projects.%.name' and department_id = $1
       except select text from figure where department_id <> $1`,
    )),
    ...(await column(
      `select '"' || amount || '"' as secret from figure where department_id = $1 and amount > 100000 and amount % 1000 <> 0 except select '"' || amount || '"' from figure where department_id <> $1`,
    )),
  ];
}
