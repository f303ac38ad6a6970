import type { Applies, ScoringScheme, ScoringScope } from './scheme.ts';

/**
 * The scheme as it holds for a fiscal year and a kind of evaluation: rules of other years or of the other scope are off
 * (`schemeFor(scheme, 2021, 'project').caps.on`). The same object where nothing changes, and each time it is asked.
 */
export const schemeFor = (scheme: ScoringScheme, fiscalYear: number, scope: ScoringScope = 'overall'): ScoringScheme =>
  schemeInScope(schemeInYear(scheme, fiscalYear), scope);

/** Rules of other fiscal years are off. */
export const schemeInYear = (scheme: ScoringScheme, fiscalYear: number): ScoringScheme =>
  narrowed(scheme, `${fiscalYear}`, ({ fiscalYears }) => {
    const { from = fiscalYear, to = fiscalYear } = fiscalYears ?? {};
    return from <= fiscalYear && fiscalYear <= to;
  });

/** Rules that are meant for the other kind of evaluation only are off. */
export const schemeInScope = (scheme: ScoringScheme, scope: ScoringScope): ScoringScheme =>
  narrowed(scheme, scope, (rule) => rule.scope?.includes(scope) ?? true);

// A scheme never changes once loaded.
const known = new WeakMap<ScoringScheme, Map<string, ScoringScheme>>();

function narrowed(scheme: ScoringScheme, name: string, applies: (rule: Applies) => boolean): ScoringScheme {
  const made = known.get(scheme) ?? new Map<string, ScoringScheme>();
  known.set(scheme, made);
  let narrow = made.get(name);
  if (!narrow) {
    narrow = withoutRules(scheme, applies);
    made.set(name, narrow);
  }
  return narrow;
}

function withoutRules(scheme: ScoringScheme, applies: (rule: Applies) => boolean): ScoringScheme {
  const { caps, overAchievement } = scheme;
  const isOff = (rule: Applies) => rule.on && !applies(rule);
  if (!isOff(caps) && !isOff(overAchievement)) return scheme;
  return {
    ...scheme,
    caps: isOff(caps) ? { ...caps, on: false } : caps,
    overAchievement: isOff(overAchievement) ? { ...overAchievement, on: false } : overAchievement,
  };
}
