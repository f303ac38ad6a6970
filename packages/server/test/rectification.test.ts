import { subtract } from '@jiping/domain/money';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onDatabase } from './global-setup.ts';
import { type Answer, type House, openHouse, type Person, passerBy, signedIn } from './house.ts';
import { expectRebuildToAgree } from './stored-roll-up.ts';
import { listening, subscribe } from './stream-reader.ts';

/** What the bureau asks a department to put right after its result was issued 整改, and what becomes of it. */
let house: House;
const people = new Map<string, Person>();
const as = async (username: string): Promise<Person> => {
  const known = people.get(username) ?? (await signedIn(house, username));
  people.set(username, known);
  return known;
};

/** The organisation department's evaluation of 2021 is accepted; the justice bureau's waits for the finance section. */
let accepted: string;
let waiting: string;
beforeAll(async () => {
  house = await openHouse();
  accepted = await evaluationOf('d103001');
  waiting = await evaluationOf('d202001');
});
afterAll(() => house.close());

async function evaluationOf(preparer: string): Promise<string> {
  const { data } = await (await as(preparer)).ask(
    '{ evaluations(first: 5, filter: { fiscalYear: 2021 }) { edges { node { id } } } }',
  );
  return data.evaluations.edges[0].node.id;
}

type Act = 'issue' | 'report' | 'sendBack' | 'close' | 'withdraw';
const FIELDS = `id problem requirement dueOn isOverdue state report sentBackReason withdrawnReason closingNote version
  budgetUse { kind amount } issued { by } reported { by } sentBack { by } closed { by } withdrawn { by }
  department { name } fiscalYear evaluation { id } viewerCan { report sendBack close withdraw refusals { act reason } }`;

const ask = async (username: string, act: Act, input: object): Promise<Answer> =>
  (await as(username)).ask(
    `mutation ($input: ${act[0]!.toUpperCase()}${act.slice(1)}RectificationInput!) { ${act}Rectification(input: $input) {
       userErrors { code message path } rectification { ${FIELDS} } evaluation { id } } }`,
    { input },
  );
async function act(username: string, name: Act, input: object) {
  const { data, errors } = await ask(username, name, input);
  expect(errors, JSON.stringify(errors)).toBeUndefined();
  return data[`${name}Rectification`];
}
async function done(username: string, name: Act, input: object) {
  const { userErrors, rectification } = await act(username, name, input);
  expect(userErrors).toEqual([]);
  return rectification;
}

const day = (daysFromNow: number): string =>
  new Date(Date.now() + (8 + 24 * daysFromNow) * 3_600_000).toISOString().slice(0, 10);
const notice = (more: object = {}) => ({
  evaluationId: accepted,
  problem: '项目支出预算执行率偏低',
  requirement: '加快支出进度，年底前执行率达到 90% 以上。',
  dueOn: day(30),
  ...more,
});

const codesOf = (payload: { userErrors: readonly { code: string }[] }): string[] =>
  payload.userErrors.map(({ code }) => code);
const faultsOf = ({ errors }: Answer): string[] | undefined => errors?.map(({ extensions }) => extensions.code);

const issue = (more: object = {}) => done('performance', 'issue', notice(more));
/** One that the department has reported on. */
async function reported(words = '已加快支付。') {
  const { id } = await issue();
  return done('d103001', 'report', { rectificationId: id, baseVersion: 1, report: words });
}
const listOf = async (username: string, id = accepted): Promise<readonly { id: string; state: string }[]> => {
  const { data } = await (await as(username)).ask(
    'query ($id: ID!) { evaluation(id: $id) { rectifications { id state } } }',
    { id },
  );
  return data.evaluation.rectifications;
};

