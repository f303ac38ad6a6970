import { addDecimals } from '../money/index.ts';
import { type ComparedValue, known, missing } from './compared-value.ts';

/**
 * The same figure of the departments that a unit was made of, as one. A sum that leaves one of them out would look like thrift, so
 * one that is masked or does not say makes the whole so; one that has no such thing adds nothing.
 */
export function combined(parts: readonly ComparedValue[]): ComparedValue {
  const [first, ...others] = parts;
  if (first === undefined) return missing('notAccepted');
  if (others.length === 0) return first;
  const silent = parts.find(({ state }) => state === 'masked') ?? parts.find(({ state }) => state === 'missing');
  if (silent) return silent;
  const values = parts.flatMap(({ value }) => (value === null ? [] : [value]));
  return values.length === 0 ? first : known(addDecimals(...values));
}
