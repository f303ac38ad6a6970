import { useMemo } from 'react';
import { useQuery } from 'urql';
import { graphql } from './generated/index.ts';

const SummaryYearsDocument = graphql(`
  query SummaryYears($regionCode: String! $y1: Int! $y2: Int! $y3: Int! $y4: Int! $y5: Int! $y6: Int! $y7: Int! $y8: Int!) {
    y1: regionSummary(regionCode: $regionCode, fiscalYear: $y1) {
      fiscalYear
    }
    y2: regionSummary(regionCode: $regionCode, fiscalYear: $y2) {
      fiscalYear
    }
    y3: regionSummary(regionCode: $regionCode, fiscalYear: $y3) {
      fiscalYear
    }
    y4: regionSummary(regionCode: $regionCode, fiscalYear: $y4) {
      fiscalYear
    }
    y5: regionSummary(regionCode: $regionCode, fiscalYear: $y5) {
      fiscalYear
    }
    y6: regionSummary(regionCode: $regionCode, fiscalYear: $y6) {
      fiscalYear
    }
    y7: regionSummary(regionCode: $regionCode, fiscalYear: $y7) {
      fiscalYear
    }
    y8: regionSummary(regionCode: $regionCode, fiscalYear: $y8) {
      fiscalYear
    }
  }
`);

/**
 * The fiscal years of the last eight of which a region has a summary, the latest first; `undefined` while they are not known
 * yet. This year's evaluation is of the year before.
 */
export function useSummaryYears(regionCode: string | undefined): readonly number[] | undefined {
  const last = new Date().getFullYear() - 1;
  const [{ data, error }] = useQuery({
    query: SummaryYearsDocument,
    variables: {
      regionCode: regionCode ?? '',
      y1: last,
      y2: last - 1,
      y3: last - 2,
      y4: last - 3,
      y5: last - 4,
      y6: last - 5,
      y7: last - 6,
      y8: last - 7,
    },
    pause: !regionCode,
    requestPolicy: 'cache-first',
  });
  return useMemo(() => {
    if (error) return [];
    return data && Object.values(data).flatMap((summary) => (summary ? [summary.fiscalYear] : []));
  }, [data, error]);
}
