import { randomBytes } from 'node:crypto';
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { migrate } from '../src/platform/database/migrate.ts';
import { MIGRATIONS } from '../src/platform/database/migrations/index.ts';
import { newId, partId } from '../src/platform/identifiers.ts';
import { databaseAt, onDatabase } from './global-setup.ts';

/** A database of the first release, with lines in it, owned by a role without privileges as infra/compose has it. */
const name = `rows_${randomBytes(6).toString('hex')}`;
const superuser = inject('postgresUrl');
const owner = new URL(databaseAt(superuser, name));
owner.username = name;
owner.password = 'only-for-this-test';

const [county, department, cycle, template] = [newId(), newId(), newId(), newId()];
const evaluations = [newId(), newId()] as const;

/** Migrates to the first release only. */
async function migrateToTheFirst(): Promise<void> {
  const orm = new MikroORM({
    clientUrl: owner.toString(),
    entities: [],
    discovery: { warnWhenNoEntities: false },
    metadataProvider: ReflectMetadataProvider,
    extensions: [Migrator],
    migrations: { migrationsList: MIGRATIONS.slice(0, 1), snapshot: false, silent: true },
    debug: false,
  });
  await orm.migrator.up();
  await orm.close();
}

beforeAll(async () => {
  await onDatabase(superuser, async (client) => {
    await client.query(`create role ${name} login createrole password 'only-for-this-test'`);
    await client.query(`create database ${name} owner ${name}`);
  });
  await migrateToTheFirst();
  await onDatabase(databaseAt(superuser, name), async (client) => {
    const put = (table: string, row: Record<string, unknown>) =>
      client.query(
        `insert into ${table} (${Object.keys(row).join(', ')}) values (${Object.keys(row)
          .map((_, index) => `$${index + 1}`)
          .join(', ')})`,
        Object.values(row),
      );
    const of = { county_id: county, department_id: department };
    await put('region', { id: county, code: '980101', name: '试县', level: 'county', path: '/100000/980101/' });
    await put('template', { id: template, code: 'old', version: 1, data: '{}' });
    await put('department', {
      county_id: county,
      id: department,
      code: '1',
      name: '试局',
      category: 'general',
      finance_section: '行政股',
    });
    const [opens_at, due_at] = ['2022-01-01', '2022-03-01'];
    await put('cycle', { county_id: county, id: cycle, fiscal_year: 2021, template_id: template, opens_at, due_at });
    for (const [index, id] of evaluations.entries()) {
      const at = '2022-02-01T08:00:00Z';
      await put('evaluation', {
        ...of,
        id,
        cycle_id: cycle,
        fiscal_year: 2021 - index,
        template_id: template,
        state: 'draft',
        version: 7,
        due_at,
        created_at: at,
        updated_at: at,
      });
      const part = { ...of, evaluation_id: id };
      await put('figure', {
        ...part,
        id: newId(),
        code: 'expenditure.basic',
        state: 'known',
        amount: '6000000.00',
        version: 3,
        updated_at: at,
        updated_by: '张',
      });
      // Not in the order of their places, and two on one place.
      await put('project', { ...part, id: newId(), position: 1, name: '代表活动经费', state: 'masked', outturn: null });
      await put('project', {
        ...part,
        id: newId(),
        position: 0,
        name: '会议经费',
        state: 'known',
        outturn: '2000000.10',
      });
      await put('project', { ...part, id: newId(), position: 1, name: '视察经费', state: 'missing', outturn: null });
      await put('indicator', {
        ...part,
        id: newId(),
        position: 0,
        name: '会议',
        unit: '次',
        actual: '9.50000000',
        evidence: '筹备会议9次',
      });
      await put('indicator', {
        ...part,
        id: newId(),
        position: 1,
        name: '督办“建议”',
        unit: '',
        actual: null,
        evidence: null,
      });
    }
  });
  await migrate(owner.toString());
});

afterAll(() =>
  onDatabase(superuser, async (client) => {
    await client.query(`drop database ${name} with (force)`);
    await client.query(`drop role if exists jiping_app_${name}`);
    await client.query(`drop role ${name}`);
  }),
);

const look = <Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> =>
  onDatabase(databaseAt(superuser, name), async (client) => (await client.query<Row>(sql, values)).rows);

describe('a database of the first release', () => {
  test.each(evaluations)('keeps every line of %s as a row of figures', async (id) => {
    const rows = await look<{ id: string; code: string }>(
      `select id, code, state, amount::text, trim_scale(number)::text as number, text, version, updated_by from figure where evaluation_id = $1 order by code collate "C"`,
      [id],
    );
    const known = { state: 'known', amount: null, number: null, text: null, version: 7, updated_by: null };
    expect(rows.map(({ id: _, ...row }) => row)).toEqual([
      { ...known, code: 'expenditure.basic', amount: '6000000.00', version: 3, updated_by: '张' },
      { ...known, code: 'indicators.k1.actual', number: '9.5' },
      { ...known, code: 'indicators.k1.evidence', text: '筹备会议9次' },
      { ...known, code: 'indicators.k1.name', text: '会议' },
      { ...known, code: 'indicators.k1.position', number: '1' },
      { ...known, code: 'indicators.k1.unit', text: '次' },
      { ...known, code: 'indicators.k2.name', text: '督办“建议”' },
      { ...known, code: 'indicators.k2.position', number: '2' },
      { ...known, code: 'projects.k1.name', text: '会议经费' },
      { ...known, code: 'projects.k1.outturn', amount: '2000000.10' },
      { ...known, code: 'projects.k1.position', number: '1' },
      { ...known, code: 'projects.k2.name', text: '代表活动经费' },
      { ...known, code: 'projects.k2.outturn', state: 'masked' },
      { ...known, code: 'projects.k2.position', number: '2' },
      { ...known, code: 'projects.k3.name', text: '视察经费' },
      { ...known, code: 'projects.k3.position', number: '3' },
    ]);
    // Their keys are those that a later write of the same cell would have.
    for (const row of rows.filter(({ code }) => code !== 'expenditure.basic'))
      expect(row.id).toBe(partId(id, row.code));
  });

  test('has the old tables no more, and every wall as before', async () => {
    const walls = await look<{ name: string; forced: boolean }>(
      `select relname as name, relrowsecurity and relforcerowsecurity as forced from pg_class
       where relnamespace = 'public'::regnamespace and relname in ('project', 'indicator', 'figure', 'evaluation', 'section', 'upload') order by 1`,
    );
    expect(walls).toEqual(
      ['evaluation', 'figure', 'section', 'upload'].map((table) => ({ name: table, forced: true })),
    );
  });
});