describe('to issue', () => {
  test('is refused to who is signed out, and finds nothing for strangers and for another department', async () => {
    const query =
      'mutation ($input: IssueRectificationInput!) { issueRectification(input: $input) { userErrors { code } } }';
    expect(faultsOf(await passerBy(house).ask(query, { input: notice() }))).toEqual(['UNAUTHENTICATED']);
    for (const username of ['stranger', 'neighbour', 'yq-performance'])
      expect(faultsOf(await ask(username, 'issue', notice())), username).toEqual(['NOT_FOUND']);
  });

  test.each(['d103001', 'h103001', 'section', 'congress', 'audit', 'province'])(
    'is not open to %s, who may read',
    async (username) => {
      const { userErrors, rectification } = await act(username, 'issue', notice());
      expect(userErrors).toMatchObject([{ code: 'NOT_ALLOWED', message: expect.stringContaining('不能下达整改事项') }]);
      expect(rectification).toBeNull();
    },
  );

  test('is refused before the evaluation is accepted, and on a stale version', async () => {
    const [refusal] = (await act('performance', 'issue', notice({ evaluationId: waiting }))).userErrors;
    expect(refusal).toMatchObject({ code: 'NOT_ALLOWED', message: expect.stringContaining('尚未审核通过') });
    expect(codesOf(await act('performance', 'issue', notice({ baseVersion: 1 })))).toEqual(['STALE_VERSION']);
  });

  test.each([
    ['no problem', { problem: ' ' }, 'RECTIFICATION_LENGTH', 'problem'],
    ['a document', { requirement: '长'.repeat(501) }, 'RECTIFICATION_LENGTH', 'requirement'],
    ['yesterday', { dueOn: day(-1) }, 'DUE_DAY_PAST', 'dueOn'],
    ['far away', { dueOn: day(800) }, 'DUE_DAY_FAR', 'dueOn'],
    ['no day', { dueOn: '年底' }, 'DUE_DAY', 'dueOn'],
    ['a cut without an amount', { budgetUse: { kind: 'CUT' } }, 'BUDGET_USE_AMOUNT', 'budgetUse'],
    ['a cut below nothing', { budgetUse: { kind: 'CUT', amount: '-1' } }, 'BUDGET_USE_AMOUNT', 'budgetUse'],
  ])('with %s is refused with a sentence', async (_, more, code, field) => {
    const { userErrors } = await act('performance', 'issue', notice(more));
    expect(userErrors).toEqual([{ code, message: expect.stringMatching(/。$/), path: [field] }]);
  });

  test('says all that was asked; the director may, due today too; sent twice is one', async () => {
    const input = notice({ dueOn: day(0), idempotencyKey: 'once', budgetUse: { kind: 'CUT', amount: '120000' } });
    const one = await done('director', 'issue', input);
    const other = await done('director', 'issue', { ...input, idempotencyKey: 'another' });
    expect(other.id).not.toBe(one.id);
    expect((await done('director', 'issue', input)).id).toBe(one.id);
    expect(one).toMatchObject({
      ...{ state: 'ISSUED', version: 1, isOverdue: false, dueOn: day(0), fiscalYear: 2021, report: null },
      problem: '项目支出预算执行率偏低',
      budgetUse: { kind: 'CUT', amount: '120000.00' },
      evaluation: { id: accepted },
      reported: null,
      viewerCan: { report: false, sendBack: false, close: false, withdraw: true },
    });
    expect((await listOf('director')).filter(({ id }) => id === one.id)).toHaveLength(1);
  });
});

