import type { IndicatorField } from '../../figures/index.ts';
import type { CheckInput, FindingDraft } from '../check.ts';
import { cellOf, everyIndicatorRow, type IndicatorRow } from '../indicators/indicator-rows.ts';
import { effectiveFigure } from '../known-figures.ts';
import { projectsOf, type Row } from '../rows.ts';
import { notGiven } from './not-given.ts';
import { projectFormBegun } from './project-form.ts';

/**
 * Cells of the lists' rows that may not stay empty: of an indicator its name, comparison, target, weight, what was reached and its score; of
 * a project whose form was begun its name, what it spent and both of its budgets. A row that is not there, or was only read in a
 * report's text (where amounts may be masked), asks for nothing.
 */
export const emptyCells = (input: CheckInput): readonly FindingDraft[] => [
  ...projectsOf(input).flatMap((project) =>
    (projectFormBegun(input, project) ? ['name', 'budget', 'adjusted', 'outturn'] : [])
      .filter((field) => isUnknown(project, field))
      .map((field) => askedFor(input, project, field)),
  ),
  ...everyIndicatorRow(input).flatMap((indicator) => {
    const known = ofIndicator.get(indicator) ?? emptyCellsOf(input, indicator);
    ofIndicator.set(indicator, known);
    return known;
  }),
];

// A row that did not change is the same object as before, and lacks what it lacked.
const ofIndicator = new WeakMap<IndicatorRow, readonly FindingDraft[]>();

function emptyCellsOf(input: CheckInput, indicator: IndicatorRow): readonly FindingDraft[] {
  const stateOf = (field: IndicatorField) => effectiveFigure(input, cellOf(indicator, field)).state;
  const isEmpty = (field: IndicatorField) => ['missing', 'masked'].includes(stateOf(field));
  const missing = ASKED_OF_INDICATORS.filter(isEmpty);
  // A score follows from the rest: it is not asked for as well.
  const unscored: readonly IndicatorField[] = missing.length === 0 && isEmpty('score') ? ['score'] : [];
  return [...missing, ...unscored].map((field) =>
    notGiven(input, cellOf(indicator, field), stateOf(field) === 'masked'),
  );
}

const ASKED_OF_INDICATORS: readonly IndicatorField[] = ['name', 'sign', 'target', 'weight', 'actual'];

const isUnknown = (row: Row, field: string): boolean => ['missing', 'masked'].includes(row.value(field).state);

const askedFor = (input: CheckInput, row: Row, field: string): FindingDraft =>
  notGiven(input, row.code(field), row.value(field).state === 'masked');
