import type { OwnEvaluationsQuery, ReviewQueueQuery } from '../../api/generated/graphql.ts';
import { graphql } from '../../api/generated/index.ts';

export const OwnEvaluationsDocument = graphql(`
  query OwnEvaluations {
    evaluations(first: 20, orderBy: UPDATED_AT_DESC) {
      edges {
        node {
          id
          fiscalYear
          state
          completeness
          dueAt
          exemptionReason
          submittedAt
          selfScore
          selfGrade
          reviewScore
          reviewGrade
          department {
            id
            name
            exemptions {
              fiscalYear
              reason
            }
          }
          previous {
            id
            selfScore
            selfGrade
            reviewScore
            reviewGrade
          }
          opinions {
            id
            answer
          }
          viewerCan {
            edit
            submit
            return
            accept
            answer
          }
        }
      }
    }
  }
`);

/** Asked for by card: to find what is doubtful the server reads the whole report. */
export const OpenFindingsDocument = graphql(`
  query OpenFindings($id: ID!) {
    evaluation(id: $id) {
      id
      findings {
        key
        severity
        explanation {
          key
        }
      }
    }
  }
`);

export const ReviewQueueDocument = graphql(`
  query ReviewQueue {
    viewer {
      id
      tasks {
        kind
        dueAt
        overdue
        evaluation {
          id
          fiscalYear
          state
          submittedAt
          dueAt
          returnCount
          selfScore
          selfGrade
          county {
            id
            code
          }
          department {
            id
            name
          }
        }
      }
    }
  }
`);

export const QueueFactsDocument = graphql(`
  query QueueFacts($countyCode: String!, $fiscalYear: Int!) {
    departmentFacts(countyCode: $countyCode, fiscalYear: $fiscalYear) {
      problems
      evaluation {
        id
      }
    }
  }
`);

export const ProgressDocument = graphql(`
  query Progress($regionCode: String!, $fiscalYear: Int!) {
    regionSummary(regionCode: $regionCode, fiscalYear: $fiscalYear) {
      region {
        id
        code
        name
        level
      }
      fiscalYear
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

export type OwnEvaluation = OwnEvaluationsQuery['evaluations']['edges'][number]['node'];
export type QueuedEvaluation = NonNullable<ReviewQueueQuery['viewer']>['tasks'][number]['evaluation'];
