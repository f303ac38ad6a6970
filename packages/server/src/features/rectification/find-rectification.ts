import { notFound } from '../../platform/graphql/errors.ts';
import { keyOf, registerNode } from '../../platform/graphql/node-registry.ts';
import { globalId } from '../../platform/graphql/opaque-id.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { Evaluation } from '../evaluations/evaluation.entity.ts';
import { lockEvaluation } from '../evaluations/find-evaluation.ts';
import { findPart } from '../evaluations/find-part.ts';
import { Rectification } from './rectification.entity.ts';

/** One that the person may read, with its evaluation; null for any other. */
export async function findRectification(
  context: RequestContext,
  id: string,
  countyId: string | null,
): Promise<{ part: Rectification; evaluation: Evaluation } | null> {
  const found = await findPart(context, Rectification, id, countyId);
  return found && context.me.ability.can('read', found.part) ? found : null;
}

/** The same to be changed: its evaluation is locked, so that two acts come one after the other. NOT_FOUND for what is out of reach. */
export async function lockRectification(
  context: RequestContext,
  rectificationId: string,
): Promise<{ rectification: Rectification; evaluation: Evaluation }> {
  const { id, countyId } = keyOf(rectificationId, 'Rectification');
  const found = await findRectification(context, id, countyId);
  if (!found) throw notFound();
  const evaluation = await lockEvaluation(context, globalId('Evaluation', found.evaluation));
  // Somebody may have acted while this one waited for the lock.
  await context.em.refresh(found.part);
  return { rectification: found.part, evaluation };
}

registerNode(
  'Rectification',
  Rectification,
  async (context, id, countyId) => (await findRectification(context, id, countyId))?.part ?? null,
);
