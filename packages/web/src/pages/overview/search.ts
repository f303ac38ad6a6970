import {
  DEPARTMENT_CATEGORY_WORDS,
  type DepartmentCategory,
  FIGURE_STATE_WORDS,
  GRADE_WORDS,
  type Grade,
} from '../../api/generated/schema-words.ts';
import { type SearchRecord, textIn, wordIn, wordsIn } from '../../parts/search-values.ts';

/**
 * Which departments the table shows, as the coverage counts them. `submitted`: handed in at least once; `returned`: handed
 * in, and with the department again; `missing`: not handed in and not exempted.
 */
export const DEPARTMENT_SHOWS = [
  'obliged',
  'submitted',
  'accepted',
  'returned',
  'missing',
  'exempted',
  'late',
  'problems',
  'risky',
] as const;
export type DepartmentShow = (typeof DEPARTMENT_SHOWS)[number];

/** Figures that are summed, by their code: the domain's measures, so that the first page need not carry their rules. */
export const SUMMED_MEASURES = [
  'income.total',
  'budget.original',
  'budget.adjusted',
  'budget.outturn',
  'expenditure.total',
  'expenditure.total.previous',
  'expenditure.basic',
  'expenditure.basic.personnel',
  'expenditure.basic.routine',
  'expenditure.basic.routine.budget',
  'expenditure.project',
  'project.received',
  'fund.generalPublic',
  'fund.government',
  'fund.stateCapital',
  'fund.socialInsurance',
  'fund.specialAccount',
  'fund.other',
  'threePublics.total',
  'threePublics.total.budget',
  'threePublics.total.previous',
  'threePublics.vehicles',
  'threePublics.reception',
  'threePublics.overseas',
  'procurement.total',
  'procurement.total.budget',
  'carryOver.in',
  'carryOver.out',
  'staff.quota',
  'staff.actual',
] as const;
export type SummedMeasure = (typeof SUMMED_MEASURES)[number];

/** What is known of the measure; `UNASKED`: the department's template does not have it. */
export const MEASURE_VALUES = [...FIGURE_STATE_WORDS, 'UNASKED'] as const;
export type MeasureValue = (typeof MEASURE_VALUES)[number];

/** Columns that are shown when asked for. */
export const EXTRA_COLUMNS = ['basic', 'project', 'staffActual', 'lastScore', 'returnCount'] as const;
export type ExtraColumn = (typeof EXTRA_COLUMNS)[number];

export const DEPARTMENT_SORTS = [
  'department',
  'state',
  'adjustedBudget',
  'outturn',
  'executionRate',
  'threePublics',
  'selfScore',
  'reviewScore',
  'reviewDifference',
  'rank',
  'problems',
  'risks',
  'measure',
  ...EXTRA_COLUMNS,
] as const;
export type DepartmentSort = (typeof DEPARTMENT_SORTS)[number];

/** By what the breakdown is shown. */
export const BREAKDOWNS = ['CATEGORY', 'FINANCE_SECTION'] as const;
/** By what the places below are coloured. */
export const CHILD_MEASURES = [
  'submittedRate',
  'executionRate',
  'simpleMean',
  'threePublicsChange',
  'lowExecution',
  'outturnPerStaff',
  'outturnPerHead',
] as const;
export type ChildMeasure = (typeof CHILD_MEASURES)[number];

export const DIFFERENCES = ['both', 'lowered', 'raised', 'unchanged'] as const;
export const SCORED = ['result', 'self', 'review'] as const;

const RATE_PART = /^-?\d+(\.\d+)?-(\d+(\.\d+)?)?$/;
const CODE = /^[A-Za-z][\w.-]{0,60}$/;

const codeIn = (value: unknown): string | undefined => {
  const text = textIn(value);
  return text && CODE.test(text) ? text : undefined;
};

/** Which numbers the page shows, and of which departments the table under a county's: all in the address, to be sent as a link. */
export interface OverviewSearch {
  /** What is handed in and not accepted counts too. */
  provisional?: 'true';
  by?: (typeof BREAKDOWNS)[number];
  paint?: ChildMeasure;
  show?: DepartmentShow;
  name?: string;
  category?: DepartmentCategory;
  section?: string;
  /** Only departments that know `measure`, or those counted apart from its sum. */
  measure?: SummedMeasure;
  value?: MeasureValue;
  /** Only execution rates in this part of the histogram: `90-95`, at least the first, less than the second; `100-`: from there on. */
  rate?: string;
  grade?: Grade;
  scored?: (typeof SCORED)[number];
  /** By what the review did to the self score. */
  difference?: (typeof DIFFERENCES)[number];
  /** Name of a risk, code of a check. */
  risk?: string;
  finding?: string;
  /** Library code of an indicator: only departments that lost points on it. */
  indicator?: string;
  /** More people than posts. */
  over?: 'true';
  columns?: ExtraColumn[];
  sort?: DepartmentSort;
  down?: 'true';
}

export const overviewSearch = (search: SearchRecord): OverviewSearch => ({
  provisional: wordIn(search.provisional, ['true']),
  by: wordIn(search.by, BREAKDOWNS),
  paint: wordIn(search.paint, CHILD_MEASURES),
  show: wordIn(search.show, DEPARTMENT_SHOWS),
  name: textIn(search.name),
  category: wordIn(search.category, DEPARTMENT_CATEGORY_WORDS),
  section: textIn(search.section),
  measure: wordIn(search.measure, SUMMED_MEASURES),
  value: wordIn(search.value, MEASURE_VALUES),
  rate: RATE_PART.test(textIn(search.rate) ?? '') ? textIn(search.rate) : undefined,
  grade: wordIn(search.grade, GRADE_WORDS),
  scored: wordIn(search.scored, SCORED),
  difference: wordIn(search.difference, DIFFERENCES),
  risk: codeIn(search.risk),
  finding: codeIn(search.finding),
  indicator: codeIn(search.indicator),
  over: wordIn(search.over, ['true']),
  columns: wordsIn(search.columns, EXTRA_COLUMNS),
  sort: wordIn(search.sort, DEPARTMENT_SORTS),
  down: wordIn(search.down, ['true']),
});

/** What stands in the address and chooses no departments: it stays when a number chooses others. */
export const settingsOf = ({ provisional, by, paint, columns }: OverviewSearch): OverviewSearch => ({
  provisional,
  by,
  paint,
  columns,
});
