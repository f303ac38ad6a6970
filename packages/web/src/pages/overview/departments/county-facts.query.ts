import type { CountyFactsQuery } from '../../../api/generated/graphql.ts';
import { graphql } from '../../../api/generated/index.ts';

/** The departments of a county with their facts; `measure` adds one figure to each, and `indicator` the points lost on it, to list what a sum is made of. */
export const CountyFactsDocument = graphql(`
  query CountyFacts(
    $countyCode: String!
    $fiscalYear: Int!
    $provisional: Boolean = false
    $measure: String = "budget.outturn"
    $withMeasure: Boolean = false
    $indicator: String = ""
    $withIndicator: Boolean = false
  ) {
    departmentFacts(countyCode: $countyCode, fiscalYear: $fiscalYear, provisional: $provisional) {
      department {
        id
        code
        name
        category
        financeSection
        supervisor {
          id
          name
        }
      }
      evaluation {
        id
        submittedAt
      }
      state
      standing
      obliged
      exemptionReason
      lastReminderAt
      late
      covered
      adjustedBudget {
        state
        amount
      }
      outturn {
        state
        amount
      }
      executionRate
      threePublics {
        state
        amount
      }
      threePublicsChange
      basic {
        state
        amount
      }
      project {
        state
        amount
      }
      staffActual {
        state
        number
      }
      overQuota
      selfScore
      reviewScore
      reviewDifference
      grade
      rank
      lastScore
      lastRank
      problems
      problemCodes
      returnCount
      risks {
        code
        label
        evidence
      }
      figure(code: $measure) @include(if: $withMeasure) {
        state
        amount
        number
      }
      unmapped(code: $measure) @include(if: $withMeasure)
      lostOn(indicator: $indicator) @include(if: $withIndicator)
    }
  }
`);

export type Fact = CountyFactsQuery['departmentFacts'][number];
