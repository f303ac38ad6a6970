import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { sessionEnded } from '../../platform/sessions/session-ended.ts';
import { checkedOperation } from './checked-operation.ts';
import { gate } from './gate.ts';
import { OpenStreams } from './open-streams.ts';
import { Stream, type StreamParts } from './stream.ts';

/** Streams that are answered at once: the rest of the database's connections are for those who wait for an answer. */
const ANSWERED_AT_ONCE = 4;

export interface StreamServer {
  /** Ends every stream and waits until each has said so. */
  stop(): Promise<void>;
}

const Sent = z.object({
  query: z.string(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
});

/**
 * `POST /graphql/stream`: GraphQL subscriptions as server-sent events, as the graphql-sse protocol has them (distinct connections).
 * Same cookie, limits and errors as `/graphql`. Not by that library's own handler: it keeps what a slow reader has not read, without end.
 */
export function serveStream(app: FastifyInstance, given: Omit<StreamParts, 'streams' | 'inTurn'>): StreamServer {
  const streams = new OpenStreams();
  const parts: StreamParts = { ...given, streams, inTurn: gate(ANSWERED_AT_ONCE) };
  const running = new Set<Promise<void>>();
  parts.metrics.streams(() => streams.count);
  let hearing = false;
  /** Ends the streams of whoever signs out, wherever that is. */
  const hear = async () => {
    if (hearing) return;
    hearing = true;
    for await (const message of parts.live.subscribe({ channel: sessionEnded, concerns: () => true }))
      if (message.kind === 'told') streams.endSession(message.facts.sessionId);
  };

  app.post('/graphql/stream', async (request, reply) => {
    // A form on a foreign site can send neither of these.
    if (!/^application\/json\b/.test(request.headers['content-type'] ?? ''))
      return refuse(reply, 415, 'application/json');
    if (!request.headers.accept?.includes('text/event-stream')) return refuse(reply, 406, 'text/event-stream');
    const sent = Sent.safeParse(request.body);
    if (!sent.success) return refuse(reply, 400, '{ query, variables, operationName }');
    void hear();
    const operation = checkedOperation(parts.schema, sent.data, parts.config.production);
    const work = new Stream(parts, request, reply).run(operation).finally(() => running.delete(work));
    running.add(work);
    await work;
  });

  return {
    stop: async () => {
      streams.stop();
      await Promise.allSettled([...running]);
    },
  };
}

const refuse = (reply: FastifyReply, status: 400 | 406 | 415, wanted: string) =>
  reply.status(status).send({
    error: {
      code: 'BAD_USER_INPUT',
      message: `订阅请以 ${wanted} 发送。/ A subscription is sent with ${wanted}.`,
      requestId: reply.request.id,
    },
  });
