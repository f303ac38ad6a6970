import type { Unscored } from '../indicator-facts.ts';
import type { Earned, Mark, Scorer } from '../mark.ts';
import type { StandardByKind, StandardKind } from '../standard.ts';
import { scoreBands } from './bands.ts';
import { scoreChecklist } from './checklist.ts';
import { scoreQualitative } from './qualitative.ts';
import { scoreRatio } from './ratio.ts';
import { scoreSteps } from './steps.ts';
import { scoreWhole } from './whole.ts';

const SCORERS: { readonly [Kind in StandardKind]: Scorer<Kind> } = {
  ratio: scoreRatio,
  steps: scoreSteps,
  bands: scoreBands,
  qualitative: scoreQualitative,
  checklist: scoreChecklist,
  whole: scoreWhole,
};

/** What a standard gives by itself. */
export function earn<Kind extends StandardKind>(
  kind: Kind,
  standard: StandardByKind[Kind],
  mark: Mark,
): Earned | Unscored {
  return SCORERS[kind](standard, mark);
}
