import { plainText, validateDocument } from '@jiping/domain/narrative';
import { toNarrative } from '@jiping/domain/reading';
import type { Template } from '@jiping/domain/templates';
import { refuse } from '../../platform/graphql/act-refused.ts';
import { notFound } from '../../platform/graphql/errors.ts';
import { keyOf } from '../../platform/graphql/node-registry.ts';
import { encodeId } from '../../platform/graphql/opaque-id.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { newId, partId } from '../../platform/identifiers.ts';
import type { Evaluation } from '../evaluations/evaluation.entity.ts';
import { Figure } from '../evaluations/figure.entity.ts';
import { checkBaseVersion, lockEvaluation } from '../evaluations/find-evaluation.ts';
import { findPart } from '../evaluations/find-part.ts';
import { Indicator } from '../evaluations/indicator.entity.ts';
import { alreadyPerformed } from '../evaluations/once.ts';
import { demand, writingRefusal } from '../evaluations/permitted-acts.ts';
import { Project } from '../evaluations/project.entity.ts';
import { loadRecord } from '../evaluations/record.ts';
import { recordActivity } from '../evaluations/record-activity.ts';
import type { Revision } from '../evaluations/revision.entity.ts';
import { Section } from '../evaluations/section.entity.ts';
import { checkedValue, type FigureChange, writeFigures } from '../evaluations/set-figures.ts';
import { standingOf } from '../evaluations/standing.ts';
import { takeRevision } from '../evaluations/take-revision.ts';
import { touchEvaluation } from '../evaluations/touch-evaluation.ts';
import { ReportImport } from './report-import.entity.ts';

export interface ApplyImport {
  readonly importId: string;
  readonly baseVersion: number;
  readonly idempotencyKey: string;
  readonly figures: readonly FigureChange[];
  /** Keys of the sections whose words are taken over. */
  readonly sections: readonly string[];
  readonly projects: readonly {
    readonly name: string;
    readonly outturn?: string | null;
    readonly state: 'known' | 'masked' | 'missing' | 'notApplicable';
  }[];
  readonly indicators: readonly {
    readonly name: string;
    readonly unit: string;
    readonly actual?: string | null;
    readonly evidence?: string | null;
  }[];
}

const MOST_LINES = 500;

/**
 * Takes over what the person accepted or corrected: figures, sections with the accepted figures as chips, project lines,
 * indicators. Words that stood in a section before are kept in a revision first, so that nothing is lost.
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
  const values = new Map(figures.map((figure, index) => [figure.code, checkedValue(standing.template, figure, index)]));
  writeFigures(
    context,
    evaluation,
    await em.find(Figure, { evaluationId: evaluation.id, code: { $in: [...values.keys()] } }),
    values,
    now,
  );
  await writeSections(context, evaluation, standing.template, source, { ...input, sections }, now);
  await replaceLines(context, evaluation, input);
  source.appliedAt = now;
  recordActivity(
    em,
    evaluation,
    me,
    { kind: 'imported', note: source.fileName, revisionNumber: kept?.number ?? null },
    now,
  );
  await touchEvaluation(em, evaluation, standing.template, me, now);
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
  { em, me }: RequestContext,
  evaluation: Evaluation,
  template: Template,
  source: ReportImport,
  input: ApplyImport,
  now: Date,
): Promise<void> {
  const accepted = new Set(input.figures.map((figure) => figure.code));
  const documents = toNarrative(source.source, source.reading, accepted, template);
  const rows = await em.find(Section, { evaluationId: evaluation.id });
  const { countyId, departmentId, id: evaluationId } = evaluation;
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
    const known = rows.find((row) => row.key === key);
    const section =
      known ??
      Object.assign(new Section(), {
        id: partId(evaluationId, key),
        countyId,
        departmentId,
        evaluationId,
        key,
        version: 0,
      });
    em.persist(
      Object.assign(section, {
        content,
        version: section.version + 1,
        updatedAt: now,
        updatedBy: me.displayName,
        updatedById: me.userId,
        characters: plainText(content, () => '0').text.trim().length,
      }),
    );
  }
}

/** Project lines and indicators come as whole lists; one that nobody chose leaves the record's as they are. */
async function replaceLines({ em }: RequestContext, evaluation: Evaluation, input: ApplyImport): Promise<void> {
  const { countyId, departmentId, id: evaluationId } = evaluation;
  if (input.projects.length > 0) {
    await em.nativeDelete(Project, { evaluationId });
    for (const [position, { name, state, outturn }] of input.projects.entries()) {
      const known = state === 'known' && outturn ? outturn : null;
      em.create(Project, {
        id: newId(),
        countyId,
        departmentId,
        evaluationId,
        position,
        name: name.slice(0, 200),
        state: state === 'masked' ? 'masked' : known ? 'known' : 'missing',
        outturn: known,
      });
    }
  }
  if (input.indicators.length > 0) {
    await em.nativeDelete(Indicator, { evaluationId });
    for (const [position, { name, unit, actual, evidence }] of input.indicators.entries()) {
      em.create(Indicator, {
        id: newId(),
        countyId,
        departmentId,
        evaluationId,
        position,
        name: name.slice(0, 200),
        unit: unit.slice(0, 20),
        actual: actual ?? null,
        evidence: evidence?.slice(0, 500) ?? null,
      });
    }
  }
}
