import type { Language } from '@jiping/domain/language';
import { EMPTY_DOCUMENT, type NarrativeDocument } from '@jiping/domain/narrative';
import type { Client } from 'urql';
import type { SendOutcome } from '../../../editor/autosave/autosave.ts';
import { NO_ANSWER, outcomeOf, refusal } from '../../../editor/autosave/outcome.ts';
import { SaveSummarySection } from '../summary-report.query.ts';
import { texts } from '../texts.ts';

/** Which report: every act names it so. */
export interface ReportOf {
  readonly regionCode: string;
  readonly fiscalYear: number;
}

export interface SendingParts {
  readonly client: Client;
  readonly of: ReportOf;
  readonly language: () => Language;
}

/** Sends the words of one section: `saveSummarySection`. */
export const sectionSender =
  ({ client, of, language }: SendingParts, sectionKey: string) =>
  async (content: NarrativeDocument, baseVersion: number): Promise<SendOutcome<NarrativeDocument>> => {
    const input = { ...of, sectionKey, baseVersion, content };
    const { data, error } = await client.mutation(SaveSummarySection, { input }).toPromise();
    if (error) return outcomeOf(error, language());
    const { report, userErrors } = data?.saveSummarySection ?? { report: null, userErrors: [] };
    const [problem] = userErrors;
    if (problem?.conflict) {
      const { changedBy, changedAt: at, currentVersion: version } = problem.conflict;
      const draft = problem.conflict.content ?? EMPTY_DOCUMENT;
      // Nobody wrote it: the data were taken anew, and the section was drafted from them.
      const by = changedBy === '' ? texts.byRefresh[language()] : changedBy;
      return { type: 'conflict', theirs: { draft, version, by, at } };
    }
    if (problem) return refusal(problem);
    const section = report?.sections.find(({ key }) => key === sectionKey);
    if (!section) return NO_ANSWER;
    return { type: 'saved', version: section.version, at: section.updatedAt ?? new Date().toISOString() };
  };
