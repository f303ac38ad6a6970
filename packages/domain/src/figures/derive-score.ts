/** What follows by the template's scoring: an indicator's standard, actual value and score, points for execution, the total. */
import { inUnit, MONEY_UNITS } from '../money/index.ts';
import {
  cappedTotal,
  executionScore,
  type IndicatorFacts,
  type Scored,
  type ScoringScheme,
  schemeInScope,
  scoreIndicator,
  signOf,
  type Unscored,
} from '../scoring/index.ts';
import type { Derivation, IndicatorField, RowDerivation } from './derivation.ts';
import { type FigureCatalogue, libraryItem } from './figure-catalogue.ts';
import { rowCodeOf } from './figure-list.ts';
import {
  amountOf,
  type FigureValue,
  knownNumber,
  knownText,
  MISSING,
  NOT_APPLICABLE,
  numberOf,
  textOf,
} from './figure-value.ts';
import type { LibraryIndicator } from './library-indicator.ts';
import type { Look } from './look.ts';

/** The lists whose rows belong to a project: their scores follow the rules for projects. */
const PROJECT_LISTS: ReadonlySet<string> = new Set(['projects', 'projectIndicators']);

/** The scheme by which the score `code` is made: that of projects for a project's cells, else that of the department as a whole. */
export const scoringOf = ({ scoring }: FigureCatalogue, code: string): ScoringScheme =>
  schemeInScope(scoring, PROJECT_LISTS.has(rowCodeOf(code)?.list ?? '') ? 'project' : 'overall');

/** SR-1; where there was nothing to execute there are no points for it either (SR-2). */
export function deriveExecution(scheme: ScoringScheme, rate: FigureValue): FigureValue {
  if (rate.state === 'notApplicable') return NOT_APPLICABLE;
  const percent = numberOf(rate);
  return percent === null ? MISSING : knownNumber(executionScore(percent, scheme).score);
}

/** SR-8; while caps apply, a total is not known before its execution rate is. */
export function deriveTotal(scheme: ScoringScheme, total: FigureValue, rate: FigureValue): FigureValue {
  if (total.state === 'notApplicable') return NOT_APPLICABLE;
  const scored = totalOf(scheme, total, rate);
  return scored ? knownNumber(scored.score) : MISSING;
}

/** The total under the caps with its working; null while the total, or a rate that a cap looks at, is unknown. */
export function totalOf(scheme: ScoringScheme, total: FigureValue, rate: FigureValue): Scored | null {
  const points = numberOf(total);
  const percent = numberOf(rate);
  if (points === null) return null;
  if (percent === null && scheme.caps.on && rate.state !== 'notApplicable') return null;
  return cappedTotal(points, percent, scheme);
}

/** What only an indicator's row has. */
export function deriveInRow(
  catalogue: FigureCatalogue,
  code: string,
  { kind }: Extract<Derivation, RowDerivation>,
  look: Look,
): FigureValue {
  switch (kind) {
    case 'libraryActual': {
      const item = libraryItemOf(catalogue, code, look);
      return item?.from === undefined ? MISSING : asMeasure(look.value(item.from), item.unit);
    }
    case 'standard': {
      const key = standardKey(catalogue, code, look);
      return key === null ? MISSING : knownText(key);
    }
    case 'indicatorScore': {
      const scored = scoreOfRow(catalogue, code, look);
      return scored && 'score' in scored ? knownNumber(scored.score) : MISSING;
    }
  }
}

/** An amount as the number that its indicator compares with a target: in the indicator's unit. */
function asMeasure(value: FigureValue, unit: string): FigureValue {
  const amount = amountOf(value);
  if (amount === null) return value;
  return knownNumber(inUnit(amount, MONEY_UNITS.find((one) => one === unit) ?? '元'));
}

/** The score of the indicator whose row `code` belongs to, with its working; null where it has no sign or no such standard. */
export function scoreOfRow(catalogue: FigureCatalogue, code: string, look: Look): Scored | Unscored | null {
  const scheme = scoringOf(catalogue, code);
  const key = textOf(look.value(sibling(code, 'standard')));
  const standard = scheme.standards.find((one) => one.key === key);
  const facts = indicatorFacts(code, look);
  return standard && facts ? scoreIndicator(standard, facts, scheme) : null;
}

/** What an indicator's row says for its score; null before it has a sign. */
export function indicatorFacts(code: string, look: Pick<Look, 'value'>): IndicatorFacts | null {
  const value = (field: IndicatorField) => look.value(sibling(code, field));
  const sign = signOf(textOf(value('sign')));
  if (!sign) return null;
  const adjusted = value('adjustedTarget');
  const unit = textOf(value('unit'));
  return {
    sign,
    // An adjustment that is masked leaves the target in force unknown.
    target: measureOf(adjusted.state === 'known' || adjusted.state === 'masked' ? adjusted : value('target')),
    actual: measureOf(value('actual')),
    weight: numberOf(value('weight')),
    coefficient: numberOf(value('coefficient')),
    ticked:
      textOf(value('ticked'))
        ?.split(',')
        .map((key) => key.trim())
        .filter(Boolean) ?? null,
    ...(value('actual').state === 'notApplicable' && { notApplicable: true }),
    ...(unit !== null && { unit }),
  };
}

const measureOf = (value: FigureValue): string | null => numberOf(value) ?? textOf(value);

/** The key of the standard by which a row is scored: the library item's, else the usual one for its sign. */
export function standardKey(catalogue: FigureCatalogue, code: string, look: Look): string | null {
  const sign = signOf(textOf(look.value(sibling(code, 'sign'))));
  return libraryItemOf(catalogue, code, look)?.standard ?? (sign && catalogue.scoring.usual[sign]);
}

/** The common indicator that the row of `code` was picked from. */
export const libraryItemOf = (catalogue: FigureCatalogue, code: string, look: Look): LibraryIndicator | undefined =>
  libraryItem(catalogue, textOf(look.value(sibling(code, 'library'))) ?? '');

/** Another field of the row that the cell `code` is in. */
export const sibling = (code: string, field: IndicatorField): string =>
  `${code.slice(0, code.lastIndexOf('.'))}.${field}`;
