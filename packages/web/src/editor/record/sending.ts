import type { Language } from '@jiping/domain/language';
import { EMPTY_DOCUMENT, type NarrativeDocument } from '@jiping/domain/narrative';
import type { Client } from 'urql';
import type { ConflictFieldsFragment, FigureFieldsFragment } from '../../api/generated/graphql.ts';
import type { SendOutcome } from '../autosave/autosave.ts';
import type { FigureDraft } from '../autosave/draft-kinds.ts';
import { NO_ANSWER, outcomeOf, refusal } from '../autosave/outcome.ts';
import { SaveSection, SetFigures } from './acts.ts';
import { EvaluationFigures } from './documents.ts';
import { draftOfWire, wireOfValue } from './figure-wire.ts';

export interface SendingParts {
  readonly client: Client;
  readonly evaluationId: string;
  readonly language: () => Language;
  /** Told the evaluation's version after each of our own changes; false where somebody else's came between. */
  readonly saved: (version: number) => boolean;
}

/** Sends a section's words: `saveSection`. */
export const sectionSender =
  ({ client, evaluationId, language, saved }: SendingParts, sectionKey: string) =>
  async (content: NarrativeDocument, baseVersion: number): Promise<SendOutcome<NarrativeDocument>> => {
    const input = { evaluationId, sectionKey, baseVersion, content };
    const { data, error } = await client.mutation(SaveSection, { input }).toPromise();
    if (error) return outcomeOf(error, language());
    const { section, evaluation, userErrors } = data?.saveSection ?? NOTHING;
    const [problem] = userErrors;
    if (problem?.conflict) {
      const { changedBy, changedAt, currentVersion } = problem.conflict;
      const draft = problem.conflict.content ?? EMPTY_DOCUMENT;
      return { type: 'conflict', theirs: { draft, version: currentVersion, by: changedBy, at: changedAt } };
    }
    if (problem) return refusal(problem);
    if (!section || !evaluation) return NO_ANSWER;
    saved(evaluation.version);
    return { type: 'saved', version: section.version, at: section.updatedAt ?? evaluation.updatedAt };
  };

/** What is done with the figures that the server answers. */
export interface FigureReceiver {
  /** Those that changed by our own write. */
  changed(figures: readonly FigureFieldsFragment[]): void;
  /** All of the record as of `version`. */
  all(figures: readonly FigureFieldsFragment[], version: number): void;
}

/**
 * Sends figures: `setFigures`. Where somebody else's change came between, all figures are loaded: the next write would otherwise be
 * based on a version of which something was never seen here.
 */
export const figureSender =
  (parts: SendingParts, receiver: FigureReceiver) =>
  async (draft: FigureDraft, baseVersion: number): Promise<SendOutcome<FigureDraft>> => {
    const { client, evaluationId, language } = parts;
    const figures = Object.entries(draft).map(([code, value]) => ({ code, ...wireOfValue(value) }));
    const { data, error } = await client
      .mutation(SetFigures, { input: { evaluationId, baseVersion, figures } })
      .toPromise();
    if (error) return outcomeOf(error, language());
    const { evaluation, figures: changed, userErrors } = data?.setFigures ?? NO_FIGURES;
    const [problem] = userErrors;
    if (problem?.conflict) return figureConflict(parts, problem.conflict);
    if (problem) return refusal(problem);
    if (!evaluation) return NO_ANSWER;
    const isNext = parts.saved(evaluation.version);
    receiver.changed(changed);
    if (!isNext) await receiveNow(parts, receiver);
    return { type: 'saved', version: evaluation.version, at: evaluation.updatedAt };
  };

/** The record's figures as they are now; where the network fails, the pulse asks again. */
async function receiveNow({ client, evaluationId }: SendingParts, receiver: FigureReceiver): Promise<void> {
  const { data } = await client
    .query(EvaluationFigures, { id: evaluationId }, { requestPolicy: 'network-only' })
    .toPromise();
  if (data?.evaluation) receiver.all(data.evaluation.figures, data.evaluation.version);
}

type Conflict = NonNullable<ConflictFieldsFragment['conflict']>;

/** What the figures in dispute are now; the refusal itself only names them. */
async function figureConflict(parts: SendingParts, conflict: Conflict): Promise<SendOutcome<FigureDraft>> {
  const { changedBy: by, changedAt: at, currentVersion: version, figureCodes } = conflict;
  const { data, error } = await parts.client
    .query(EvaluationFigures, { id: parts.evaluationId }, { requestPolicy: 'network-only' })
    .toPromise();
  if (error) return outcomeOf(error, parts.language());
  const disputed = (data?.evaluation?.figures ?? []).filter(({ code }) => figureCodes.includes(code));
  return { type: 'conflict', theirs: { draft: draftOfWire(disputed), version, by, at } };
}

const NO_FIGURES = { evaluation: null, figures: [], userErrors: [] } as const;
const NOTHING = { section: null, evaluation: null, userErrors: [] } as const;
