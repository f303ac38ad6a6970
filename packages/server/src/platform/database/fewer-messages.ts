import type { Pool } from 'pg';
import { NO_ROWS, plainStatement } from './plain-statement.ts';

/** Statements without an answer, whose effect ends with the transaction at the latest. */
const WAITS = /^(begin$|set local |savepoint |release savepoint )/;
const ENDS = /^(commit|rollback)$/;

/**
 * Lets statements that answer nothing wait for the next one and travel with it, in one message and in their order:
 *
 *     begin · set local app.county_id = '…' · select 1   →   begin; set local app.county_id = '…'; select 1
 *
 * Each message costs the process as much as a small query, and its caller the way to the database and back. PostgreSQL stops at the first
 * statement that fails, so nothing runs in a scope that could not be set. What still waits at the end of the transaction has no effect
 * beyond it and is never sent; a transaction in which nothing was asked is not even begun.
 */
export function sendFewerMessages(pool: Pool): void {
  pool.on('connect', (client) => {
    let waiting: string[] = [];
    const together = async (send: (text: string) => Promise<unknown>, text: string): Promise<unknown> => {
      const before = waiting;
      waiting = [];
      try {
        const answers = await send([...before, text].join('; '));
        return Array.isArray(answers) ? answers.at(-1) : answers;
      } catch (error) {
        // A message that could not be parsed did not begin the transaction either: what comes next must not run outside of one. Which it was
        // PostgreSQL tells when it is ready again, and that may come after the error.
        if (before[0] === 'begin') {
          await send('').catch(() => undefined);
          if (client.getTransactionStatus() === 'I') waiting = [...before, ...waiting];
        }
        throw error;
      }
    };
    client.query = new Proxy(client.query, {
      apply: (query, _, given: unknown[]) => {
        const send = (text: string): Promise<unknown> => Reflect.apply(query, client, [text]);
        const asked = plainStatement(given);
        if (asked === null) {
          // Values and cursors are sent in a message of another kind, which holds one statement.
          if (waiting.length > 0) void together(send, waiting.pop()!).catch(() => undefined);
          return Reflect.apply(query, client, given);
        }
        if (WAITS.test(asked)) {
          waiting.push(asked);
          return Promise.resolve(NO_ROWS);
        }
        if (!ENDS.test(asked)) return waiting.length > 0 ? together(send, asked) : send(asked);
        const neverBegun = waiting[0] === 'begin';
        waiting = [];
        return neverBegun ? Promise.resolve(NO_ROWS) : send(asked);
      },
    });
  });
}
