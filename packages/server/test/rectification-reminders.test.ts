import { isDueSoon, isOverdue } from '@jiping/domain/rectification';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { rowsAsOwner } from './as-owner.ts';
import { type House, openHouse, type Person, signedIn } from './house.ts';

/** 催办: who reminds of what is to be put right, once a day, before the deadline and after; and the list of what is open, in pages. */
let house: House;
const people = new Map<string, Person>();
const as = async (username: string): Promise<Person> => {
  const known = people.get(username) ?? (await signedIn(house, username));
  people.set(username, known);
  return known;
};
beforeAll(async () => {
  house = await openHouse();
});
beforeEach(() =>
  rowsAsOwner(house, 'update rectification set reminded_at = null, reminded_by = null, reminded_by_id = null'),
);
afterAll(() => house.close());

interface Open {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly dueOn: string;
  readonly isOverdue: boolean;
  readonly isDueSoon: boolean;
  readonly reminded: { readonly by: string } | null;
  readonly reported: { readonly at: string } | null;
  readonly department: { readonly code: string };
  readonly viewerCan: { readonly remind: boolean; readonly refusals: { act: string; reason: string }[] };
}
interface Page {
  readonly totalCount: number;
  readonly counts: Readonly<Record<'toDo' | 'toCheck' | 'dueSoon' | 'overdue', number>>;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly edges: readonly { readonly node: Open }[];
}

const LIST = `query ($first: Int!, $after: String, $filter: OpenRectificationFilter, $orderBy: OpenRectificationOrder) {
  openRectifications(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    totalCount counts { toDo toCheck dueSoon overdue } pageInfo { hasNextPage endCursor }
    edges { node { id version state dueOn isOverdue isDueSoon reminded { by } reported { at } department { code } viewerCan { remind refusals { act reason } } } } } }`;
async function list(username: string, variables: object = {}): Promise<Page> {
  const { data, errors } = await (await as(username)).ask(LIST, { first: 100, ...variables });
  expect(errors, JSON.stringify(errors)).toBeUndefined();
  return data.openRectifications;
}
const open = async (username: string, variables: object = {}): Promise<readonly Open[]> =>
  (await list(username, variables)).edges.map(({ node }) => node);
const ofDepartment = async (code: string): Promise<Open> =>
  (await open('performance')).find(({ department }) => department.code === code)!;

const REMIND = `mutation ($input: RemindRectificationsInput!) { remindRectifications(input: $input) {
  remindedCount notRemindedCount remainingCount userErrors { code message path }
  reminded { id department { code } reminded { by } viewerCan { remind } } notReminded { reason rectification { department { code } } } } }`;
const ask = async (username: string, input: object) => (await as(username)).ask(REMIND, { input });
async function remind(username: string, input: object) {
  const { data, errors } = await ask(username, input);
  expect(errors, JSON.stringify(errors)).toBeUndefined();
  const { reminded, notReminded, ...rest } = data.remindRectifications;
  return {
    ...rest,
    reminded: reminded.map((one: Open) => one.department.code),
    not: notReminded.map((one: { reason: string; rectification: Open }) => [
      one.rectification.department.code,
      one.reason,
    ]),
  };
}
const tomorrow = () =>
  rowsAsOwner(
    house,
    `update rectification set reminded_at = reminded_at - interval '1 day' where reminded_at is not null`,
  );

