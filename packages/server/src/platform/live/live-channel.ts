import type { EntityManager } from '@mikro-orm/postgresql';
import type { z } from 'zod';

/** The one channel of PostgreSQL that every process listens to; which channel of ours it is stands in the message. */
export const POSTGRES_CHANNEL = 'jiping_live';

/**
 * What processes tell each other: that something changed, and where. Never the thing itself, because who hears it may not be
 * allowed to see it: a listener looks again, with its own rights.
 */
export interface LiveChannel<Facts> {
  readonly name: string;
  readonly facts: z.ZodType<Facts>;
}

/** `const summaryChanged = liveChannel('summary', z.object({ path: z.string(), fiscalYear: z.int() }))` */
export const liveChannel = <Facts>(name: string, facts: z.ZodType<Facts>): LiveChannel<Facts> => ({ name, facts });

/**
 * Tells every process, once the transaction of `em` has committed; what is rolled back is never told, and what is told twice in one
 * transaction is told once. `facts` are at most 8,000 bytes as JSON.
 */
export async function announce<Facts>(em: EntityManager, channel: LiveChannel<Facts>, facts: Facts): Promise<void> {
  if (!em.isInTransaction())
    throw new Error('What is announced outside of a transaction would be told before it is true');
  await em.execute('select pg_notify(?, ?)', [POSTGRES_CHANNEL, JSON.stringify({ channel: channel.name, facts })]);
}
