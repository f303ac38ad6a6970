import type { HistoryQuery } from '../../api/generated/graphql.ts';
import { graphql } from '../../api/generated/index.ts';

export const HistoryDocument = graphql(`
  query History($id: ID!, $first: Int!, $after: String) {
    evaluation(id: $id) {
      id
      fiscalYear
      state
      department {
        id
        name
      }
      revisions {
        id
        number
        hash
        state
        at
        by
      }
      activity(first: $first, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            kind
            at
            by
            role
            fromState
            toState
            fromScore
            toScore
            note
            revision {
              id
              number
              hash
            }
          }
        }
      }
    }
  }
`);

export const TwoRevisionsDocument = graphql(`
  query TwoRevisions($evaluationId: ID!, $ids: [ID!]!) {
    evaluation(id: $evaluationId) {
      id
      template {
        id
        data
      }
    }
    nodes(ids: $ids) {
      id
      ... on Revision {
        number
        sections {
          key
          title
          text
        }
        figures {
          code
          state
          amount
          number
          text
        }
      }
    }
  }
`);

export type HistoryEvaluation = NonNullable<HistoryQuery['evaluation']>;
export type RevisionLine = HistoryEvaluation['revisions'][number];
export type ActivityLine = HistoryEvaluation['activity']['edges'][number]['node'];
