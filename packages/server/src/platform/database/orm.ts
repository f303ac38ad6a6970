import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { Migrator } from '@mikro-orm/migrations';
import { DataloaderType, type EntityClass, MikroORM } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import { askAhead } from './asking-ahead.ts';
import { settling } from './before-commit.ts';
import { sendFewerMessages } from './fewer-messages.ts';
import { lendForOneTransaction } from './leases.ts';
import { writeLiteralsAtOnce } from './literals.ts';
import { giveBackLost } from './lost-connections.ts';
import { MIGRATIONS } from './migrations/index.ts';

/** How long a statement of a request may run before PostgreSQL ends it. */
const STATEMENT_TIMEOUT_MS = 15_000;

/** How long a request waits for a connection: a database whose machine is gone refuses nobody, it is silent. */
const CONNECTION_TIMEOUT_MS = 20_000;

export interface OrmOptions {
  readonly url: string;
  readonly entities: EntityClass<object>[];
  /** Called with each statement, for logs at trace level and for the golden files of operations. */
  readonly onStatement?: (sql: string) => void;
  readonly poolSize?: number;
}

/** The ORM that requests work with: the application's role, row security on, relations loaded in batches. */
export const openOrm = (options: OrmOptions): MikroORM =>
  writeLiteralsAtOnce(
    new MikroORM({
      clientUrl: options.url,
      entities: options.entities,
      metadataProvider: ReflectMetadataProvider,
      dataloader: DataloaderType.ALL,
      subscribers: [settling],
      forceUtcTimezone: true,
      // Where the database is gone the ORM would try to make it, from `postgres`, and then go on working in that one.
      ensureDatabase: false,
      pool: { min: 0, max: options.poolSize ?? 10 },
      driverOptions: {
        connectionTimeoutMillis: CONNECTION_TIMEOUT_MS,
        statement_timeout: STATEMENT_TIMEOUT_MS,
        idle_in_transaction_session_timeout: 2 * STATEMENT_TIMEOUT_MS,
        application_name: 'jiping',
        onPoolCreated: (pool: Pool) => {
          giveBackLost(pool);
          // In this order: what is asked ahead is told by which statements wait, and neither hears of what is refused.
          sendFewerMessages(pool);
          askAhead(pool);
          lendForOneTransaction(pool);
        },
      },
      ...(options.onStatement
        ? { debug: ['query'], logger: options.onStatement, colors: false, highlighter: undefined }
        : { debug: false }),
    }),
  );

/** An ORM of the database's owner, for migrations only. */
export const openOwnerOrm = (url: string): MikroORM =>
  new MikroORM({
    clientUrl: url,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    metadataProvider: ReflectMetadataProvider,
    extensions: [Migrator],
    migrations: { migrationsList: MIGRATIONS, snapshot: false, silent: true },
    pool: { min: 0, max: 2 },
    debug: false,
  });
