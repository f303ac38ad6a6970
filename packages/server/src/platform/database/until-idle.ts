import { setImmediate } from 'node:timers/promises';
import type { EntityManager } from '@mikro-orm/postgresql';

/** What Kysely makes of a transaction: one statement after the other has its connection. */
interface OnOneConnection {
  getExecutor(): { provideConnection(use: () => Promise<void>): Promise<void> };
}

/**
 * Waits until nobody asks anything in the transaction any more. GraphQL answers as soon as a part without which there is no answer was refused, and
 * lets the other parts go on; Kysely (0.29.6) sends what waits for its turn although the transaction is over meanwhile, in whosever transaction
 * the connection is by then.
 */
export async function untilIdle(em: EntityManager): Promise<void> {
  const transaction = em.getTransactionContext<OnOneConnection>();
  if (!transaction) return;
  let waited: boolean;
  do {
    // Whoever was answered just now asks on before this does.
    await setImmediate();
    waited = true;
    const turn = transaction.getExecutor().provideConnection(async () => {
      waited = false;
    });
    await setImmediate();
    const hadToWait = waited;
    await turn;
    waited = hadToWait;
  } while (waited);
}
