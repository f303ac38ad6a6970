import type { EntityManager } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mergeDepartments } from '../src/features/departments/merge-departments.ts';
import { renameCounty } from '../src/features/regions/rename-county.ts';
import { setPopulation } from '../src/features/regions/set-population.ts';
import { encodeId } from '../src/platform/graphql/opaque-id.ts';
import { newId } from '../src/platform/identifiers.ts';
import { rowsAsOwner } from './as-owner.ts';
import { type Answer, type House, openHouse, type Person, passerBy, signedIn } from './house.ts';

/** Departments, kinds across counties and regions side by side: who sees what, and that every value is the fact's. */
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

const COMPARE = `query ($input: DepartmentComparisonInput!) { departmentComparison(input: $input) {
  rows { label isOwn departmentId department { id code } region { code } }
  columns { measure label unit kind direction per fiscalYear peers { count median lowerQuartile upperQuartile values } }
  values states reasons percentiles peerGroup hiddenRows asOf notes { code text } } }`;

const COUNTY = '990121';
const TOTAL_2020 = { measures: ['expenditure.total'], fiscalYears: [2020] };

const asked = async (username: string, input: object): Promise<Answer> => (await as(username)).ask(COMPARE, { input });

async function compared(username: string, input: object) {
  const { data, errors } = await asked(username, input);
  expect(errors, JSON.stringify(errors)).toBeUndefined();
  return data.departmentComparison;
}

const codesOf = (answer: Answer) => answer.errors?.map(({ extensions }) => extensions.code);
const noteCodes = (comparison: { notes: { code: string }[] }) => comparison.notes.map(({ code }) => code);

interface Kept {
  readonly id: string;
  readonly county_id: string;
  readonly name: string;
  readonly code: string;
  readonly state: string;
  readonly spent: string | null;
}

/** The departments of a county with what their facts keep, by budget unit code. */
const keptIn = (county: string, year: number) =>
  rowsAsOwner<Kept>(
    house,
    `select d.id, d.county_id, d.name, d.code, f.state, f.fact->'measures'->'expenditure.total'->>'amount' as spent
     from department d join region r on r.id = d.county_id
     left join evaluation_fact f on f.department_id = d.id and f.fiscal_year = $2
     where r.code = $1 order by d.code`,
    [county, year],
  );

const nodeId = ({ county_id: countyId, id }: Pick<Kept, 'county_id' | 'id'>) =>
  encodeId({ type: 'Department', countyId, id });

const trimmed = (amount: string) => amount.replace(/\.?0+$/, '');

const operate = <Result>(work: (em: EntityManager) => Promise<Result>): Promise<Result> =>
  house.database.orm.em.fork().transactional(work);

describe('a comparison is refused', () => {
  test('to whoever is signed out', async () =>
    expect(codesOf(await passerBy(house).ask(COMPARE, { input: TOTAL_2020 }))).toEqual(['UNAUTHENTICATED']));

  test.each([
    ['stranger', { countyCode: COUNTY }],
    ['yq-performance', { countyCode: COUNTY }],
    ['performance', { countyCode: '990122' }],
    ['performance', { regionCode: '990100' }],
    ['performance', { regionCode: '990100', category: 'TOWN' }],
    ['performance', { regionCode: '990000', by: 'REGIONS' }],
    ['preparer', { regionCode: COUNTY, by: 'REGIONS' }],
    ['prefecture', { countyCode: '990221' }],
    ['prefecture', { regionCode: '990200', category: 'TOWN' }],
    ['prefecture', { regionCode: '990000', by: 'REGIONS' }],
    ['province', { regionCode: '999999', by: 'REGIONS' }],
    ['sysadmin', {}],
    ['logadmin', { countyCode: COUNTY }],
  ])('%s for %j is not found', async (username, place) =>
    expect(codesOf(await asked(username, { ...TOTAL_2020, ...place }))).toEqual(['NOT_FOUND']),
  );

  const many = (count: number) => Array.from({ length: count }, (_, place) => place);
  test.each([
    ['too many measures', { measures: many(31).map((place) => `figure.${place}`) }],
    ['too many years', { fiscalYears: many(11).map((place) => 2000 + place) }],
    ['too many departments', { departmentIds: many(101).map(() => 'Department_x') }],
    ['too many regions', { regionCodes: many(101).map(String) }],
    ['no measure', { measures: [] }],
    ['no year', { fiscalYears: [] }],
    ['what cannot be compared', { measures: ['unit.name'] }],
    ['people for each of the staff', { measures: ['staff.quota/staff'] }],
  ])('for %s, with what to do', async (_, more) => {
    const answer = await asked('performance', { ...TOTAL_2020, ...more });
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
    expect(answer.errors![0]!.message).toMatch(/\p{Script=Han}.{8,}/u);
  });

  test('across counties without a kind', async () => {
    const answer = await asked('prefecture', { ...TOTAL_2020, regionCode: '990100' });
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
  });
});

