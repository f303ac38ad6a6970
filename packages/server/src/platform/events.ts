import type { EntityManager } from '@mikro-orm/postgresql';

/** What must happen because something happened. Later features listen; no feature calls a later one. */
export interface Event<Facts> {
  listen(listener: (em: EntityManager, facts: Facts) => Promise<void>): void;
  /** Tells every listener, one after the other, in the transaction of `em`. */
  tell(em: EntityManager, facts: Facts): Promise<void>;
}

export function eventOf<Facts>(): Event<Facts> {
  const listeners: ((em: EntityManager, facts: Facts) => Promise<void>)[] = [];
  return {
    listen: (listener) => {
      listeners.push(listener);
    },
    tell: async (em, facts) => {
      for (const listener of listeners) await listener(em, facts);
    },
  };
}
