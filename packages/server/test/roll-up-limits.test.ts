import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rowsAsOwner } from './as-owner.ts';
import { type House, openHouse, type Person, signedIn } from './house.ts';

/** Requests made to be large: a few words that ask for the same sums again and again, or for all that is below. */
let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const again = (count: number, field: string) =>
  `{ ${Array.from({ length: count }, (_, index) => `a${index}: ${field}`).join(' ')} }`;

const refusals = async (person: Person, query: string, variables = {}) => {
  const { errors = [] } = await person.ask(query, variables);
  expect(errors.map(({ extensions }) => extensions.code).filter((code) => code !== 'BAD_USER_INPUT')).toEqual([]);
  return errors.length;
};

describe('one request', () => {
  test.each(['preparer', 'performance', 'prefecture'])(
    'of %s compares the most there is a few times, not twenty',
    async (username) => {
      const person = await signedIn(house, username);
      const { data } = await person.ask('{ comparisonMeasures { measures { code } } }');
      const measures = data.comparisonMeasures
        .flatMap(({ measures: own }: { measures: { code: string }[] }) => own.map(({ code }) => code))
        .slice(0, 30);
      const field = `departmentComparison(input: { measures: $measures, category: TOWN, fiscalYears: [2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021] }) { values }`;
      const asked = (count: number) =>
        refusals(person, `query ($measures: [String!]!) ${again(count, field)}`, { measures });
      expect(await asked(2)).toBe(0);
      expect(await asked(20)).toBe(1);
    },
  );

  test('opens some summary reports, not twenty', async () => {
    const person = await signedIn(house, 'performance');
    const field = 'summaryReport(regionCode: "990121", fiscalYear: 2021) { differences { count } tables { code } }';
    expect(await refusals(person, again(3, field))).toBe(0);
    expect(await refusals(person, again(20, field))).toBe(10);
  });

  test('reads the parts of a province’s counties, and not of more', async () => {
    const province = await signedIn(house, 'province');
    const parts = '{ breakdown(by: CATEGORY) { key problems { code } } }';
    const query = `{ regionSummary(regionCode: "990000", fiscalYear: 2021) { children { children ${parts} } } }`;
    expect(await refusals(province, query)).toBe(0);
    // Counties enough for a nation.
    await rowsAsOwner(
      house,
      `with made as (insert into region (id, code, name, level, parent_id, path)
         select gen_random_uuid(), (100000 + n)::text, '县' || n, 'county', p.id, p.path || (100000 + n) || '/' from generate_series(1, 600) n, region p where p.code = '990100' returning *)
       insert into region_summary (region_id, fiscal_year, slice, path, parent_id, aggregate, as_of)
         select m.id, 2021, s.slice, m.path, m.parent_id, s.aggregate, now() from made m, region_summary s join region r on r.id = s.region_id
         where r.code = '990121' and s.fiscal_year = 2021 and s.slice in ('all', 'category/town')`,
    );
    expect(await refusals(province, query)).toBeGreaterThan(0);
  });
});

describe('a place, a year or a list that makes no sense', () => {
  const YEARS = [-2_147_483_648, -1, 0, 2_147_483_647];
  test.each(['preparer', 'performance', 'prefecture', 'congress'])(
    'is answered or refused for %s, and is no fault',
    async (username) => {
      const person = await signedIn(house, username);
      for (const year of YEARS)
        for (const field of [
          `regionSummary(regionCode: "990121", fiscalYear: ${year}) { asOf }`,
          `departmentFacts(countyCode: "990121", fiscalYear: ${year}) { rank risks { code } }`,
          `summaryReport(regionCode: "990121", fiscalYear: ${year}) { asOf sections { key } }`,
          `departmentComparison(input: { measures: ["score.self"], fiscalYears: [${year}], category: TOWN }) { values }`,
          `departmentComparison(input: { by: REGIONS, measures: ["score.self/head"], fiscalYears: [${year}], regionCodes: ["'; drop table region; --", "%", "990121"] }) { values }`,
        ]) {
          const { errors } = await person.ask(`{ ${field} }`);
          for (const { extensions } of errors ?? [])
            expect(['NOT_FOUND', 'FORBIDDEN', 'BAD_USER_INPUT'], field).toContain(extensions.code);
        }
    },
  );

  test.each([
    ['a NUL', '/comparisons.xlsx?measures=%00'],
    ['a line break', '/comparisons.xlsx?years=2021&measures=score.self%0d%0aset-cookie:a=b'],
    ['a NUL for a code', '/regions/%00/2021/overview.xlsx'],
    ['a number for a year', '/regions/990121/1e9/overview.xlsx'],
    ['a number for an edition', '/regions/990121/2021/summary.json?edition=1e9'],
    ['a folder for a code', '/regions/..%2f..%2f990121/2021/overview.xlsx'],
    ['a folder for boundaries', '/boundaries/..%2f..%2fpackage.json'],
    ['another script’s digit', '/boundaries/99000٠.json'],
    [
      'two hundred years',
      `/comparisons.xlsx?years=${Array.from({ length: 200 }, (_, index) => 1900 + index).join(',')}`,
    ],
  ])('an address with %s is refused, with nothing to keep', async (_, url) => {
    const { cookie } = await signedIn(house, 'performance');
    const response = await house.app.inject({ url, headers: { cookie: cookie! } });
    expect([204, 400, 404]).toContain(response.statusCode);
    expect(response.headers['set-cookie']).toBeUndefined();
    expect(response.headers['cache-control']).toMatch(/no-store|no-cache/);
  });
});
