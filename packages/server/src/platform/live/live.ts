import { z } from 'zod';
import type { LiveChannel } from './live-channel.ts';
import { type Mailbox, mailbox } from './mailbox.ts';
import { listenToPostgres, type PostgresListener } from './postgres-listener.ts';

/**
 * What a subscriber is told: facts that somebody announced; or to look again, when it begins to listen and when the connection was lost
 * for a while, because what was said meanwhile is not said twice.
 */
export type LiveMessage<Facts> = { readonly kind: 'told'; readonly facts: Facts } | { readonly kind: 'lookAgain' };

export interface Subscription<Facts> {
  readonly channel: LiveChannel<Facts>;
  /** Only these are told. */
  readonly concerns: (facts: Facts) => boolean;
  /** How many messages wait for a slow reader; 1 where each says no more than “look”. */
  readonly capacity?: number;
}

/** The messages between processes, as this one hears them. */
export interface Live {
  /**
   * `for await (const message of live.subscribe({ channel, concerns }))`. The first message is to look again: from then on
   * nothing is missed. Leaving the loop, or `return()`, ends it.
   */
  subscribe<Facts>(subscription: Subscription<Facts>): AsyncIterableIterator<LiveMessage<Facts>, undefined>;
  /** How many are subscribed now. */
  readonly subscribers: number;
  stop(): Promise<void>;
}

interface Subscriber {
  readonly lookAgain: () => void;
  readonly hear: (channel: string, facts: unknown) => void;
  readonly close: () => void;
}

const DEFAULT_CAPACITY = 16;

/** Connects when the first subscriber comes: a command of the terminal needs no connection that listens. */
export function openLive(url: string, onLost: (error: unknown) => void = () => undefined): Live {
  const subscribers = new Set<Subscriber>();
  let listener: PostgresListener | null = null;
  let listening = false;
  const events = {
    onListening: () => {
      listening = true;
      for (const subscriber of subscribers) subscriber.lookAgain();
    },
    onLost: (error: unknown) => {
      listening = false;
      onLost(error);
    },
    onMessage: (payload: string) => {
      const message = envelopeOf(payload);
      for (const subscriber of subscribers) {
        if (message) subscriber.hear(message.channel, message.facts);
        else subscriber.lookAgain();
      }
    },
  };
  return {
    subscribe<Facts>(subscription: Subscription<Facts>): Mailbox<LiveMessage<Facts>> {
      const box = mailbox<LiveMessage<Facts>>(subscription.capacity ?? DEFAULT_CAPACITY, () => {
        subscribers.delete(subscriber);
      });
      const subscriber = subscriberTo(subscription, box);
      subscribers.add(subscriber);
      listener ??= listenToPostgres(url, events);
      if (listening) subscriber.lookAgain();
      return box;
    },
    get subscribers() {
      return subscribers.size;
    },
    stop: async () => {
      for (const subscriber of [...subscribers]) subscriber.close();
      await listener?.stop();
    },
  };
}

const Envelope = z.object({ channel: z.string(), facts: z.unknown() });

/** Null for what is none of ours: whoever may connect may say anything there. */
function envelopeOf(payload: string): z.infer<typeof Envelope> | null {
  try {
    return Envelope.parse(JSON.parse(payload));
  } catch {
    return null;
  }
}

function subscriberTo<Facts>({ channel, concerns }: Subscription<Facts>, box: Mailbox<LiveMessage<Facts>>): Subscriber {
  return {
    lookAgain: () => box.put({ kind: 'lookAgain' }),
    hear: (name, said) => {
      if (name !== channel.name) return;
      // A process of another version may say something else than we do: then only that something changed is sure.
      const { success, data } = channel.facts.safeParse(said);
      if (!success) box.put({ kind: 'lookAgain' });
      else if (concerns(data)) box.put({ kind: 'told', facts: data });
    },
    close: box.close,
  };
}
