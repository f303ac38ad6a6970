import { setTimeout as wait } from 'node:timers/promises';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createSourceEventStream, GraphQLError, type GraphQLSchema } from 'graphql';
import type { Config } from '../../config.ts';
import { unauthenticated } from '../../platform/graphql/errors.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { Live } from '../../platform/live/live.ts';
import type { Metrics } from '../../platform/telemetry/metrics.ts';
import { codeOf } from '../present-error.ts';
import { beginRequest, makeContext } from '../request.ts';
import { answerEvent, presented } from './answer-event.ts';
import type { CheckedOperation } from './checked-operation.ts';
import { type EventStream, openEventStream } from './event-stream.ts';
import type { gate } from './gate.ts';
import type { OpenStreams } from './open-streams.ts';

/** A stream is told something at most this often; what happens meanwhile is told with the next. */
const AT_MOST_EVERY_MS = 1_000;
/** Whether the person is still signed in is asked this often where nothing happens that would show it. */
const WATCH_EVERY_MS = 60_000;
/** What a stream works with; the same for all of a process. */
export interface StreamParts {
  readonly orm: MikroORM;
  readonly config: Config;
  readonly schema: GraphQLSchema;
  readonly live: Live;
  readonly metrics: Metrics;
  /** All that are open in this process. */
  readonly streams: OpenStreams;
  /** Lets a few be answered at once. */
  readonly inTurn: ReturnType<typeof gate>;
}

/** One subscription from its opening to its end. */
export class Stream {
  private readonly ending = new AbortController();
  private context: RequestContext;

  constructor(
    private readonly parts: StreamParts,
    private readonly request: FastifyRequest,
    private readonly reply: FastifyReply,
  ) {
    this.context = this.newContext();
  }

  async run(operation: CheckedOperation | readonly GraphQLError[]): Promise<void> {
    const leave: (() => void)[] = [];
    const source = 'document' in operation ? await this.open(operation, leave) : operation;
    const out = openEventStream(this.reply, () => this.ending.abort());
    try {
      if ('document' in operation && Symbol.asyncIterator in source) await this.tellEach(operation, source, out);
      else await out.next({ errors: presented(source as readonly GraphQLError[], this.context, this.request.log) });
    } finally {
      for (const left of leave) left();
      out.complete();
    }
  }

  /** In a transaction of its own: who it is, whether there is room, and whether they may follow this at all. */
  private async open(
    { document, operationName, variables }: CheckedOperation,
    leave: (() => void)[],
  ): Promise<AsyncIterable<unknown> | readonly GraphQLError[]> {
    const { context } = this;
    try {
      await beginRequest(context, { use: 'watched' });
      if (!context.actor) throw unauthenticated();
      leave.push(this.parts.streams.enter(context.actor, () => this.ending.abort()));
      const source = await createSourceEventStream({
        schema: this.parts.schema,
        document,
        operationName: operationName ?? null,
        variableValues: variables ?? null,
        contextValue: context,
      });
      return Symbol.asyncIterator in source ? source : (source.errors ?? []);
    } catch (error) {
      return [error instanceof GraphQLError ? error : new GraphQLError('', { originalError: asError(error) })];
    } finally {
      // Nothing was written.
      await context.em.rollback().catch(() => undefined);
    }
  }

  private async tellEach(operation: CheckedOperation, source: AsyncIterable<unknown>, out: EventStream): Promise<void> {
    const events = source[Symbol.asyncIterator]();
    const { signal } = this.ending;
    const stop = () => void events.return?.();
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop);
    const watch = setInterval(() => void this.endIfSignedOut(), WATCH_EVERY_MS);
    try {
      for (let event = await events.next(); !event.done; event = await events.next()) {
        if (!(await this.tell(operation, event.value, out))) break;
        await wait(AT_MOST_EVERY_MS, undefined, { signal }).catch(() => undefined);
      }
    } finally {
      clearInterval(watch);
      stop();
    }
  }

  /** False where nothing more is to come. */
  private async tell(operation: CheckedOperation, event: unknown, out: EventStream): Promise<boolean> {
    const { schema, metrics } = this.parts;
    const started = performance.now();
    const result = await this.parts.inTurn(() =>
      answerEvent(this.newContext(), schema, operation, event, this.request.log),
    );
    for (const error of result.errors ?? []) metrics.refusals.inc({ code: codeOf(error) });
    metrics.operations.observe(
      { operation: metrics.nameOf(operation.operationName), outcome: result.errors ? 'error' : 'ok' },
      (performance.now() - started) / 1000,
    );
    if (this.ending.signal.aborted) return false;
    await out.next(result);
    return !result.errors && !this.ending.signal.aborted;
  }

  private async endIfSignedOut(): Promise<void> {
    const context = this.newContext();
    try {
      await this.parts.inTurn(() => beginRequest(context, { use: 'watched' }));
      if (!context.actor) this.ending.abort();
    } catch {
      // A database that is away says nothing about anybody's session.
    } finally {
      await context.em.rollback().catch(() => undefined);
    }
  }

  private newContext(): RequestContext {
    const { orm, config, live } = this.parts;
    return makeContext(orm, config, this.request, this.reply, live);
  }
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));
