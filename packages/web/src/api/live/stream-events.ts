/** A result of a subscription as the server sends it. */
export interface LiveResult {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[];
}

/** One event of a stream as the server wrote it; a heartbeat is an event without data. */
export type StreamEvent =
  | { readonly name: 'next'; readonly data: LiveResult }
  | { readonly name: 'complete' | 'heartbeat' };

/** Reads server-sent events in the words of the graphql-sse protocol, however the network cuts them. */
export async function* streamEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<StreamEvent, void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      text += decoder.decode(value, { stream: true });
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        yield eventOf(text.slice(0, end));
        text = text.slice(end + 2);
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function eventOf(message: string): StreamEvent {
  const line = (field: string) =>
    message
      .split('\n')
      .find((one) => one.startsWith(`${field}: `))
      ?.slice(field.length + 2);
  const data = line('data');
  if (line('event') === 'complete') return { name: 'complete' };
  return data ? { name: 'next', data: JSON.parse(data) } : { name: 'heartbeat' };
}