describe('the departments of a county', () => {
  test('are what their accepted facts say, by name, for the bureau', async () => {
    const comparison = await compared('performance', {
      countyCode: COUNTY,
      measures: ['expenditure.total', 'score.self'],
      fiscalYears: [2020, 2021],
    });
    const [kept2020, kept2021] = [await keptIn(COUNTY, 2020), await keptIn(COUNTY, 2021)];
    expect(comparison.rows.map(({ label }: { label: string }) => label)).toEqual(kept2020.map(({ name }) => name));
    expect(
      comparison.columns.map((column: { measure: string; fiscalYear: number }) => [column.measure, column.fiscalYear]),
    ).toEqual([
      ['expenditure.total', 2020],
      ['score.self', 2020],
      ['expenditure.total', 2021],
      ['score.self', 2021],
    ]);
    for (const [place, kept] of [kept2020, kept2021].entries())
      for (const [row, { state, spent, name }] of kept.entries()) {
        const cell = row * 4 + 2 * place;
        const expected = state === 'accepted' ? ['KNOWN', trimmed(spent!)] : ['MISSING', null];
        expect([comparison.states[cell], comparison.values[cell]], `${name} ${place}`).toEqual(expected);
      }
    const reasons = new Set(comparison.reasons);
    expect(reasons).toEqual(new Set([null, 'NOT_ACCEPTED', 'EXEMPTED']));
    expect(comparison.columns[0].peers.count).toBe(kept2020.filter(({ state }) => state === 'accepted').length);
    expect(comparison).toMatchObject({ hiddenRows: 0, peerGroup: '本县全部部门', notes: [] });
  });

  test.each([
    ['performance', true],
    ['director', true],
    ['section', true],
    ['prefecture', true],
    ['congress', false],
    ['audit', false],
    ['preparer', false],
  ])('show %s what is not accepted, where that is asked for: %s', async (username, shown) => {
    const input = { countyCode: COUNTY, measures: ['expenditure.total'], fiscalYears: [2021], provisional: true };
    const comparison = await compared(username, input);
    const accepted = (await keptIn(COUNTY, 2021)).filter(({ state }) => state === 'accepted').length;
    const known = comparison.states.filter((state: string) => state === 'KNOWN').length;
    if (shown) expect(known).toBeGreaterThan(accepted);
    else expect(known).toBeLessThanOrEqual(accepted);
    expect(noteCodes(comparison)).toContain(shown ? 'PROVISIONAL_INCLUDED' : 'PROVISIONAL_NOT_SHOWN');
  });

  test('of one kind are ranked among their kind, whichever of them are chosen', async () => {
    const towns = await compared('performance', { ...TOTAL_2020, countyCode: COUNTY, category: 'TOWN' });
    expect(towns.rows).toHaveLength(3);
    expect(towns.columns[0].peers.count).toBe(2);
    expect(towns.peerGroup).toMatch(/同类/);
    const one = await compared('performance', {
      ...TOTAL_2020,
      countyCode: COUNTY,
      category: 'TOWN',
      departmentIds: [towns.rows[0].departmentId],
    });
    expect(one.rows).toEqual([towns.rows[0]]);
    expect(one.columns).toEqual(towns.columns);
    expect(one.percentiles).toEqual(towns.percentiles.slice(0, 1));
  });

  test('in a year without data are all without values, and nothing is divided', async () => {
    const measures = ['expenditure.total/staff', 'ratio.execution', 'score.difference', 'process.returns'];
    const comparison = await compared('performance', { countyCode: COUNTY, measures, fiscalYears: [1999] });
    expect(comparison.rows).toEqual([]);
    expect(noteCodes(comparison)).toEqual(['NOTHING_TO_COMPARE']);
    const later = await compared('performance', { countyCode: COUNTY, measures, fiscalYears: [2030] });
    expect(new Set(later.reasons)).toEqual(new Set(['NOT_ACCEPTED']));
    expect(new Set(later.values)).toEqual(new Set([null]));
    expect(later.columns.map(({ peers }: { peers: unknown }) => peers)).toEqual([null, null, null, null]);
  });

  test('are money for each resident once these are known', async () => {
    const input = {
      countyCode: COUNTY,
      measures: ['expenditure.total', 'score.self'],
      fiscalYears: [2020],
      per: 'HEAD',
    };
    const before = await compared('performance', input);
    expect(before.reasons[0]).toBe('DIVISOR_UNKNOWN');
    await operate((em) => setPopulation(em, { countyCode: COUNTY, fiscalYear: 2020, residents: 400_000 }));
    const after = await compared('performance', input);
    const [{ spent } = { spent: null }] = await keptIn(COUNTY, 2020);
    expect(after.values[0]).toBe(trimmed((Math.round(Number(spent) / 4_000) / 100).toFixed(2)));
    expect(after.columns).toMatchObject([
      { per: 'HEAD', unit: '万元/人' },
      { per: null, unit: '分' },
    ]);
  });

  test('keep the old cells for whoever still asks for them', async () => {
    const { data } = await (await as('performance')).ask(
      'query ($input: DepartmentComparisonInput!) { departmentComparison(input: $input) { cells { state amount number } values } }',
      { input: { countyCode: COUNTY, measures: ['expenditure.total', 'score.self'], fiscalYears: [2020] } },
    );
    const { cells, values } = data.departmentComparison;
    expect(cells[0]).toEqual({ state: 'KNOWN', amount: `${values[0]}.00`, number: null });
    expect(cells[1]).toEqual({ state: 'KNOWN', amount: null, number: values[1] });
  });
});

