import { type APIRequestContext, request } from '@playwright/test';
import { sessionOf } from '../people/session.ts';

const FIND = `query ($filter: EvaluationFilter) {
  evaluations(first: 100, filter: $filter) { edges { node { id version department { code } } } }
}`;
const SET = `mutation ($input: SetFiguresInput!) {
  setFigures(input: $input) { evaluation { version } userErrors { code message } }
}`;

/** The key of a row: rows without a place of their own stand in the order of their keys. */
export const rowKey = (row: number): string => `r${String(row).padStart(4, '0')}`;

/** The most figures that one request takes. */
const MOST = 5_000;
const PROJECT = 'k1';

interface Value {
  readonly code: string;
  readonly state: 'KNOWN';
  readonly amount?: string;
  readonly number?: string;
  readonly text?: string;
}

/** The figures of one project with so many indicators, as its officer would have entered them but for what was reached. */
function figuresOf(rows: number): readonly Value[] {
  const text = (code: string, words: string): Value => ({ code, state: 'KNOWN', text: words });
  const number = (code: string, value: string): Value => ({ code, state: 'KNOWN', number: value });
  const amount = (code: string, yuan: string): Value => ({ code, state: 'KNOWN', amount: yuan });
  const project = (field: string) => `projects.${PROJECT}.${field}`;
  return [
    text(project('name'), '乡村道路养护'),
    text(project('kind'), 'business'),
    amount(project('fiscalBudget'), '9500000.00'),
    amount(project('fiscalAdjusted'), '10000000.00'),
    amount(project('fiscalOutturn'), '9200000.00'),
    ...Array.from({ length: rows }, (_, row) => {
      const code = (field: string) => `projectIndicators.${rowKey(row)}.${field}`;
      return [
        text(code('project'), PROJECT),
        text(code('level1'), row < rows / 2 ? 'output' : 'benefit'),
        text(code('level2'), row < rows / 2 ? 'quantity' : 'social'),
        text(code('name'), `第 ${row + 1} 段道路养护里程`),
        text(code('sign'), 'atLeast'),
        number(code('target'), '100'),
        text(code('unit'), '公里'),
        number(code('weight'), '0.3'),
      ];
    }).flat(),
  ];
}

/** Makes a project form with so many indicators in the office's empty evaluation; the form's address. */
export async function longForm(address: string, username: string, department: string, rows: number): Promise<string> {
  const api = await request.newContext({ baseURL: address, storageState: await sessionOf(username, address) });
  const { evaluations } = await ask<{ evaluations: { edges: { node: Found }[] } }>(api, FIND, {
    filter: { fiscalYear: 2021 },
  });
  const found = evaluations.edges.find(({ node }) => node.department.code === department)?.node;
  if (!found) throw new Error(`No evaluation of ${department} in 2021.`);
  const figures = figuresOf(rows);
  let baseVersion = found.version;
  for (let from = 0; from < figures.length; from += MOST) {
    const input = { evaluationId: found.id, baseVersion, figures: figures.slice(from, from + MOST) };
    const { setFigures } = await ask<{ setFigures: Answer }>(api, SET, { input });
    if (setFigures.userErrors.length > 0)
      throw new Error(setFigures.userErrors.map(({ message }) => message).join(' '));
    baseVersion = setFigures.evaluation?.version ?? baseVersion;
  }
  await api.dispose();
  return `/evaluations/${found.id}?form=project.${PROJECT}`;
}

interface Found {
  readonly id: string;
  readonly version: number;
  readonly department: { readonly code: string };
}

interface Answer {
  readonly evaluation: { readonly version: number } | null;
  readonly userErrors: readonly { readonly message: string }[];
}

async function ask<T>(api: APIRequestContext, query: string, variables: object): Promise<T> {
  const answer: { data?: T; errors?: readonly { message: string }[] } = await (
    await api.post('/graphql', { data: { query, variables } })
  ).json();
  if (!answer.data) throw new Error(answer.errors?.map(({ message }) => message).join(' ') ?? 'No answer.');
  return answer.data;
}
