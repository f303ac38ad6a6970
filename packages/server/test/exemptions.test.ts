import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rowsAsOwner } from './as-owner.ts';
import { type House, openHouse, type Person, passerBy, signedIn } from './house.ts';

/** The bureau lets a department off a year's task, says why, and takes it back. What the department has written is kept. */
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
afterAll(() => house.close());

const EXEMPT = `mutation ($input: ExemptDepartmentInput!) { exemptDepartment(input: $input) {
  department { name exemptions { fiscalYear reason } } userErrors { code message path } } }`;
const WITHDRAW = `mutation ($input: WithdrawExemptionInput!) { withdrawExemption(input: $input) {
  department { exemptions { fiscalYear } } userErrors { code message path } } }`;
const REASON = '机构改革中整建制划转，本年度未执行预算。';

const EVALUATION = `id state version exemptionReason viewerCan { edit submit refusals { act reason } } sections { content }
  activity(first: 1) { edges { node { kind by role note } } } department { id }`;
const evaluationOf = async (username: string) => {
  const { data, errors } = await (await as(username)).ask(
    `{ evaluations(first: 1, filter: { fiscalYear: 2021 }) { edges { node { ${EVALUATION} } } } }`,
  );
  expect(errors).toBeUndefined();
  return data.evaluations.edges[0].node;
};

const of = async (username: string, more: object = {}) => ({
  countyCode: '990121',
  fiscalYear: 2021,
  departmentId: (await evaluationOf(username)).department.id,
  ...more,
});
const exempt = async (username: string, input: object) => (await as(username)).ask(EXEMPT, { input });
const withdraw = async (username: string, input: object) => (await as(username)).ask(WITHDRAW, { input });
const codesOf = ({ data }: { data: Record<string, { userErrors: { code: string }[] }> }): string[] =>
  Object.values(data)[0]!.userErrors.map(({ code }) => code);

/** What the roll-up says of the department, and how many the county has exempted. */
const rolledUp = async (code: string) => {
  const [row] = await rowsAsOwner<{ state: string; exempted: number; missing: number }>(
    house,
    `select f.state, (s.aggregate->'coverage'->>'exempted')::int as exempted
     from evaluation_fact f join department d on d.county_id = f.county_id and d.id = f.department_id
     join region r on r.id = f.county_id join region_summary s on s.region_id = r.id and s.fiscal_year = f.fiscal_year and s.slice = 'all'
     where r.code = '990121' and f.fiscal_year = 2021 and d.code = $1`,
    [code],
  );
  return row!;
};

describe('an exemption', () => {
  test('is decided by the performance section only', async () => {
    const input = await of('d502001', { reason: REASON });
    for (const username of ['d502001', 'h502001', 'section', 'director', 'congress', 'audit', 'prefecture']) {
      const { data, errors } = await exempt(username, input);
      expect(errors, username).toBeUndefined();
      expect(data.exemptDepartment.userErrors, username).toEqual([
        { code: 'NOT_ALLOWED', message: expect.stringContaining('不能修改自评任务'), path: [] },
      ]);
    }
    for (const username of ['neighbour', 'stranger', 'yq-performance']) {
      const { errors } = await exempt(username, input);
      expect(errors?.map(({ extensions }) => extensions.code) ?? [], username).toEqual(['NOT_FOUND']);
    }
    const { errors } = await passerBy(house).ask(EXEMPT, { input });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
    expect((await evaluationOf('d502001')).exemptionReason).toBeNull();
  });

  test.each([
    ['without a reason', { reason: ' ' }, 'REASON_LENGTH'],
    ['with an essay for a reason', { reason: '长'.repeat(501) }, 'REASON_LENGTH'],
    ['in a year without a cycle', { reason: REASON, fiscalYear: 2019 }, 'NOT_OBLIGED'],
  ])('%s is refused', async (_, more, code) => {
    expect(codesOf(await exempt('performance', await of('d502001', more)))).toEqual([code]);
  });

  test.each([
    ['d602001', '绩效股审核', '请先退回该部门'],
    ['d202001', '业务股室初审', '请先退回该部门'],
    ['d103001', '已通过', '请先解锁并退回该部门'],
  ])('of %s, whose report is at %s, is refused with what to do first', async (username, state, remedy) => {
    const { data } = await exempt('performance', await of(username, { reason: REASON }));
    expect(data.exemptDepartment.userErrors).toMatchObject([
      { code: 'HANDED_IN', message: expect.stringContaining(state) },
    ]);
    expect(data.exemptDepartment.userErrors[0].message).toContain(remedy);
    expect((await evaluationOf(username)).exemptionReason).toBeNull();
  });

  test('of a begun draft is told to the department, counted at once, and keeps every word', async () => {
    const before = await evaluationOf('d502001');
    const counted = await rolledUp('502001');
    const { data } = await exempt('performance', await of('d502001', { reason: `  ${REASON} ` }));
    expect(data.exemptDepartment).toEqual({
      department: { name: expect.any(String), exemptions: [{ fiscalYear: 2021, reason: REASON }] },
      userErrors: [],
    });
    const after = await evaluationOf('d502001');
    expect(after).toMatchObject({
      state: before.state,
      version: before.version + 1,
      exemptionReason: REASON,
      sections: before.sections,
      activity: { edges: [{ node: { kind: 'EXEMPTED', role: 'PERFORMANCE_SECTION', note: REASON } }] },
      viewerCan: { edit: true, submit: false },
    });
    const why = after.viewerCan.refusals.find(({ act }: { act: string }) => act === 'submit').reason;
    expect(why).toContain(REASON);
    expect(why).toContain('撤销免报');
    expect(await rolledUp('502001')).toEqual({ state: 'exempted', exempted: counted.exempted + 1 });
  });

  test('is no task any more, and what is written cannot be handed in', async () => {
    const preparer = await as('d502001');
    const { data } = await preparer.ask('{ viewer { tasks { evaluation { fiscalYear } } } }');
    expect(
      data.viewer.tasks.map((task: { evaluation: { fiscalYear: number } }) => task.evaluation.fiscalYear),
    ).not.toContain(2021);
    const { id } = await evaluationOf('d502001');
    const answer = await preparer.ask(
      'mutation ($input: SubmitEvaluationInput!) { submitEvaluation(input: $input) { userErrors { code message } } }',
      { input: { evaluationId: id } },
    );
    expect(answer.data.submitEvaluation.userErrors).toEqual([
      { code: 'NOT_ALLOWED', message: expect.stringContaining(REASON) },
    ]);
  });

  test('shows to the department itself, and to nobody of another', async () => {
    const { data } = await (await as('d502001')).ask(
      '{ departments(countyCode: "990121", first: 100) { edges { node { name exemptions { fiscalYear reason } } } } }',
    );
    expect(data.departments.edges).toEqual([
      { node: { name: expect.any(String), exemptions: [{ fiscalYear: 2021, reason: REASON }] } },
    ]);
  });

  test('may be given another reason, and the same one twice is one', async () => {
    const input = await of('d502001', { reason: '本年度整体并入其他部门上报。' });
    for (const _ of [1, 2]) expect(codesOf(await exempt('performance', input))).toEqual([]);
    const { data } = await (await as('d502001')).ask(
      '{ evaluations(first: 1, filter: { fiscalYear: 2021 }) { edges { node { activity(first: 5) { edges { node { kind } } } } } } }',
    );
    const kinds = data.evaluations.edges[0].node.activity.edges.map(
      ({ node }: { node: { kind: string } }) => node.kind,
    );
    expect(kinds.filter((kind: string) => kind === 'EXEMPTED')).toHaveLength(2);
  });
});