describe('a link', () => {
  test('shows the receiver what the receiver may see, and what is out of sight like what is not there', async () => {
    const [mine, theirs] = await keptIn(COUNTY, 2020);
    const [far] = await keptIn('990122', 2020);
    const nobody = { county_id: mine!.county_id, id: newId() };
    const link = (...departments: string[]) =>
      asked('preparer', { ...TOTAL_2020, countyCode: COUNTY, departmentIds: departments });
    const answers = await Promise.all(
      [
        nodeId(theirs!),
        nodeId(far!),
        nodeId(nobody),
        'Department_x',
        nodeId(theirs!).replace('Department', 'Cycle'),
      ].map((other) => link(nodeId(mine!), other)),
    );
    const bodies = answers.map(({ response }) => response.body);
    expect(new Set(bodies).size).toBe(1);
    expect(answers[0]!.data.departmentComparison).toMatchObject({ rows: [{ label: mine!.name }], hiddenRows: 1 });
    const none = await link(nodeId(theirs!));
    expect(none.data.departmentComparison).toMatchObject({ rows: [], values: [], hiddenRows: 1 });
    expect(none.response.body).not.toContain(theirs!.name);
  });

  test('opened by supervision holds what is accepted, by name', async () => {
    const comparison = await compared('congress', {
      countyCode: COUNTY,
      measures: ['expenditure.total'],
      fiscalYears: [2021],
    });
    const kept = await keptIn(COUNTY, 2021);
    expect(comparison.rows).toHaveLength(kept.length);
    expect(comparison.values).toEqual(kept.map(({ state, spent }) => (state === 'accepted' ? trimmed(spent!) : null)));
    expect(new Set(comparison.reasons)).toEqual(new Set([null, 'NOT_ACCEPTED']));
  });

  test('opened by an evaluator holds what was assigned, without peers', async () => {
    const comparison = await compared('evaluator', {
      countyCode: COUNTY,
      measures: ['expenditure.total'],
      fiscalYears: [2020, 2021],
    });
    expect(comparison.rows).toHaveLength(1);
    expect(comparison.columns.map(({ peers }: { peers: unknown }) => peers)).toEqual([null, null]);
    expect(comparison.peerGroup).toBeNull();
    expect(comparison.states[0]).toBe('KNOWN');
  });
});

