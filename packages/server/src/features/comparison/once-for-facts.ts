import type { ComparedFact } from './compared-facts.ts';

/** Which columns are compared is part of what was read, so that little else can differ: the provisional, for one. */
const MOST = 2;

const known = new WeakMap<readonly ComparedFact[], Map<string, unknown>>();

/**
 * Works out what follows from `facts` and `words` and from nothing else, and keeps it as long as the facts stay as they are: a comparison that
 * is sent round as a link is opened by many. Whoever gets it must not change it.
 */
export function onceForFacts<Result>(facts: readonly ComparedFact[], words: unknown, work: () => Result): Result {
  const key = JSON.stringify(words);
  const results = known.get(facts) ?? new Map<string, unknown>();
  known.set(facts, results);
  if (results.has(key)) return results.get(key) as Result;
  if (results.size >= MOST) results.delete(results.keys().next().value!);
  const result = work();
  results.set(key, result);
  return result;
}
