import { libraryName } from '@jiping/domain/built-in';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rowsAsOwner } from './as-owner.ts';
import { type Answer, type House, openHouse, type Person, passerBy, signedIn } from './house.ts';

/** Score rates of the library's indicators: which are offered to whom, and that every rate is the fact's. */
let house: House;
const people = new Map<string, Person>();
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

async function as(username: string): Promise<Person> {
  const known = people.get(username) ?? (await signedIn(house, username));
  people.set(username, known);
  return known;
}

const COUNTY = '990121';
const OFFERED = `query ($fiscalYears: [Int!]!, $countyCode: String, $regionCode: String, $category: DepartmentCategory, $provisional: Boolean) {
  comparisonIndicators(fiscalYears: $fiscalYears, countyCode: $countyCode, regionCode: $regionCode, category: $category, provisional: $provisional) {
    code library name libraryPoints meanPoints departments } }`;

interface Offered {
  readonly code: string;
  readonly library: string;
  readonly name: string;
  readonly libraryPoints: string | null;
  readonly meanPoints: string | null;
  readonly departments: number;
}

const askedFor = async (username: string, input: Readonly<Record<string, unknown>>): Promise<Answer> =>
  (await as(username)).ask(OFFERED, input);

async function inUse(username: string, input: Readonly<Record<string, unknown>>): Promise<readonly Offered[]> {
  const { data, errors } = await askedFor(username, { fiscalYears: [2020], ...input });
  expect(errors, JSON.stringify(errors)).toBeUndefined();
  return data.comparisonIndicators.filter(({ departments }: Offered) => departments > 0);
}

const codesOf = (answer: Answer) => answer.errors?.map(({ extensions }) => extensions.code);

/** How many accepted (or handed in) evaluations of the year use each indicator, from the facts, within a path or a kind. */
async function usedIn(
  path: string,
  year: number,
  { kind = '', handedIn = false } = {},
): Promise<Record<string, number>> {
  const rows = await rowsAsOwner<{ code: string; departments: number }>(
    house,
    `select i.key as code, count(*)::int as departments from evaluation_fact f, jsonb_each(f.fact->'indicators') i
     where f.path like $1 and f.fiscal_year = $2 and f.state = any($3) and ($4 = '' or f.category = $4) group by i.key`,
    [`%/${path}/%`, year, handedIn ? ['accepted', 'submitted', 'returned'] : ['accepted'], kind],
  );
  return Object.fromEntries(rows.map(({ code, departments }) => [code, departments]));
}

const counted = (offered: readonly Offered[]) =>
  Object.fromEntries(offered.map(({ library, departments }) => [library, departments]));

