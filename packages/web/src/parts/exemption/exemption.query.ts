import { graphql } from '../../api/generated/index.ts';

export const ExemptDepartmentAct = graphql(`
  mutation ExemptDepartment($input: ExemptDepartmentInput!) {
    exemptDepartment(input: $input) {
      department {
        id
        exemptions {
          fiscalYear
          reason
        }
      }
      userErrors {
        code
        message
      }
    }
  }
`);

export const WithdrawExemptionAct = graphql(`
  mutation WithdrawExemption($input: WithdrawExemptionInput!) {
    withdrawExemption(input: $input) {
      department {
        id
        exemptions {
          fiscalYear
          reason
        }
      }
      userErrors {
        code
        message
      }
    }
  }
`);