describe('one kind across counties', () => {
  test('is seen by name from the prefecture, with ids that open the departments', async () => {
    const comparison = await compared('prefecture', { ...TOTAL_2020, category: 'HEALTH' });
    const kept = await rowsAsOwner<Kept>(
      house,
      `select d.id, d.county_id, d.name, f.fact->'measures'->'expenditure.total'->>'amount' as spent from evaluation_fact f
       join department d on d.id = f.department_id
       where f.category = 'health' and f.fiscal_year = 2020 and f.path like '/100000/990000/990100/%' order by f.path, d.code`,
    );
    expect(kept.length).toBeGreaterThan(2);
    expect(
      comparison.rows.map((row: { label: string; departmentId: string }) => [row.label, row.departmentId]),
    ).toEqual(kept.map((row) => [row.name, nodeId(row)]));
    expect(comparison.rows.map((row: { department: unknown }) => row.department)).toEqual(kept.map(() => null));
    expect(comparison.values).toEqual(kept.map(({ spent }) => trimmed(spent!)));
    expect(comparison.columns[0].peers.count).toBe(kept.length);
    const { data } = await (await as('prefecture')).ask(
      'query ($id: ID!) { node(id: $id) { ... on Department { name } } }',
      {
        id: comparison.rows[0].departmentId,
      },
    );
    expect(data.node.name).toBe(kept[0]!.name);
  });

  test('reaches every county of the province, and none of it reaches another prefecture', async () => {
    const ofProvince = await compared('province', { ...TOTAL_2020, category: 'TOWN' });
    const ofPrefecture = await compared('prefecture', { ...TOTAL_2020, category: 'TOWN' });
    const counties = ({ rows }: { rows: { region: { code: string } }[] }) =>
      new Set(rows.map(({ region }) => region.code));
    expect(counties(ofProvince)).toEqual(new Set(['990121', '990122', '990221', '990222']));
    expect(counties(ofPrefecture)).toEqual(new Set(['990121', '990122']));
    const [far] = await keptIn('990221', 2020);
    const near = ofPrefecture.rows[0].departmentId;
    const link = await compared('prefecture', { ...TOTAL_2020, departmentIds: [near, nodeId(far!)] });
    expect(link).toMatchObject({ rows: [{ departmentId: near }], hiddenRows: 1 });
  });
});

describe('regions', () => {
  const MEASURES = ['expenditure.total', 'score.result', 'ratio.execution', 'staff.actual', 'process.returns'];

  test('are what their summaries say', async () => {
    const comparison = await compared('province', { by: 'REGIONS', measures: MEASURES, fiscalYears: [2020] });
    expect(comparison.rows.map(({ region }: { region: { code: string } }) => region.code)).toEqual([
      '990100',
      '990200',
    ]);
    for (const [row, code] of ['990100', '990200'].entries()) {
      const { data } = await (await as('province')).ask(
        `{ regionSummary(regionCode: "${code}", fiscalYear: 2020) { funds { executionRate } scores { simpleMean } staff { actual { number } } } }`,
      );
      const { funds, scores, staff } = data.regionSummary;
      const of = (measure: string) => comparison.values[row * MEASURES.length + MEASURES.indexOf(measure)];
      expect([of('ratio.execution'), of('score.result'), of('staff.actual')]).toEqual([
        funds.executionRate,
        scores.simpleMean,
        staff.actual.number,
      ]);
    }
    expect(comparison.columns[0].peers.count).toBe(2);
  });

  test('can be chosen among all levels below; those elsewhere are like those that are nowhere', async () => {
    const input = { by: 'REGIONS', measures: ['score.result'], fiscalYears: [2020] };
    const chosen = await compared('prefecture', { ...input, regionCodes: ['990122', '990121', '990221', '123456'] });
    expect(chosen.rows.map(({ label }: { label: string }) => label)).toHaveLength(2);
    expect(chosen.hiddenRows).toBe(2);
    const ofKind = await compared('province', { ...input, category: 'TOWN', regionCodes: ['990121'] });
    const [mean] = await rowsAsOwner<{ mean: string }>(
      house,
      `select trim_scale(round(avg(coalesce(fact->>'reviewScore', fact->>'selfScore')::numeric), 2))::text as mean from evaluation_fact
       where category = 'town' and fiscal_year = 2020 and state = 'accepted' and path like '%/990121/'`,
    );
    expect(ofKind.values).toEqual([mean!.mean]);
  });

  test('below a county there are none, and that is said', async () => {
    const comparison = await compared('performance', {
      by: 'REGIONS',
      measures: ['score.result'],
      fiscalYears: [2020],
    });
    expect(comparison).toMatchObject({ rows: [], values: [], notes: [{ code: 'NOTHING_TO_COMPARE' }] });
  });
});

