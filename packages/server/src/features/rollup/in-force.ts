import type { EvaluationState } from '@jiping/domain/lifecycle';
import { type NarrativeDocument, plainText } from '@jiping/domain/narrative';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Evaluation } from '../evaluations/evaluation.entity.ts';
import { figureRows, type StatedFigure } from '../evaluations/figure-rows.ts';
import { Revision } from '../evaluations/revision.entity.ts';
import { Section } from '../evaluations/section.entity.ts';

/** What an evaluation says as it was last handed in. */
export interface InForce {
  readonly figures: readonly StatedFigure[];
  /** The report's words; a figure in them is only its place, for a copied text differs in its numbers. */
  readonly words: string;
}

export const NOTHING_IN_FORCE: InForce = { figures: [], words: '' };

/** States in which the department writes; a revision of one was kept before an import, and not handed in. */
const WRITTEN_IN: EvaluationState[] = ['draft', 'returned'];

/**
 * What evaluations say that were handed in: the record's own, or, where the department is mending it, the revision's. What it mends is its
 * own until it hands it in again.
 */
export async function inForce(
  em: EntityManager,
  evaluations: readonly Evaluation[],
): Promise<ReadonlyMap<string, InForce>> {
  const handedIn = evaluations.filter(({ submittedAt }) => submittedAt !== null);
  const mended = handedIn.filter(({ state }) => WRITTEN_IN.includes(state));
  const standing = handedIn.filter((evaluation) => !mended.includes(evaluation));
  return new Map([...(await fromRecords(em, standing)), ...(await fromRevisions(em, mended))]);
}

async function fromRecords(em: EntityManager, evaluations: readonly Evaluation[]): Promise<Map<string, InForce>> {
  if (evaluations.length === 0) return new Map();
  const figures = await figureRows(em, evaluations);
  const sections = await em.find(
    Section,
    { evaluationId: { $in: evaluations.map(({ id }) => id) } },
    { fields: ['evaluationId', 'key', 'content'], disableIdentityMap: true },
  );
  const wordsOf = Map.groupBy(sections, ({ evaluationId }) => evaluationId);
  return new Map(
    evaluations.map(({ id }) => [id, { figures: figures.get(id) ?? [], words: wordsIn(wordsOf.get(id) ?? []) }]),
  );
}

async function fromRevisions(em: EntityManager, evaluations: readonly Evaluation[]): Promise<Map<string, InForce>> {
  if (evaluations.length === 0) return new Map();
  const handedIn = await em.find(
    Revision,
    { evaluationId: { $in: evaluations.map(({ id }) => id) }, state: { $nin: WRITTEN_IN } },
    { fields: ['id', 'evaluationId', 'number'], orderBy: { number: 'asc' }, disableIdentityMap: true },
  );
  const last = new Map(handedIn.map(({ evaluationId, id }) => [evaluationId, id]));
  const revisions = await em.find(
    Revision,
    { id: { $in: [...last.values()] } },
    { populate: ['snapshot'], disableIdentityMap: true },
  );
  return new Map(
    revisions.map(({ evaluationId, snapshot }) => [
      evaluationId,
      { figures: snapshot.figures, words: wordsIn(snapshot.sections) },
    ]),
  );
}

interface Words {
  readonly key: string;
  readonly content: unknown;
}

/** By the sections' keys, so that the order in which rows come makes no other text. */
export const wordsIn = (sections: readonly Words[]): string =>
  [...sections]
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ content }) => plainText(content as NarrativeDocument, () => '0').text)
    .join('\n');
