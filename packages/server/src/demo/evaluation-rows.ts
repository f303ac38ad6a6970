import { HUNAN_2021 } from '@jiping/domain/built-in';
import { type CheckReport, runChecks } from '@jiping/domain/checks';
import { plainText } from '@jiping/domain/narrative';
import type { Cycle } from '../features/cycles/cycle.entity.ts';
import type { Department } from '../features/departments/department.entity.ts';
import type { ActivityKindName } from '../features/evaluations/activity.entity.ts';
import { completenessOf } from '../features/evaluations/completeness.ts';
import { Evaluation } from '../features/evaluations/evaluation.entity.ts';
import { columnsOf, type FigureRow } from '../features/evaluations/figure-rows.ts';
import { checkInput, recordOf } from '../features/evaluations/record.ts';
import { Section } from '../features/evaluations/section.entity.ts';
import type { OpinionCodeName, OpinionTargetKindName } from '../features/review/opinion.entity.ts';
import { trimmed } from '../platform/decimal.ts';
import { newId, partId } from '../platform/identifiers.ts';
import { camelCase } from './camel-case.ts';
import type { LoadedPeople } from './load-shared.ts';
import type { DemoEvaluation } from './model.ts';
import { rectificationRows } from './rectification-rows.ts';
import { revisionRows } from './revision-rows.ts';

interface Place {
  readonly department: Department;
  readonly cycle: Cycle;
  readonly dueAt: Date;
}

export type EvaluationRows = ReturnType<typeof evaluationRows>;

/** One evaluation with all that happened to it, as rows of the tables that the acts would have filled. */
export function evaluationRows(demo: DemoEvaluation, place: Place, people: LoadedPeople, now: Date) {
  const { countyId, id: departmentId } = place.department;
  const of = { countyId, departmentId, evaluationId: newId() };
  const sections = sectionRows(demo, of, people);
  const evaluation = evaluationRow(demo, place, of.evaluationId, people);
  const record = recordOf({
    evaluation: Object.assign(new Evaluation(), evaluation),
    department: place.department,
    template: HUNAN_2021,
    sections: sections.map((section) => Object.assign(new Section(), section)),
    figures: figureRows(demo, of.evaluationId),
  });
  const { findings } = runChecks(checkInput(record, {}));
  const explanations = explanationRows(demo, of, findings, people);
  const { revisions, numbers } = revisionRows(demo, record, explanations, people);
  const asked = rectificationRows(demo, of, people, now);
  return {
    evaluation: {
      ...evaluation,
      completeness: completenessOf(HUNAN_2021, new Set(demo.sections.keys()), record.effective.table),
      problemCodes: revisions.length > 0 ? findings.map((finding) => finding.code) : [],
    },
    sections,
    figures: demo.figures,
    effective: record.effective.table,
    writtenBy: people.person(demo.preparer).displayName,
    opinions: opinionRows(demo, of, people),
    explanations,
    revisions,
    rectifications: asked.map(({ rectification }) => rectification),
    attached: asked.flatMap(({ attached }) => attached),
    activities: [
      ...demo.history.map((act) => ({
        id: newId(),
        ...of,
        ...written(people, act.by),
        kind: camelCase(act.kind) as ActivityKindName,
        role: act.role,
        fromState: act.from,
        toState: act.to,
        note: act.note,
        at: act.at,
        revisionNumber: numbers.get(act) ?? null,
      })),
      ...asked.flatMap(({ history }) => history.map((act) => ({ id: newId(), ...act }))),
    ],
  };
}

interface PartOf {
  readonly countyId: string;
  readonly departmentId: string;
  readonly evaluationId: string;
}

const written = (people: LoadedPeople, username: string) => {
  const { id, displayName } = people.person(username);
  return { by: displayName, byId: id };
};

function evaluationRow(demo: DemoEvaluation, place: Place, id: string, people: LoadedPeople) {
  const { department, cycle, dueAt } = place;
  const submitters = demo.history.filter(({ kind }) => kind === 'SUBMITTED').map(({ by }) => people.person(by).id);
  return {
    id,
    countyId: department.countyId,
    departmentId: department.id,
    cycleId: cycle.id,
    templateId: cycle.templateId,
    dueAt,
    fiscalYear: demo.fiscalYear,
    state: demo.state,
    version: 1 + demo.history.length,
    selfScore: demo.selfScore,
    reviewScore: demo.reviewScore,
    returnCount: demo.history.filter((act) => act.kind === 'RETURNED').length,
    editorIds: demo.sections.size > 0 ? [people.person(demo.preparer).id] : [],
    submitterIds: [...new Set(submitters)],
    submittedAt: demo.submittedAt,
    isLate: demo.submittedAt !== null && demo.submittedAt > dueAt,
    exemptionReason: null,
    acceptedAt: demo.acceptedAt,
    createdAt: demo.createdAt,
    updatedAt: demo.updatedAt,
  };
}

function sectionRows(demo: DemoEvaluation, of: PartOf, people: LoadedPeople) {
  const author = people.person(demo.preparer);
  return [...demo.sections].map(([key, content]) => ({
    id: partId(of.evaluationId, key),
    ...of,
    key,
    content,
    version: 1,
    updatedAt: demo.updatedAt,
    updatedBy: author.displayName,
    updatedById: author.id,
    characters: plainText(content, () => '0').text.trim().length,
  }));
}

/** As they are read back. */
const figureRows = ({ figures, updatedAt }: DemoEvaluation, evaluationId: string): readonly FigureRow[] =>
  [...figures].map(([code, value]) => {
    const { number, ...columns } = columnsOf(value);
    return {
      evaluationId,
      code,
      ...columns,
      number: number === null ? null : trimmed(number),
      version: 1,
      updatedAt,
      updatedBy: null,
      origin: null,
    };
  });

/** The reasons, each for every finding of its check. */
function explanationRows(
  { explanations }: DemoEvaluation,
  of: PartOf,
  findings: CheckReport['findings'],
  people: LoadedPeople,
) {
  return explanations.flatMap(({ checkCode, reason, by, at }) =>
    findings
      .filter((one) => one.code === checkCode)
      .map(({ key, code, fingerprint }) => ({
        id: newId(),
        ...of,
        key,
        code,
        fingerprint,
        reason,
        ...written(people, by),
        at,
      })),
  );
}

const opinionRows = ({ opinions }: DemoEvaluation, of: PartOf, people: LoadedPeople) =>
  opinions.map(({ round, targetKind, target, code, message, author, at, answer }) => ({
    id: newId(),
    ...of,
    round,
    target,
    message,
    at,
    targetKind: camelCase(targetKind) as OpinionTargetKindName,
    code: camelCase(code) as OpinionCodeName,
    author: people.person(author).displayName,
    authorId: people.person(author).id,
    version: answer ? 2 : 1,
    answer: answer?.text ?? null,
    answeredBy: answer ? people.person(answer.by).displayName : null,
    answeredAt: answer?.at ?? null,
  }));
