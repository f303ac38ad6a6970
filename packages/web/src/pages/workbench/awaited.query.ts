import type { AwaitedDepartmentsQuery } from '../../api/generated/graphql.ts';
import { graphql } from '../../api/generated/index.ts';

/** Where each department of a county stands, without its figures. */
export const AwaitedDepartmentsDocument = graphql(`
  query AwaitedDepartments($countyCode: String!, $fiscalYear: Int!) {
    departmentFacts(countyCode: $countyCode, fiscalYear: $fiscalYear) {
      department {
        id
        name
      }
      evaluation {
        id
        dueAt
      }
      state
      standing
      lastReminderAt
    }
  }
`);

export type AwaitedFact = AwaitedDepartmentsQuery['departmentFacts'][number];
