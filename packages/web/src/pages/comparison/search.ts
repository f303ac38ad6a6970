import { DEPARTMENT_CATEGORY_WORDS, type DepartmentCategory } from '../../api/generated/schema-words.ts';
import { type SearchRecord, textIn, textsIn, wordIn } from '../../parts/search-values.ts';

export const CHARTS = ['ranking', 'distribution', 'scatter', 'trend'] as const;
export type ChartName = (typeof CHARTS)[number];

/**
 * What is set side by side and how it is shown, as it stands in the address: a link holds the whole comparison, and shows whoever
 * opens it what they may see. `GET /comparisons.xlsx` takes the same words, and leaves alone those that only draw.
 */
export interface ComparisonSearch {
  /** A county's departments. */
  county?: string;
  /** Or a region above counties: its regions, or with `rows=departments` departments of one kind in all its counties. */
  region?: string;
  rows?: 'departments' | 'regions';
  /** Codes; money may be divided one by one: `expenditure.total/staff`. */
  measures?: string[];
  /** Divides all money. */
  per?: 'staff' | 'head';
  years?: string[];
  category?: DepartmentCategory;
  departments?: string[];
  regions?: string[];
  /** Also what is handed in and not accepted yet. */
  provisional?: 'true';
  /** The column by which rows are ordered: `measure@year`. */
  sort?: string;
  down?: 'true';
  chart?: ChartName;
  /** The column that is drawn; `against`: the other one of two. */
  draw?: string;
  against?: string;
  /** Keys of the rows that are marked in the charts. */
  mark?: string[];
  /** Ranks and peers' medians in every cell. */
  ranks?: 'true';
}

const regionCode = (value: unknown): string | undefined => textIn(value)?.match(/^\d{6}$/)?.[0];

export const comparisonSearch = (search: SearchRecord): ComparisonSearch => ({
  county: regionCode(search.county),
  region: regionCode(search.region),
  rows: wordIn(search.rows, ['departments', 'regions']),
  measures: textsIn(search.measures),
  per: wordIn(search.per, ['staff', 'head']),
  years: textsIn(search.years)?.filter((year) => /^(19|20)\d\d$/.test(year)),
  category: wordIn(search.category, DEPARTMENT_CATEGORY_WORDS),
  departments: textsIn(search.departments),
  regions: textsIn(search.regions),
  provisional: wordIn(search.provisional, ['true']),
  sort: textIn(search.sort),
  down: wordIn(search.down, ['true']),
  chart: wordIn(search.chart, CHARTS),
  draw: textIn(search.draw),
  against: textIn(search.against),
  mark: textsIn(search.mark),
  ranks: wordIn(search.ranks, ['true']),
});
