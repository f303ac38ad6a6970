import type { TemplatesQuery } from '../../api/generated/graphql.ts';
import { graphql } from '../../api/generated/index.ts';

export const TemplatesDocument = graphql(`
  query Templates {
    templates {
      id
      code
      version
      title
      fiscalYearFrom
      fiscalYearTo
      problems {
        path
        message
        severity
      }
      data
    }
  }
`);

export type ListedTemplate = TemplatesQuery['templates'][number];
