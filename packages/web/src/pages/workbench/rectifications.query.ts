import type { OpenRectificationsQuery } from '../../api/generated/graphql.ts';
import { graphql } from '../../api/generated/index.ts';

/** What is asked for and not closed, in all that is the viewer's work: a page of it, and, where asked for, how many there are of each part. */
export const OpenRectificationsDocument = graphql(`
  query OpenRectifications(
    $first: Int!
    $after: String
    $filter: OpenRectificationFilter
    $orderBy: OpenRectificationOrder
    $withCounts: Boolean!
  ) {
    openRectifications(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount
      counts @include(if: $withCounts) {
        toDo
        toCheck
        dueSoon
        overdue
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          problem
          dueOn
          isOverdue
          isDueSoon
          state
          fiscalYear
          reminded {
            by
            at
          }
          reported {
            at
          }
          evaluation {
            id
          }
          department {
            id
            name
          }
          viewerCan {
            report
            remind
          }
        }
      }
    }
  }
`);

/** How many would be reminded of: the department has to report on them, and they are due within so many days or overdue. */
export const DueRectificationsDocument = graphql(`
  query DueRectifications($dueWithinDays: Int!) {
    openRectifications(first: 1, filter: { part: TO_DO, dueWithinDays: $dueWithinDays }) {
      totalCount
    }
  }
`);

export type OpenRectification = OpenRectificationsQuery['openRectifications']['edges'][number]['node'];
