import { describe, expect, it } from 'vitest';
import type { NetworkState } from '../network.ts';
import type { SessionState } from '../session.ts';
import { createStore } from '../store.ts';
import { follow } from './follow.ts';
import type { LiveState } from './live-state.ts';
import type { LiveResult } from './stream-events.ts';

/** One connection as the server sees it. */
class Line {
  private controller!: ReadableStreamDefaultController<Uint8Array>;
  left = false;
  readonly answer = new Response(
    new ReadableStream<Uint8Array>({
      start: (controller) => {
        this.controller = controller;
      },
      cancel: () => {
        this.left = true;
      },
    }),
  );
  /** As `fetch` does it when its signal says so. */
  abort(): void {
    this.left = true;
    try {
      this.controller.error(new DOMException('', 'AbortError'));
    } catch {
      // Ended already.
    }
  }
  write(text: string): void {
    this.controller.enqueue(new TextEncoder().encode(text));
  }
  tell(result: LiveResult): void {
    this.write(`event: next\ndata: ${JSON.stringify(result)}\n\n`);
  }
  refuse(code: string): void {
    this.tell({ errors: [{ message: '不行', extensions: { code } }] });
  }
  complete(): void {
    this.write('event: complete\ndata: \n\n');
  }
}

/** A page with its surroundings, and a server that answers each connection with the next line, or with nothing. */
function page(...lines: (Line | Response | 'unreachable')[]) {
  const network = createStore<NetworkState>({ online: true });
  const session = createStore<SessionState>('open');
  const attention = createStore(true);
  const asked: RequestInit[] = [];
  const told: unknown[] = [];
  const states: LiveState[] = [];
  const stop = follow(
    {
      body: '{"query":"subscription { x }"}',
      transport: async (_, init) => {
        asked.push(init!);
        const line = lines.shift();
        if (line === 'unreachable' || !line) throw new TypeError('Failed to fetch');
        if (line instanceof Response) return line;
        init?.signal?.addEventListener('abort', () => {
          line.abort();
        });
        return line.answer;
      },
      onResult: ({ data }) => told.push(data?.x),
      onState: (state) => {
        if (states.at(-1) !== state) states.push(state);
      },
    },
    {
      network,
      session,
      seen: attention.get,
      onAttention: attention.subscribe,
      timing: { shortest: 5, longest: 20, silence: 200, unseen: 30, patience: 5_000 },
    },
  );
  return { network, session, attention, asked, told, states, stop };
}

const until = async (holds: () => boolean): Promise<void> => {
  for (let tries = 0; !holds(); tries++) {
    if (tries > 400) throw new Error('it never came to that');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};
const quiet = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('follow', () => {
  it('gives what is told, and asks as the server wants it', async () => {
    const line = new Line();
    const { told, states, asked, stop } = page(line);
    line.write(':\n\n');
    line.tell({ data: { x: 1 } });
    line.tell({ data: { x: 2 } });
    await until(() => told.length === 2);
    expect(told).toEqual([1, 2]);
    expect(states).toEqual(['connecting', 'live']);
    expect(asked[0]).toMatchObject({
      method: 'POST',
      headers: { accept: 'text/event-stream', 'content-type': 'application/json' },
    });
    stop();
    await until(() => line.left);
  });

  it('connects again when the server ends it, is not reached, or falters', async () => {
    const [first, second] = [new Line(), new Line()];
    const { told, states, asked, stop } = page(first, 'unreachable', new Response('', { status: 502 }), second);
    first.tell({ data: { x: 'before' } });
    await until(() => told.length === 1);
    first.complete();
    second.tell({ data: { x: 'after' } });
    await until(() => told.length === 2);
    expect(asked).toHaveLength(4);
    expect(states).toEqual(['connecting', 'live', 'lost', 'live']);
    stop();
  });

  it('leaves a server that says nothing more, heartbeats counted as words', async () => {
    const [deaf, second] = [new Line(), new Line()];
    const { told, stop } = page(deaf, second);
    deaf.tell({ data: { x: 1 } });
    for (let beat = 0; beat < 4; beat++) {
      await quiet(100);
      deaf.write(':\n\n');
    }
    expect(deaf.left).toBe(false);
    await until(() => deaf.left);
    second.tell({ data: { x: 2 } });
    await until(() => told.length === 2);
    stop();
  });

  it('waits for a network, and asks nothing meanwhile', async () => {
    const [first, second] = [new Line(), new Line()];
    const { network, states, asked, told, stop } = page(first, second);
    await until(() => asked.length === 1);
    network.set({ online: false, since: new Date() });
    await until(() => first.left);
    await until(() => states.at(-1) === 'lost');
    await quiet(80);
    expect(asked).toHaveLength(1);
    network.set({ online: true });
    second.tell({ data: { x: 1 } });
    await until(() => told.length === 1);
    stop();
  });

  it('gives up its connection when nobody looks for a while, and is back at once when somebody does', async () => {
    const [first, second] = [new Line(), new Line()];
    const { attention, states, asked, told, stop } = page(first, second);
    first.tell({ data: { x: 1 } });
    await until(() => told.length === 1);
    attention.set(false);
    await until(() => first.left);
    await until(() => states.at(-1) === 'paused');
    await quiet(60);
    expect(asked).toHaveLength(1);
    second.tell({ data: { x: 2 } });
    attention.set(true);
    await until(() => told.length === 2);
    expect(states).toEqual(['connecting', 'live', 'paused', 'connecting', 'live']);
    stop();
  });

  it('is not disturbed by a glance at another tab', async () => {
    const line = new Line();
    const { attention, asked, stop } = page(line);
    await until(() => asked.length === 1);
    attention.set(false);
    await quiet(10);
    attention.set(true);
    await quiet(80);
    expect([asked.length, line.left]).toEqual([1, false]);
    stop();
  });

  it('waits for somebody to sign in, without a dialog of its own', async () => {
    const [first, second] = [new Line(), new Line()];
    const { session, states, asked, told, stop } = page(first, second);
    first.refuse('UNAUTHENTICATED');
    await until(() => states.at(-1) === 'signedOut');
    session.set('expired');
    await quiet(60);
    expect(asked).toHaveLength(1);
    second.tell({ data: { x: 1 } });
    session.set('open');
    await until(() => told.length === 1);
    stop();
  });

  it.each(['NOT_FOUND', 'FORBIDDEN', 'BAD_USER_INPUT'])('asks no more after %s', async (code) => {
    const line = new Line();
    const { states, asked, stop } = page(line);
    line.refuse(code);
    await until(() => states.at(-1) === 'refused');
    await quiet(60);
    expect(asked).toHaveLength(1);
    stop();
  });

  it.each(['INTERNAL_SERVER_ERROR', 'NOT_READY'])('asks again after %s', async (code) => {
    const [first, second] = [new Line(), new Line()];
    const { asked, told, stop } = page(first, second);
    first.refuse(code);
    second.tell({ data: { x: 1 } });
    await until(() => told.length === 1);
    expect(asked).toHaveLength(2);
    stop();
  });

  it('asks no more of a server that knows no subscriptions, but again of one that has no room', async () => {
    const old = page(new Response('', { status: 404 }));
    await until(() => old.states.at(-1) === 'refused');
    old.stop();
    const [full, second] = [new Line(), new Line()];
    const { attention, states, told, stop } = page(full, second);
    full.refuse('RATE_LIMITED');
    await until(() => states.at(-1) === 'refused');
    second.tell({ data: { x: 1 } });
    attention.set(false);
    attention.set(true);
    await until(() => told.length === 1);
    stop();
  });
});
