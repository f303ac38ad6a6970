import { type SearchRecord, wholeIn } from '../../parts/search-values.ts';

/** Which signed edition is read; absent: the report as it is. */
export interface SummaryReportSearch {
  edition?: number;
}

export const summaryReportSearch = ({ edition }: SearchRecord): SummaryReportSearch => ({
  edition: wholeIn(edition, 1, 99_999),
});