describe('the indicators offered', () => {
  test('are those in use, the most used first, and then the rest of the library', async () => {
    const { data } = await askedFor('performance', { fiscalYears: [2020] });
    const all: readonly Offered[] = data.comparisonIndicators;
    const counts = all.map(({ departments }) => departments);
    expect(counts).toEqual(counts.toSorted((one, other) => other - one));
    expect(counted(all.filter(({ departments }) => departments > 0))).toEqual(await usedIn(COUNTY, 2020));
    expect(new Set(all.map(({ library }) => library)).size).toBe(all.length);
    expect(all.find(({ library }) => library === 'H12')).toMatchObject({
      code: 'indicator.H12',
      name: libraryName('H12').zh,
      libraryPoints: '5',
      meanPoints: '5',
    });
    const effect = all.find(({ library }) => library === 'F25B')!;
    expect([effect.libraryPoints, Number(effect.meanPoints) > 8]).toEqual([null, true]);
    expect(all.find(({ library }) => library === 'K08')).toMatchObject({ departments: 0, meanPoints: null });
  });

  test.each([
    ['performance', {}, COUNTY, {}],
    ['performance', { category: 'EDUCATION' }, COUNTY, { kind: 'education' }],
    ['performance', { countyCode: COUNTY, fiscalYears: [2021], provisional: true }, COUNTY, { handedIn: true }],
    ['congress', { countyCode: COUNTY, fiscalYears: [2021], provisional: true }, COUNTY, {}],
    ['prefecture', { countyCode: COUNTY, fiscalYears: [2021] }, COUNTY, {}],
    ['prefecture', {}, '990100', {}],
    ['province', { regionCode: '990200', category: 'TOWN' }, '990200', { kind: 'town' }],
    ['performance', { fiscalYears: [1999] }, 'nowhere', {}],
  ])('to %s for %j are those of its accepted evaluations', async (username, input, path, which) => {
    const [year = 2020] = 'fiscalYears' in input ? input.fiscalYears : [];
    const offered = counted(await inUse(username, input));
    expect(offered).toEqual(await usedIn(path, year, which));
    expect(Object.keys(offered).length > 5).toBe(path !== 'nowhere');
  });

  test('over two years count the year in which most use one', async () => {
    const [one, other] = [await usedIn(COUNTY, 2020), await usedIn(COUNTY, 2021)];
    for (const { library, departments } of await inUse('performance', { fiscalYears: [2020, 2021] }))
      expect([library, departments]).toEqual([library, Math.max(one[library] ?? 0, other[library] ?? 0)]);
  });

  test("to a department's people are its own, and tell nothing of what others use", async () => {
    const own = await inUse('preparer', { countyCode: COUNTY, fiscalYears: [2020, 2021] });
    expect(own.length).toBeGreaterThan(3);
    expect(new Set(own.map(({ departments }) => departments))).toEqual(new Set([1]));
    expect(await inUse('preparer', { countyCode: COUNTY, fiscalYears: [2021] })).toEqual([]);
    expect(await inUse('preparer', { fiscalYears: [2020], category: 'TOWN', provisional: true })).toEqual(
      await inUse('preparer', { fiscalYears: [2020] }),
    );
  });

  test.each([
    ['stranger', { countyCode: COUNTY }, 'NOT_FOUND'],
    ['performance', { countyCode: '990122' }, 'NOT_FOUND'],
    ['performance', { regionCode: '990100' }, 'NOT_FOUND'],
    ['preparer', { regionCode: '990000' }, 'NOT_FOUND'],
    ['prefecture', { regionCode: '990200' }, 'NOT_FOUND'],
    ['province', { regionCode: '999999' }, 'NOT_FOUND'],
    ['sysadmin', {}, 'NOT_FOUND'],
    ['performance', { fiscalYears: Array.from({ length: 11 }, (_, place) => 2010 + place) }, 'BAD_USER_INPUT'],
  ])('are refused to %s for %j: %s', async (username, input, code) =>
    expect(codesOf(await askedFor(username, { fiscalYears: [2020], ...input }))).toEqual([code]),
  );

  test('are refused to whoever is signed out', async () =>
    expect(codesOf(await passerBy(house).ask(OFFERED, { fiscalYears: [2020] }))).toEqual(['UNAUTHENTICATED']));
});

const COMPARE = `query ($input: DepartmentComparisonInput!) { departmentComparison(input: $input) {
  rows { label isOwn departmentId region { code } } columns { measure label unit kind direction peers { count median lowerQuartile upperQuartile values } }
  values states reasons percentiles peerGroup hiddenRows notes { code text } } }`;

async function compared(username: string, input: object) {
  const { data, errors } = await (await as(username)).ask(COMPARE, {
    input: { countyCode: COUNTY, fiscalYears: [2020], ...input },
  });
  expect(errors, JSON.stringify(errors)).toBeUndefined();
  return data.departmentComparison;
}

const execute = <Row extends object>(sql: string, values: unknown[] = []) => rowsAsOwner<Row>(house, sql, values);

/** The score rates that the facts of a county keep, by department, worked out by PostgreSQL. */
const ratesOf = (library: string, year = 2020) =>
  execute<{ name: string; state: string; rate: string | null; uses: boolean }>(
    `select d.name, f.state, f.fact->'indicators' ? $1 as uses,
       trim_scale(round((f.fact->'indicators'->$1->>'got')::numeric * 100 / (f.fact->'indicators'->$1->>'full')::numeric, 2))::text as rate
     from department d join region r on r.id = d.county_id left join evaluation_fact f on f.department_id = d.id and f.fiscal_year = $3
     where r.code = $2 order by d.code`,
    [library, COUNTY, year],
  );

