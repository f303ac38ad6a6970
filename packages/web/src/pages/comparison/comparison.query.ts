import type {
  ComparisonIndicatorsQuery,
  ComparisonMeasuresQuery,
  ComparisonQuery,
} from '../../api/generated/graphql.ts';
import { graphql } from '../../api/generated/index.ts';

export const ComparisonMeasuresDocument = graphql(`
  query ComparisonMeasures {
    comparisonMeasures {
      code
      label
      measures {
        code
        label
        unit
        kind
        direction
      }
    }
  }
`);

export const ComparisonIndicatorsDocument = graphql(`
  query ComparisonIndicators(
    $fiscalYears: [Int!]!
    $countyCode: String
    $regionCode: String
    $category: DepartmentCategory
    $provisional: Boolean
  ) {
    comparisonIndicators(
      fiscalYears: $fiscalYears
      countyCode: $countyCode
      regionCode: $regionCode
      category: $category
      provisional: $provisional
    ) {
      code
      library
      name
      libraryPoints
      meanPoints
      departments
    }
  }
`);

export const ComparisonPlacesDocument = graphql(`
  query ComparisonPlaces($own: String!, $middle: String!) {
    own: regions {
      id
      code
      name
      level
    }
    below: regions(under: $own) {
      id
      code
      name
      level
    }
    further: regions(under: $middle) {
      id
      code
      name
      level
    }
  }
`);

export const ComparisonDocument = graphql(`
  query Comparison($input: DepartmentComparisonInput!) {
    departmentComparison(input: $input) {
      rows {
        label
        isOwn
        departmentId
        region {
          id
          code
          name
        }
      }
      columns {
        measure
        label
        unit
        fiscalYear
        kind
        direction
        per
        peers {
          count
          median
          lowerQuartile
          upperQuartile
          values
        }
      }
      values
      states
      reasons
      percentiles
      peerGroup
      hiddenRows
      asOf
      notes {
        code
        text
      }
    }
  }
`);

export type MeasureGroup = ComparisonMeasuresQuery['comparisonMeasures'][number];
export type Measure = MeasureGroup['measures'][number];
export type Indicator = ComparisonIndicatorsQuery['comparisonIndicators'][number];
export type Comparison = ComparisonQuery['departmentComparison'];
export type Column = Comparison['columns'][number];
export type Reason = NonNullable<Comparison['reasons'][number]>;
