import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { rowsAsOwner } from './as-owner.ts';
import { type House, openHouse, type Person, signedIn } from './house.ts';

/** 催报: who may remind whom, once a day, and who sees it until when. */
let house: House;
const people = new Map<string, Person>();
const as = async (username: string): Promise<Person> => {
  const known = people.get(username) ?? (await signedIn(house, username));
  people.set(username, known);
  return known;
};
/** Opaque ids of the first county's departments by budget unit code. */
let ids: Map<string, string>;
beforeAll(async () => {
  house = await openHouse();
  const { data } = await (await as('performance')).ask(
    '{ departments(countyCode: "990121", first: 100) { edges { node { id code } } } }',
  );
  ids = new Map(data.departments.edges.map(({ node }: { node: { id: string; code: string } }) => [node.code, node.id]));
});
beforeEach(() => rowsAsOwner(house, 'delete from reminder'));
afterAll(() => house.close());

interface Answered {
  readonly remindedCount: number;
  readonly notRemindedCount: number;
  readonly reminded: {
    readonly department: { readonly code: string };
    readonly fiscalYear: number;
    readonly message: string | null;
    readonly by: string;
  }[];
  readonly notReminded: {
    readonly department: { readonly code: string };
    readonly reason: string;
    readonly at: string | null;
  }[];
  readonly userErrors: { readonly code: string; readonly message: string }[];
}

const REMIND = `mutation ($input: RemindDepartmentsInput!) { remindDepartments(input: $input) {
  remindedCount notRemindedCount reminded { department { code } fiscalYear message by } notReminded { department { code } reason at } userErrors { code message } } }`;

async function remind(username: string, input: object = {}): Promise<Answered> {
  const { data, errors } = await (await as(username)).ask(REMIND, {
    input: { countyCode: '990121', fiscalYear: 2021, ...input },
  });
  expect(errors, JSON.stringify(errors)).toBeUndefined();
  return data.remindDepartments;
}
const of = (...codes: string[]) => ({ departmentIds: codes.map((code) => ids.get(code)) });
const codes = (rows: readonly { readonly department: { readonly code: string } }[]) =>
  rows.map(({ department }) => department.code);
const reasons = ({ notReminded }: Answered) => notReminded.map(({ department, reason }) => [department.code, reason]);

/** Of the demonstration's running year: written by nobody yet, or still within the unit. */
const MISSING = ['101001', '102001', '104001', '502001', '803001'];

describe('reminding', () => {
  test('everybody who has not handed in, and nobody else; as many as the overview counts as missing', async () => {
    const answer = await remind('performance', { message: '  请于周五前提交。 ' });
    expect(codes(answer.reminded)).toEqual(MISSING);
    expect([answer.remindedCount, answer.notRemindedCount, answer.userErrors]).toEqual([5, 0, []]);
    expect(answer.reminded[0]).toMatchObject({ fiscalYear: 2021, message: '请于周五前提交。' });
    const { data } = await (await as('performance')).ask(
      '{ regionSummary(regionCode: "990121", fiscalYear: 2021) { coverage { missing } } }',
    );
    expect(data.regionSummary.coverage.missing).toBe(MISSING.length);
  });

  test('twice in a day is refused for each by name, with when it was; the next day it is not', async () => {
    await remind('performance', of('101001', '102001'));
    const again = await remind('performance', of('102001', '104001'));
    expect([codes(again.reminded), reasons(again)]).toEqual([['104001'], [['102001', 'REMINDED_TODAY']]]);
    expect(Date.now() - Date.parse(again.notReminded[0]!.at!)).toBeLessThan(60_000);
    expect(reasons(await remind('performance')).map(([code]) => code)).toEqual(['101001', '102001', '104001']);
    await rowsAsOwner(house, `update reminder set at = at - interval '1 day'`);
    expect(codes((await remind('performance')).reminded)).toEqual(MISSING);
  });

  test('at once by several people asks each department once', async () => {
    const answers = await Promise.all(['performance', 'performance', 'section'].map((username) => remind(username)));
    const all = answers.flatMap(({ reminded }) => codes(reminded));
    expect(all.toSorted()).toEqual(MISSING);
  });

  test('says of each one named why it was not: handed in, exempted, without a task, of another section', async () => {
    const [{ id: exempted }] = (await rowsAsOwner<{ id: string }>(
      house,
      `update obligation set exemption_reason = '机构改革' where department_id = (select id from department where code = '502001' and county_id = (select id from region where code = '990121')) and cycle_id in (select id from cycle where fiscal_year = 2021) returning id`,
    )) as [{ id: string }];
    expect(reasons(await remind('performance', of('103001', '303001', '502001', '101001')))).toEqual([
      ['103001', 'HANDED_IN'],
      ['303001', 'HANDED_IN'],
      ['502001', 'EXEMPTED'],
    ]);
    expect(codes((await remind('performance')).reminded)).not.toContain('502001');
    await rowsAsOwner(house, 'update obligation set exemption_reason = null where id = $1', [exempted]);
    const { remindedCount, notReminded } = await remind('section', of('101001', '502001', '803001'));
    expect(remindedCount + notReminded.filter(({ reason }) => reason === 'NOT_YOURS').length).toBe(2);
    expect(notReminded.map(({ reason }) => reason)).toContain('NOT_YOURS');
  });

  test('a section without a list reminds its own departments', async () => {
    const { data } = await (await as('section')).ask(
      '{ departments(countyCode: "990121", first: 100, filter: { financeSection: "行政政法股" }) { edges { node { code } } } }',
    );
    const own: string[] = data.departments.edges.map(({ node }: { node: { code: string } }) => node.code);
    const answer = await remind('section');
    expect(codes(answer.reminded)).toEqual(MISSING.filter((code) => own.includes(code)));
    expect(answer.reminded.length).toBeGreaterThan(0);
    expect(answer.reminded.length).toBeLessThan(MISSING.length);
  });
});

