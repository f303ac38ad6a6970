import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { migrate } from '../src/platform/database/migrate.ts';
import { databaseAt, onDatabase } from './global-setup.ts';

const name = `owned_${randomBytes(6).toString('hex')}`;
const superuser = inject('postgresUrl');
const owner = new URL(databaseAt(superuser, name));
owner.username = name;
owner.password = 'only-for-this-test';

beforeAll(() =>
  onDatabase(superuser, async (client) => {
    await client.query(`create role ${name} login createrole password 'only-for-this-test'`);
    await client.query(`create database ${name} owner ${name}`);
  }),
);

afterAll(() =>
  onDatabase(superuser, async (client) => {
    await client.query(`drop database ${name} with (force)`);
    await client.query(`drop role jiping_app_${name}`);
    await client.query(`drop role ${name}`);
  }),
);

/** As infra/compose sets it up: migrations need no superuser, neither the first time nor at any later start. */
test('an owner without privileges can migrate, and again at the next start', async () => {
  const first = await migrate(owner.toString());
  const second = await migrate(owner.toString());
  expect(second).toBe(first);
  const [role] = await onDatabase(second, async (client) => {
    const { rows } = await client.query(
      'select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole from pg_roles where rolname = current_user',
    );
    return rows;
  });
  expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreatedb: false, rolcreaterole: false });
});
