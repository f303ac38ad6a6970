import { createHmac } from 'node:crypto';
import { escapeIdentifier, escapeLiteral } from 'pg';
import { openOwnerOrm } from './orm.ts';

/** Two servers that start at once must not migrate at once; the number is ours alone. */
const MIGRATION_LOCK = 7_215_042;

/**
 * Brings the database at the owner's `url` up to date and makes sure that the application's role exists and owns nothing.
 * Answers the address with which the application connects.
 */
export async function migrate(url: string, appUrl?: string): Promise<string> {
  const app = appUrl ?? appUrlFor(url);
  const orm = openOwnerOrm(url);
  try {
    await orm.em.transactional(async (em) => {
      await em.execute(`select pg_advisory_xact_lock(${MIGRATION_LOCK})`);
      await ensureAppRole((sql) => em.execute(sql), app, appUrl === undefined);
      // On a connection of its own, while this one holds the lock.
      await orm.migrator.up();
      const { username } = new URL(app);
      const role = escapeIdentifier(decodeURIComponent(username));
      await em.execute(`grant usage on schema public to ${role}`);
      await em.execute(`grant select, insert, update, delete on all tables in schema public to ${role}`);
      await em.execute(`revoke all on mikro_orm_migrations from ${role}`);
      for (const table of APPEND_ONLY) await em.execute(`revoke update, delete on ${table} from ${role}`);
    });
  } finally {
    await orm.close();
  }
  return app;
}

/** History is never overwritten: the application may write these once and read them, nothing else. */
export const APPEND_ONLY = ['revision', 'activity', 'summary_report_edition', 'rectification_attachment'] as const;

/**
 * The application's role and password follow from the owner's, so that any number of servers agree without a place to
 * keep them: `jiping_app_<database>`, HMAC-SHA256 of the owner's address.
 */
function appUrlFor(ownerUrl: string): string {
  const url = new URL(ownerUrl);
  const database = decodeURIComponent(url.pathname.slice(1)) || decodeURIComponent(url.username);
  const secret = createHmac('sha256', `${decodeURIComponent(url.password)}/${database}`)
    .update('jiping application role')
    .digest('base64url');
  url.username = `jiping_app_${database.replace(/\W/g, '_').slice(0, 40)}`;
  url.password = secret;
  return url.toString();
}

async function ensureAppRole(execute: (sql: string) => Promise<unknown>, appUrl: string, ours: boolean): Promise<void> {
  const { username, password } = new URL(appUrl);
  const name = decodeURIComponent(username);
  const found = (await execute(
    `select rolsuper or rolbypassrls as sees_all from pg_roles where rolname = ${escapeLiteral(name)}`,
  )) as { sees_all: boolean }[];
  if (found[0]?.sees_all) {
    throw new Error(
      `应用角色 ${name} 不得绕过行级安全 / The application role ${name} must be neither superuser nor BYPASSRLS`,
    );
  }
  if (!ours) return;
  // Only a superuser may name the privileges of a role that exists, even to deny them; that it has none was seen above.
  const privileges = found[0] ? '' : 'nosuperuser nocreatedb nocreaterole nobypassrls';
  await execute(
    `${found[0] ? 'alter' : 'create'} role ${escapeIdentifier(name)} with login ${privileges} password ${escapeLiteral(decodeURIComponent(password))}`,
  );
}
