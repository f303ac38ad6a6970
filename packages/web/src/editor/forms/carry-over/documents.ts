import { graphql } from '../../../api/generated/index.ts';

export const CarryOver = graphql(`
  mutation CarryOver($input: CarryOverInput!) {
    carryOver(input: $input) {
      carried {
        figures
        sections
      }
      evaluation {
        id
        version
      }
      userErrors {
        code
        message
      }
    }
  }
`);
