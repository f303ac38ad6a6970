import type { OverviewPartsQuery, OverviewYearsQuery } from '../../api/generated/graphql.ts';
import { graphql } from '../../api/generated/index.ts';

/** T1 and T4: who stands where and how they score, by kind of department or by finance section. */
export const OverviewPartsDocument = graphql(`
  query OverviewParts($regionCode: String!, $fiscalYear: Int!, $provisional: Boolean = false, $by: SummaryDimension!) {
    regionSummary(regionCode: $regionCode, fiscalYear: $fiscalYear, provisional: $provisional) {
      fiscalYear
      breakdown(by: $by) {
        key
        label
        category
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
        funds {
          adjustedBudget {
            amount
            known
            masked
            notApplicable
            missing
          }
          outturn {
            amount
            known
            masked
            notApplicable
            missing
          }
          executionRate
        }
        scores {
          count
          median
          lowest
          highest
          standardDeviation
        }
        selfScores {
          count
          simpleMean
        }
        reviewScores {
          count
          simpleMean
        }
      }
    }
  }
`);

/** The key figures of every year that has data. */
export const OverviewYearsDocument = graphql(`
  query OverviewYears($regionCode: String!, $provisional: Boolean = false) {
    summaryYears(regionCode: $regionCode, provisional: $provisional) {
      fiscalYear
      asOf
      coverage {
        obliged
        exempted
        submitted
        accepted
        rateByCount
      }
      funds {
        adjustedBudget {
          amount
          known
        }
        outturn {
          amount
          known
        }
        executionRate
      }
      threePublics {
        total {
          amount
          known
        }
        budget {
          amount
          known
        }
      }
      staff {
        actual {
          number
          known
        }
        quota {
          number
          known
        }
      }
      grades {
        grade
        count
        share
        meanScore
      }
      scores {
        count
        simpleMean
        weightedMean
        median
      }
    }
  }
`);

export type Part = NonNullable<OverviewPartsQuery['regionSummary']>['breakdown'][number];
export type SummaryYear = OverviewYearsQuery['summaryYears'][number];
