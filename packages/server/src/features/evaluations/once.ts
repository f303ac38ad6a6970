import type { EntityManager } from '@mikro-orm/postgresql';
import { refuse } from '../../platform/graphql/act-refused.ts';
import { newId } from '../../platform/identifiers.ts';
import type { Evaluation } from './evaluation.entity.ts';
import { PerformedAct } from './performed-act.entity.ts';

/**
 * Whether this act was already done under its idempotency key, so that a request sent twice (a lost answer, an impatient
 * finger) does it once. The first time it notes the key; with no key, every request counts.
 */
export async function alreadyPerformed(
  em: EntityManager,
  evaluation: Evaluation,
  act: string,
  key: string | null | undefined,
  at: Date,
): Promise<boolean> {
  if (!key) return false;
  if (key.length > 100)
    throw refuse('BAD_IDEMPOTENCY_KEY', '幂等键最长 100 个字符。', 'An idempotency key has at most 100 characters.', [
      'idempotencyKey',
    ]);
  const done = await em.findOne(PerformedAct, { evaluationId: evaluation.id, key });
  if (done) {
    if (done.act === act) return true;
    throw refuse(
      'IDEMPOTENCY_KEY_REUSED',
      '该幂等键已用于另一操作。',
      'That idempotency key was used for another act.',
      ['idempotencyKey'],
    );
  }
  const { countyId, departmentId, id: evaluationId } = evaluation;
  em.create(PerformedAct, { id: newId(), countyId, departmentId, evaluationId, key, act, at });
  return false;
}
