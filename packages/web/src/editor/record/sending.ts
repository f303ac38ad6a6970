import type { Language } from '@jiping/domain/language';
import { EMPTY_DOCUMENT, type NarrativeDocument } from '@jiping/domain/narrative';
import type { Client, CombinedError } from 'urql';
import { faultOf } from '../../api/fault.ts';
import type { ConflictFieldsFragment, FigureFieldsFragment } from '../../api/generated/graphql.ts';
import type { SendOutcome } from '../autosave/autosave.ts';
import type { FigureDraft } from '../autosave/draft-kinds.ts';
import { SaveSection, SetFigures } from './acts.ts';
import { EvaluationFigures } from './documents.ts';
import { draftOfWire, wireOfValue } from './figure-wire.ts';

export interface SendingParts {
  readonly client: Client;
  readonly evaluationId: string;
  readonly language: () => Language;
  /** Told the evaluation's version after each of our own changes. */
  readonly saved: (version: number) => void;
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

/** Sends figures: `setFigures`. `received` gets every figure of the record as it is after. */
export const figureSender =
  (parts: SendingParts, received: (figures: readonly FigureFieldsFragment[]) => void) =>
  async (draft: FigureDraft, baseVersion: number): Promise<SendOutcome<FigureDraft>> => {
    const { client, evaluationId, language } = parts;
    const figures = Object.entries(draft).map(([code, value]) => ({ code, ...wireOfValue(value) }));
    const { data, error } = await client
      .mutation(SetFigures, { input: { evaluationId, baseVersion, figures } })
      .toPromise();
    if (error) return outcomeOf(error, language());
    const { evaluation, userErrors } = data?.setFigures ?? { evaluation: null, userErrors: [] };
    const [problem] = userErrors;
    if (problem?.conflict) return figureConflict(parts, problem.conflict);
    if (problem) return refusal(problem);
    if (!evaluation) return NO_ANSWER;
    parts.saved(evaluation.version);
    received(evaluation.figures);
    return { type: 'saved', version: evaluation.version, at: evaluation.updatedAt };
  };

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

const NOTHING = { section: null, evaluation: null, userErrors: [] } as const;

/** A server that says nothing may say something at the next try. */
const NO_ANSWER = { type: 'failed', reason: 'network' } as const;
const PASSING = new Set(['NETWORK', 'RATE_LIMITED', 'INTERNAL_SERVER_ERROR']);

function outcomeOf(error: CombinedError, language: Language): SendOutcome<never> {
  const fault = faultOf(error);
  if (fault.code === 'UNAUTHENTICATED') return { type: 'failed', reason: 'signedOut' };
  if (PASSING.has(fault.code)) return NO_ANSWER;
  return { type: 'refused', sentence: fault.detail ?? `${fault.title[language]} ${fault.remedy[language]}` };
}

const refusal = ({ code, message }: { code: string; message: string }): SendOutcome<never> =>
  code === 'UNAUTHENTICATED' ? { type: 'failed', reason: 'signedOut' } : { type: 'refused', sentence: message };
