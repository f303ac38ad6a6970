import { useMemo } from 'react';
import { useQuery } from 'urql';
import { graphql } from './generated/index.ts';

const CountyDepartmentsDocument = graphql(`
  query CountyDepartments($countyCode: String!) {
    departments(countyCode: $countyCode, first: 100) {
      edges {
        node {
          id
          code
          name
          category
          financeSection
        }
      }
    }
  }
`);

const CountyYearsDocument = graphql(`
  query CountyYears($countyCode: String) {
    cycles(countyCode: $countyCode, first: 100) {
      edges {
        node {
          id
          fiscalYear
          dueAt
        }
      }
    }
  }
`);

/** The departments of a county for pickers: at most a hundred. */
export function useDepartments(countyCode: string | undefined) {
  const [{ data }] = useQuery({
    query: CountyDepartmentsDocument,
    variables: { countyCode: countyCode ?? '' },
    pause: !countyCode,
    requestPolicy: 'cache-first',
  });
  return useMemo(() => (countyCode ? (data?.departments.edges.map(({ node }) => node) ?? []) : []), [data, countyCode]);
}

/** The fiscal years that a county has cycles of, the latest first; `undefined` while they are not known yet. */
export function useYears(countyCode: string | undefined): readonly number[] | undefined {
  const [{ data, error }] = useQuery({
    query: CountyYearsDocument,
    variables: { countyCode: countyCode ?? null },
    requestPolicy: 'cache-first',
  });
  return useMemo(() => {
    if (error) return [];
    const years = data?.cycles.edges.map(({ node }) => node.fiscalYear);
    return years && [...new Set(years)].toSorted((left, right) => right - left);
  }, [data, error]);
}
