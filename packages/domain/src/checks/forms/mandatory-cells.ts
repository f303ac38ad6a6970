import type { CheckInput, FindingDraft } from '../check.ts';
import { allIndicatorsOf, projectsOf, type Row } from '../rows.ts';
import { notGiven } from './not-given.ts';
import { projectFormBegun } from './project-form.ts';

/**
 * Cells of the lists' rows that may not stay empty: what every indicator reached and its score, what every project spent and, once its
 * form was begun, both of its budgets. A row that is not there asks for nothing.
 */
export const emptyCells = (input: CheckInput): readonly FindingDraft[] => [
  ...projectsOf(input).flatMap((project) =>
    (projectFormBegun(input, project) ? ['budget', 'adjusted', 'outturn'] : ['outturn'])
      .filter((field) => isUnknown(project, field))
      .map((field) => askedFor(input, project, field)),
  ),
  ...allIndicatorsOf(input).flatMap((indicator) => {
    // A score follows from what was reached: it is not asked for as well.
    const field = ['actual', 'score'].find((one) => isUnknown(indicator, one));
    return field === undefined ? [] : [askedFor(input, indicator, field)];
  }),
];

const isUnknown = (row: Row, field: string): boolean => ['missing', 'masked'].includes(row.value(field).state);

const askedFor = (input: CheckInput, row: Row, field: string): FindingDraft =>
  notGiven(input, row.code(field), row.value(field).state === 'masked');
