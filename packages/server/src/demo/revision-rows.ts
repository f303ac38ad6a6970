import type { EvaluationState } from '@jiping/domain/lifecycle';
import type { EvaluationRecord } from '../features/evaluations/record.ts';
import { Section } from '../features/evaluations/section.entity.ts';
import { hashOfText, textOf } from '../features/evaluations/snapshot.ts';
import { snapshotOf } from '../features/evaluations/take-revision.ts';
import { newId } from '../platform/identifiers.ts';
import type { LoadedPeople } from './load-shared.ts';
import type { DemoAct, DemoEvaluation } from './model.ts';

type Reasons = Parameters<typeof snapshotOf>[1];

export interface RevisionRow {
  readonly id: string;
  readonly number: number;
  readonly hash: string;
  readonly previousHash: string | null;
  readonly state: EvaluationState;
  /** JSON; the revisions that kept the same share one text. */
  readonly snapshot: string;
  readonly by: string;
  readonly byId: string;
  readonly at: Date;
}

/** The revisions that handing in left, chained, and which act left which. */
export function revisionRows(
  { history, opinions }: DemoEvaluation,
  record: EvaluationRecord,
  explanations: Reasons,
  people: LoadedPeople,
): { revisions: readonly RevisionRow[]; numbers: ReadonlyMap<DemoAct, number> } {
  const reasons = explanations.toSorted((left, right) => (left.key < right.key ? -1 : 1));
  const lastReturn = history.findLastIndex(({ kind }) => kind === 'RETURNED');
  const handedIn = history.flatMap((act, index) =>
    act.kind === 'SUBMITTED' && act.to ? [{ act, state: act.to, wasMended: index < lastReturn }] : [],
  );
  const before = once(() => textOf(snapshotOf(beforeMending(record, opinions), reasons)));
  const after = once(() => textOf(snapshotOf(record, reasons)));
  let previousHash: string | null = null;
  const revisions = handedIn.map(({ act, state, wasMended }, index): RevisionRow => {
    const person = people.person(act.by);
    const snapshot = wasMended ? before() : after();
    const hash = hashOfText(snapshot, previousHash);
    const row = { id: newId(), number: index + 1, hash, previousHash, state, snapshot };
    previousHash = hash;
    return { ...row, by: person.displayName, byId: person.id, at: act.at };
  });
  return { revisions, numbers: new Map(handedIn.map(({ act }, index) => [act, index + 1])) };
}

function once(make: () => string): () => string {
  let made: string | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** What was handed in before it came back: the sections that opinions speak of were shorter by their last paragraph. */
function beforeMending(record: EvaluationRecord, opinions: DemoEvaluation['opinions']): EvaluationRecord {
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
