import { graphql } from '../../api/generated/index.ts';

export const SectionFields = graphql(`
  fragment SectionFields on Section {
    id
    key
    title
    version
    content
    origin
    updatedAt
    updatedBy
  }
`);

export const FigureFields = graphql(`
  fragment FigureFields on Figure {
    id
    code
    state
    amount
    number
    text
    derived
    origin
    version
    updatedAt
    updatedBy
  }
`);

export const OpinionFields = graphql(`
  fragment OpinionFields on Opinion {
    id
    round
    targetKind
    target
    code
    message
    author
    at
    answer
    answeredBy
    answeredAt
    version
  }
`);

export const ConflictFields = graphql(`
  fragment ConflictFields on UserError {
    code
    message
    path
    conflict {
      changedBy
      changedAt
      currentVersion
      content
      figureCodes
    }
  }
`);

export const PermissionFields = graphql(`
  fragment PermissionFields on EvaluationPermissions {
    edit
    import
    submit
    return
    accept
    explain
    answer
    approveTargets
    unlock
    rescore
    refusals {
      act
      reason
    }
  }
`);

export const EvaluationRecord = graphql(`
  query EvaluationRecord($id: ID!) {
    evaluation(id: $id) {
      id
      version
      state
      fiscalYear
      dueAt
      exemptionReason
      updatedAt
      completeness
      returnCount
      selfScore
      selfGrade
      reviewScore
      reviewGrade
      department {
        id
        code
        name
        runsInsuranceFunds
        supervisor {
          id
          name
        }
      }
      county {
        id
        code
        name
      }
      template {
        id
        code
        version
        title
        data
      }
      sections {
        ...SectionFields
      }
      figures(stated: true) {
        ...FigureFields
      }
      scoreHistory
      explanations {
        key
        code
        fingerprint
        reason
        by
        at
      }
      opinions {
        ...OpinionFields
      }
      previous {
        id
        fiscalYear
        sections {
          id
          key
          title
          content
        }
        figures {
          ...FigureFields
        }
      }
      viewerCan {
        ...PermissionFields
      }
    }
  }
`);

/** The record's figures as they are now, after somebody else has changed some. */
export const EvaluationFigures = graphql(`
  query EvaluationFigures($id: ID!) {
    evaluation(id: $id) {
      id
      version
      updatedAt
      figures(stated: true) {
        ...FigureFields
      }
    }
  }
`);

/** The sections as they are now. */
export const EvaluationSections = graphql(`
  query EvaluationSections($id: ID!) {
    evaluation(id: $id) {
      id
      version
      sections {
        ...SectionFields
      }
    }
  }
`);

/** What may have changed under our hands: little enough to be asked every few seconds. */
export const EvaluationPulse = graphql(`
  query EvaluationPulse($id: ID!) {
    evaluation(id: $id) {
      id
      version
      state
      viewerCan {
        ...PermissionFields
      }
    }
  }
`);

export const AnswerOpinion = graphql(`
  mutation AnswerOpinion($input: AnswerOpinionInput!) {
    answerOpinion(input: $input) {
      opinion {
        ...OpinionFields
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

export const EvaluationActivity = graphql(`
  query EvaluationActivity($id: ID!) {
    evaluation(id: $id) {
      id
      activity(first: 12) {
        edges {
          cursor
          node {
            id
            kind
            at
            by
            role
            fromState
            toState
            note
            revisionNumber
          }
        }
      }
    }
  }
`);
