import type { OpenRectificationsQuery } from '../../api/generated/graphql.ts';
import { graphql } from '../../api/generated/index.ts';

/** What is asked for and not closed, in all that is the viewer's work. */
export const OpenRectificationsDocument = graphql(`
  query OpenRectifications {
    openRectifications {
      id
      problem
      dueOn
      isOverdue
      state
      fiscalYear
      evaluation {
        id
      }
      department {
        id
        name
      }
      viewerCan {
        report
      }
    }
  }
`);

export type OpenRectification = OpenRectificationsQuery['openRectifications'][number];
