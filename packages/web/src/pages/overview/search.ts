import {
  DEPARTMENT_CATEGORY_WORDS,
  type DepartmentCategory,
  FIGURE_STATE_WORDS,
  type FigureState,
} from '../../api/generated/schema-words.ts';
import { type SearchRecord, textIn, wordIn } from '../../parts/search-values.ts';

/**
 * Which departments the table shows, as the coverage counts them. `submitted`: handed in at least once; `returned`: handed
 * in, and with the department again; `missing`: not handed in and not exempted.
 */
export const DEPARTMENT_SHOWS = [
  'obliged',
  'submitted',
  'returned',
  'missing',
  'exempted',
  'late',
  'problems',
] as const;
export type DepartmentShow = (typeof DEPARTMENT_SHOWS)[number];

export const DEPARTMENT_MEASURES = ['adjustedBudget', 'outturn', 'threePublics'] as const;
export type DepartmentMeasure = (typeof DEPARTMENT_MEASURES)[number];

export const DEPARTMENT_SORTS = [
  'department',
  'state',
  'adjustedBudget',
  'outturn',
  'executionRate',
  'threePublics',
  'selfScore',
  'reviewScore',
  'problems',
  'returnCount',
] as const;
export type DepartmentSort = (typeof DEPARTMENT_SORTS)[number];

const RATE_PART = /^-?\d+(\.\d+)?-(\d+(\.\d+)?)?$/;

/** The state of the department table under a county's overview, as it stands in the address. */
export interface OverviewSearch {
  show?: DepartmentShow;
  name?: string;
  category?: DepartmentCategory;
  section?: string;
  /** Only departments whose `measure` is in this state: those counted apart from a sum. */
  measure?: DepartmentMeasure;
  value?: FigureState;
  /** Only execution rates in this part of the histogram: `90-95`, at least the first, less than the second; `100-`: from there on. */
  rate?: string;
  sort?: DepartmentSort;
  down?: 'true';
}

export const overviewSearch = (search: SearchRecord): OverviewSearch => ({
  show: wordIn(search.show, DEPARTMENT_SHOWS),
  name: textIn(search.name),
  category: wordIn(search.category, DEPARTMENT_CATEGORY_WORDS),
  section: textIn(search.section),
  measure: wordIn(search.measure, DEPARTMENT_MEASURES),
  value: wordIn(search.value, FIGURE_STATE_WORDS),
  rate: RATE_PART.test(textIn(search.rate) ?? '') ? textIn(search.rate) : undefined,
  sort: wordIn(search.sort, DEPARTMENT_SORTS),
  down: wordIn(search.down, ['true']),
});
