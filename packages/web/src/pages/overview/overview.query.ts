import type { CountyFactsQuery, OverviewQuery } from '../../api/generated/graphql.ts';
import { graphql } from '../../api/generated/index.ts';

export const OverviewDocument = graphql(`
  query Overview($regionCode: String!, $fiscalYear: Int!) {
    regionSummary(regionCode: $regionCode, fiscalYear: $fiscalYear) {
      region {
        id
        code
        name
        level
        parent {
          id
          code
          name
        }
      }
      fiscalYear
      asOf
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
      }
      grades {
        grade
        count
        money
        share
      }
      scores {
        count
        simpleMean
        weightedMean
        median
        lowerQuartile
        upperQuartile
        standardDeviation
        quantileError
        histogram {
          from
          to
          count
        }
      }
      executionRates {
        from
        to
        count
      }
      problems {
        code
        title
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

export const CountyFactsDocument = graphql(`
  query CountyFacts($countyCode: String!, $fiscalYear: Int!) {
    departmentFacts(countyCode: $countyCode, fiscalYear: $fiscalYear) {
      department {
        id
        code
        name
        category
        financeSection
      }
      evaluation {
        id
        submittedAt
      }
      state
      obliged
      exemptionReason
      late
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
      selfScore
      reviewScore
      grade
      problems
      returnCount
    }
  }
`);

export type Summary = NonNullable<OverviewQuery['regionSummary']>;
export type ChildSummary = Summary['children'][number];
export type MoneySum = Summary['funds']['outturn'];
export type Fact = CountyFactsQuery['departmentFacts'][number];

/** Which place and year a number is of: enough to link to its list. */
export interface SummaryPlace {
  readonly region: Pick<Summary['region'], 'code' | 'level'>;
  readonly fiscalYear: number;
}
