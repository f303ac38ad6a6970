import type { EntityManager } from '@mikro-orm/postgresql';
import { refuse } from '../../platform/graphql/act-refused.ts';
import type { Actor } from '../../platform/graphql/request-context.ts';
import { newId } from '../../platform/identifiers.ts';
import { Activity } from './activity.entity.ts';
import type { Evaluation } from './evaluation.entity.ts';

const LONGEST_NOTE = 2_600;

type Details = 'role' | 'fromState' | 'toState' | 'fromScore' | 'toScore' | 'revisionNumber' | 'note';
type What = Pick<Activity, 'kind'> & Partial<Pick<Activity, Details>>;

/** Keeps who did what, when and why, in the transaction of the act itself. Refuses a note that is a document. */
export function recordActivity(
  em: EntityManager,
  evaluation: Evaluation,
  actor: Pick<Actor, 'userId' | 'displayName'>,
  what: What,
  at = new Date(),
): Activity {
  if ((what.note?.length ?? 0) > LONGEST_NOTE) {
    throw refuse('NOTE_TOO_LONG', `附言最长 ${LONGEST_NOTE} 字。`, `A note has at most ${LONGEST_NOTE} characters.`, [
      'note',
    ]);
  }
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
