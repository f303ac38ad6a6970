import type { EntityManager } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { obligeDepartment } from '../src/features/cycles/oblige-department.ts';
import { openCycle } from '../src/features/cycles/open-cycle.ts';
import { removeObligation } from '../src/features/cycles/remove-obligation.ts';
import { createDepartment } from '../src/features/departments/create-department.ts';
import { dissolveDepartment } from '../src/features/departments/dissolve-department.ts';
import { mergeDepartments } from '../src/features/departments/merge-departments.ts';
import { createUser } from '../src/features/identity/create-user.ts';
import { createCounty } from '../src/features/regions/create-county.ts';
import { renameCounty } from '../src/features/regions/rename-county.ts';
import { setPopulation } from '../src/features/regions/set-population.ts';
import { rebuildRollUp } from '../src/features/rollup/keep/rebuild.ts';
import { ActRefused } from '../src/platform/graphql/act-refused.ts';
import { rowsAsOwner } from './as-owner.ts';
import { type House, openHouse, type Person, passerBy } from './house.ts';

/** A county changes over the years: departments merge and end, one was entered by mistake, the county itself has another code. */
const COUNTY = '970101';
const PASSWORD = 'Enough-words-1';
let house: House;

const operate = <Result>(work: (em: EntityManager) => Promise<Result>): Promise<Result> =>
  house.database.orm.em.fork().transactional(work);

/** The code of the refusal, whose sentences are there in both languages; `done` where there is none. */
async function codeOf(work: (em: EntityManager) => Promise<unknown>): Promise<string> {
  try {
    await operate(work);
    return 'done';
  } catch (error) {
    if (!(error instanceof ActRefused)) throw error;
    for (const { sentence } of error.refusals)
      expect([sentence.zh, sentence.en]).toEqual([
        expect.stringMatching(/\p{Script=Han}/u),
        expect.stringMatching(/[a-z]/),
      ]);
    return error.refusals[0]!.code;
  }
}

const DEPARTMENTS: readonly (readonly [code: string, name: string, supervisor: string | null, from?: number])[] = [
  ['301001', '教育局', null],
  ['302001', '体育局', null],
  ['302002', '少年体校', '302001'],
  ['303001', '教育体育局', null, 2023],
  ['401001', '林业局', null],
  ['402001', '临时指挥部', null],
];

beforeAll(async () => {
  house = await openHouse('empty');
  await operate(async (em) => {
    const above = [
      { code: '100000', name: '中华人民共和国' },
      { code: '970000', name: '试省' },
      { code: '970100', name: '试市' },
    ];
    await createCounty(em, { code: COUNTY, name: '试县', above }, new Date('2020-01-01'));
    await createCounty(em, { code: '970102', name: '邻县', above }, new Date('2020-01-01'));
  });
  for (const [code, name, supervisorCode, fromYear] of DEPARTMENTS)
    await operate((em) =>
      createDepartment(em, {
        countyCode: COUNTY,
        code,
        name,
        category: 'culture',
        financeSection: '教科文股',
        supervisorCode,
        runsInsuranceFunds: false,
        fromYear,
      }),
    );
  for (const [username, role, departmentCode] of [
    ['clerk', 'preparer', '401001'],
    ['tiku', 'supervisor', '302001'],
    ['jiaoti', 'supervisor', '303001'],
  ] as const)
    await operate((em) =>
      createUser(em, {
        username,
        displayName: '试用人',
        password: PASSWORD,
        role,
        regionCode: COUNTY,
        departmentCode,
        financeSection: null,
        assignedDepartmentCodes: [],
      }),
    );
  for (const fiscalYear of [2022, 2023]) await operate((em) => openCycle(em, cycleOf(fiscalYear)));
});
afterAll(() => house.close());

const cycleOf = (fiscalYear: number) => ({
  countyCode: COUNTY,
  fiscalYear,
  opensAt: `${fiscalYear + 1}-03-01`,
  dueAt: `${fiscalYear + 1}-04-30`,
});

const as = async (username: string): Promise<Person> => {
  const { response } = await passerBy(house).ask(
    'mutation ($input: SignInInput!) { signIn(input: $input) { userErrors { code } } }',
    { input: { username, password: PASSWORD } },
  );
  return passerBy(house, response.cookies.map(({ name, value }) => `${name}=${value}`).join('; '));
};

/** Codes of the departments in a cycle, by what knows of them: all three agree. */
async function inCycle(fiscalYear: number): Promise<string[]> {
  const codes = (sql: string) =>
    rowsAsOwner<{ code: string }>(house, `${sql} order by d.code`, [fiscalYear]).then((rows) =>
      rows.map(({ code }) => code),
    );
  const join = (table: string) => `select d.code from ${table} t join department d on d.id = t.department_id`;
  const obliged = await codes(`${join('obligation')} join cycle c on c.id = t.cycle_id where c.fiscal_year = $1`);
  expect(await codes(`${join('evaluation')} where t.fiscal_year = $1`)).toEqual(obliged);
  expect(await codes(`${join('evaluation_fact')} where t.fiscal_year = $1`)).toEqual(obliged);
  return obliged;
}

