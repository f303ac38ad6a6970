import { type NarrativeDocument, plainText } from '@jiping/domain/narrative';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { partId } from '../../platform/identifiers.ts';
import type { Evaluation } from './evaluation.entity.ts';
import type { Origin } from './origin.ts';
import { Section } from './section.entity.ts';

/** Words for a section as its next version, however they came: typed, imported (`origin` null), or taken over from last year. */
export interface SectionWords {
  readonly key: string;
  readonly content: NarrativeDocument;
  readonly origin: Origin | null;
}

/** Keeps the words of a section, whose row is made where it has none yet. The caller has checked that they may be written. */
export function writeSection(
  { em, me }: RequestContext,
  evaluation: Evaluation,
  before: Section | null | undefined,
  { key, content, origin }: SectionWords,
  now: Date,
): Section {
  const section = before ?? newSection(evaluation, key);
  em.persist(
    Object.assign(section, {
      content,
      origin,
      characters: plainText(content, () => '0').text.trim().length,
      version: section.version + 1,
      updatedAt: now,
      updatedBy: me.displayName,
      updatedById: me.userId,
    }),
  );
  return section;
}

function newSection({ countyId, departmentId, id: evaluationId }: Evaluation, key: string): Section {
  const id = partId(evaluationId, key);
  return Object.assign(new Section(), { id, countyId, departmentId, evaluationId, key, version: 0 });
}
