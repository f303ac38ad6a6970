import type { EntityManager } from '@mikro-orm/postgresql';
import type { Actor } from '../../platform/graphql/request-context.ts';
import { newId } from '../../platform/identifiers.ts';
import { Activity } from './activity.entity.ts';
import type { Evaluation } from './evaluation.entity.ts';

/** Keeps who did what, when and why, in the transaction of the act itself. */
export function recordActivity(
  em: EntityManager,
  evaluation: Evaluation,
  actor: Pick<Actor, 'userId' | 'displayName'>,
  what: Pick<Activity, 'kind'> & Partial<Pick<Activity, 'role' | 'fromState' | 'toState' | 'revisionNumber' | 'note'>>,
  at = new Date(),
): Activity {
  return em.create(Activity, {
    id: newId(),
    countyId: evaluation.countyId,
    departmentId: evaluation.departmentId,
    evaluationId: evaluation.id,
    by: actor.displayName,
    byId: actor.userId,
    at,
    ...what,
  });
}
