import { randomUUID } from 'node:crypto';
import { LRUCache } from 'lru-cache';

/** PostgreSQL keeps some ten to a hundred kilobytes for each. */
const MOST = 50;

/** Signs of a statement: lists of a county's departments are within it. */
const LONGEST = 20_000;

/**
 * The statements that a connection has planned. Planning an overview takes PostgreSQL two to six times as long as answering it. They have no
 * parameters, so a plan is the one that would be made again; who may see a row is asked when it runs.
 */
export class Plans {
  private readonly forgotten: string[] = [];
  private readonly names = new LRUCache<string, string>({
    max: MOST,
    dispose: (name, _, reason) => {
      if (reason === 'evict') this.forgotten.push(name);
    },
  });
  /** Nobody else's plans are called so, should a pooler against all advice share the connection. */
  private readonly mark = randomUUID().slice(0, 8);
  private made = 0;

  /** What to send to have a statement answered by its plan, which is made where there is none. */
  toRun(statement: string): string {
    if (statement.length > LONGEST) return statement;
    const known = this.names.get(statement);
    if (known) return `execute ${known}`;
    this.made += 1;
    const name = `plan_${this.mark}_${this.made}`;
    this.names.set(statement, name);
    return `prepare ${name} as ${statement};\nexecute ${name}`;
  }

  /** Statements that let PostgreSQL forget what was not asked for the longest time; outside of a transaction. */
  toForget(): string[] {
    return this.forgotten.splice(0).map((name) => `deallocate ${name}`);
  }

  /** After a message that failed it is not known which of its plans were made. */
  toLoseAll(): string[] {
    this.names.clear();
    this.forgotten.length = 0;
    return ['deallocate all'];
  }
}