const ofCounty = async (fiscalYear: number) => {
  const [row] = await rowsAsOwner<{ obliged: number }>(
    house,
    `select (s.aggregate->'coverage'->>'obliged')::int as obliged from region_summary s join region r on r.id = s.region_id
     where r.path like '%/${COUNTY}/' and s.fiscal_year = $1 and s.slice = 'all'`,
    [fiscalYear],
  );
  return row?.obliged;
};

async function write(fiscalYear: number): Promise<void> {
  const clerk = await as('clerk');
  const { data } = await clerk.ask(
    'query ($year: Int!) { evaluations(first: 1, filter: { fiscalYear: $year }) { edges { node { id version } } } }',
    { year: fiscalYear },
  );
  const { id, version } = data.evaluations.edges[0].node;
  const { errors } = await clerk.ask(
    'mutation ($input: SetFiguresInput!) { setFigures(input: $input) { userErrors { code } } }',
    {
      input: {
        evaluationId: id,
        baseVersion: version,
        figures: [{ code: 'expenditure.basic', state: 'KNOWN', amount: '100.00' }],
      },
    },
  );
  expect(errors).toBeUndefined();
}

describe('taking a department out of a cycle', () => {
  const place = { countyCode: COUNTY, fiscalYear: 2022, departmentCode: '402001' };

  test.each([
    ['of no county', { countyCode: '111111' }, 'NO_SUCH_COUNTY'],
    ['of no cycle', { fiscalYear: 2019 }, 'NO_SUCH_CYCLE'],
    ['of a year that is none', { fiscalYear: Number('soon') }, 'NO_SUCH_CYCLE'],
    ['of another county', { countyCode: '970102' }, 'NO_SUCH_CYCLE'],
    ['that is not there', { departmentCode: '999999' }, 'NO_SUCH_DEPARTMENT'],
    ['that was not entered', { departmentCode: '303001' }, 'NOT_OBLIGED'],
  ])('%s is refused', async (_, more, code) => {
    expect(await codeOf((em) => removeObligation(em, { ...place, ...more }))).toBe(code);
  });

  test('takes its empty evaluation with it, and the county counts one less; it may be entered again', async () => {
    const before = await ofCounty(2022);
    expect(await codeOf((em) => removeObligation(em, place))).toBe('done');
    expect(await inCycle(2022)).toEqual(['301001', '302001', '302002', '401001']);
    expect(await ofCounty(2022)).toBe(before! - 1);
    expect(await codeOf((em) => obligeDepartment(em, place))).toBe('done');
    expect(await codeOf((em) => obligeDepartment(em, place))).toBe('ALREADY_OBLIGED');
    expect(await codeOf((em) => obligeDepartment(em, { ...place, departmentCode: '303001' }))).toBe('NOT_IN_THAT_YEAR');
    expect(await inCycle(2022)).toContain('402001');
    expect(await ofCounty(2022)).toBe(before);
  });

  test('is refused where something is written, unless the operator says that it may go', async () => {
    await write(2022);
    const forestry = { ...place, departmentCode: '401001' };
    expect(await codeOf((em) => removeObligation(em, forestry))).toBe('DRAFT_WRITTEN');
    expect(await inCycle(2022)).toContain('401001');
    expect(await codeOf((em) => removeObligation(em, { ...forestry, discardDraft: true }))).toBe('done');
    expect(await inCycle(2022)).not.toContain('401001');
    expect(await codeOf((em) => obligeDepartment(em, forestry))).toBe('done');
  });

  test('is refused where the history would go too, and where it was handed in', async () => {
    const forestry = { ...place, departmentCode: '401001', discardDraft: true };
    const of = `where fiscal_year = 2022 and department_id = (select id from department where code = '401001')`;
    await rowsAsOwner(
      house,
      `insert into activity (county_id, id, evaluation_id, department_id, kind, by, by_id, at)
       select county_id, gen_random_uuid(), id, department_id, 'imported', '试用人', gen_random_uuid(), now() from evaluation ${of}`,
    );
    expect(await codeOf((em) => removeObligation(em, forestry))).toBe('HISTORY_KEPT');
    await rowsAsOwner(house, `update evaluation set submitted_at = now(), state = 'sectionReview' ${of}`);
    expect(await codeOf((em) => removeObligation(em, forestry))).toBe('HANDED_IN');
    expect(await inCycle(2022)).toContain('401001');
    await rowsAsOwner(house, `update evaluation set submitted_at = null, state = 'draft' ${of}`);
  });
});

