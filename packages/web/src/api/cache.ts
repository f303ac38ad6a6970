import { cacheExchange } from '@urql/exchange-graphcache';
import { EMBEDDED_TYPES } from './generated/schema-words.ts';

export const MOVING_ACTS = [
  'submitEvaluation',
  'returnEvaluation',
  'acceptEvaluation',
  'applyImport',
  'unlockEvaluation',
  'rescoreEvaluation',
  'exemptDepartment',
  'withdrawExemption',
  'remindDepartments',
  'issueRectification',
  'reportRectification',
  'sendBackRectification',
  'closeRectification',
  'withdrawRectification',
  'remindRectifications',
] as const;
export const LISTS_AND_SUMS = [
  'evaluations',
  'regionSummary',
  'summaryYears',
  'departmentFacts',
  'openRectifications',
  'viewer',
] as const;

const stale: ReadonlySet<string> = new Set(LISTS_AND_SUMS);

/**
 * Normalised: an evaluation, section or figure changed by one mutation changes wherever it is shown, without asking again.
 * What moves an evaluation makes lists and sums stale: those that are on the screen are asked for again at once, the others when next shown.
 */
export const createCache = () =>
  cacheExchange({
    // Parts of others that have no id of their own are kept inside what they are part of.
    keys: Object.fromEntries(EMBEDDED_TYPES.map((name) => [name, () => null])),
    updates: {
      Mutation: Object.fromEntries(
        MOVING_ACTS.map((act) => [
          act,
          (_result, _args, cache) => {
            // Without its arguments a field is another field, and nothing is asked for again.
            for (const { fieldName, arguments: args } of cache.inspectFields('Query'))
              if (stale.has(fieldName)) cache.invalidate('Query', fieldName, args ?? undefined);
          },
        ]),
      ),
    },
  });
