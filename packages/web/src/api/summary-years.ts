import { useMemo } from 'react';
import { useQuery } from 'urql';
import { graphql } from './generated/index.ts';

const SummaryYearsDocument = graphql(`
  query SummaryYears($regionCode: String!) {
    summaryYears(regionCode: $regionCode) {
      fiscalYear
    }
  }
`);

/** The fiscal years of which a region has a summary, the latest first; `undefined` while they are not known yet. */
export function useSummaryYears(regionCode: string | undefined): readonly number[] | undefined {
  const [{ data, error }] = useQuery({
    query: SummaryYearsDocument,
    variables: { regionCode: regionCode ?? '' },
    pause: !regionCode,
    requestPolicy: 'cache-first',
  });
  return useMemo(() => {
    if (error) return [];
    return data?.summaryYears.map(({ fiscalYear }) => fiscalYear);
  }, [data, error]);
}