const trimmed = (value: string | null) => (value?.includes('.') ? value.replace(/\.?0+$/, '') : value);

describe('the score rate of an indicator', () => {
  test.each(['F25B', 'H12', 'F25C'])('%s is points got of full, for each department that uses it', async (library) => {
    const comparison = await compared('performance', { measures: [`indicator.${library}`] });
    const kept = await ratesOf(library);
    expect(comparison.columns[0]).toMatchObject({
      measure: `indicator.${library}`,
      label: `${libraryName(library).zh}（${library}）得分率`,
      unit: '%',
      kind: 'PERCENT',
      direction: 'HIGHER',
    });
    expect(comparison.rows.map(({ label }: { label: string }) => label)).toEqual(kept.map(({ name }) => name));
    for (const [place, { name, state, rate, uses }] of kept.entries()) {
      const expected =
        state !== 'accepted'
          ? [null, expect.stringMatching(/NOT_ACCEPTED|EXEMPTED/)]
          : uses
            ? [rate, null]
            : [null, 'NOT_USED'];
      expect([name, trimmed(comparison.values[place]), comparison.reasons[place]]).toEqual([name, ...expected]);
    }
    const accepted = kept.filter(({ state, uses }) => state === 'accepted' && uses);
    expect(comparison.columns[0].peers.count).toBe(accepted.length);
    expect(accepted.length).toBeGreaterThan(2);
    expect(comparison.notes).toEqual([]);
  });

  test('stands in a table, ranks and years as every other measure', async () => {
    const measures = ['indicator.F25B', 'expenditure.total', 'indicator.H12'];
    const comparison = await compared('performance', { measures, fiscalYears: [2020, 2021], per: 'STAFF' });
    expect(comparison.columns.map(({ unit }: { unit: string }) => unit)).toEqual([
      '%',
      '万元/人',
      '%',
      '%',
      '万元/人',
      '%',
    ]);
    const { values, percentiles } = comparison;
    for (const [place, value] of values.entries()) expect(percentiles[place] === null).toBe(value === null);
  });

  test('of regions is the sum got of the sum in full', async () => {
    const comparison = await compared('province', {
      countyCode: null,
      by: 'REGIONS',
      regionCodes: ['990121', '990221', '990100'],
      measures: ['indicator.F25B', 'indicator.H12', 'indicator.K08'],
    });
    for (const [row, { region }] of comparison.rows.entries()) {
      const kept = await execute<{ rate: string }>(
        `select trim_scale(round(sum((i.value->>'got')::numeric) * 100 / sum((i.value->>'full')::numeric), 2))::text as rate
         from evaluation_fact f, jsonb_each(f.fact->'indicators') i
         where f.path like $1 and f.fiscal_year = 2020 and f.state = 'accepted' and i.key in ('F25B', 'H12') group by i.key order by i.key`,
        [`%/${region.code}/%`],
      );
      expect(comparison.values.slice(row * 3, row * 3 + 2).map(trimmed)).toEqual(kept.map(({ rate }) => rate));
      expect(kept).toHaveLength(2);
      expect(comparison.reasons[row * 3 + 2]).toBe('NOT_USED');
    }
    expect(comparison.notes).toEqual([
      { code: 'INDICATOR_NOT_USED', text: expect.stringContaining(libraryName('K08').zh) },
    ]);
  });

  test('of one kind across counties is the fact’s', async () => {
    const comparison = await compared('prefecture', {
      countyCode: null,
      category: 'EDUCATION',
      measures: ['indicator.F25B'],
    });
    expect(comparison.values.filter((value: string | null) => value !== null).length).toBeGreaterThan(2);
    expect(comparison.columns[0].peers.count).toBeGreaterThan(2);
  });

  test.each([
    ['indicator.K08', 'INDICATOR_NOT_USED', /在所选年度都没有使用指标“公务用车购置运行费变动率/],
    ['indicator.Z99', 'INDICATOR_UNKNOWN', /指标库中没有编码为 Z99 的指标（可能已停用）/],
  ] as const)('%s, that nobody uses, is said in a sentence', async (measure, code, text) => {
    const comparison = await compared('performance', { measures: [measure] });
    expect(new Set(comparison.values)).toEqual(new Set([null]));
    expect(comparison.columns[0].peers).toBeNull();
    expect(comparison.notes).toEqual([{ code, text: expect.stringMatching(text) }]);
  });

  test.each(['indicator.', 'indicator.三公经费', 'indicator.h12', 'indicator.H12/staff'])(
    '%s is no measure',
    async (measure) => {
      const answer = await (await as('performance')).ask(COMPARE, {
        input: { countyCode: COUNTY, fiscalYears: [2020], measures: [measure] },
      });
      expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
    },
  );

  test('is read only where it is asked for', async () => {
    house.statements();
    await compared('performance', { measures: ['expenditure.total'] });
    const without = house.statements().join('\n');
    await compared('performance', { measures: ['indicator.H12'] });
    const statements = house.statements();
    expect(without).toContain("- 'indicators'");
    expect(statements.join('\n')).toContain("f -> 'indicators'");
    expect(statements).toHaveLength(without.split('\n').length);
  });
});

