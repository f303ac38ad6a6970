import { graphql } from '../../api/generated/index.ts';

export const RevisionListDocument = graphql(`
  query RevisionList($id: ID!) {
    evaluation(id: $id) {
      id
      fiscalYear
      department {
        id
        name
      }
      template {
        id
        data
      }
      revisions {
        id
        number
      }
    }
  }
`);

export const RevisionContentDocument = graphql(`
  query RevisionContent($id: ID!) {
    node(id: $id) {
      id
      ... on Revision {
        number
        hash
        previousHash
        state
        at
        by
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
