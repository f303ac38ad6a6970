import type { RegionProgressSubscription } from '../../../api/generated/graphql.ts';
import { graphql } from '../../../api/generated/index.ts';

export const RegionProgressDocument = graphql(`
  subscription RegionProgress($regionCode: String!, $fiscalYear: Int!) {
    regionProgress(regionCode: $regionCode, fiscalYear: $fiscalYear) {
      regionCode
      fiscalYear
      asOf
      coverage {
        obliged
        exempted
        submitted
        onTime
        late
        missing
        returned
        accepted
        rateByCount
        rateByMoney
      }
    }
  }
`);

export const RemindDepartmentsDocument = graphql(`
  mutation RemindDepartments($input: RemindDepartmentsInput!) {
    remindDepartments(input: $input) {
      remindedCount
      notRemindedCount
      reminded {
        at
        department {
          id
          name
        }
      }
      notReminded {
        reason
        at
        department {
          id
          name
        }
      }
      userErrors {
        code
        message
      }
    }
  }
`);

export type LiveCoverage = RegionProgressSubscription['regionProgress']['coverage'];