describe('refused', () => {
  test.each(['director', 'congress', 'preparer', 'unithead', 'supervisor', 'prefecture', 'province', 'evaluator'])(
    'to %s, who is told whose it is',
    async (username) => {
      const { userErrors, remindedCount } = await remind(username);
      expect([userErrors.map(({ code }) => code), remindedCount]).toEqual([['NOT_ALLOWED'], 0]);
      expect(userErrors[0]!.message).toMatch(/^您的岗位不能催报部门/);
    },
  );

  test.each([
    ['a year without a task', { fiscalYear: 2031 }, 'NO_CYCLE'],
    ['an empty list', { departmentIds: [] }, 'DEPARTMENT_COUNT'],
    ['too long a list', { departmentIds: Array.from({ length: 501 }, () => 'x') }, 'DEPARTMENT_COUNT'],
    ['a message that is a document', { message: '催'.repeat(501) }, 'MESSAGE_LENGTH'],
  ])('%s', async (_, input, code) => {
    expect((await remind('performance', input)).userErrors.map((error) => error.code)).toEqual([code]);
    expect(await rowsAsOwner(house, 'select 1 from reminder')).toEqual([]);
  });

  test('a department of another county, or none: nobody is reminded', async () => {
    const { data } = await (await as('yq-performance')).ask(
      '{ departments(countyCode: "990122", first: 1) { edges { node { id } } } }',
    );
    const foreign = data?.departments.edges[0].node.id ?? 'Department_nobody';
    for (const id of [foreign, 'Department_nobody', ids.get('101001')!.replace('Department', 'Cycle')]) {
      const { errors } = await (await as('performance')).ask(REMIND, {
        input: { countyCode: '990121', fiscalYear: 2021, departmentIds: [ids.get('102001'), id] },
      });
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
    }
    expect(await rowsAsOwner(house, 'select 1 from reminder')).toEqual([]);
  });
});

describe('a reminder', () => {
  const MINE =
    '{ viewer { reminders { reminder { department { code } message by fiscalYear } evaluation { state } dueAt } } }';
  const seenBy = async (username: string) => (await (await as(username)).ask(MINE)).data.viewer.reminders;

  test('stands on the workbench of those who write and sign, until it is handed in; neighbours see their own only', async () => {
    await remind('performance', { ...of('101001'), message: '第一次' });
    await rowsAsOwner(house, `update reminder set at = at - interval '1 day'`);
    await remind('performance', { ...of('101001'), message: '第二次' });
    for (const username of ['preparer', 'unithead'])
      expect(await seenBy(username), username).toMatchObject([
        {
          reminder: { department: { code: '101001' }, message: '第二次', fiscalYear: 2021 },
          evaluation: { state: 'DRAFT' },
          dueAt: expect.any(String),
        },
      ]);
    for (const username of ['neighbour', 'stranger', 'director', 'performance', 'congress', 'prefecture', 'evaluator'])
      expect(await seenBy(username), username).toEqual([]);
    const office = `department_id = (select id from department where code = '101001' and county_id = (select id from region where code = '990121')) and fiscal_year = 2021`;
    await rowsAsOwner(house, `update evaluation set submitted_at = now() where ${office}`);
    expect(await seenBy('preparer')).toEqual([]);
    await rowsAsOwner(house, `update evaluation set submitted_at = null, exemption_reason = '免报' where ${office}`);
    expect(await seenBy('preparer')).toEqual([]);
    await rowsAsOwner(house, `update evaluation set exemption_reason = null where ${office}`);
    expect(await seenBy('preparer')).toHaveLength(1);
  });

  test('of a subordinate unit is seen by its supervising department, without the draft', async () => {
    const unit = `department_id = (select id from department where code = '301002' and county_id = (select id from region where code = '990121')) and fiscal_year = 2021`;
    await rowsAsOwner(house, `update evaluation set submitted_at = null, state = 'draft' where ${unit}`);
    await remind('performance', of('301002'));
    expect(await seenBy('supervisor')).toMatchObject([
      { reminder: { department: { code: '301002' } }, evaluation: null, dueAt: expect.any(String) },
    ]);
  });

  test("is in the overview's table as when each was last reminded, for the bureau and the department itself", async () => {
    await remind('performance', of('101001', '102001'));
    const facts = async (username: string): Promise<Map<string, string | null>> => {
      const { data, errors } = await (await as(username)).ask(
        '{ departmentFacts(countyCode: "990121", fiscalYear: 2021) { department { code } lastReminderAt } }',
      );
      expect(errors).toBeUndefined();
      return new Map(
        data.departmentFacts.map((fact: { department: { code: string }; lastReminderAt: string | null }) => [
          fact.department.code,
          fact.lastReminderAt,
        ]),
      );
    };
    const bureau = await facts('director');
    expect([...bureau].flatMap(([code, at]) => (at ? [code] : []))).toEqual(['101001', '102001']);
    expect([...(await facts('preparer'))].map(([code, at]) => [code, at !== null])).toEqual([['101001', true]]);
    expect([...(await facts('prefecture')).values()].every((at) => at === null)).toBe(true);
    house.statements();
    await facts('director');
    expect(house.statements().filter((sql) => /\breminder\b/.test(sql))).toHaveLength(1);
  });
});
