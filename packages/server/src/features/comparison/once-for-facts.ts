import { createHash } from 'node:crypto';
import type { ComparedFact } from './compared-facts.ts';
import type { Found } from './found.ts';

/** Which columns are compared is part of what was read, so that little else can differ: the provisional, for one. */
const MOST = 2;

/** Values for each fact: all measures, and a year without a fact for each that has one. Empty tables are quickly made, and would fill the memory. */
const MOST_VALUES = 60;

const known = new WeakMap<readonly ComparedFact[], Map<string, Found>>();

/**
 * Works out what follows from `facts` and `words` and from nothing else, and keeps it as long as the facts stay as they are: a comparison that
 * is sent round as a link is opened by many. Whoever gets it must not change it.
 */
export function onceForFacts(facts: readonly ComparedFact[], words: unknown, work: () => Found): Found {
  const key = createHash('sha256').update(JSON.stringify(words)).digest('base64');
  const results = known.get(facts) ?? new Map<string, Found>();
  const before = results.get(key);
  if (before) return before;
  const result = work();
  const values = result.rows.reduce((sum, row) => sum + row.values.length, 0);
  if (values > facts.length * MOST_VALUES) return result;
  if (results.size >= MOST) results.delete(results.keys().next().value!);
  known.set(facts, results.set(key, result));
  return result;
}
