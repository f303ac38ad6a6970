import type { OverviewIndicatorsQuery } from '../../api/generated/graphql.ts';
import { graphql } from '../../api/generated/index.ts';

/** On which indicators points are lost: the library's by their code, and departments' own together. */
export const OverviewIndicatorsDocument = graphql(`
  query OverviewIndicators($regionCode: String!, $fiscalYear: Int!, $provisional: Boolean = false) {
    regionSummary(regionCode: $regionCode, fiscalYear: $fiscalYear, provisional: $provisional) {
      fiscalYear
      indicators {
        shared {
          code
          name
          departments
          known
          masked
          notApplicable
          missing
          full
          lost
          rate
          losing
        }
        own {
          indicators
          departments
          known
          rate
          losing
        }
      }
    }
  }
`);

export type IndicatorsSummary = NonNullable<OverviewIndicatorsQuery['regionSummary']>['indicators'];
export type IndicatorLoss = IndicatorsSummary['shared'][number];
