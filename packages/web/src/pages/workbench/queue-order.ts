import type { TaskKind } from '../../api/generated/schema-words.ts';

interface Waiting {
  readonly id: string;
  readonly submittedAt?: string | null;
}

/** The evaluations to review or sign, once each, those that have waited longest first. */
export function oldestFirst<T extends Waiting>(
  tasks: readonly { readonly kind: TaskKind; readonly evaluation: T }[],
): readonly T[] {
  const waiting = tasks.filter(({ kind }) => kind === 'REVIEW' || kind === 'SIGN').map(({ evaluation }) => evaluation);
  const once = [...new Map(waiting.map((evaluation) => [evaluation.id, evaluation])).values()];
  const since = ({ submittedAt }: Waiting) => (submittedAt ? Date.parse(submittedAt) : Number.POSITIVE_INFINITY);
  return once.toSorted((left, right) => since(left) - since(right) || left.id.localeCompare(right.id));
}
