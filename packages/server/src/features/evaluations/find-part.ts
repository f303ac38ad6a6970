import type { EntityClass } from '@mikro-orm/postgresql';
import { registerNode } from '../../platform/graphql/node-registry.ts';
import { encodeId } from '../../platform/graphql/opaque-id.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { enterCountyOfId } from '../regions/find-region.ts';
import type { Evaluation } from './evaluation.entity.ts';
import { findEvaluation } from './find-evaluation.ts';
import type { PartOfEvaluation } from './part-of-evaluation.ts';

/** A row of an evaluation whose reader is the evaluation's reader, and nobody else; null where there is none. */
export async function findPart<Part extends PartOfEvaluation>(
  context: RequestContext,
  entity: EntityClass<Part>,
  id: string,
  countyId: string | null,
): Promise<{ part: Part; evaluation: Evaluation } | null> {
  context.requireViewer();
  if (!countyId) return null;
  await enterCountyOfId(context, countyId);
  const [part] = await context.em.find<PartOfEvaluation>(entity as EntityClass<PartOfEvaluation>, { id });
  if (!part) return null;
  const evaluation = await findEvaluation(context, encodeId({ type: 'Evaluation', countyId, id: part.evaluationId }));
  return { part: part as Part, evaluation };
}

/** Makes rows of `entity` nodes of GraphQL `type`. */
export const registerPart = <Part extends PartOfEvaluation>(type: string, entity: EntityClass<Part>): void =>
  registerNode(
    type,
    entity,
    async (context, id, countyId) => (await findPart(context, entity, id, countyId))?.part ?? null,
  );
