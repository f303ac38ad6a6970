import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onDatabase } from './global-setup.ts';
import { type House, openHouse, type Person, signedIn } from './house.ts';

/** What comes again and again is compiled: it says what it said when it was executed step by step. */
let house: House;
let director: Person;
beforeAll(async () => {
  house = await openHouse();
  director = await signedIn(house, 'province');
});
afterAll(() => house.close());

/** More often than it takes to be compiled. */
const OFTEN = 6;

async function answers(query: string, variables: Record<string, unknown> = {}) {
  const given = [];
  for (let time = 0; time < OFTEN; time++) {
    const { data, errors = [] } = await director.ask(query, variables);
    given.push({ text: JSON.stringify(data), codes: errors.map(({ extensions }) => extensions.code) });
  }
  return given;
}

const SUMMARY = 'regionSummary(regionCode: "990000", fiscalYear: 2021)';
const FUNDS = 'children { funds { adjustedBudget { amount } } }';

describe('the same answer the first time and the last', () => {
  test.each([
    ['usually', `{ ${SUMMARY} { ${FUNDS} } }`, {}],
    [
      'by a name that is like a place in it',
      `{ X: ${SUMMARY} { ${FUNDS} } children_X: ${SUMMARY} { fiscalYear } }`,
      {},
    ],
    [
      'by a name that objects have',
      `{ ${SUMMARY} { __proto__: fiscalYear constructor: asOf toString: fiscalYear } }`,
      {},
    ],
    [
      'with a fragment that is left out in one place',
      `query ($here: Boolean!) { one: ${SUMMARY} { ...Parts @include(if: $here) } other: ${SUMMARY} { ...Parts } }
       fragment Parts on RegionSummary { fiscalYear }`,
      { here: false },
    ],
    [
      'with a fragment that is left out the first time',
      `query ($here: Boolean!) { ${SUMMARY} { ...Parts @include(if: $here) ...Parts @skip(if: $here) } }
       fragment Parts on RegionSummary { fiscalYear }`,
      { here: false },
    ],
  ])('%s', async (_, query, variables) => {
    const [first, ...others] = await answers(query, variables);
    expect(first?.codes).toEqual([]);
    for (const other of others) expect(other).toEqual(first);
  });
});

test('sums that cannot be shown are an error of their field, and no end of the process', async () => {
  await onDatabase(house.ownerUrl, (owner) =>
    owner.query(
      `update region_summary s set aggregate = aggregate #- '{official,money}', version = gen_random_uuid()
       from region r where r.id = s.region_id and r.code = '990000' and s.fiscal_year = 2020`,
    ),
  );
  const given = await answers(
    '{ regionSummary(regionCode: "990000", fiscalYear: 2020) { funds { adjustedBudget { amount } } } }',
  );
  for (const { codes } of given) expect(codes).toEqual(['INTERNAL_SERVER_ERROR']);
});