describe('the department', () => {
  test('reports, gets it back with another deadline and its words kept, reports again, and it is closed', async () => {
    const first = await reported('已加快支付。');
    expect(first).toMatchObject({ state: 'REPORTED', version: 2, viewerCan: { report: false } });
    const of = { rectificationId: first.id };
    const back = await done('director', 'sendBack', { ...of, baseVersion: 2, reason: '未附清单。', dueOn: day(60) });
    expect(back).toMatchObject({
      state: 'ISSUED',
      report: '已加快支付。',
      sentBackReason: '未附清单。',
      dueOn: day(60),
    });
    const again = await done('h103001', 'report', { ...of, baseVersion: 3, report: '已支付完毕，附清单。' });
    const closed = await done('performance', 'close', { ...of, baseVersion: again.version, note: '已核对。' });
    expect(closed).toMatchObject({
      state: 'CLOSED',
      version: 5,
      report: '已支付完毕，附清单。',
      closingNote: '已核对。',
    });
    expect(closed.viewerCan.refusals.map(({ reason }: { reason: string }) => reason)).toContainEqual(
      expect.stringContaining('已销号'),
    );
    const { data } = await (await as('congress')).ask(
      'query ($id: ID!) { evaluation(id: $id) { activity(first: 5) { edges { node { kind role note } } } } }',
      { id: accepted },
    );
    const history = data.evaluation.activity.edges.map(({ node }: { node: object }) => node);
    expect(history).toMatchObject([
      { kind: 'RECTIFICATION_CLOSED', role: 'PERFORMANCE_SECTION', note: expect.stringContaining('已核对。') },
      { kind: 'RECTIFICATION_REPORTED', role: 'UNIT_HEAD', note: expect.stringContaining('已支付完毕') },
      { kind: 'RECTIFICATION_SENT_BACK', role: 'BUREAU_DIRECTOR', note: expect.stringContaining('未附清单。') },
      { kind: 'RECTIFICATION_REPORTED', role: 'PREPARER', note: expect.stringContaining('已加快支付。') },
      { kind: 'RECTIFICATION_ISSUED', role: 'PERFORMANCE_SECTION', note: expect.stringContaining(`期限：${day(30)}`) },
    ]);
  });

  test('is told why it may not: nothing said, too late, not its act, not its business', async () => {
    const { id } = await reported();
    const of = { rectificationId: id };
    expect(codesOf(await act('d103001', 'report', { ...of, baseVersion: 1, report: '再报。' }))).toEqual([
      'STALE_VERSION',
    ]);
    const [late] = (await act('d103001', 'report', { ...of, baseVersion: 2, report: '再报。' })).userErrors;
    expect(late).toMatchObject({ code: 'NOT_ALLOWED', message: expect.stringContaining('待财政部门核实') });
    for (const name of ['close', 'sendBack', 'withdraw'] as const) {
      const words = name === 'close' ? {} : { reason: '自行办理。' };
      expect(codesOf(await act('d103001', name, { ...of, baseVersion: 2, ...words })), name).toEqual(['NOT_ALLOWED']);
    }
    for (const username of ['neighbour', 'stranger', 'yq-performance', 'evaluator'])
      expect(faultsOf(await ask(username, 'report', { ...of, baseVersion: 2, report: '代报。' })), username).toEqual([
        'NOT_FOUND',
      ]);
    const open = await issue();
    for (const report of ['', '长'.repeat(2_001)])
      expect(codesOf(await act('d103001', 'report', { rectificationId: open.id, baseVersion: 1, report }))).toEqual([
        'RECTIFICATION_LENGTH',
      ]);
    expect(await listOf('d103001')).toContainEqual({ id: open.id, state: 'ISSUED' });
  });
});