describe('reminding', () => {
  test('of one, once a day, whoever does it; who writes the report goes on, and the history says it', async () => {
    const one = await ofDepartment('201001');
    expect([one.viewerCan.remind, one.reminded]).toEqual([true, null]);
    const named = { rectificationIds: [one.id] };
    expect(await remind('performance', named)).toMatchObject({ reminded: ['201001'], remindedCount: 1, not: [] });
    const after = await ofDepartment('201001');
    expect([after.version, after.viewerCan.remind, after.reminded]).toEqual([
      one.version,
      false,
      { by: expect.any(String) },
    ]);
    expect(after.viewerCan.refusals).toContainEqual({ act: 'remind', reason: expect.stringContaining('今天已催办过') });
    expect(await remind('director', named)).toMatchObject({ reminded: [], not: [['201001', 'REMINDED_TODAY']] });
    await tomorrow();
    expect(await remind('director', named)).toMatchObject({ reminded: ['201001'], not: [] });
    const { data } = await (await as('d201001')).ask(
      '{ evaluations(first: 1, filter: { fiscalYear: 2021 }) { edges { node { activity(first: 2) { edges { node { kind role note } } } } } } }',
    );
    expect(data.evaluations.edges[0].node.activity.edges.map(({ node }: { node: object }) => node)).toMatchObject([
      { kind: 'RECTIFICATION_REMINDED', role: 'BUREAU_DIRECTOR', note: expect.stringContaining(`期限：${one.dueOn}`) },
      { kind: 'RECTIFICATION_REMINDED', role: 'PERFORMANCE_SECTION' },
    ]);
    expect((await open('d201001'))[0]).toMatchObject({ reminded: { by: expect.any(String) } });
  });

  test('of what is due within days or overdue, and of nothing that was reported', async () => {
    expect(await remind('performance', { dueWithinDays: 0 })).toMatchObject({
      reminded: ['501001'],
      remainingCount: 0,
    });
    expect(await remind('performance', { dueWithinDays: 30 })).toMatchObject({
      reminded: ['101001'],
      not: [['501001', 'REMINDED_TODAY']],
    });
    expect(await remind('performance', { dueWithinDays: 365 })).toMatchObject({
      reminded: ['201001'],
      notRemindedCount: 2,
    });
    const reported = await ofDepartment('302001');
    expect(await remind('performance', { rectificationIds: [reported.id] })).toMatchObject({
      reminded: [],
      not: [['302001', 'NOT_WAITING']],
    });
  });

  test('at once by several is done once', async () => {
    const told = async () =>
      (
        await rowsAsOwner<{ n: number }>(
          house,
          `select count(*)::int as n from activity where kind = 'rectificationReminded'`,
        )
      )[0]!.n;
    const before = await told();
    const answers = await Promise.all(
      ['performance', 'director', 'performance'].map((username) => remind(username, { dueWithinDays: 365 })),
    );
    expect(answers.flatMap(({ reminded }) => reminded).toSorted()).toEqual(['101001', '201001', '501001']);
    expect((await told()) - before).toBe(3);
  });

  test('of more than two hundred goes on when it is sent again', async () => {
    await rowsAsOwner(
      house,
      `insert into rectification (county_id, id, evaluation_id, department_id, problem, requirement, due_on, state, version, issued_by, issued_by_id, issued_at)
       select r.county_id, gen_random_uuid(), r.evaluation_id, r.department_id, '许多', '要求', current_date - 400, 'issued', 1, '某', gen_random_uuid(), now()
       from rectification r join department d on d.county_id = r.county_id and d.id = r.department_id join region c on c.id = r.county_id, generate_series(1, 205)
       where c.code = '990121' and d.code = '501001'`,
    );
    expect(await remind('performance', { dueWithinDays: 0 })).toMatchObject({ remindedCount: 200, remainingCount: 6 });
    expect(await remind('performance', { dueWithinDays: 0 })).toMatchObject({ remindedCount: 6, remainingCount: 0 });
    const page = await list('performance', { first: 100 });
    expect([page.edges.length, page.pageInfo.hasNextPage, page.totalCount >= 209]).toEqual([100, true, true]);
    await rowsAsOwner(house, `delete from rectification where problem = '许多'`);
  });
});

describe('refused', () => {
  test.each([
    'section',
    'preparer',
    'unithead',
    'supervisor',
    'congress',
    'audit',
    'evaluator',
    'prefecture',
    'sysadmin',
  ])('to %s', async (username) => {
    const { userErrors, remindedCount } = await remind(username, { dueWithinDays: 365 });
    expect([userErrors[0].code, remindedCount]).toEqual(['NOT_ALLOWED', 0]);
    expect(userErrors[0].message).toMatch(/^您的岗位不能/);
  });

  test('to strangers, who find nothing, and nobody is reminded', async () => {
    const { id } = await ofDepartment('501001');
    for (const username of ['stranger', 'yq-performance', 'prefecture']) {
      const { errors } = await ask(username, { rectificationIds: [id] });
      expect(
        errors?.map(({ extensions }) => extensions.code),
        username,
      ).toEqual(['NOT_FOUND']);
    }
    expect(await rowsAsOwner(house, 'select 1 from rectification where reminded_at is not null')).toEqual([]);
  });

  test.each([
    ['of nothing', {}, 'DUE_WITHIN'],
    ['within less than no days', { dueWithinDays: -1 }, 'DUE_WITHIN'],
    ['within more than a year', { dueWithinDays: 366 }, 'DUE_WITHIN'],
    ['of an empty list', { rectificationIds: [] }, 'RECTIFICATION_COUNT'],
  ])('%s', async (_, input, code) => {
    expect((await remind('performance', input)).userErrors).toMatchObject([{ code }]);
  });

  test('of more than can be named', async () => {
    const { id } = await ofDepartment('501001');
    const { userErrors } = await remind('performance', { rectificationIds: Array.from({ length: 201 }, () => id) });
    expect(userErrors).toMatchObject([{ code: 'RECTIFICATION_COUNT' }]);
  });
});

