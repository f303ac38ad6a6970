import { type DocumentType, graphql } from '../../api/generated/index.ts';

export const SummaryDifferencesFields = graphql(`
  fragment SummaryDifferencesFields on SummaryDifferences {
    count
    fingerprint
    figures {
      code
      label
      before
      after
      citedIn
    }
    sentences {
      sectionKey
      before
      after
    }
    tables {
      code
      title
      cells {
        row
        column
        before
        after
      }
    }
  }
`);

/** Everything of a region's report of a year that its page shows. */
export const SummaryReportDocument = graphql(`
  query SummaryReport($regionCode: String!, $fiscalYear: Int!, $edition: Int) {
    summaryReport(regionCode: $regionCode, fiscalYear: $fiscalYear, edition: $edition) {
      title
      state
      version
      fiscalYear
      asOf
      reopenReason
      region {
        id
        code
        name
        level
      }
      sections {
        key
        title
        content
        drafted
        isEdited
        version
        updatedAt
        updatedBy
      }
      figures {
        code
        label
        kind
        unit
        digits
        amount
        number
      }
      tables {
        code
        place
        title
        note
        columns {
          label
          group
          unit
          align
          kind
        }
        rows {
          key
          texts
          values
        }
      }
      differences {
        ...SummaryDifferencesFields
      }
      edition {
        number
        asOf
        hash
        signedBy
        signedAt
        isIntact
      }
      editions {
        number
        asOf
        hash
        previousHash
        signedBy
        signedAt
        reopenedBy
        reopenedAt
        reopenReason
        isIntact
      }
      viewerCan {
        draft
        edit
        sign
        reopen
        signRefusal
      }
    }
  }
`);

export type Report = NonNullable<DocumentType<typeof SummaryReportDocument>['summaryReport']>;
export type ReportSection = Report['sections'][number];
export type ReportFigure = Report['figures'][number];
export type ReportTable = Report['tables'][number];
export type Differences = DocumentType<typeof SummaryDifferencesFields>;

/** Whether anything has changed: asked again and again while the page is looked at. */
export const SummaryReportPulse = graphql(`
  query SummaryReportPulse($regionCode: String!, $fiscalYear: Int!) {
    summaryReport(regionCode: $regionCode, fiscalYear: $fiscalYear) {
      state
      version
      sections {
        key
        version
      }
    }
  }
`);

/** What the data of now would change: asked less often, for it is counted anew each time. */
export const SummaryReportDifferences = graphql(`
  query SummaryReportDifferences($regionCode: String!, $fiscalYear: Int!) {
    summaryReport(regionCode: $regionCode, fiscalYear: $fiscalYear) {
      state
      version
      differences {
        ...SummaryDifferencesFields
      }
    }
  }
`);

export const DraftSummaryReport = graphql(`
  mutation DraftSummaryReport($input: DraftSummaryReportInput!) {
    draftSummaryReport(input: $input) {
      report {
        version
      }
      userErrors {
        code
        message
      }
    }
  }
`);

export const SaveSummarySection = graphql(`
  mutation SaveSummarySection($input: SaveSummarySectionInput!) {
    saveSummarySection(input: $input) {
      report {
        sections {
          key
          version
          updatedAt
          updatedBy
        }
      }
      userErrors {
        ...ConflictFields
      }
    }
  }
`);

export const RestoreDraftedSection = graphql(`
  mutation RestoreDraftedSection($input: RestoreDraftedSectionInput!) {
    restoreDraftedSection(input: $input) {
      report {
        version
      }
      userErrors {
        code
        message
      }
    }
  }
`);

export const RefreshSummaryReport = graphql(`
  mutation RefreshSummaryReport($input: RefreshSummaryReportInput!) {
    refreshSummaryReport(input: $input) {
      report {
        version
      }
      userErrors {
        code
        message
      }
    }
  }
`);

export const SignSummaryReport = graphql(`
  mutation SignSummaryReport($input: SignSummaryReportInput!) {
    signSummaryReport(input: $input) {
      report {
        version
      }
      differences {
        ...SummaryDifferencesFields
      }
      userErrors {
        code
        message
      }
    }
  }
`);

export const ReopenSummaryReport = graphql(`
  mutation ReopenSummaryReport($input: ReopenSummaryReportInput!) {
    reopenSummaryReport(input: $input) {
      report {
        version
      }
      userErrors {
        code
        message
      }
    }
  }
`);
