import Big from 'big.js';
import type { Decimal } from '../money/index.ts';
import type { ComparedKind } from './comparable.ts';

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

/**
 * A peer's value as a colleague may read it: money and people to two significant digits, percent and points to the half. Exact ones
 * would fit only one another: spending divided by staff is spending for each of the staff, the self score less the review is the
 * difference, and with that the columns could be joined to rows again, and a row to an office by its size, which is no secret.
 */
export function coarse(value: Decimal, kind: ComparedKind): Decimal {
  const exact = new Big(value);
  switch (kind) {
    case 'money':
    case 'count':
      return withoutMinus(exact.prec(2, Big.roundHalfUp));
    case 'percent':
    case 'score':
      return withoutMinus(exact.times(2).round(0, Big.roundHalfUp).div(2));
    case 'times':
      return value;
  }
}

const withoutMinus = (number: Big): Decimal => (number.eq(0) ? '0' : number.toFixed());

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
