import type { EvaluationState } from '@jiping/domain/lifecycle';
import { textSections } from '@jiping/domain/templates';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Actor } from '../../platform/graphql/request-context.ts';
import { newId } from '../../platform/identifiers.ts';
import { Explanation } from './explanation.entity.ts';
import { type EvaluationRecord, sectionText } from './record.ts';
import { Revision } from './revision.entity.ts';
import { hashOf, type Snapshot } from './snapshot.ts';

/** Keeps the evaluation as it is handed in, whole, chained to the revision before it. */
export async function takeRevision(
  em: EntityManager,
  record: EvaluationRecord,
  state: EvaluationState,
  actor: Pick<Actor, 'userId' | 'displayName'>,
  at: Date,
): Promise<Revision> {
  const { countyId, departmentId, id: evaluationId } = record.evaluation;
  const last = await em.findOne(
    Revision,
    { evaluationId },
    { orderBy: { number: 'desc' }, fields: ['number', 'hash'] },
  );
  const explanations = await em.find(Explanation, { evaluationId }, { orderBy: { key: 'asc' } });
  const snapshot = snapshotOf(record, explanations);
  const previousHash = last?.hash ?? null;
  return em.create(Revision, {
    id: newId(),
    countyId,
    departmentId,
    evaluationId,
    number: (last?.number ?? 0) + 1,
    hash: hashOf(snapshot, previousHash),
    previousHash,
    state,
    snapshot,
    by: actor.displayName,
    byId: actor.userId,
    at,
  });
}

/** What a revision keeps of a record; the explanations in the order of their keys. */
export function snapshotOf(
  record: EvaluationRecord,
  explanations: readonly Pick<Explanation, 'key' | 'fingerprint' | 'reason'>[],
): Snapshot {
  const byKey = new Map(record.sections.map((section) => [section.key, section]));
  return {
    template: { code: record.template.code, version: record.template.version },
    sections: textSections(record.template).flatMap((outline) => {
      const section = byKey.get(outline.key);
      const title = `${outline.number}${outline.heading.zh}`;
      return section
        ? [{ key: outline.key, title, text: sectionText(record, section.content), content: section.content }]
        : [];
    }),
    figures: record.figures
      .filter(({ state }) => state !== 'missing')
      .map(({ code, state, amount, number, text }) => ({ code, state, amount, number, text }))
      .sort((left, right) => (left.code < right.code ? -1 : 1)),
    explanations: explanations.map(({ key, fingerprint, reason }) => ({ key, fingerprint, reason })),
  };
}
