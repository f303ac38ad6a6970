import { compare, type Money } from '@jiping/domain/money';

type Maybe<T> = T | null | undefined;

/** Orders amounts; one that is not known comes before all that are. */
export const byMoney = (left: Maybe<Money>, right: Maybe<Money>): number =>
  left && right ? compare(left, right) : Number(Boolean(left)) - Number(Boolean(right));

/** Orders rates and scores for the eye; the exact decimals are the server's. One that is not known comes first. */
export const byDecimal = (left: Maybe<string>, right: Maybe<string>): number =>
  left && right ? Number.parseFloat(left) - Number.parseFloat(right) : Number(Boolean(left)) - Number(Boolean(right));
