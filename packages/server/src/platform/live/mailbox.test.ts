import { expect, test } from 'vitest';
import { mailbox } from './mailbox.ts';

const read = async <Message>(box: AsyncIterableIterator<Message, undefined>, count: number): Promise<Message[]> => {
  const messages: Message[] = [];
  for (let index = 0; index < count; index++) {
    const { value } = await box.next();
    if (value !== undefined) messages.push(value);
  }
  return messages;
};

test.each([
  ['keeps the order for a reader that keeps up', 3, [1, 2, 3], [1, 2, 3]],
  ['has the newest for a slow one', 3, [1, 2, 3, 4, 5], [3, 4, 5]],
  ['has the last one where only that something changed is told', 1, [1, 2, 3], [3]],
])('%s', async (_, capacity, put, expected) => {
  const box = mailbox<number>(capacity, () => undefined);
  for (const message of put) box.put(message);
  expect(await read(box, expected.length)).toEqual(expected);
});

test('wakes a reader who waits, and ends one who waits when it is closed', async () => {
  let closes = 0;
  const box = mailbox<string>(2, () => {
    closes += 1;
  });
  const first = box.next();
  box.put('moved');
  expect(await first).toEqual({ done: false, value: 'moved' });
  const second = box.next();
  box.close();
  box.close();
  expect(await second).toEqual({ done: true, value: undefined });
  box.put('too late');
  expect(await box.next()).toEqual({ done: true, value: undefined });
  expect(closes).toBe(1);
});

test('is closed by a reader who leaves the loop', async () => {
  let closed = false;
  const box = mailbox<number>(4, () => {
    closed = true;
  });
  box.put(1);
  box.put(2);
  for await (const message of box) if (message === 1) break;
  expect(closed).toBe(true);
});
