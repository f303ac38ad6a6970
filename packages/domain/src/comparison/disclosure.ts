import type { Decimal } from '../money/index.ts';

/**
 * How many others there must be for their values to be shown unnamed. domain.md §7.3 rule 5 asks that small groups do not expose
 * their members and says three for sums in public tables. Here a colleague from the same county reads the single values and knows
 * the order of magnitude of each office; three or four would be told apart at a glance. Five is the customary least group for
 * single values, and leaves the larger kinds of a county something to read.
 */
export const LEAST_PEERS = 5;

export const disclosable = (groupSize: number): boolean => groupSize >= LEAST_PEERS;

/**
 * Of values in the order in which they became official, those that may be shown: five, ten, fifteen … of them. Who looks every
 * day would otherwise see the one value that was added since yesterday, and everybody in the county knows who was accepted.
 */
export const released = (inOrder: readonly Decimal[]): readonly Decimal[] =>
  inOrder.slice(0, Math.floor(inOrder.length / LEAST_PEERS) * LEAST_PEERS);

/** How many departments of each kind there are in a county, without the viewer's own. */
export type OthersByKind = Readonly<Record<string, number>>;

/**
 * With whom a department is compared: the others of its kind, or `null`, all others of the county, where the kind is too small or
 * the viewer's departments are of several. It follows from who asks and never from what is asked: two groups of which one holds
 * the other would give away the difference.
 */
export function peerKindOf(ownKinds: readonly string[], others: OthersByKind): string | null {
  const [kind, ...more] = [...new Set(ownKinds)];
  return kind !== undefined && more.length === 0 && disclosable(others[kind] ?? 0) ? kind : null;
}
