import type { EntityManager, EventSubscriber } from '@mikro-orm/postgresql';

/** What is left to do in one transaction, for one purpose. */
interface Left<Note> {
  readonly em: EntityManager;
  notes: Note[];
}

interface Purpose {
  settle(transaction: object): Promise<void>;
  /** How many notes there are, and back to so many. */
  count(transaction: object): number;
  cut(transaction: object, count: number): void;
}

const purposes: Purpose[] = [];

/**
 * Makes a kind of work that a transaction does last of all, right before its commit: what is locked for everybody, the sums of the nation for
 * one, is then held only while it is written, and not while an answer is computed. Acts leave notes, and `settle` gets all that were
 * left, in their order. It may go into another scope and need not come back.
 */
export function beforeCommit<Note>(
  settle: (em: EntityManager, notes: readonly Note[]) => Promise<void>,
): (em: EntityManager, note: Note) => void {
  const left = new WeakMap<object, Left<Note>>();
  purposes.push({
    settle: async (transaction) => {
      const found = left.get(transaction);
      left.delete(transaction);
      if (found && found.notes.length > 0) await settle(found.em, found.notes);
    },
    count: (transaction) => left.get(transaction)?.notes.length ?? 0,
    cut: (transaction, count) => {
      const found = left.get(transaction);
      if (found) found.notes = found.notes.slice(0, count);
    },
  });
  return (em, note) => {
    const transaction = em.getTransactionContext<object>();
    if (!transaction) throw new Error('Without a transaction there is no commit before which anything could be done');
    const found = left.get(transaction) ?? { em, notes: [] };
    found.notes.push(note);
    left.set(transaction, found);
  };
}

/** Remembers what was left so far; the answer forgets all that was left since, for a transaction that goes back to a savepoint. */
export function markLeft(em: EntityManager): () => void {
  const transaction = em.getTransactionContext<object>();
  if (!transaction) return () => undefined;
  const counts = purposes.map((purpose) => purpose.count(transaction));
  return () => {
    for (const [at, purpose] of purposes.entries()) purpose.cut(transaction, counts[at] ?? 0);
  };
}

/** Tells the ORM to settle what was left before each commit. */
export const settling: EventSubscriber = {
  beforeTransactionCommit: async ({ transaction }) => {
    if (transaction) for (const purpose of purposes) await purpose.settle(transaction);
  },
};