test('as many statements for one department in one year as for all in all years', async () => {
  const count = async (username: string, input: object) => {
    house.statements();
    await compared(username, { measures: ['expenditure.total', 'score.self'], ...input });
    return house.statements().length;
  };
  const [first] = await keptIn(COUNTY, 2020);
  for (const username of ['performance', 'preparer']) {
    const one = await count(username, { countyCode: COUNTY, fiscalYears: [2020], departmentIds: [nodeId(first!)] });
    expect(await count(username, { countyCode: COUNTY, fiscalYears: [2018, 2019, 2020, 2021] })).toBe(one);
    expect(one).toBeLessThanOrEqual(16);
  }
  const towns = { category: 'TOWN' };
  expect(await count('province', { ...towns, fiscalYears: [2020] })).toBe(
    await count('prefecture', { ...towns, fiscalYears: [2020, 2021] }),
  );
});

describe('over the years', () => {
  test('a merged department counts into its successor, and supervision gets no sum of which a part is out of sight', async () => {
    const kept = await keptIn(COUNTY, 2020);
    const kept2021 = await keptIn(COUNTY, 2021);
    const place = kept2021.findIndex((row, at) => row.state === 'submitted' && kept[at]!.state === 'accepted');
    const into = kept2021.findIndex((row, at) => row.state === 'accepted' && kept[at]!.state === 'accepted');
    const [ended, successor] = [kept[place]!, kept[into]!];
    await operate((em) =>
      mergeDepartments(em, { countyCode: COUNTY, code: ended.code, intoCode: successor.code, fromYear: 2022 }),
    );
    const sum = trimmed((Number(ended.spent) + Number(successor.spent)).toFixed(2));
    const input = { countyCode: COUNTY, measures: ['expenditure.total', 'score.self'], fiscalYears: [2020, 2021] };
    const comparison = await compared('performance', input);
    const labels = comparison.rows.map(({ label }: { label: string }) => label);
    expect(labels).not.toContain(ended.name);
    const row = labels.indexOf(successor.name);
    expect(comparison.values.slice(row * 4, row * 4 + 4)).toEqual([sum, null, null, null]);
    expect(comparison.reasons.slice(row * 4, row * 4 + 4)).toEqual([
      null,
      'SEVERAL_SCORES',
      'NOT_ACCEPTED',
      'NOT_ACCEPTED',
    ]);
    expect(comparison.notes).toEqual([
      { code: 'MERGED', text: expect.stringContaining(`“${ended.name}”自 2022 年度起并入`) },
    ]);

    const named = await compared('performance', { ...input, departmentIds: [nodeId(ended)] });
    expect(named).toMatchObject({ rows: [{ label: successor.name }], hiddenRows: 0 });

    const seen = await compared('congress', { ...input, departmentIds: [nodeId(successor)] });
    expect(seen.values).toEqual([sum, null, null, null]);

    const [{ category } = { category: '' }] = await rowsAsOwner<{ category: string }>(
      house,
      `update department set category = 'institution' where id = any($1) returning category`,
      [[ended.id, successor.id]],
    );
    await rowsAsOwner(house, `update evaluation_fact set category = $2 where department_id = any($1)`, [
      [ended.id, successor.id],
      category,
    ]);
    const far = await compared('prefecture', { ...TOTAL_2020, category: 'INSTITUTION' });
    expect(far.rows.map(({ label }: { label: string }) => label)).toContain(successor.name);
    expect(far.rows.map(({ label }: { label: string }) => label)).not.toContain(ended.name);
    expect(far.values).toContain(sum);
    expect(noteCodes(far)).toEqual(['MERGED']);
  });

  test('a county is found by its former code', async () => {
    await operate((em) =>
      renameCounty(
        em,
        { code: '990122', newCode: '990182', newName: '新市', from: '2025-01-01' },
        new Date('2026-11-23T00:00:00Z'),
      ),
    );
    const [former, present] = await Promise.all(
      ['990122', '990182'].map((countyCode) => compared('prefecture', { ...TOTAL_2020, countyCode })),
    );
    expect(former).toEqual(present);
    expect(former.rows.length).toBeGreaterThan(3);
    const regions = await compared('prefecture', { ...TOTAL_2020, by: 'REGIONS', regionCodes: ['990122', '990182'] });
    expect(regions).toMatchObject({ rows: [{ region: { code: '990182' } }], hiddenRows: 0 });

    await operate((em) =>
      renameCounty(em, { code: '990182', newCode: '990183', from: '2025-06-01' }, new Date('2026-11-23T00:00:00Z')),
    );
    const renamed = await compared('prefecture', { ...TOTAL_2020, countyCode: '990183' });
    expect(new Set(renamed.rows.map((row: { region: { code: string } }) => row.region.code))).toEqual(
      new Set(['990183']),
    );
  });
});