describe('a merger', () => {
  const merger = { countyCode: COUNTY, code: '302001', intoCode: '303001', fromYear: 2023 };

  test.each([
    ['of nothing', { code: '999999' }, 'NO_SUCH_DEPARTMENT'],
    ['into nothing', { intoCode: '999999' }, 'NO_SUCH_DEPARTMENT'],
    ['into itself', { intoCode: '302001' }, 'SAME_DEPARTMENT'],
    ['into its own unit', { intoCode: '302002' }, 'SUCCESSOR_IS_SUBORDINATE'],
    ['into one that is not there yet', { fromYear: 2022 }, 'SUCCESSOR_NOT_THERE'],
    ['from no year', { fromYear: Number('soon') }, 'MALFORMED_YEAR'],
    ['in another county', { countyCode: '970102' }, 'NO_SUCH_DEPARTMENT'],
  ])('%s is refused, and nothing changes', async (_, more, code) => {
    expect(await codeOf((em) => mergeDepartments(em, { ...merger, ...more }))).toBe(code);
    expect(await inCycle(2023)).toEqual(['301001', '302001', '302002', '303001', '401001', '402001']);
  });

  test('is refused whole where the one that ends has handed something in for those years', async () => {
    const of = `where fiscal_year = 2023 and department_id = (select id from department where code = '302001')`;
    await rowsAsOwner(house, `update evaluation set submitted_at = now(), state = 'sectionReview' ${of}`);
    expect(await codeOf((em) => mergeDepartments(em, merger))).toBe('HANDED_IN');
    const [department] = await rowsAsOwner<{ to_year: number | null }>(
      house,
      `select to_year from department where code = '302001'`,
    );
    expect(department!.to_year).toBeNull();
    await rowsAsOwner(house, `update evaluation set submitted_at = null, state = 'draft' ${of}`);
  });

  test('ends one and names the other; earlier years stay, later cycles leave it out', async () => {
    const years = [await ofCounty(2022), await ofCounty(2023)];
    expect(await codeOf((em) => mergeDepartments(em, merger))).toBe('done');
    const [row] = await rowsAsOwner<{ to_year: number; successor: string }>(
      house,
      `select d.to_year, s.code as successor from department d join department s on s.id = d.successor_id where d.code = '302001'`,
    );
    expect(row).toEqual({ to_year: 2022, successor: '303001' });
    expect(await inCycle(2022)).toContain('302001');
    expect(await inCycle(2023)).not.toContain('302001');
    expect([await ofCounty(2022), await ofCounty(2023)]).toEqual([years[0], years[1]! - 1]);
    await operate((em) => openCycle(em, cycleOf(2024)));
    expect(await inCycle(2024)).toEqual(['301001', '302002', '303001', '401001', '402001']);
    expect(await codeOf((em) => mergeDepartments(em, merger))).toBe('ALREADY_ENDED');
    const place = { countyCode: COUNTY, fiscalYear: 2024, departmentCode: '302001' };
    expect(await codeOf((em) => obligeDepartment(em, place))).toBe('NOT_IN_THAT_YEAR');
  });

  test('has the facts of its subordinate units name the successor from that year on, kept as made anew', async () => {
    const supervisorOf = async () =>
      rowsAsOwner<{ year: number; supervisor: string }>(
        house,
        `select f.fiscal_year as year, s.code as supervisor from evaluation_fact f join department d on d.county_id = f.county_id and d.id = f.department_id
         join department s on s.county_id = f.county_id and s.id = (f.fact->>'supervisorId')::uuid where d.code = '302002' order by 1`,
      );
    const kept = await supervisorOf();
    expect(new Set(kept.map(({ supervisor }) => supervisor))).toEqual(new Set(['302001', '303001']));
    for (const { year, supervisor } of kept) expect(supervisor).toBe(year < 2023 ? '302001' : '303001');
    await rebuildRollUp(house.database.orm.em.fork());
    expect(await supervisorOf()).toEqual(kept);
  });

  test('leaves its subordinate units to the successor, whose people review them', async () => {
    const sees = async (username: string): Promise<string[]> => {
      const { data } = await (await as(username)).ask(
        `{ departments(countyCode: "${COUNTY}", first: 100) { edges { node { code } } } }`,
      );
      return data.departments.edges.map(({ node }: { node: { code: string } }) => node.code);
    };
    expect(await sees('jiaoti')).toEqual(['302002', '303001']);
    expect(await sees('tiku')).toEqual(['302001', '302002']);
  });
});

