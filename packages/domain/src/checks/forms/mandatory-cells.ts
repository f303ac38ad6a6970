import type { CheckInput, FindingDraft } from '../check.ts';
import { allIndicatorsOf, projectsOf, type Row } from '../rows.ts';
import { notGiven } from './not-given.ts';
import { projectFormBegun } from './project-form.ts';

/**
 * Cells of the lists' rows that may not stay empty: of an indicator its name, comparison, target, weight, what was reached and its score; of
 * a project its name and what it spent and, once its form was begun, both of its budgets. A row that is not there asks for nothing.
 */
export const emptyCells = (input: CheckInput): readonly FindingDraft[] => [
  ...projectsOf(input).flatMap((project) =>
    (projectFormBegun(input, project) ? ['name', 'budget', 'adjusted', 'outturn'] : ['name', 'outturn'])
      .filter((field) => isUnknown(project, field))
      .map((field) => askedFor(input, project, field)),
  ),
  ...allIndicatorsOf(input).flatMap((indicator) => {
    const missing = ['name', 'sign', 'target', 'weight', 'actual'].filter((field) => isUnknown(indicator, field));
    // A score follows from the rest: it is not asked for as well.
    const unscored = missing.length === 0 && isUnknown(indicator, 'score') ? ['score'] : [];
    return [...missing, ...unscored].map((field) => askedFor(input, indicator, field));
  }),
];

const isUnknown = (row: Row, field: string): boolean => ['missing', 'masked'].includes(row.value(field).state);

const askedFor = (input: CheckInput, row: Row, field: string): FindingDraft =>
  notGiven(input, row.code(field), row.value(field).state === 'masked');
