import { DEPARTMENT_CATEGORY_WORDS, type DepartmentCategory } from '../../api/generated/schema-words.ts';
import { type SearchRecord, textIn, textsIn, wordIn } from '../../parts/search-values.ts';

/** What is set side by side, as it stands in the address. */
export interface ComparisonSearch {
  county?: string;
  /** Figure codes, the first of them drawn. */
  measures?: string[];
  years?: string[];
  category?: DepartmentCategory;
  departments?: string[];
  /** The column by which rows are ordered: `measure@year`. */
  sort?: string;
  down?: 'true';
}

export const comparisonSearch = (search: SearchRecord): ComparisonSearch => ({
  county: textIn(search.county),
  measures: textsIn(search.measures),
  years: textsIn(search.years)?.filter((year) => /^(19|20)\d\d$/.test(year)),
  category: wordIn(search.category, DEPARTMENT_CATEGORY_WORDS),
  departments: textsIn(search.departments),
  sort: textIn(search.sort),
  down: wordIn(search.down, ['true']),
});
