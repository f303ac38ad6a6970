import { createHash } from 'node:crypto';
import type { FigureState } from '@jiping/domain/figures';

/** What a revision keeps: the words with their figures filled in, the figures with the rows of the lists, and reasons. */
export interface Snapshot {
  readonly template: { readonly code: string; readonly version: number };
  readonly sections: readonly {
    readonly key: string;
    readonly title: string;
    readonly text: string;
    readonly content: unknown;
  }[];
  readonly figures: readonly {
    readonly code: string;
    readonly state: FigureState;
    readonly amount: string | null;
    readonly number: string | null;
    readonly text: string | null;
  }[];
  readonly explanations: readonly { readonly key: string; readonly fingerprint: string; readonly reason: string }[];
}

/** The hash of a snapshot chained to the revision before it; the order of an object's keys does not matter. */
export const hashOf = (snapshot: Snapshot, previousHash: string | null): string =>
  hashOfText(textOf(snapshot), previousHash);

/** The same of a snapshot's text, for who keeps one snapshot several times. */
export const hashOfText = (text: string, previousHash: string | null): string =>
  createHash('sha256')
    .update(previousHash ?? '')
    .update('\n')
    .update(text)
    .digest('hex');

/** A snapshot as JSON with sorted keys. */
export const textOf = (snapshot: Snapshot): string => canonical(snapshot);

/** JSON with sorted keys: PostgreSQL's jsonb keeps no order, and the hash must be the same when it is read back. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    entries.sort(([left], [right]) => (left < right ? -1 : 1));
    return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}
