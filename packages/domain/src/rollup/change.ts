import { compareDecimals, type Decimal } from '../money/index.ts';
import { type Aggregate, EMPTY, mergeAll } from './aggregate.ts';
import { type EvaluationFact, isHandedIn } from './evaluation-fact.ts';
import type { Measured } from './measured.ts';
import { extreme, type ScoreAggregate } from './score-aggregate.ts';

/** What every sum gains and loses of which a part becomes another. */
export interface Change {
  /** The new part less the old one: what is the same in both is absent or nothing; least and greatest are the new part's. */
  readonly difference: Aggregate;
  readonly before: Aggregate;
  readonly after: Aggregate;
}

/** `changeOf(null, part)` is that a part is added, `changeOf(part, null)` that it is taken away. */
export function changeOf(before: Aggregate | null, after: Aggregate | null): Change {
  const [old, made] = [before ?? EMPTY, after ?? EMPTY];
  return { difference: withoutNothing(mergeAll([negated(old), made])), before: old, after: made };
}

/** Whether nothing is another for it. */
export const isNone = ({ difference, before, after }: Change): boolean =>
  isNothing(difference) && JSON.stringify(extremesIn(before)) === JSON.stringify(extremesIn(after));

const extremesIn = (part: Aggregate) =>
  [part.official, part.provisional].map(({ scores: { self, review, result } }) =>
    [self, review, result].map(({ lowest, highest }) => [lowest, highest]),
  );

/** Least and greatest scores, which no difference tells. An aggregate has them among the rest. */
export type WithExtremes = Readonly<Record<Standing, { readonly scores: Readonly<Record<ScoreKind, Extremes>> }>>;
type Standing = 'official' | 'provisional';
type ScoreKind = keyof Measured['scores'];
type Extremes = Pick<ScoreAggregate, 'lowest' | 'highest'>;

/** Those of one department's year. */
export function extremesOf({ state, selfScore, reviewScore }: ScoredFact): WithExtremes {
  const of = (score: Decimal | null): Extremes => ({ lowest: score, highest: score });
  const scores = { self: of(selfScore), review: of(reviewScore), result: of(reviewScore ?? selfScore) };
  const none = { self: of(null), review: of(null), result: of(null) };
  return {
    official: { scores: state === 'accepted' ? scores : none },
    provisional: { scores: isHandedIn(state) ? scores : none },
  };
}

type ScoredFact = Pick<EvaluationFact, 'state' | 'selfScore' | 'reviewScore'>;

/**
 * A sum, one of whose parts changed; to the last character what adding up all the parts gives. `EMPTY` where none is left. null where it
 * wants all the parts as they are now for their least and greatest scores (`parts`): the one that changed had such a score and has it no
 * more. null with them too where the sum cannot have had this part: one that was wrong is better made anew.
 */
export function changed(sum: Aggregate, change: Change, parts?: readonly WithExtremes[]): Aggregate | null {
  const merged = withoutNothing(mergeAll([sum, change.difference]), sum);
  if (isBelowNothing(merged, sum)) return null;
  const measured = (standing: Standing): Measured | null => {
    const kind = (name: ScoreKind): ScoreAggregate | null => {
      const [before, after] = [change.before, change.after].map((part) => part[standing].scores[name]);
      const made = merged[standing].scores[name];
      if (made.count === 0) return { ...made, lowest: null, highest: null };
      if (parts) return { ...made, ...widest(parts.map((part) => part[standing].scores[name])) };
      const had = sum[standing].scores[name];
      const isSure =
        goesOn(had.lowest, before!.lowest, after!.lowest, -1) &&
        goesOn(had.highest, before!.highest, after!.highest, 1);
      return isSure ? made : null;
    };
    const [self, review, result] = [kind('self'), kind('review'), kind('result')];
    return self && review && result && { ...merged[standing], scores: { self, review, result } };
  };
  const [official, provisional] = [measured('official'), measured('provisional')];
  return official && provisional && { ...merged, official, provisional };
}

/** Whether an extreme is known without the other parts: it was another's, or the part has it still, or goes further. */
function goesOn(sum: Decimal | null, before: Decimal | null, after: Decimal | null, direction: 1 | -1): boolean {
  if (before === null || before !== sum) return true;
  return after !== null && compareDecimals(after, before) !== -direction;
}

const widest = (all: readonly Extremes[]): Extremes => ({
  lowest: all.reduce<Decimal | null>((least, { lowest }) => extreme(least, lowest, -1), null),
  highest: all.reduce<Decimal | null>((most, { highest }) => extreme(most, highest, 1), null),
});

/** Every count and amount with the other sign; least and greatest are left out. */
function negated<Part>(part: Part): Part;
function negated(part: unknown): unknown {
  if (typeof part === 'number') return 0 - part;
  if (typeof part === 'string') return part.startsWith('-') ? part.slice(1) : NOTHING.test(part) ? part : `-${part}`;
  if (typeof part !== 'object' || part === null) return null;
  return Object.fromEntries(
    Object.entries(part).map(([name, value]) => [name, EXTREMES.has(name) ? null : negated(value)]),
  );
}

const EXTREMES: ReadonlySet<string> = new Set(['lowest', 'highest']);
const NOTHING = /^0(?:\.0+)?$/;

/** What an aggregate keeps by key. An entry is there because of somebody, so that one of nobody is left out. */
const KEYED: ReadonlySet<string> = new Set([
  ...['money', 'counts', 'ratios', 'grades', 'indicators', 'executionRates', 'histogram'],
  ...['problems', 'risks', 'unmapped'],
]);

/** Without the entries of nobody. Of a sum (`before`) the greater part is the very same after a change, and was looked through then. */
function withoutNothing<Part>(part: Part, before?: Part): Part;
function withoutNothing(part: unknown, before?: unknown): unknown {
  if (typeof part !== 'object' || part === null || part === before) return part;
  return Object.fromEntries(
    Object.entries(part).map(([name, value]) => {
      const own = partOf(before, name);
      if (KEYED.has(name)) return [name, value === own ? value : kept(value)];
      return [name, withoutNothing(value, own)];
    }),
  );
}

const partOf = (whole: unknown, name: string): unknown =>
  typeof whole === 'object' && whole !== null ? Reflect.get(whole, name) : undefined;

/** An amount, where the name stands for one, or the entries that are of anybody. */
const kept = (entries: unknown): unknown =>
  typeof entries === 'object' && entries !== null
    ? Object.fromEntries(Object.entries(entries).filter(([, entry]) => !isNothing(entry)))
    : entries;

/** Nobody and no amount; least and greatest do not count. */
function isNothing(part: unknown): boolean {
  if (typeof part === 'number') return part === 0;
  if (typeof part === 'string') return NOTHING.test(part);
  if (typeof part !== 'object' || part === null) return true;
  return Object.entries(part).every(([name, value]) => EXTREMES.has(name) || isNothing(value));
}

/** Whether it counts fewer than nobody, where it is not the very same as `before`. */
const isBelowNothing = (part: unknown, before: unknown): boolean =>
  typeof part === 'number'
    ? part < 0
    : typeof part === 'object' &&
      part !== null &&
      part !== before &&
      Object.entries(part).some(([name, value]) => isBelowNothing(value, partOf(before, name)));
