import type { FastifyReply } from 'fastify';
import type { FormattedExecutionResult } from 'graphql';

/** Proxies and firewalls cut what is silent for a minute or so. */
const HEARTBEAT_MS = 15_000;
/** Who takes nothing for so long is not there any more. */
const STALLED_MS = 60_000;
const LAST_WORDS_MS = 2_000;

/** One answer that stays open: server-sent events in the words of the graphql-sse protocol, each operation on a connection of its own. */
export interface EventStream {
  /** Resolves when the caller's side has room again: who reads slowly is asked less often, and nothing piles up here. */
  next(result: FormattedExecutionResult): Promise<void>;
  /** Says that nothing more comes, and ends the answer. */
  complete(): void;
}

/** Opens the answer; from here on it is not Fastify's any more. `onClose` is called when the caller, or we, ended it. */
export function openEventStream(reply: FastifyReply, onClose: () => void): EventStream {
  reply.hijack();
  const { raw } = reply;
  // The connection ends with the answer: none that was idle for hours is handed to the next request, and stopping waits for none.
  raw.shouldKeepAlive = false;
  raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache, no-transform',
    // nginx sends each event on as it comes.
    'x-accel-buffering': 'no',
  });
  let roomAgain: () => void = () => undefined;
  const write = async (text: string) => {
    if (raw.destroyed || raw.writableEnded || raw.write(text)) return;
    const stalled = setTimeout(() => raw.destroy(), STALLED_MS);
    await new Promise<void>((resolve) => {
      roomAgain = resolve;
    });
    clearTimeout(stalled);
  };
  const heartbeat = setInterval(() => {
    if (!raw.writableNeedDrain) void write(':\n\n');
  }, HEARTBEAT_MS);
  const closed = () => {
    clearInterval(heartbeat);
    roomAgain();
    onClose();
  };
  raw.on('drain', () => roomAgain());
  raw.on('error', () => raw.destroy());
  if (raw.destroyed) closed();
  else raw.once('close', closed);
  // Some browsers do not believe in a stream of which only the head has come.
  void write(':\n\n');
  return {
    next: (result) => write(`event: next\ndata: ${JSON.stringify(result)}\n\n`),
    complete: () => {
      if (raw.destroyed || raw.writableEnded) return;
      raw.end('event: complete\ndata: \n\n');
      // Who does not take even that is not waited for when the server stops.
      setTimeout(() => raw.destroy(), LAST_WORDS_MS).unref();
    },
  };
}
