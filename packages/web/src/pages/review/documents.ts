import { graphql } from '../../api/generated/index.ts';

export const ReviewRevisions = graphql(`
  query ReviewRevisions($id: ID!) {
    evaluation(id: $id) {
      id
      revisions {
        id
        number
        hash
        state
        at
        by
      }
    }
  }
`);

export const EarlierRevision = graphql(`
  query EarlierRevision($id: ID!) {
    node(id: $id) {
      id
      ... on Revision {
        number
        at
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

export const ReviewQueue = graphql(`
  query ReviewQueueIds {
    viewer {
      id
      tasks {
        kind
        evaluation {
          id
        }
      }
    }
  }
`);

export const ReturnEvaluation = graphql(`
  mutation ReturnEvaluation($input: ReturnEvaluationInput!) {
    returnEvaluation(input: $input) {
      evaluation {
        id
        version
        state
        returnCount
        viewerCan {
          ...PermissionFields
        }
        opinions {
          ...OpinionFields
        }
      }
      userErrors {
        code
        message
      }
    }
  }
`);

export const AcceptEvaluation = graphql(`
  mutation AcceptEvaluation($input: AcceptEvaluationInput!) {
    acceptEvaluation(input: $input) {
      evaluation {
        id
        version
        state
        reviewScore
        reviewGrade
        viewerCan {
          ...PermissionFields
        }
      }
      userErrors {
        code
        message
      }
    }
  }
`);

export const ApproveTargetsAct = graphql(`
  mutation ApproveTargets($input: ApproveTargetsInput!) {
    approveTargets(input: $input) {
      figures {
        ...FigureFields
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

export const UnlockEvaluation = graphql(`
  mutation UnlockEvaluation($input: UnlockEvaluationInput!) {
    unlockEvaluation(input: $input) {
      evaluation {
        id
        version
        state
        acceptedAt
        viewerCan {
          ...PermissionFields
        }
      }
      userErrors {
        code
        message
      }
    }
  }
`);

export const RescoreEvaluation = graphql(`
  mutation RescoreEvaluation($input: RescoreEvaluationInput!) {
    rescoreEvaluation(input: $input) {
      evaluation {
        id
        version
        reviewScore
        reviewGrade
      }
      userErrors {
        code
        message
      }
    }
  }
`);
