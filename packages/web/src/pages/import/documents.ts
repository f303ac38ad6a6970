import { graphql } from '../../api/generated/index.ts';

export const ImportFields = graphql(`
  fragment ImportFields on ReportImport {
    id
    createdAt
    appliedAt
    fileName
    source
    kind
    fiscalYear
    unitName
    sections {
      key
      title
      start
      end
    }
    figures {
      code
      label
      state
      amount
      number
      text
      unit
      confidence
      evidence {
        start
        end
        text
      }
      current {
        state
        amount
        number
        text
      }
    }
    projects {
      name
      amount
      state
      evidence {
        start
        end
        text
      }
    }
    candidates {
      text
      count
      unit
      evidence {
        start
        end
        text
      }
    }
    questions {
      about
      reason
      evidence {
        start
        end
        text
      }
    }
    warnings {
      code
      message
    }
  }
`);

export const ImportTarget = graphql(`
  query ImportTarget($id: ID!) {
    evaluation(id: $id) {
      id
      version
      fiscalYear
      department {
        id
        name
      }
      template {
        id
        data
      }
      sections {
        id
        key
        content
      }
      viewerCan {
        import
        refusals {
          act
          reason
        }
      }
    }
  }
`);

export const ReadImport = graphql(`
  query ReadImport($id: ID!) {
    reportImport(id: $id) {
      ...ImportFields
    }
  }
`);

export const ImportReport = graphql(`
  mutation ImportReport($input: ImportReportInput!) {
    importReport(input: $input) {
      import {
        ...ImportFields
      }
      userErrors {
        code
        message
      }
    }
  }
`);

export const ApplyImport = graphql(`
  mutation ApplyImport($input: ApplyImportInput!) {
    applyImport(input: $input) {
      evaluation {
        id
        version
        updatedAt
      }
      userErrors {
        code
        message
      }
    }
  }
`);
