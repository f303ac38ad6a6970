import type { EvaluationFilter } from '../../api/generated/graphql.ts';
import {
  DEPARTMENT_CATEGORY_WORDS,
  type DepartmentCategory,
  EVALUATION_ORDER_WORDS,
  EVALUATION_STATE_WORDS,
  type EvaluationOrder,
  type EvaluationState,
  GRADE_WORDS,
  type Grade,
} from '../../api/generated/schema-words.ts';
import { figureIn, flagIn, type SearchRecord, textIn, wholeIn, wordIn, wordsIn } from '../../parts/search-values.ts';

/** Which evaluations the list shows, as it stands in the address: `?county=990121&year=2021&states=RETURNED&late=true`. */
export interface EvaluationsSearch {
  county?: string;
  year?: number;
  states?: EvaluationState[];
  category?: DepartmentCategory;
  section?: string;
  grade?: Grade;
  late?: boolean;
  submitted?: boolean;
  /** Code of a check that found something. */
  finding?: string;
  department?: string;
  /** The figure to be shown in the evaluation that is opened. */
  figure?: string;
  order?: EvaluationOrder;
  /** The cursor after which the shown part begins, and which part of the list it is. */
  after?: string;
  part?: number;
}

/** What narrows the list, without where in it we are. */
export const FILTERS = [
  'year',
  'states',
  'category',
  'section',
  'grade',
  'late',
  'submitted',
  'finding',
  'department',
] as const;

export const evaluationsSearch = (search: SearchRecord): EvaluationsSearch => ({
  county: textIn(search.county),
  year: wholeIn(search.year, 1994, 2999),
  states: wordsIn(search.states, EVALUATION_STATE_WORDS),
  category: wordIn(search.category, DEPARTMENT_CATEGORY_WORDS),
  section: textIn(search.section),
  grade: wordIn(search.grade, GRADE_WORDS),
  late: flagIn(search.late),
  submitted: flagIn(search.submitted),
  finding: textIn(search.finding),
  department: textIn(search.department),
  figure: figureIn(search.figure),
  order: wordIn(search.order, EVALUATION_ORDER_WORDS),
  after: textIn(search.after),
  part: wholeIn(search.part, 2),
});

/** The server's filter for what the address says. */
export const filterOf = (search: EvaluationsSearch, countyCode: string | undefined): EvaluationFilter => ({
  countyCode: search.county ?? countyCode,
  fiscalYear: search.year,
  states: search.states,
  category: search.category,
  financeSection: search.section,
  grade: search.grade,
  late: search.late,
  submitted: search.submitted,
  findingCode: search.finding,
  departmentId: search.department,
});