describe('what is open', () => {
  const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const inBeijing = (at: string) => new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 10);

  test('is counted by parts as the rules say of each one, that which was reported late counted in', async () => {
    await rowsAsOwner(
      house,
      `update rectification set due_on = current_date - 3, reported_at = now() - interval '1 hour'
       where state = 'reported' and department_id = (select d.id from department d join region c on c.id = d.county_id where c.code = '990121' and d.code = '302001')`,
    );
    await rowsAsOwner(
      house,
      `update rectification set due_on = current_date + 5 where state = 'issued' and department_id = (select d.id from department d join region c on c.id = d.county_id where c.code = '990121' and d.code = '201001')`,
    );
    const all = await open('performance');
    const late = all.filter(({ state, dueOn, reported }) =>
      isOverdue(
        { state: state === 'ISSUED' ? 'issued' : 'reported', dueOn, reportedOn: reported && inBeijing(reported.at) },
        today(),
      ),
    );
    const soon = all.filter(({ state, dueOn }) =>
      isDueSoon({ state: state === 'ISSUED' ? 'issued' : 'reported', dueOn }, today()),
    );
    expect(late.map(({ department }) => department.code).toSorted()).toEqual(['302001', '501001']);
    expect(soon.map(({ department }) => department.code)).toEqual(['201001']);
    const { counts, totalCount } = await list('performance');
    expect([counts.overdue, counts.dueSoon]).toEqual([late.length, soon.length]);
    expect(counts.toDo + counts.toCheck).toBe(totalCount);
    const ids = (rows: readonly Open[]) => rows.map(({ id }) => id).toSorted();
    expect(ids(await open('performance', { filter: { part: 'OVERDUE' } }))).toEqual(ids(late));
    expect(ids(await open('performance', { filter: { part: 'DUE_SOON' } }))).toEqual(ids(soon));
    expect(all.filter((one) => one.isOverdue).length).toBe(late.length);
    expect(all.filter((one) => one.isDueSoon).length).toBe(soon.length);
  });

  test.each(['DUE_ON', 'TO_CHECK_FIRST'])('comes page by page, by %s, all of it and nothing twice', async (orderBy) => {
    const whole = await open('performance', { orderBy });
    expect(whole.length).toBeGreaterThan(3);
    const rows: Open[] = [];
    let after: string | null = null;
    do {
      const page: Page = await list('performance', { first: 1, after, orderBy });
      expect(page.totalCount).toBe(whole.length);
      rows.push(...page.edges.map(({ node }) => node));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(rows.map(({ id }) => id)).toEqual(whole.map(({ id }) => id));
    if (orderBy === 'TO_CHECK_FIRST') expect(rows[0]!.state).toBe('REPORTED');
  });

  test.each([
    ['no page', { first: 0 }],
    ['too large a page', { first: 101 }],
    ['a cursor of another list', { first: 5, after: 'W10' }],
    ['days before today', { first: 5, filter: { dueWithinDays: -1 } }],
  ])('is refused with %s', async (_, variables) => {
    const { errors } = await (await as('performance')).ask(LIST, variables);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  test('with a cursor that names no day is refused, not broken', async () => {
    const after = Buffer.from(JSON.stringify(['issued', '年底', 'x'])).toString('base64url');
    const { errors } = await (await as('performance')).ask(LIST, { first: 5, after });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });
});