describe('the bureau', () => {
  test('withdraws what nobody reported on, and only that', async () => {
    const { id } = await issue();
    const withdrawn = await done('performance', 'withdraw', {
      rectificationId: id,
      baseVersion: 1,
      reason: '重复下达。',
    });
    expect(withdrawn).toMatchObject({ state: 'WITHDRAWN', withdrawnReason: '重复下达。' });
    const one = await reported();
    const of = { rectificationId: one.id };
    const [refusal] = (await act('performance', 'withdraw', { ...of, baseVersion: 2, reason: '不办了。' })).userErrors;
    expect(refusal).toMatchObject({ code: 'NOT_ALLOWED', message: expect.stringContaining('不能再撤回') });
    await done('performance', 'sendBack', { ...of, baseVersion: 2, reason: '请补充。' });
    expect(codesOf(await act('performance', 'withdraw', { ...of, baseVersion: 3, reason: '不办了。' }))).toEqual([
      'NOT_ALLOWED',
    ]);
  });

  test('of two who act at once, one does and the other is told', async () => {
    const { id } = await reported();
    const input = { rectificationId: id, baseVersion: 2 };
    const answers = await Promise.all([
      act('performance', 'close', input),
      act('director', 'sendBack', { ...input, reason: '请补充凭证。' }),
    ]);
    expect(answers.map(codesOf).toSorted((one, other) => one.length - other.length)).toEqual([[], ['STALE_VERSION']]);
  });

  test('an act sent twice is one', async () => {
    const { id } = await reported();
    const input = { rectificationId: id, baseVersion: 2, idempotencyKey: 'close-it' };
    for (const _ of [1, 2])
      expect(await done('performance', 'close', input)).toMatchObject({ state: 'CLOSED', version: 3 });
  });

  test('asks for fifty things at the most', async () => {
    const { id: other } = { id: await evaluationOf('d601001') };
    await onDatabase(house.ownerUrl, (client) =>
      client.query(
        `insert into rectification (county_id, id, evaluation_id, department_id, problem, requirement, due_on, state, version, issued_by, issued_by_id, issued_at)
         select e.county_id, gen_random_uuid(), e.id, e.department_id, '问题', '要求', current_date + 9, 'withdrawn', 1, '某', gen_random_uuid(), now()
         from evaluation e join department d on d.county_id = e.county_id and d.id = e.department_id join region r on r.id = e.county_id, generate_series(1, 50)
         where r.code = '990121' and d.code = '601001' and e.fiscal_year = 2021`,
      ),
    );
    expect(codesOf(await act('performance', 'issue', notice({ evaluationId: other })))).toEqual([
      'TOO_MANY_RECTIFICATIONS',
    ]);
  });
});

describe('who reads them', () => {
  const asWords = async (username: string, id: string): Promise<string> => {
    const { data } = await (await as(username)).ask(
      `query ($id: ID!) { evaluation(id: $id) { rectifications { problem } activity(first: 100) { edges { node { kind } } } } }`,
      { id },
    );
    return JSON.stringify(data);
  };

  test('a third party that reads the evaluation sees nothing of them, in its history neither', async () => {
    const theirs = await evaluationOf('d501001');
    expect(await asWords('performance', theirs)).toMatch(/执行率偏低.*RECTIFICATION_ISSUED/);
    expect(await asWords('evaluator', theirs)).not.toMatch(/执行率偏低|RECTIFICATION/);
    const { data } = await (await as('performance')).ask(
      'query ($id: ID!) { evaluation(id: $id) { rectifications { id } activity(first: 1) { edges { node { id kind } } } } }',
      { id: theirs },
    );
    const { rectifications, activity } = data.evaluation;
    expect(activity.edges[0].node.kind).toBe('RECTIFICATION_ISSUED');
    for (const id of [rectifications[0].id, activity.edges[0].node.id])
      expect(faultsOf(await (await as('evaluator')).ask('query ($id: ID!) { node(id: $id) { id } }', { id }))).toEqual([
        'NOT_FOUND',
      ]);
  });

  test('on the workbench: of the county for the bureau, of one department for its people, the first due first', async () => {
    const open = async (username: string) =>
      (
        await (
          await as(username)
        ).ask(
          '{ openRectifications(first: 100) { totalCount edges { node { dueOn state isOverdue fiscalYear department { name code } } } } }',
        )
      ).data.openRectifications.edges.map(({ node }: { node: object }) => node);
    const county = await open('section');
    expect(county.length).toBeGreaterThan(5);
    expect(county[0]).toMatchObject({ isOverdue: true, department: { code: '501001' } });
    expect(county.map(({ dueOn }: { dueOn: string }) => dueOn)).toEqual(
      county.map(({ dueOn }: { dueOn: string }) => dueOn).toSorted(),
    );
    expect(new Set(county.map(({ state }: { state: string }) => state))).toEqual(new Set(['ISSUED', 'REPORTED']));
    const own = await open('preparer');
    expect(own).toMatchObject([{ fiscalYear: 2020, department: { code: '101001' } }]);
    for (const username of ['neighbour', 'stranger', 'congress', 'evaluator', 'province', 'sysadmin'])
      expect(await open(username), username).toEqual([]);
  });
});

