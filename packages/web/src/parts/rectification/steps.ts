interface By {
  readonly by: string;
  readonly at: string;
}

/** What the server keeps of who did what: the last of each kind, and what was said with it. */
export interface Recorded {
  readonly issued: By;
  readonly reminded?: By | null;
  readonly reported?: By | null;
  readonly report?: string | null;
  readonly sentBack?: By | null;
  readonly sentBackReason?: string | null;
  readonly closed?: By | null;
  readonly closingNote?: string | null;
  readonly withdrawn?: By | null;
  readonly withdrawnReason?: string | null;
}

export type StepKind = 'issued' | 'reminded' | 'reported' | 'sentBack' | 'closed' | 'withdrawn';

/** Who did what when, and what they said with it. */
export interface Step extends By {
  readonly kind: StepKind;
  readonly words: string | null;
}

/** The steps that were taken, as they followed one another. */
export function stepsOf(recorded: Recorded): readonly Step[] {
  const step = (kind: StepKind, who: By | null | undefined, words: string | null | undefined): readonly Step[] =>
    who ? [{ kind, by: who.by, at: who.at, words: words || null }] : [];
  return [
    ...step('issued', recorded.issued, null),
    ...step('reminded', recorded.reminded, null),
    ...step('reported', recorded.reported, recorded.report),
    ...step('sentBack', recorded.sentBack, recorded.sentBackReason),
    ...step('closed', recorded.closed, recorded.closingNote),
    ...step('withdrawn', recorded.withdrawn, recorded.withdrawnReason),
  ].toSorted((left, right) => Date.parse(left.at) - Date.parse(right.at));
}

/** Why the last report was sent back, while that is what stands; null where a later report stands, or none was sent back. A reminder changes nothing. */
export function sentBackNow(recorded: Recorded): Step | null {
  const last = stepsOf(recorded)
    .filter(({ kind }) => kind !== 'reminded')
    .at(-1);
  return last?.kind === 'sentBack' ? last : null;
}
