import type { FigureTable } from '@jiping/domain/figures';
import type { EvaluationState } from '@jiping/domain/lifecycle';
import { type NarrativeDocument, plainText } from '@jiping/domain/narrative';
import type { EntityManager } from '@mikro-orm/postgresql';
import { figureTable, type StatedFigure } from '../../evaluations/figure-rows.ts';
import { Revision } from '../../evaluations/revision.entity.ts';
import type { KnownEvaluation } from './department-years.ts';

/** What an evaluation says as it was last handed in. */
export interface InForce {
  /** What was stated; nothing is derived yet. */
  readonly figures: FigureTable;
  /** The report's words; a figure in them is only its place, for a copied text differs in its numbers. */
  readonly words: string;
}

/** States in which the department writes; a revision of one was kept before an import, and not handed in. */
const WRITTEN_IN: EvaluationState[] = ['draft', 'returned'];

/**
 * What evaluations of a county say that were handed in: the record's own, or, where the department is mending it, the revision's. What it
 * mends is its own until it hands it in again.
 */
export async function inForce(
  em: EntityManager,
  countyId: string,
  evaluations: readonly KnownEvaluation[],
): Promise<ReadonlyMap<string, InForce>> {
  const handedIn = evaluations.filter(({ isHandedIn }) => isHandedIn);
  const ids = (mended: boolean) =>
    handedIn.filter(({ state }) => WRITTEN_IN.includes(state) === mended).map(({ id }) => id);
  return new Map([...(await fromRecords(em, countyId, ids(false))), ...(await fromRevisions(em, ids(true)))]);
}

type Parts<Part> = { readonly id: string; readonly parts: readonly Part[] }[];
type FigureParts = readonly [string, StatedFigure['state'], string | null, string | null, string | null];
type SectionParts = readonly [string, unknown];

/** One row an evaluation, its parts as JSON: what PostgreSQL's driver takes for two million rows was a third of a rebuild. */
async function fromRecords(em: EntityManager, countyId: string, ids: readonly string[]): Promise<Map<string, InForce>> {
  if (ids.length === 0) return new Map();
  const of = (table: string, parts: string) =>
    `select evaluation_id as id, json_agg(json_build_array(${parts})) as parts from ${table}
     where county_id = ? and evaluation_id = any(string_to_array(?, ',')::uuid[]) group by evaluation_id`;
  const which = [countyId, ids.join(',')];
  const figures = await em.execute<Parts<FigureParts>>(
    of('figure', 'code, state, amount::text, number::text, text'),
    which,
  );
  const sections = await em.execute<Parts<SectionParts>>(of('section', 'key, content'), which);
  const figuresOf = new Map(figures.map(({ id, parts }) => [id, parts]));
  const sectionsOf = new Map(sections.map(({ id, parts }) => [id, parts]));
  return new Map(
    ids.map((id) => [
      id,
      {
        figures: figureTable((figuresOf.get(id) ?? []).map(statedFigure)),
        words: wordsIn((sectionsOf.get(id) ?? []).map(([key, content]) => ({ key, content }))),
      },
    ]),
  );
}

const statedFigure = ([code, state, amount, number, text]: FigureParts): StatedFigure => ({
  code,
  state,
  amount,
  number,
  text,
});

async function fromRevisions(em: EntityManager, ids: readonly string[]): Promise<Map<string, InForce>> {
  if (ids.length === 0) return new Map();
  const handedIn = await em.find(
    Revision,
    { evaluationId: { $in: [...ids] }, state: { $nin: WRITTEN_IN } },
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
      { figures: figureTable(snapshot.figures), words: wordsIn(snapshot.sections) },
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
