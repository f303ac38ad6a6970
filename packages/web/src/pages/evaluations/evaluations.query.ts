import type { EvaluationListQuery } from '../../api/generated/graphql.ts';
import { graphql } from '../../api/generated/index.ts';

export const EvaluationListDocument = graphql(`
  query EvaluationList($first: Int!, $after: String, $filter: EvaluationFilter, $orderBy: EvaluationOrder) {
    evaluations(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          fiscalYear
          state
          completeness
          selfScore
          selfGrade
          reviewScore
          reviewGrade
          submittedAt
          dueAt
          updatedAt
          returnCount
          department {
            id
            name
            code
            category
            financeSection
          }
        }
      }
    }
  }
`);

export type ListedEvaluation = EvaluationListQuery['evaluations']['edges'][number]['node'];
