import { graphql } from '../../api/generated/index.ts';

export const OpenRemindersDocument = graphql(`
  query OpenReminders {
    viewer {
      id
      reminders {
        dueAt
        evaluation {
          id
        }
        reminder {
          at
          by
          message
          fiscalYear
          department {
            id
            name
          }
        }
      }
    }
  }
`);
