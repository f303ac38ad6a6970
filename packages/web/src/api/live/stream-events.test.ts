import { describe, expect, it } from 'vitest';
import { type StreamEvent, streamEvents } from './stream-events.ts';

const bodyOf = (...pieces: Uint8Array[]) => new Response(new Blob(pieces as BlobPart[])).body!;

async function read(body: ReadableStream<Uint8Array>): Promise<StreamEvent[]> {
  const events: StreamEvent[] = [];
  for await (const event of streamEvents(body)) events.push(event);
  return events;
}

const WRITTEN = ':\n\nevent: next\ndata: {"data":{"name":"清岚县"}}\n\n:\n\nevent: complete\ndata: \n\n';
const MEANT = [
  { name: 'heartbeat' },
  { name: 'next', data: { data: { name: '清岚县' } } },
  { name: 'heartbeat' },
  { name: 'complete' },
];

describe('streamEvents', () => {
  it('reads results, heartbeats and the end', async () => {
    expect(await read(bodyOf(new TextEncoder().encode(WRITTEN)))).toEqual(MEANT);
  });

  it('reads the same when the network cuts it anywhere, also within a character', async () => {
    const bytes = new TextEncoder().encode(WRITTEN);
    for (let size = 1; size < bytes.length; size += 3) {
      const stream = new ReadableStream<Uint8Array>({
        start(controller) {
          for (let from = 0; from < bytes.length; from += size) controller.enqueue(bytes.slice(from, from + size));
          controller.close();
        },
      });
      expect(await read(stream), `pieces of ${size}`).toEqual(MEANT);
    }
  });

  it('leaves what is not whole unsaid', async () => {
    expect(await read(bodyOf(new TextEncoder().encode('event: next\ndata: {"data":')))).toEqual([]);
  });
});
