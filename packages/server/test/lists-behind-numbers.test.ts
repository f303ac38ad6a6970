import { afterAll, beforeAll, expect, test } from 'vitest';
import { type House, openHouse, type Person, signedIn } from './house.ts';

let house: House;
let performance: Person;
beforeAll(async () => {
  house = await openHouse();
  performance = await signedIn(house, 'performance');
});
afterAll(() => house.close());

const count = async (filter: object): Promise<number> => {
  const { data, errors } = await performance.ask(
    'query ($filter: EvaluationFilter!) { evaluations(first: 1, filter: $filter) { totalCount } }',
    { filter: { countyCode: '990121', fiscalYear: 2020, ...filter } },
  );
  expect(errors).toBeUndefined();
  return data.evaluations.totalCount;
};

test('every number of the overview is the length of the list that it opens', async () => {
  const { data } = await performance.ask(`{ regionSummary(regionCode: "990121", fiscalYear: 2020) {
    coverage { submitted onTime late accepted } grades { grade count } problems { code count } } }`);
  const { coverage, grades, problems } = data.regionSummary;
  expect(coverage.submitted).toBeGreaterThan(10);
  expect(await count({ submitted: true })).toBe(coverage.submitted);
  expect(await count({ late: false })).toBe(coverage.onTime);
  expect(await count({ late: true })).toBe(coverage.late);
  expect(await count({ states: ['ACCEPTED'] })).toBe(coverage.accepted);
  for (const { grade, count: expected } of grades) expect(await count({ grade, states: ['ACCEPTED'] })).toBe(expected);
  expect(problems.length).toBeGreaterThan(0);
  for (const { code, count: expected } of problems) expect(await count({ findingCode: code })).toBe(expected);
});

test('pages follow each other without a gap, in every order', async () => {
  for (const orderBy of ['DEPARTMENT', 'UPDATED_AT_DESC', 'SUBMITTED_AT', 'SELF_SCORE_DESC']) {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const answer: Awaited<ReturnType<Person['ask']>> = await performance.ask(
        `query ($after: String, $orderBy: EvaluationOrder!) { evaluations(first: 7, after: $after, orderBy: $orderBy) {
          totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } }`,
        { after, orderBy },
      );
      expect(answer.errors).toBeUndefined();
      const { edges, pageInfo, totalCount } = answer.data.evaluations;
      seen.push(...edges.map(({ node }: { node: { id: string } }) => node.id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      if (!after) expect([orderBy, seen.length, new Set(seen).size]).toEqual([orderBy, totalCount, totalCount]);
    } while (after);
  }
});
