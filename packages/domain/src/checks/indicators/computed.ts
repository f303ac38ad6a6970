import type { IndicatorField } from '../../figures/index.ts';
import { type Scored, type Standard, schemeInScope, scoreIndicator } from '../../scoring/index.ts';
import type { Template } from '../../templates/index.ts';
import type { IndicatorRow } from './indicator-rows.ts';

/** The template's standard by which the indicator is scored; undefined before it has one. */
export const standardOf = ({ standard }: IndicatorRow, { scoring }: Template): Standard | undefined =>
  scoring.standards.find(({ key }) => key === standard);

/** What the standard gives for the indicator, whatever score is stated; or the cells that are missing for it. */
export function computedScore(
  row: IndicatorRow,
  template: Template,
): Scored | { readonly lacks: readonly IndicatorField[] } {
  const standard = standardOf(row, template);
  if (!row.facts || !standard) return { lacks: [row.facts ? 'standard' : 'sign'] };
  return scoreIndicator(standard, row.facts, schemeInScope(template.scoring, row.project ? 'project' : 'overall'));
}
