import { type SearchRecord, wholeIn } from '../../parts/search-values.ts';

/** Which two revisions are compared, by number. */
export interface HistorySearch {
  from?: number;
  to?: number;
}

export const historySearch = (search: SearchRecord): HistorySearch => ({
  from: wholeIn(search.from, 1),
  to: wholeIn(search.to, 1),
});
