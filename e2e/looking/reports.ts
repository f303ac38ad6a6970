import { expect, type Page } from '@playwright/test';

const FIND = `query ($filter: EvaluationFilter) {
  evaluations(first: 100, filter: $filter) { edges { node { id department { code } } } }
}`;

interface Found {
  readonly data?: {
    readonly evaluations: {
      readonly edges: readonly {
        readonly node: { readonly id: string; readonly department: { readonly code: string } };
      }[];
    };
  };
}

/** The address of a department's report, as the person at this page may see it. */
export async function reportOf(page: Page, departmentCode: string, fiscalYear = 2021): Promise<string> {
  const answer = await page.request.post('/graphql', { data: { query: FIND, variables: { filter: { fiscalYear } } } });
  const { data }: Found = await answer.json();
  const found = data?.evaluations.edges.find(({ node }) => node.department.code === departmentCode);
  expect(found, `a report of ${departmentCode}, ${fiscalYear}`).toBeDefined();
  return `/evaluations/${found?.node.id}`;
}
