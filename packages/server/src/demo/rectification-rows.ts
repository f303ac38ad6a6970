import { beijingDate } from '@jiping/domain/calendar';
import { type RectificationAct, stepOf } from '@jiping/domain/rectification';
import type { ActivityKindName } from '../features/evaluations/activity.entity.ts';
import { noteOfIssue, noteOfReport, noteOfStep } from '../features/rectification/history-note.ts';
import type { Rectification } from '../features/rectification/rectification.entity.ts';
import { newId } from '../platform/identifiers.ts';
import type { LoadedPeople } from './load-shared.ts';
import type { DemoEvaluation } from './model.ts';
import { performanceReviewerOf, preparerOf } from './people.ts';
import type { AttachedFile } from './rectification-files.ts';
import { type DemoRectification, type DemoStep, rectificationsOf } from './rectifications.ts';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

const KIND_OF: Readonly<Record<DemoStep['act'], ActivityKindName>> = {
  report: 'rectificationReported',
  sendBack: 'rectificationSentBack',
  close: 'rectificationClosed',
};

interface PartOf {
  readonly countyId: string;
  readonly departmentId: string;
  readonly evaluationId: string;
}

/**
 * What was asked after an evaluation was accepted, as the acts would have left it in the tables, with its history. A history is in the order
 * of its ids, which are given where all of it is known.
 */
export function rectificationRows(demo: DemoEvaluation, of: PartOf, people: LoadedPeople, now: Date) {
  const { acceptedAt, regionCode, departmentCode: code, fiscalYear } = demo;
  if (!acceptedAt) return [];
  const by = {
    bureau: people.person(performanceReviewerOf(regionCode)),
    unit: people.person(preparerOf({ regionCode, code })),
  };
  return rectificationsOf(regionCode, code, fiscalYear).map((told) => rowOf(told, of, by, acceptedAt, now));
}

type Person = ReturnType<LoadedPeople['person']>;
type Acting = Readonly<Record<'bureau' | 'unit', Person>>;

function rowOf(told: DemoRectification, of: PartOf, { bureau, unit }: Acting, acceptedAt: Date, now: Date) {
  const issuedAt = new Date(acceptedAt.getTime() + HOUR);
  // Each step some days after the one before, and all of them before now.
  const apart = Math.min(2 * DAY, (now.getTime() - issuedAt.getTime()) / (told.steps.length + 1));
  const dueAt = 'afterIssue' in told.due ? at(issuedAt, told.due.afterIssue) : at(now, told.due.fromToday);
  const { problem, requirement, budgetUse } = told;
  const notice = { problem, requirement, budgetUse, dueOn: beijingDate(dueAt.toISOString()) };
  let rectification: RectificationRow = {
    id: newId(),
    ...of,
    problem,
    requirement,
    dueOn: notice.dueOn,
    state: 'issued',
    budgetUseKind: budgetUse?.kind ?? null,
    budgetUseAmount: budgetUse?.amount ?? null,
    ...NOTHING_YET,
    version: 1,
    issuedBy: bureau.displayName,
    issuedById: bureau.id,
    issuedAt,
  };
  const history = [activity(of, 'rectificationIssued', bureau, 'performanceSection', noteOfIssue(notice), issuedAt)];
  const attached: AttachedFile[] = [];
  for (const [index, { act, words, files = [] }] of told.steps.entries()) {
    const when = new Date(issuedAt.getTime() + (index + 1) * apart);
    const byUnit = act === 'report';
    const person = byUnit ? unit : bureau;
    rectification = { ...rectification, ...after(rectification, act), ...STEP_FIELDS[act](words, person, when) };
    const role = byUnit ? 'preparer' : 'performanceSection';
    history.push(activity(of, KIND_OF[act], person, role, noteOfStep(told, noteOfReport(words, files.length)), when));
    const with_ = { ...of, rectificationId: rectification.id, reportedBy: person.displayName, reportedById: person.id };
    attached.push(...files.map((file, place) => ({ ...file, ...with_, place, reportedAt: when })));
  }
  return { rectification, history, attached };
}

const at = (from: Date, days: number): Date => new Date(from.getTime() + days * DAY);

/** A row without what has not happened; the same columns of all, as they are inserted together. */
type RectificationRow = { -readonly [Column in Exclude<keyof Rectification, 'reportedLate'>]: Rectification[Column] };

const NOTHING_YET = {
  remindedBy: null,
  remindedById: null,
  remindedAt: null,
  report: null,
  sentBackReason: null,
  withdrawnReason: null,
  closingNote: null,
  reportedBy: null,
  reportedById: null,
  reportedAt: null,
  sentBackBy: null,
  sentBackById: null,
  sentBackAt: null,
  closedBy: null,
  closedById: null,
  closedAt: null,
  withdrawnBy: null,
  withdrawnById: null,
  withdrawnAt: null,
} as const;

/** Throws for a story that the acts would have refused. */
function after({ state, reportedAt, version }: RectificationRow, act: RectificationAct) {
  const step = stepOf(act, { state, wasReported: reportedAt !== null });
  if ('refusal' in step) throw new TypeError(`${act}: ${step.refusal.en}`);
  return { state: step.to, version: version + 1 };
}

const STEP_FIELDS: Readonly<
  Record<DemoStep['act'], (words: string, by: Person, when: Date) => Partial<RectificationRow>>
> = {
  report: (words, { displayName, id }, when) => ({
    report: words,
    reportedBy: displayName,
    reportedById: id,
    reportedAt: when,
  }),
  sendBack: (words, { displayName, id }, when) => ({
    sentBackReason: words,
    sentBackBy: displayName,
    sentBackById: id,
    sentBackAt: when,
  }),
  close: (words, { displayName, id }, when) => ({
    closingNote: words,
    closedBy: displayName,
    closedById: id,
    closedAt: when,
  }),
};

const activity = (
  of: PartOf,
  kind: ActivityKindName,
  { displayName, id }: Person,
  role: 'preparer' | 'performanceSection',
  note: string,
  when: Date,
) => ({
  ...of,
  by: displayName,
  byId: id,
  kind,
  role,
  fromState: null,
  toState: null,
  note,
  at: when,
  revisionNumber: null,
});
