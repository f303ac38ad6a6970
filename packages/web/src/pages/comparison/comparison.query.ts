import type { ComparisonQuery } from '../../api/generated/graphql.ts';
import { graphql } from '../../api/generated/index.ts';

export const ComparableDocument = graphql(`
  query Comparable($countyCode: String!) {
    cycles(countyCode: $countyCode, first: 20) {
      edges {
        node {
          id
          fiscalYear
          template {
            id
            data
          }
        }
      }
    }
  }
`);

export const ComparisonDocument = graphql(`
  query Comparison($input: DepartmentComparisonInput!) {
    departmentComparison(input: $input) {
      rows {
        label
        department {
          id
          code
          name
        }
      }
      columns {
        measure
        label
        unit
        fiscalYear
      }
      cells {
        state
        amount
        number
        text
      }
    }
  }
`);

export type DepartmentComparison = ComparisonQuery['departmentComparison'];
export type Cell = DepartmentComparison['cells'][number];
export type Column = DepartmentComparison['columns'][number];
