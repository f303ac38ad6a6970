import type { AttachmentFieldsFragment, RectificationFieldsFragment } from '../../api/generated/graphql.ts';
import { graphql } from '../../api/generated/index.ts';

export const AttachmentFields = graphql(`
  fragment AttachmentFields on RectificationAttachment {
    file
    name
    size
    reported {
      by
      at
    }
  }
`);

export const RectificationFields = graphql(`
  fragment RectificationFields on Rectification {
    id
    version
    problem
    requirement
    dueOn
    isOverdue
    isDueSoon
    state
    budgetUse {
      kind
      amount
    }
    issued {
      by
      at
    }
    reminded {
      by
      at
    }
    reported {
      by
      at
    }
    report
    attachments {
      ...AttachmentFields
    }
    formerAttachments {
      ...AttachmentFields
    }
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
      remind
    }
  }
`);

/** Why an act was refused, and which field it is about. */
export const RectificationRefusals = graphql(`
  fragment RectificationRefusals on UserError {
    code
    message
    path
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
        ...RectificationRefusals
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
        ...RectificationRefusals
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
        ...RectificationRefusals
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
        ...RectificationRefusals
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
        ...RectificationRefusals
      }
    }
  }
`);

/** Of one, or of all that are due within so many days. */
export const RemindRectificationsAct = graphql(`
  mutation RemindRectifications($input: RemindRectificationsInput!) {
    remindRectifications(input: $input) {
      remindedCount
      notRemindedCount
      remainingCount
      reminded {
        id
        isOverdue
        reminded {
          by
          at
        }
        viewerCan {
          remind
        }
        department {
          id
          name
        }
      }
      notReminded {
        reason
        rectification {
          id
        }
      }
      userErrors {
        ...RectificationRefusals
      }
    }
  }
`);

export type Rectification = RectificationFieldsFragment;
export type Attachment = AttachmentFieldsFragment;
