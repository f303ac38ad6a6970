import { HUNAN_2021 } from '@jiping/domain/built-in';
import { runChecks } from '@jiping/domain/checks';
import { effectiveFigures } from '@jiping/domain/figures';
import { plainText } from '@jiping/domain/narrative';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Activity, type ActivityKindName } from '../features/evaluations/activity.entity.ts';
import { completenessOf } from '../features/evaluations/completeness.ts';
import { Evaluation } from '../features/evaluations/evaluation.entity.ts';
import { Explanation } from '../features/evaluations/explanation.entity.ts';
import { checkInput, type EvaluationRecord, loadRecord } from '../features/evaluations/record.ts';
import { Section } from '../features/evaluations/section.entity.ts';
import { takeRevision } from '../features/evaluations/take-revision.ts';
import { writeFigures } from '../features/evaluations/write-figures.ts';
import { Opinion, type OpinionCodeName, type OpinionTargetKindName } from '../features/review/opinion.entity.ts';
import { newId, partId } from '../platform/identifiers.ts';
import { camelCase } from './camel-case.ts';
import type { LoadedPeople } from './load-shared.ts';
import type { DemoAct, DemoEvaluation } from './model.ts';

interface Place {
  readonly countyId: string;
  readonly departmentId: string;
  readonly cycleId: string;
  readonly templateId: string;
  readonly dueAt: Date;
}

/** Puts one evaluation with all that happened to it into the tables that the acts would have filled. */
export async function loadEvaluation(
  em: EntityManager,
  demo: DemoEvaluation,
  place: Place,
  people: LoadedPeople,
): Promise<void> {
  const { countyId, departmentId } = place;
  const evaluationId = newId();
  const of = { countyId, departmentId, evaluationId };
  const author = people.person(demo.preparer);
  const written = new Set(demo.sections.keys());
  await em.insert(Evaluation, {
    id: evaluationId,
    ...place,
    fiscalYear: demo.fiscalYear,
    state: demo.state,
    version: 1 + demo.history.length,
    selfScore: demo.selfScore,
    reviewScore: demo.reviewScore,
    problemCodes: [],
    completeness: completenessOf(HUNAN_2021, written, effectiveFigures(HUNAN_2021, demo.figures).table),
    returnCount: demo.history.filter((act) => act.kind === 'RETURNED').length,
    editorIds: written.size > 0 ? [author.id] : [],
    submitterIds: [
      ...new Set(demo.history.filter((act) => act.kind === 'SUBMITTED').map((act) => people.person(act.by).id)),
    ],
    submittedAt: demo.submittedAt,
    isLate: demo.submittedAt !== null && demo.submittedAt > place.dueAt,
    acceptedAt: demo.acceptedAt,
    createdAt: demo.createdAt,
    updatedAt: demo.updatedAt,
  });
  await em.insertMany(
    Section,
    [...demo.sections].map(([key, content]) => ({
      id: partId(evaluationId, key),
      ...of,
      key,
      content,
      version: 1,
      updatedAt: demo.updatedAt,
      updatedBy: author.displayName,
      updatedById: author.id,
      characters: plainText(content, () => '0').text.trim().length,
    })),
  );
  await writeFigures(em, { ...of, id: evaluationId, version: 0 }, demo.figures, {
    by: author.displayName,
    at: demo.updatedAt,
  });
  await em.insertMany(
    Opinion,
    demo.opinions.map(({ round, targetKind, target, code, message, author: by, at, answer }) => ({
      id: newId(),
      ...of,
      round,
      target,
      message,
      at,
      targetKind: camelCase(targetKind) as OpinionTargetKindName,
      code: camelCase(code) as OpinionCodeName,
      author: people.person(by).displayName,
      authorId: people.person(by).id,
      version: answer ? 2 : 1,
      answer: answer?.text ?? null,
      answeredBy: answer ? people.person(answer.by).displayName : null,
      answeredAt: answer?.at ?? null,
    })),
  );
  await loadHistory(em, demo, of, people);
}

/** What needs the record as a whole: findings with their reasons, the revision of the last submit, the history. */
async function loadHistory(
  em: EntityManager,
  demo: DemoEvaluation,
  of: { countyId: string; departmentId: string; evaluationId: string },
  people: LoadedPeople,
): Promise<void> {
  const evaluation = await em.findOneOrFail(Evaluation, { id: of.evaluationId });
  const record = await loadRecord(em, evaluation);
  const { findings } = runChecks(checkInput(record, {}));
  for (const { checkCode, reason, by, at } of demo.explanations) {
    const person = people.person(by);
    for (const { key, code, fingerprint } of findings.filter((one) => one.code === checkCode)) {
      await em.insert(Explanation, {
        id: newId(),
        ...of,
        key,
        code,
        fingerprint,
        reason,
        by: person.displayName,
        byId: person.id,
        at,
      });
    }
  }
  const numbers = new Map<DemoAct, number>();
  for (const [index, act] of demo.history.entries()) {
    if (act.kind !== 'SUBMITTED' || !act.to) continue;
    const person = people.person(act.by);
    const wasMended = demo.history.slice(index).some((later) => later.kind === 'RETURNED');
    const handedIn = wasMended ? beforeMending(record, demo) : record;
    await takeRevision(em, handedIn, act.to, { userId: person.id, displayName: person.displayName }, act.at);
    await em.flush();
    numbers.set(act, numbers.size + 1);
  }
  if (numbers.size > 0) evaluation.problemCodes = findings.map((finding) => finding.code);
  for (const act of demo.history) {
    const person = people.person(act.by);
    em.create(Activity, {
      id: newId(),
      ...of,
      kind: camelCase(act.kind) as ActivityKindName,
      by: person.displayName,
      byId: person.id,
      role: act.role,
      fromState: act.from,
      toState: act.to,
      note: act.note,
      at: act.at,
      revisionNumber: numbers.get(act) ?? null,
    });
  }
  await em.flush();
}

/** What was handed in before it came back: the sections that opinions speak of were shorter by their last paragraph. */
function beforeMending(record: EvaluationRecord, { opinions }: DemoEvaluation): EvaluationRecord {
  const spokenOf = opinions.filter((opinion) => opinion.targetKind === 'SECTION').map((opinion) => opinion.target);
  const mended = spokenOf.length > 0 ? spokenOf : ['measures'];
  const sections = record.sections.map((section) => {
    if (!mended.includes(section.key)) return section;
    const { content } = section.content;
    return Object.assign(new Section(), section, {
      content: { type: 'doc', content: content.slice(0, Math.max(1, content.length - 1)) },
    });
  });
  return { ...record, sections };
}
