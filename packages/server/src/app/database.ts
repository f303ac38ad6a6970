import type { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import type { Config } from '../config.ts';
import { startEmbeddedPostgres } from '../platform/database/embedded-postgres.ts';
import { migrate } from '../platform/database/migrate.ts';
import { openOrm } from '../platform/database/orm.ts';
import { type Live, openLive } from '../platform/live/live.ts';
import { ENTITIES } from './entities.ts';
import { connectFeatures } from './listeners.ts';

export interface Database {
  readonly orm: MikroORM;
  /** What processes on this database tell each other. */
  readonly live: Live;
  /** The application role's address, for the terminal and the tests. */
  readonly appUrl: string;
  stop(): Promise<void>;
}

const DATABASE_NAME = 'jiping';

/** The database that the settings name, or the embedded one; migrated, and opened in the application's role. */
export async function openDatabase(config: Config, onStatement?: (sql: string) => void): Promise<Database> {
  connectFeatures();
  const embedded = config.databaseUrl ? null : await startEmbeddedPostgres(config.dataDirectory);
  try {
    const ownerUrl = config.databaseUrl ?? embedded!.url(DATABASE_NAME);
    if (embedded) await createIfAbsent(embedded.url('postgres'));
    const appUrl = await migrate(ownerUrl, config.databaseAppUrl);
    const orm = openOrm({ url: appUrl, entities: ENTITIES, ...(onStatement ? { onStatement } : {}) });
    const live = openLive(appUrl);
    return {
      orm,
      live,
      appUrl,
      stop: async () => {
        await live.stop();
        await orm.close();
        await embedded?.stop();
      },
    };
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}

async function createIfAbsent(maintenanceUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: maintenanceUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE_NAME]);
    if (!rowCount) await client.query(`create database ${DATABASE_NAME}`);
  } finally {
    await client.end();
  }
}
