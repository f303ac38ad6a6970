import type { RectificationFieldsFragment } from '../../api/generated/graphql.ts';
import { graphql } from '../../api/generated/index.ts';

export const RectificationFields = graphql(`
  fragment RectificationFields on Rectification {
    id
    version
    problem
    requirement
    dueOn
    isOverdue
    state
    budgetUse {
      kind
      amount
    }
    issued {
      by
      at
    }
    reported {
      by
      at
    }
    report
    sentBack {
      by
      at
    }
    sentBackReason
    closed {
      by
      at
    }
    closingNote
    withdrawn {
      by
      at
    }
    withdrawnReason
    viewerCan {
      report
      sendBack
      close
      withdraw
    }
  }
`);

export const EvaluationRectificationsDocument = graphql(`
  query EvaluationRectifications($id: ID!) {
    evaluation(id: $id) {
      id
      viewerCan {
        issueRectification
      }
      rectifications {
        ...RectificationFields
      }
    }
  }
`);

export const IssueRectificationAct = graphql(`
  mutation IssueRectification($input: IssueRectificationInput!) {
    issueRectification(input: $input) {
      rectification {
        id
      }
      evaluation {
        id
        rectifications {
          ...RectificationFields
        }
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const ReportRectificationAct = graphql(`
  mutation ReportRectification($input: ReportRectificationInput!) {
    reportRectification(input: $input) {
      rectification {
        ...RectificationFields
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const SendBackRectificationAct = graphql(`
  mutation SendBackRectification($input: SendBackRectificationInput!) {
    sendBackRectification(input: $input) {
      rectification {
        ...RectificationFields
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const CloseRectificationAct = graphql(`
  mutation CloseRectification($input: CloseRectificationInput!) {
    closeRectification(input: $input) {
      rectification {
        ...RectificationFields
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const WithdrawRectificationAct = graphql(`
  mutation WithdrawRectification($input: WithdrawRectificationInput!) {
    withdrawRectification(input: $input) {
      rectification {
        ...RectificationFields
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export type Rectification = RectificationFieldsFragment;