describe('a dissolution', () => {
  test('is refused while there are subordinate units, which have to be left to somebody', async () => {
    await operate((em) =>
      createDepartment(em, {
        countyCode: COUNTY,
        code: '401002',
        name: '苗圃',
        category: 'agriculture',
        financeSection: '农业股',
        supervisorCode: '401001',
        runsInsuranceFunds: false,
      }),
    );
    const forestry = { countyCode: COUNTY, code: '401001', fromYear: 2024 };
    expect(await codeOf((em) => dissolveDepartment(em, forestry))).toBe('HAS_SUBORDINATES');
    expect(await codeOf((em) => dissolveDepartment(em, { ...forestry, code: '401002' }))).toBe('done');
    expect(await codeOf((em) => dissolveDepartment(em, forestry))).toBe('done');
    expect(await inCycle(2024)).not.toContain('401001');
    expect(await inCycle(2023)).toContain('401001');
  });

  test('leaves what an exempted department has written where it is', async () => {
    await rowsAsOwner(
      house,
      `update obligation set exemption_reason = '本年度临时设立' where department_id = (select id from department where code = '402001')`,
    );
    await operate((em) => rebuildRollUp(em));
    expect(await codeOf((em) => dissolveDepartment(em, { countyCode: COUNTY, code: '402001', fromYear: 2024 }))).toBe(
      'done',
    );
    expect(await inCycle(2024)).toContain('402001');
  });
});

describe('a county', () => {
  const NOW = new Date('2026-11-23T00:00:00Z');
  const rename = (more: object) =>
    codeOf((em) =>
      renameCounty(em, { code: COUNTY, newCode: '970181', newName: '试市城', from: '2025-01-01', ...more }, NOW),
    );

  test.each([
    ['no county', { code: '111111' }, 'NO_SUCH_COUNTY'],
    ['a prefecture', { code: '970100' }, 'NO_SUCH_COUNTY'],
    ['a code of five digits', { newCode: '97018' }, 'MALFORMED_REGION'],
    ['no name', { newName: ' ' }, 'MALFORMED_REGION'],
    ['what it has', { newCode: COUNTY, newName: '试县' }, 'MALFORMED_REGION'],
    ["another's code", { newCode: '970102' }, 'CODE_TAKEN'],
    ['a date that is none', { from: '2025-13-01' }, 'MALFORMED_DATE'],
    ['a day to come', { from: '2026-11-24' }, 'MALFORMED_DATE'],
    ['a day before it was made', { from: '2019-12-31' }, 'MALFORMED_DATE'],
  ])('is not renamed to %s', async (_, more, code) => expect(await rename(more)).toBe(code));

  test('that has another code and name is the same tenant, found by both codes, and nobody gets the former one', async () => {
    expect(await rename({})).toBe('done');
    const rows = await rowsAsOwner(
      house,
      `select r.code, r.name, r.path, c.code as former, c.valid_to::text from region r join region_code c on c.region_id = r.id
       where r.code = '970181' order by c.valid_from`,
    );
    expect(rows).toEqual([
      {
        code: '970181',
        name: '试市城',
        path: `/100000/970000/970100/${COUNTY}/`,
        former: COUNTY,
        valid_to: '2025-01-01',
      },
      { code: '970181', name: '试市城', path: `/100000/970000/970100/${COUNTY}/`, former: '970181', valid_to: null },
    ]);
    const clerk = await as('clerk');
    for (const code of [COUNTY, '970181']) {
      const { data } = await clerk.ask(
        `{ departments(countyCode: "${code}", first: 10) { edges { node { name county { code name } } } } }`,
      );
      expect(data.departments.edges).toEqual([
        { node: { name: '林业局', county: { code: '970181', name: '试市城' } } },
      ]);
    }
    const above = [{ code: '100000', name: '中华人民共和国' }];
    expect(await codeOf((em) => createCounty(em, { code: COUNTY, name: '新县', above }))).toBe('CODE_TAKEN');
    expect(await rename({ code: '970102', newCode: COUNTY })).toBe('CODE_TAKEN');
  });

  test.each([
    ['no year', { fiscalYear: 20 }],
    ['nobody', { residents: 0 }],
    ['half a person', { residents: 0.5 }],
    ['ten thousands of persons', { residents: Number('52.3万') }],
    ['more than there are', { residents: 20_000_001 }],
  ])('with %s for its residents is refused', async (_, more) => {
    const population = { countyCode: COUNTY, fiscalYear: 2023, residents: 523_000, ...more };
    expect(await codeOf((em) => setPopulation(em, population))).toBe('MALFORMED_POPULATION');
  });

  test('has the number of residents that was said last', async () => {
    for (const residents of [500_000, 523_000])
      expect(await codeOf((em) => setPopulation(em, { countyCode: '970181', fiscalYear: 2023, residents }))).toBe(
        'done',
      );
    expect(
      await rowsAsOwner(
        house,
        "select fiscal_year, residents from region_population join region on id = region_id where level = 'county'",
      ),
    ).toEqual([{ fiscal_year: 2023, residents: 523_000 }]);
  });
});