describe('an unlocked evaluation', () => {
  test('keeps them, and the department goes on; supervision sees them again when it is accepted', async () => {
    const { id } = await issue();
    const before = await listOf('d103001');
    const unlock = await (await as('performance')).ask(
      'mutation ($input: UnlockEvaluationInput!) { unlockEvaluation(input: $input) { userErrors { code } } }',
      { input: { evaluationId: accepted, reason: '复核发现数据有误。' } },
    );
    expect(unlock.data.unlockEvaluation.userErrors).toEqual([]);
    expect(await listOf('d103001')).toEqual(before);
    expect(codesOf(await act('performance', 'issue', notice()))).toEqual(['NOT_ALLOWED']);
    await done('d103001', 'report', { rectificationId: id, baseVersion: 1, report: '已整改。' });
    const node = 'query ($id: ID!) { node(id: $id) { ... on Rectification { state } } }';
    expect(faultsOf(await (await as('congress')).ask(node, { id }))).toEqual(['NOT_FOUND']);
    await expectRebuildToAgree(house);
    const accept = await (await as('performance')).ask(
      'mutation ($input: AcceptEvaluationInput!) { acceptEvaluation(input: $input) { userErrors { code } } }',
      { input: { evaluationId: accepted } },
    );
    expect(accept.data.acceptEvaluation.userErrors).toEqual([]);
    expect((await (await as('congress')).ask(node, { id })).errors).toBeUndefined();
  });
});

describe('the sums', () => {
  const tally = async (username: string, code: string) => {
    const { data } = await (await as(username)).ask(
      `{ regionSummary(regionCode: "${code}", fiscalYear: 2021) { rectifications { issued reported closed budgetCut } } }`,
    );
    return data.regionSummary.rectifications;
  };

  test('follow every act up to the province, and who follows the county hears of it', async () => {
    const url = await listening(house);
    const stream = await subscribe(
      url,
      await as('director'),
      'subscription { regionProgress(regionCode: "990121", fiscalYear: 2021) { asOf } }',
    );
    await stream.next();
    const places = [
      ['performance', '990121'],
      ['prefecture', '990100'],
      ['province', '990000'],
    ] as const;
    const all = () => Promise.all(places.map(([username, code]) => tally(username, code)));
    const before = await all();
    const { id } = await issue({ budgetUse: { kind: 'CUT', amount: '1000.01' } });
    expect((await stream.next())?.errors).toBeUndefined();
    await issue({ budgetUse: { kind: 'SUSPENDED', amount: '7' } });
    await done('d103001', 'report', { rectificationId: id, baseVersion: 1, report: '已整改。' });
    await done('performance', 'close', { rectificationId: id, baseVersion: 2 });
    const after = await all();
    for (const [index, one] of after.entries()) {
      const old = before[index];
      expect([one.issued - old.issued, one.reported - old.reported, one.closed - old.closed]).toEqual([2, 0, 1]);
      expect(subtract(one.budgetCut, old.budgetCut)).toBe('1000.01');
    }
    stream.leave();
    await expectRebuildToAgree(house);
  });

  test('and table 11 of the county say the same, with deadline, state and what it does to the budget', async () => {
    const { data, errors } = await (await as('performance')).ask(
      `{ summaryReport(regionCode: "990121", fiscalYear: 2021) { tables { code note columns { label } rows { texts } } } }`,
    );
    expect(errors).toBeUndefined();
    const table = data.summaryReport.tables.find(({ code }: { code: string }) => code === 'T11');
    const rows = table.rows.map(({ texts }: { texts: string[] }) => texts);
    expect(rows).toContainEqual([
      ...[
        expect.any(String),
        expect.any(String),
        expect.any(String),
        expect.stringMatching(/^\d{4}年\d{1,2}月\d{1,2}日$/),
      ],
      ...['待整改（逾期）', '核减', '180,000.00'],
    ]);
    const { issued, closed } = await tally('performance', '990121');
    expect(table.note).toContain(`下达整改事项${issued}项`);
    expect(table.note).toContain(`已销号${closed}项`);
  });
});
