import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Pool } from 'pg';
import { NO_ROWS, plainStatement } from './plain-statement.ts';
import { Plans } from './plans.ts';

/** Statements that may be sent before it is certain that they will be asked: they show, or set the scope that is shown. */
const SHOWS = /^(select|with) /;
const SETS = /^set local /;
/** PostgreSQL refuses to write in such a transaction; a lock would be let go of before what it is for. */
const WRITES_OR_LOCKS = /\b(insert|update|delete|merge|for (key )?share|pg_(try_)?advisory\w*)\b/i;

/** Signs of statements: some thousand questions. */
const MOST = 8_000_000;
const LONGEST = 200_000;

interface LastTime {
  readonly said: readonly string[];
  /** Off where something else was foreseen, until the same is said twice: what is known of rows is part of the words, and changes with each row. */
  readonly isForeseen: boolean;
}

/** What was said the last time that a question was asked; by the question. */
const lastTime = new LRUCache<string, LastTime>({
  maxSize: MOST,
  maxEntrySize: LONGEST,
  sizeCalculation: ({ said }, key) => said.reduce((sum, text) => sum + text.length, key.length),
});

const questions = new AsyncLocalStorage<string>();

/** The words for a question by all that it consists of: who asks, and what. */
export const questionOf = (...parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64');

/** Begins a transaction that only shows something, and mostly asks what it asked when the same `question` was answered last. */
export const beginAsking = (question: string, begin: () => Promise<void>): Promise<void> =>
  questions.run(question, begin);

/**
 * Asks ahead: where a question was answered before, its first statement travels with all that followed it then, the commit with them.
 *
 *     begin; select … from session … · set local app.region_path = '/'; select … from region … · select … from region_summary … · commit
 *     → begin read only; select … from session …; set local app.region_path = '/'; select … from region …; select … from region_summary …; commit
 *
 * Each message costs a process as much as a small query, and whoever waits for it the way to the database and back; an overview needs one in
 * place of four. What comes again word for word is answered by a plan that the connection keeps.
 *
 * Nothing is answered that was not asked: an answer is given where the same statement comes in the same place, after the same scope was set, else it
 * is dropped, and the transaction begins anew with the scope that was set until then. So who may see something is decided every time, as it would be
 * without. Statements that write or lock are never sent ahead.
 */
export function askAhead(pool: Pool): void {
  pool.on('connect', (client) => {
    const plans = new Plans();
    let conversation: Conversation | null = null;
    client.query = new Proxy(client.query, {
      apply: (query, _, given: unknown[]) => {
        const text = plainStatement(given);
        const send = (statement: string): Promise<unknown> => Reflect.apply(query, client, [statement]);
        if (text === 'begin') {
          const question = questions.getStore();
          conversation = question === undefined ? null : new Conversation(question, plans, send);
        }
        if (conversation === null) return Reflect.apply(query, client, given);
        const { current, ends } = { current: conversation, ends: text === 'commit' || text === 'rollback' };
        if (ends) conversation = null;
        return current.inTurn(() =>
          text === null ? current.leave(() => Reflect.apply(query, client, given)) : current.say(text),
        );
      },
    });
  });
}

const onlyShows = (statement: string): boolean => SHOWS.test(statement) && !WRITES_OR_LOCKS.test(statement);

/** What the driver says of a statement. */
interface Answer {
  readonly command: string;
}

/** One transaction that shows something. */
class Conversation {
  /** All that was said, in order. */
  private readonly said: string[] = [];
  private readonly foreseen: readonly string[] | undefined;
  /** What the statements that are still foreseen show. */
  private answers: Answer[] = [];
  /** `begun`: nothing was asked yet. `ahead`: all that is foreseen has its answer, and the transaction is over. `usual`: it is asked as it comes. */
  private state: 'begun' | 'ahead' | 'usual' = 'begun';
  private isForeseeable = true;
  private wentAnotherWay = false;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly question: string,
    private readonly plans: Plans,
    private readonly send: (statement: string) => Promise<unknown>,
  ) {
    const before = lastTime.get(question);
    this.foreseen = before?.isForeseen ? before.said : undefined;
  }

  /** One thing is said after the other, each when the one before is answered, whether or not whoever says it waits for that. */
  inTurn(speak: () => Promise<unknown>): Promise<unknown> {
    const answer = this.turn.then(speak);
    this.turn = answer.catch(() => undefined);
    return answer;
  }

  /** A statement without values of its own. */
  async say(statement: string): Promise<unknown> {
    if (statement === 'begin') return NO_ROWS;
    if (statement === 'commit' || statement === 'rollback') return this.end(statement);
    const place = this.said.length;
    if (this.state === 'begun') await this.begin(statement);
    const isAnswered = this.state === 'ahead' && (place === 0 || this.foreseen?.[place] === statement);
    if (this.state === 'ahead' && !isAnswered) {
      this.wentAnotherWay = true;
      await this.beginAnew();
    }
    this.said.push(statement);
    if (isAnswered) return SETS.test(statement) ? NO_ROWS : this.answers.shift();
    this.isForeseeable &&= onlyShows(statement) || (place > 0 && SETS.test(statement));
    return this.send(statement);
  }

  /** Something that is no plain statement, and never foreseen. */
  async leave(ask: () => Promise<unknown>): Promise<unknown> {
    this.isForeseeable = false;
    if (this.state !== 'usual') await this.beginAnew();
    return ask();
  }

  private async begin(first: string): Promise<void> {
    const { foreseen } = this;
    const answers = foreseen && onlyShows(first) ? await this.askAll([first, ...foreseen.slice(1)]) : null;
    if (!answers) return this.beginAnew();
    this.state = 'ahead';
    this.answers = answers;
  }

  /** What each of them shows, in order; null where they were not all answered, and nothing has happened then. */
  private async askAll(statements: readonly string[]): Promise<Answer[] | null> {
    const shows = statements.filter((statement) => SHOWS.test(statement));
    // A statement of which it is not certain that it comes again is not worth a plan.
    const words = statements.map((statement, place) =>
      this.foreseen?.[place] === statement && SHOWS.test(statement) ? this.plans.toRun(statement) : statement,
    );
    try {
      // A new line ends a comment that a statement may end with.
      const each = await this.send(['begin read only', ...words, 'commit', ...this.plans.toForget()].join(';\n'));
      const answers = (each as Answer[]).filter(({ command }) => command === 'SELECT');
      return answers.length === shows.length ? answers : null;
    } catch {
      // What could be answered then can fail now, and only if it is asked again is that of interest.
      await this.send(['rollback', ...this.plans.toLoseAll()].join('; '));
      return null;
    }
  }

  /** A transaction in the scope that was set until here, in which nothing is foreseen any more. */
  private async beginAnew(): Promise<void> {
    this.state = 'usual';
    for (const statement of ['begin', ...this.said.filter((text) => SETS.test(text))]) await this.send(statement);
  }

  private async end(statement: string): Promise<unknown> {
    if (this.state !== 'begun' && statement === 'commit' && this.isForeseeable) this.remember();
    return this.state === 'usual' ? this.send(statement) : NO_ROWS;
  }

  private remember(): void {
    const { said, question } = this;
    const before = lastTime.get(question);
    const isSame = before?.said.length === said.length && said.every((statement, at) => statement === before.said[at]);
    const isForeseen = !this.wentAnotherWay && (before?.isForeseen !== false || isSame);
    lastTime.set(question, { said, isForeseen });
  }
}
