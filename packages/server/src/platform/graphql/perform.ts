import { TradeError } from '@jiping/domain/language';
import { markLeft } from '../database/before-commit.ts';
import { ActRefused, type Refusal } from './act-refused.ts';
import type { RequestContext } from './request-context.ts';
import { type UserError, userErrorOf } from './user-error.type.ts';

/**
 * Does one act of a request's transaction: what it wrote stays, or, where it refuses, is undone to the last row while
 * other acts of the request stand. The payload then carries the refusals instead of a result.
 */
export async function perform<Payload extends object>(
  context: RequestContext,
  act: () => Promise<Payload>,
): Promise<Partial<Payload> & { userErrors: UserError[] }> {
  const { em } = context;
  const forgetLeft = markLeft(em);
  await em.execute('savepoint act');
  try {
    const payload = await act();
    await em.flush();
    await em.execute('release savepoint act');
    context.forgetLoaded();
    return { ...payload, userErrors: [] };
  } catch (error) {
    await em.execute('rollback to savepoint act');
    forgetLeft();
    em.clear();
    context.forgetLoaded();
    const refused = refusalsOf(error);
    if (!refused) throw error;
    return {
      ...refused.payload,
      userErrors: refused.refusals.map((refusal) => userErrorOf(refusal, context.language)),
    } as Partial<Payload> & {
      userErrors: UserError[];
    };
  }
}

/** The domain refuses with a TradeError, acts with ActRefused; anything else is a fault. */
function refusalsOf(error: unknown): { refusals: readonly Refusal[]; payload: object } | null {
  if (error instanceof ActRefused) return error;
  if (error instanceof TradeError) return { refusals: [{ code: error.code, sentence: error.sentence }], payload: {} };
  return null;
}