describe('a department', () => {
  test('sees its own rate among unnamed others, five by five and to the half', async () => {
    const comparison = await compared('preparer', { measures: ['indicator.F25B', 'indicator.H12'] });
    const kept = await ratesOf('F25B');
    expect(comparison.rows).toHaveLength(1);
    expect(trimmed(comparison.values[0])).toBe(kept.find(({ name }) => name === comparison.rows[0].label)!.rate);
    const others = kept.filter(
      ({ state, uses, name }) => state === 'accepted' && uses && name !== comparison.rows[0].label,
    );
    const [{ peers }] = comparison.columns;
    expect(peers.count).toBe(Math.floor(others.length / 5) * 5);
    for (const value of peers.values) expect(Number(value) * 2).toBe(Math.round(Number(value) * 2));
    expect(Number(comparison.percentiles[0])).toBeGreaterThanOrEqual(0);
    expect(comparison.peerGroup).toContain('不列名称');
  });

  test('that does not use an indicator sees the others all the same, and of too few nothing', async () => {
    const [own] = await ratesOf('H10');
    expect([own!.state, own!.uses]).toEqual(['accepted', false]);
    const comparison = await compared('preparer', { measures: ['indicator.H10', 'indicator.F25C'] });
    expect(comparison.reasons).toEqual(['NOT_USED', 'NOT_USED']);
    const users = (await ratesOf('H10')).filter(({ state, uses }) => state === 'accepted' && uses).length;
    expect(users).toBeGreaterThanOrEqual(5);
    expect(comparison.columns[0].peers.count).toBe(Math.floor(users / 5) * 5);
    expect(comparison.percentiles).toEqual([null, null]);
    const few = (await ratesOf('F25C')).filter(({ state, uses }) => state === 'accepted' && uses).length;
    expect(comparison.columns[1].peers === null).toBe(few < 5);
  });

  test('that masks its score is not among the others, and one that shows it is not either before five are there', async () => {
    const usual = (await compared('preparer', { measures: ['indicator.H12'] })).columns[0].peers;
    await execute(
      `update evaluation_fact set fact = jsonb_set(fact, '{indicators,H12}', '{"state":"masked"}'), version = gen_random_uuid()
       where fiscal_year = 2020 and department_id in (select d.id from department d join region r on r.id = d.county_id
         where r.code = $1 and d.code in ('301001', '301002', '301003', '302001', '401001')) returning department_id`,
      [COUNTY],
    );
    const after = (await compared('preparer', { measures: ['indicator.H12'] })).columns[0].peers;
    expect(after.count).toBe(usual.count - 5);
    const named = await compared('performance', { measures: ['indicator.H12'] });
    expect(named.states.filter((state: string) => state === 'MASKED')).toHaveLength(5);
  });
});
