import type { OverviewQuery } from '../../api/generated/graphql.ts';
import { graphql } from '../../api/generated/index.ts';

export const OverviewDocument = graphql(`
  query Overview($regionCode: String!, $fiscalYear: Int!, $provisional: Boolean = false) {
    regionSummary(regionCode: $regionCode, fiscalYear: $fiscalYear, provisional: $provisional) {
      region {
        id
        code
        name
        level
        parent {
          id
          code
          name
          parent {
            id
            code
            name
          }
        }
      }
      fiscalYear
      asOf
      provisional
      viewerMaySeeProvisional
      ...CoverageParts
      ...FundsParts
      threePublics {
        total {
          ...SumParts
        }
        vehicles {
          ...SumParts
        }
        reception {
          ...SumParts
        }
        overseas {
          ...SumParts
        }
        previousTotal {
          ...SumParts
        }
        budget {
          ...SumParts
        }
        change
        withinBudget
      }
      staff {
        quota {
          ...CountParts
        }
        actual {
          ...CountParts
        }
        controlRate
        overQuota
      }
      perStaff {
        outturnPerStaff
        basicPerStaff
        threePublicsPerStaff
      }
      perHead {
        residents
        outturn
        basic
        project
        threePublics
      }
      ratios {
        execution
        realisation
        routineWithinBudget
        adjustment
        procurement
        carryOver
      }
      grades {
        grade
        count
        money
        share
        meanScore
      }
      scores {
        count
        simpleMean
        weightedMean
        median
        lowerQuartile
        upperQuartile
        standardDeviation
        lowest
        highest
        quantileError
      }
      differences {
        count
        lowered
        raised
        unchanged
        meanSelfScore
        meanReviewScore
        meanDifference
      }
      executionRates {
        from
        to
        count
      }
      rectifications {
        issued
        reported
        closed
        budgetCut
      }
      problems {
        code
        title
        count
        share
      }
      risks {
        code
        label
        count
      }
      unmapped {
        code
        label
        count
      }
      children {
        region {
          id
          code
          name
          level
        }
        fiscalYear
        asOf
        provisional
        ...CoverageParts
        funds {
          adjustedBudget {
            ...SumParts
          }
          outturn {
            ...SumParts
          }
          executionRate
        }
        threePublics {
          total {
            ...SumParts
          }
          change
          withinBudget
        }
        scores {
          count
          simpleMean
          weightedMean
          median
        }
        perStaff {
          outturnPerStaff
        }
        perHead {
          residents
          outturn
        }
        risks {
          code
          count
        }
      }
    }
  }
  fragment SumParts on MoneySum {
    amount
    known
    masked
    notApplicable
    missing
  }
  fragment CountParts on CountSum {
    number
    known
    masked
    notApplicable
    missing
  }
  fragment CoverageParts on RegionSummary {
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
  fragment FundsParts on RegionSummary {
    funds {
      originalBudget {
        ...SumParts
      }
      adjustedBudget {
        ...SumParts
      }
      outturn {
        ...SumParts
      }
      executionRate
      byFund {
        code
        label
        outturn {
          ...SumParts
        }
      }
      basic {
        ...SumParts
      }
      project {
        ...SumParts
      }
    }
  }
`);

export type Summary = NonNullable<OverviewQuery['regionSummary']>;
export type ChildSummary = Summary['children'][number];
export type MoneySum = Summary['funds']['outturn'];

/** Which place, year and standing a number is of: enough to link to its list. */
export interface SummaryPlace {
  readonly region: Pick<Summary['region'], 'code' | 'level'>;
  readonly fiscalYear: number;
  readonly provisional: boolean;
}
