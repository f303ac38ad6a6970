import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rowsAsOwner } from './as-owner.ts';
import { type House, openHouse, type Person, signedIn } from './house.ts';
import { memberOf } from './zip-member.ts';

/** What supervision could make out of sums about an evaluation that is handed in and not accepted; nothing of it is told. */
let house: House;
let congress: Person;
let bureau: Person;
const COUNTY = '990121';
const YEAR = 2021;
beforeAll(async () => {
  house = await openHouse();
  congress = await signedIn(house, 'congress');
  bureau = await signedIn(house, 'performance');
});
afterAll(() => house.close());

const PART = `problems { code count findings share } risks { code count } unmapped { code count } coverage { submitted accepted returned rateByMoney } grades { count }`;
const OVERVIEW = `{ regionSummary(regionCode: "${COUNTY}", fiscalYear: ${YEAR}) { ${PART}
  category: breakdown(by: CATEGORY) { key ${PART} } section: breakdown(by: FINANCE_SECTION) { key ${PART} } grade: breakdown(by: GRADE) { key ${PART} } }
  summaryYears(regionCode: "${COUNTY}") { fiscalYear ${PART} } }`;

interface Part {
  readonly key: string;
  readonly problems: readonly { code: string; count: number; findings: number; share: string | null }[];
  readonly risks: readonly { code: string; count: number }[];
  readonly coverage: { submitted: number; accepted: number; returned: number; rateByMoney: string | null };
}

const overview = async (person: Person): Promise<Record<'category' | 'section' | 'grade', Part[]> & Part> => {
  const { data, errors } = await person.ask(OVERVIEW);
  expect(errors).toBeUndefined();
  const { problems, risks, coverage } = data.regionSummary;
  expect(data.summaryYears.find((one: { fiscalYear: number }) => one.fiscalYear === YEAR)).toMatchObject({
    problems,
    risks,
    coverage,
  });
  return data.regionSummary;
};

const codesIn = (parts: readonly Part[]) =>
  Object.fromEntries(parts.map(({ key, problems }) => [key, problems.map(({ code, count }) => `${code} ${count}`)]));

/** Checks of evaluations by the part that they are in, as their own facts say it. */
async function foundIn(column: string, states: readonly string[]): Promise<Record<string, string[]>> {
  const rows = await rowsAsOwner<{ key: string; code: string; count: number }>(
    house,
    `select ${column} as key, p.code, count(distinct f.department_id)::int as count from evaluation_fact f join region r on r.id = f.county_id,
       jsonb_array_elements_text(f.fact->'problems') as p (code)
     where r.code = '${COUNTY}' and f.fiscal_year = ${YEAR} and f.state = any($1) group by 1, 2`,
    [states],
  );
  const byKey: Record<string, string[]> = {};
  for (const { key, code, count } of rows) byKey[key] = [...(byKey[key] ?? []), `${code} ${count}`];
  return byKey;
}

const sorted = (found: Record<string, string[]>) =>
  Object.fromEntries(
    Object.entries(found)
      .filter(([, codes]) => codes.length > 0)
      .map(([key, codes]) => [key, codes.toSorted()]),
  );

describe('supervision', () => {
  test('is told what was found in accepted evaluations, and the bureau in all that are handed in', async () => {
    const [supervised, whole] = [await overview(congress), await overview(bureau)];
    expect(whole.coverage.submitted).toBeGreaterThan(whole.coverage.accepted);
    for (const [parts, column] of [
      ['category', 'f.category'],
      ['section', `f.fact->>'financeSection'`],
      ['grade', `f.fact->>'grade'`],
    ] as const) {
      const [accepted, all] = [
        await foundIn(column, ['accepted']),
        await foundIn(column, ['accepted', 'submitted', 'returned']),
      ];
      expect(sorted(codesIn(supervised[parts]))).toEqual(sorted(accepted));
      expect(sorted(codesIn(whole[parts]))).toEqual(sorted(all));
    }
    expect(codesIn([supervised])).not.toEqual(codesIn([whole]));
    expect(supervised.risks).not.toEqual(whole.risks);
    expect(supervised.problems.every(({ share }) => share === null || Number(share) <= 100)).toBe(true);
  });

  test('is told by grade of what is accepted alone: the grade of anything else is what it holds', async () => {
    const { grade } = await overview(congress);
    const rows = await rowsAsOwner<{ key: string; accepted: number }>(
      house,
      `select f.fact->>'grade' as key, count(*)::int as accepted from evaluation_fact f join region r on r.id = f.county_id
       where r.code = '${COUNTY}' and f.fiscal_year = ${YEAR} and f.state = 'accepted' and f.fact->>'grade' is not null group by 1`,
    );
    expect(Object.fromEntries(grade.map(({ key, coverage }) => [key, coverage]))).toMatchObject(
      Object.fromEntries(rows.map(({ key, accepted }) => [key, { accepted, submitted: accepted, returned: 0 }])),
    );
    expect(grade).toHaveLength(rows.length);
  });

  test('sees who has handed in, as before', async () => {
    const [supervised, whole] = [await overview(congress), await overview(bureau)];
    expect({ ...supervised.coverage, rateByMoney: null }).toEqual({ ...whole.coverage, rateByMoney: null });
  });

  test.each(['congress', 'audit'])('%s does not learn it by comparing its own county either', async (username) => {
    const person = await signedIn(house, username);
    const input = {
      by: 'REGIONS',
      regionCode: COUNTY,
      regionCodes: [COUNTY],
      measures: ['process.problems'],
      fiscalYears: [YEAR],
      provisional: true,
    };
    const asked = (who: Person) =>
      who.ask(
        'query ($input: DepartmentComparisonInput!) { departmentComparison(input: $input) { values notes { code } } }',
        { input },
      );
    const [{ found }] = (await rowsAsOwner<{ found: string }>(
      house,
      `select sum(jsonb_array_length(f.fact->'problems'))::text as found from evaluation_fact f join region r on r.id = f.county_id
       where r.code = '${COUNTY}' and f.fiscal_year = ${YEAR} and f.state = 'accepted'`,
    )) as [{ found: string }];
    const { data } = await asked(person);
    expect(data.departmentComparison).toEqual({ values: [found], notes: [{ code: 'PROVISIONAL_NOT_SHOWN' }] });
    expect((await asked(bureau)).data.departmentComparison.values).not.toEqual([found]);
  });

  test('takes it away in no workbook either', async () => {
    const rows = await rowsAsOwner<{ code: string }>(
      house,
      `select distinct p.code from evaluation_fact f join region r on r.id = f.county_id, jsonb_array_elements_text(f.fact->'problems') as p (code)
       where r.code = '${COUNTY}' and f.fiscal_year = ${YEAR} and f.state in ('submitted', 'returned')
       except select p.code from evaluation_fact f join region r on r.id = f.county_id, jsonb_array_elements_text(f.fact->'problems') as p (code)
       where r.code = '${COUNTY}' and f.fiscal_year = ${YEAR} and f.state = 'accepted'`,
    );
    expect(rows.length).toBeGreaterThan(0);
    const wordsOf = async ({ cookie }: Person) => {
      const url = `/regions/${COUNTY}/${YEAR}/overview.xlsx`;
      const { rawPayload } = await house.app.inject({ url, headers: { cookie: cookie! } });
      return memberOf(rawPayload, 'xl/sharedStrings.xml');
    };
    const [supervised, whole] = [await wordsOf(congress), await wordsOf(bureau)];
    for (const { code } of rows) {
      expect(whole).toContain(`>${code}<`);
      expect(supervised).not.toContain(`>${code}<`);
    }
  });
});
