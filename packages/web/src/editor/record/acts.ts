import { graphql } from '../../api/generated/index.ts';

/** The words come back too, so that the client's cache never has old words under a new version. */
export const SaveSection = graphql(`
  mutation SaveSection($input: SaveSectionInput!) {
    saveSection(input: $input) {
      section {
        id
        key
        content
        origin
        version
        updatedAt
        updatedBy
      }
      evaluation {
        id
        version
        updatedAt
      }
      userErrors {
        ...ConflictFields
      }
    }
  }
`);

export const SetFigures = graphql(`
  mutation SetFigures($input: SetFiguresInput!) {
    setFigures(input: $input) {
      figures {
        ...FigureFields
      }
      evaluation {
        id
        version
        updatedAt
      }
      userErrors {
        ...ConflictFields
      }
    }
  }
`);

export const ExplainFinding = graphql(`
  mutation ExplainFinding($input: ExplainFindingInput!) {
    explainFinding(input: $input) {
      explanation {
        key
        code
        fingerprint
        reason
        by
        at
      }
      evaluation {
        id
        version
        explanations {
          key
          code
          fingerprint
          reason
          by
          at
        }
      }
      userErrors {
        code
        message
      }
    }
  }
`);

export const SubmitEvaluation = graphql(`
  mutation SubmitEvaluation($input: SubmitEvaluationInput!) {
    submitEvaluation(input: $input) {
      evaluation {
        id
        version
        state
        viewerCan {
          ...PermissionFields
        }
      }
      revision {
        id
        number
        hash
        at
      }
      findings {
        code
        severity
        message
        expected
        found
        remedy
        key
        fingerprint
        where {
          section
          figure
          start
          end
        }
      }
      userErrors {
        code
        message
      }
    }
  }
`);
