import { said } from '@jiping/domain/language';
import { validateDocument } from '@jiping/domain/narrative';
import { textSections } from '@jiping/domain/templates';
import { ActRefused, refuse } from '../../platform/graphql/act-refused.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { Evaluation } from './evaluation.entity.ts';
import { lockEvaluation } from './find-evaluation.ts';
import { demand, writingRefusal } from './permitted-acts.ts';
import { Section } from './section.entity.ts';
import { standingOf } from './standing.ts';
import { touchEvaluation } from './touch-evaluation.ts';
import { writeSection } from './write-section.ts';

export interface SaveSection {
  readonly evaluationId: string;
  readonly sectionKey: string;
  /** The version the words were based on; 0 for a section that had none. */
  readonly baseVersion: number;
  readonly content: unknown;
}

/**
 * Keeps the words of one section. A write based on an older version is refused with who was faster and what stands there
 * now; the writer's own words stay with them. Refuses words that are not a document, or too many.
 */
export async function saveSection(
  context: RequestContext,
  input: SaveSection,
  now = new Date(),
): Promise<{ section: Section; evaluation: Evaluation }> {
  const { em, me } = context;
  const evaluation = await lockEvaluation(context, input.evaluationId);
  const standing = await standingOf(context, evaluation);
  demand(writingRefusal(me, standing, 'edit'));
  if (!textSections(standing.template).some((section) => section.key === input.sectionKey)) {
    throw refuse(
      'UNKNOWN_SECTION',
      '模板中没有这一部分，请刷新页面。',
      'The template has no such section: reload the page.',
      ['sectionKey'],
    );
  }
  const content = validateDocument(input.content);
  const section = await em.findOne(Section, { evaluationId: evaluation.id, key: input.sectionKey });
  if ((section?.version ?? 0) !== input.baseVersion) throw stale(section);
  const saved = writeSection(context, evaluation, section, { key: input.sectionKey, content, origin: null }, now);
  await touchEvaluation(em, evaluation, standing.template, me, now);
  return { section: saved, evaluation };
}

function stale(section: Section | null): ActRefused {
  if (!section)
    return refuse(
      'STALE_VERSION',
      '这一部分尚未保存过，请刷新页面。',
      'This section was never saved: reload the page.',
      ['baseVersion'],
    );
  return new ActRefused([
    {
      code: 'STALE_VERSION',
      path: ['baseVersion'],
      sentence: said(
        `${section.updatedBy ?? '他人'}已先保存了这一部分。您的文字没有丢失，请对照后选择保留哪一份。`,
        `${section.updatedBy ?? 'Somebody'} saved this section first. Your words are not lost: compare and choose.`,
      ),
      conflict: {
        changedBy: section.updatedBy ?? '',
        changedAt: section.updatedAt,
        currentVersion: section.version,
        content: section.content,
      },
    },
  ]);
}
