import { LockMode } from '@mikro-orm/postgresql';
import { refuse } from '../../platform/graphql/act-refused.ts';
import { notFound } from '../../platform/graphql/errors.ts';
import { keyOf } from '../../platform/graphql/node-registry.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { enterCountyOfId } from '../regions/find-region.ts';
import { Evaluation } from './evaluation.entity.ts';

/** The evaluation behind an opaque id. One of another tenant and one that does not exist answer exactly alike: NOT_FOUND. */
export async function findEvaluation(context: RequestContext, globalId: string, lock = false): Promise<Evaluation> {
  context.requireViewer();
  const { id, countyId } = keyOf(globalId, 'Evaluation');
  await enterCountyOfId(context, countyId);
  // What was loaded before the lock was waited for may have changed, also to null, which the ORM would not take over by itself.
  const options = lock ? { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } : {};
  const evaluation = await context.em.findOne(Evaluation, { id }, options);
  if (!evaluation || !context.me.ability.can('read', evaluation)) throw notFound();
  return evaluation;
}

/** The same, locked for the rest of the transaction: two writes to one evaluation come one after the other. */
export const lockEvaluation = (context: RequestContext, globalId: string): Promise<Evaluation> =>
  findEvaluation(context, globalId, true);

/** Stops an act that was based on an older record than the one there is. */
export function checkBaseVersion(evaluation: Evaluation, baseVersion: number | null | undefined): void {
  if (baseVersion === null || baseVersion === undefined || baseVersion === evaluation.version) return;
  throw refuse(
    'STALE_VERSION',
    '填报内容已有新的修改，请刷新后核对再操作。',
    'The evaluation has changed meanwhile: reload it, look again, and repeat.',
    ['baseVersion'],
  );
}
