import type { House, Person } from './house.ts';

/** One result of a subscription as it came. */
export interface Told {
  // A test looks into the answer of a subscription it wrote itself.
  // biome-ignore lint/suspicious/noExplicitAny: the shape is the subscription's
  readonly data?: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: { readonly code: string; readonly requestId: string };
  }[];
}

/** A browser's end of `POST /graphql/stream`. */
export interface StreamReader {
  readonly response: Response;
  /** The next result; null when the server has ended the stream. Fails where neither comes in `ms`. */
  next(ms?: number): Promise<Told | null>;
  /** Whether nothing comes for so long. */
  silentFor(ms: number): Promise<boolean>;
  /** Leaves, as a closed page does. */
  leave(): void;
}

/** Subscribes over a real socket: `house.app` must listen at `url`. */
export async function subscribe(
  url: string,
  person: Person,
  query: string,
  variables: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Promise<StreamReader> {
  const leaving = new AbortController();
  const response = await fetch(`${url}/graphql/stream`, {
    method: 'POST',
    body: JSON.stringify({ query, variables }),
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      'accept-language': 'zh-CN',
      ...(person.cookie ? { cookie: person.cookie } : {}),
      ...headers,
    },
    signal: leaving.signal,
  });
  const results = resultsOf(response);
  let pending: Promise<Told | null> | null = null;
  const within = async <Fallback>(ms: number, fallback: Fallback): Promise<Told | null | Fallback> => {
    pending ??= results.next().then(({ value, done }) => (done ? null : value));
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<Fallback>((resolve) => {
      timer = setTimeout(() => resolve(fallback), ms);
    });
    const first = await Promise.race([pending, late]);
    clearTimeout(timer);
    return first;
  };
  return {
    response,
    next: async (ms = 5_000) => {
      const told = await within(ms, 'late' as const);
      if (told === 'late') throw new Error(`nothing was told in ${ms} ms`);
      pending = null;
      return told;
    },
    silentFor: async (ms) => (await within(ms, 'late' as const)) === 'late',
    leave: () => leaving.abort(),
  };
}

async function* resultsOf(response: Response): AsyncGenerator<Told, void> {
  let text = '';
  const decoder = new TextDecoder();
  if (!response.body) return;
  for await (const bytes of response.body) {
    text += decoder.decode(bytes, { stream: true });
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const message = text.slice(0, end);
      text = text.slice(end + 2);
      if (message.startsWith('event: complete')) return;
      const data = /^data: (.*)$/m.exec(message)?.[1];
      if (data) yield JSON.parse(data);
    }
  }
}

/** Makes the house reachable by a socket: `url = await listening(house)`. */
export const listening = (house: House): Promise<string> => house.app.listen({ port: 0, host: '127.0.0.1' });