test('an exemption and a submission at the same time: one of them, whichever was first, and never both', async () => {
  const { id } = await evaluationOf('h803001');
  const input = await of('h803001', { reason: REASON });
  const submit =
    'mutation ($input: SubmitEvaluationInput!) { submitEvaluation(input: $input) { userErrors { code } } }';
  const [exempted, submitted] = await Promise.all([
    exempt('performance', input),
    (await as('h803001')).ask(submit, { input: { evaluationId: id } }),
  ]);
  const { exemptionReason, state } = await evaluationOf('h803001');
  expect([codesOf(exempted), codesOf(submitted), exemptionReason, state]).toEqual(
    exemptionReason === null
      ? [['HANDED_IN'], [], null, expect.stringMatching(/^(SUPERVISOR|SECTION)_REVIEW$/)]
      : [[], ['NOT_ALLOWED'], REASON, 'UNIT_REVIEW'],
  );
});

describe('a withdrawal', () => {
  test('is refused to others, and where nothing is exempted', async () => {
    expect(codesOf(await withdraw('section', await of('d502001')))).toEqual(['NOT_ALLOWED']);
    expect(codesOf(await withdraw('performance', await of('d104001')))).toEqual(['NOT_EXEMPTED']);
  });

  test('gives the department its task back, where it was', async () => {
    expect(codesOf(await withdraw('performance', await of('d502001')))).toEqual([]);
    expect(await evaluationOf('d502001')).toMatchObject({
      exemptionReason: null,
      activity: { edges: [{ node: { kind: 'EXEMPTION_WITHDRAWN', note: null } }] },
    });
    expect((await rolledUp('502001')).state).toBe('draft');
  });

  test('begins an evaluation for a department that was exempted from the start', async () => {
    const [row] = await rowsAsOwner<{ code: string; fiscal_year: number }>(
      house,
      `select d.code, c.fiscal_year from obligation o join cycle c on c.county_id = o.county_id and c.id = o.cycle_id
       join department d on d.county_id = o.county_id and d.id = o.department_id join region r on r.id = o.county_id
       where r.code = '990121' and o.exemption_reason is not null`,
    );
    const performance = await as('performance');
    const { data } = await performance.ask(
      '{ departments(countyCode: "990121", first: 100) { edges { node { id code } } } }',
    );
    const { id } = data.departments.edges.find(({ node }: { node: { code: string } }) => node.code === row!.code).node;
    const input = { countyCode: '990121', fiscalYear: row!.fiscal_year, departmentId: id };
    const withdrawn = await withdraw('performance', input);
    expect(withdrawn.errors).toBeUndefined();
    expect(codesOf(withdrawn)).toEqual([]);
    const begun = await performance.ask(
      'query ($filter: EvaluationFilter!) { evaluations(first: 1, filter: $filter) { edges { node { state completeness version } } } }',
      { filter: { countyCode: '990121', fiscalYear: row!.fiscal_year, departmentId: id } },
    );
    expect(begun.data.evaluations.edges).toEqual([{ node: { state: 'DRAFT', completeness: 0, version: 2 } }]);
  });
});
