import { validateDocument } from '@jiping/domain/narrative';
import { toNarrative } from '@jiping/domain/reading';
import type { Template } from '@jiping/domain/templates';
import { refuse } from '../../platform/graphql/act-refused.ts';
import { notFound } from '../../platform/graphql/errors.ts';
import { keyOf } from '../../platform/graphql/node-registry.ts';
import { encodeId } from '../../platform/graphql/opaque-id.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { checkedValue, departmentsChanges, type FigureChange } from '../evaluations/change-figures.ts';
import type { Evaluation } from '../evaluations/evaluation.entity.ts';
import { evidenceNamed } from '../evaluations/events.ts';
import { filesNamed } from '../evaluations/evidence.ts';
import { figureRows, figureTable } from '../evaluations/figure-rows.ts';
import { checkBaseVersion, lockEvaluation } from '../evaluations/find-evaluation.ts';
import { findPart } from '../evaluations/find-part.ts';
import { alreadyPerformed } from '../evaluations/once.ts';
import { demand, writingRefusal } from '../evaluations/permitted-acts.ts';
import { loadRecord } from '../evaluations/record.ts';
import { recordActivity } from '../evaluations/record-activity.ts';
import type { Revision } from '../evaluations/revision.entity.ts';
import { Section } from '../evaluations/section.entity.ts';
import { standingOf } from '../evaluations/standing.ts';
import { takeRevision } from '../evaluations/take-revision.ts';
import { touchEvaluation } from '../evaluations/touch-evaluation.ts';
import { writeFigures } from '../evaluations/write-figures.ts';
import { writeSection } from '../evaluations/write-section.ts';
import { type IndicatorLine, mergedRows, type ProjectLine } from './merged-rows.ts';
import { ReportImport } from './report-import.entity.ts';

export interface ApplyImport {
  readonly importId: string;
  readonly baseVersion: number;
  readonly idempotencyKey: string;
  readonly figures: readonly FigureChange[];
  /** Keys of the sections whose words are taken over. */
  readonly sections: readonly string[];
  readonly projects: readonly ProjectLine[];
  readonly indicators: readonly IndicatorLine[];
}

const MOST_LINES = 500;

/**
 * Takes over what the person accepted or corrected: figures, sections with the accepted figures as chips, project lines
 * and indicators, which are merged with those of the record by name. Words that stood in a section before are kept in a revision
 * first, so that nothing is lost.
 */
export async function applyImport(
  context: RequestContext,
  input: ApplyImport,
  now = new Date(),
): Promise<{ evaluation: Evaluation }> {
  const { em, me } = context;
  const { id, countyId } = keyOf(input.importId, 'ReportImport');
  const found = await findPart(context, ReportImport, id, countyId);
  if (!found) throw notFound();
  const { part: source } = found;
  const evaluation = await lockEvaluation(context, encodeId({ type: 'Evaluation', countyId, id: source.evaluationId }));
  if (await alreadyPerformed(em, evaluation, 'applyImport', input.idempotencyKey, now)) return { evaluation };
  const standing = await standingOf(context, evaluation);
  demand(writingRefusal(me, standing, 'import'));
  checkBaseVersion(evaluation, input.baseVersion);
  const { figures, projects, indicators } = input;
  if ([figures, projects, indicators, input.sections].some((lines) => lines.length > MOST_LINES)) {
    throw refuse('TOO_MANY_LINES', `一次最多导入 ${MOST_LINES} 条。`, `At most ${MOST_LINES} lines at once.`);
  }

  const sections = [...new Set(input.sections)];
  const kept = await keepWordsBefore(context, evaluation, sections, now);
  const { template } = standing;
  const stated = figureTable((await figureRows(em, [evaluation])).get(evaluation.id) ?? []);
  context.countCells(stated.size);
  const values = new Map([
    ...figures.map((figure, index) => [figure.code, checkedValue(template, figure, index)] as const),
    ...mergedRows(template, stated, input),
  ]);
  const files = filesNamed(departmentsChanges(template, stated, values));
  if (files.length > 0) await evidenceNamed.tell(em, { evaluation, files });
  await writeFigures(em, evaluation, values, { by: me.displayName, at: now });
  await writeSections(context, evaluation, template, source, { ...input, sections }, now);
  source.appliedAt = now;
  recordActivity(
    em,
    evaluation,
    me,
    { kind: 'imported', note: source.fileName, revisionNumber: kept?.number ?? null },
    now,
  );
  await touchEvaluation(em, evaluation, template, me, now);
  return { evaluation };
}

async function keepWordsBefore(
  context: RequestContext,
  evaluation: Evaluation,
  keys: readonly string[],
  now: Date,
): Promise<Revision | null> {
  const { em, me } = context;
  const written = await em.count(Section, {
    evaluationId: evaluation.id,
    key: { $in: [...keys] },
    characters: { $gt: 0 },
  });
  return written === 0 ? null : takeRevision(em, await loadRecord(em, evaluation), evaluation.state, me, now);
}

async function writeSections(
  context: RequestContext,
  evaluation: Evaluation,
  template: Template,
  source: ReportImport,
  input: ApplyImport,
  now: Date,
): Promise<void> {
  const accepted = new Set(input.figures.map((figure) => figure.code));
  const documents = toNarrative(source.source, source.reading, accepted, template);
  const rows = await context.em.find(Section, { evaluationId: evaluation.id });
  for (const key of input.sections) {
    const read = documents.get(key);
    if (!read)
      throw refuse(
        'UNKNOWN_SECTION',
        `模板中没有“${key.slice(0, 40)}”这一部分。`,
        `The template has no section “${key.slice(0, 40)}”.`,
        ['sections'],
      );
    const content = validateDocument(read);
    const before = rows.find((row) => row.key === key);
    writeSection(context, evaluation, before, { key, content, origin: null }, now);
  }
}
