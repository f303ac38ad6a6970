/**
 * Messages on their way to one reader. It holds so many and no more: for a slow reader the oldest make room, so that the newest is
 * always there and memory never grows with the reader's slowness.
 */
export interface Mailbox<Message> extends AsyncIterableIterator<Message, undefined> {
  put(message: Message): void;
  /** Ends the reader's loop, also while it waits. */
  close(): void;
}

/** `onClose` is called once, by whichever side ends it. */
export function mailbox<Message>(capacity: number, onClose: () => void): Mailbox<Message> {
  const waiting: Message[] = [];
  let wake: (() => void) | null = null;
  let closed = false;
  const close = () => {
    if (closed) return;
    closed = true;
    waiting.length = 0;
    onClose();
    wake?.();
  };
  const box: Mailbox<Message> = {
    put(message) {
      if (closed) return;
      waiting.push(message);
      if (waiting.length > capacity) waiting.shift();
      wake?.();
    },
    close,
    async next() {
      while (waiting.length === 0 && !closed)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      wake = null;
      const message = waiting.shift();
      return message === undefined || closed ? { done: true, value: undefined } : { done: false, value: message };
    },
    async return() {
      close();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => box,
  };
  return box;
}
