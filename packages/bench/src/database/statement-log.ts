import { open } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';

/** Marks the product's own connections in the log; it connects under this name. */
const ENTRY = /^@jiping@ \w+:\s+(?:statement|execute [^:]*): (.*)$/;

/** What PostgreSQL was sent, from its own log: each message with its order kept, which `pg_stat_statements` would lose. */
export class StatementLog {
  private constructor(
    private readonly owner: pg.Client,
    private readonly file: string,
  ) {}

  /** Makes the database in `dataDirectory` note every statement. Slow: for counting, never while anything is timed. */
  static async begin(owner: pg.Client, dataDirectory: string): Promise<StatementLog> {
    await owner.query(`alter system set log_line_prefix = '@%a@ '`);
    await owner.query(`alter system set log_statement = 'all'`);
    await reload(owner);
    return new StatementLog(owner, path.join(dataDirectory, 'postgres.log'));
  }

  async end(): Promise<void> {
    await this.owner.query('alter system reset log_statement');
    await this.owner.query('alter system reset log_line_prefix');
    await reload(this.owner);
  }

  /** The messages that `act` sent to the database, in order; several statements in one message are one entry. */
  async during(act: () => Promise<unknown>): Promise<string[]> {
    const log = await open(this.file, 'r');
    try {
      const from = (await log.stat()).size;
      await act();
      await wait(50);
      const length = (await log.stat()).size - from;
      const { buffer } = await log.read(Buffer.alloc(length), 0, length, from);
      return statementsIn(buffer.toString('utf8'));
    } finally {
      await log.close();
    }
  }
}

/** A statement of several lines goes on with a tab. */
const statementsIn = (log: string): string[] =>
  log
    .replaceAll('\n\t', ' ')
    .split('\n')
    .flatMap((line) => {
      const statement = ENTRY.exec(line)?.[1];
      return statement === undefined ? [] : [statement.replace(/\s+/g, ' ').trim()];
    });

/** The settings reach each connection before its next statement; only the signal itself takes a moment. */
async function reload(owner: pg.Client): Promise<void> {
  await owner.query('select pg_reload_conf()');
  await wait(500);
}
