import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_PASSWORD } from '../src/demo/load-demo.ts';
import { onDatabase } from './global-setup.ts';
import { type House, openHouse, type Person, passerBy, signedIn } from './house.ts';
import { SMALL_REPORT } from './small-report.ts';

/** Ways around the rules that somebody found once; each stays closed. */
let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const owner = (sql: string, values: unknown[] = []) =>
  onDatabase(house.ownerUrl, async (client) => (await client.query(sql, values)).rows);

const own2021 = async (person: Person): Promise<{ id: string; version: number }> => {
  const { data } = await person.ask(
    '{ evaluations(first: 1, filter: { fiscalYear: 2021 }) { edges { node { id version } } } }',
  );
  return data.evaluations.edges[0].node;
};

const PARAGRAPH = {
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: '本单位有内设机构五个。' }] }],
};

describe('a password', () => {
  const failures = async (username: string) =>
    (await owner('select failed_attempts as n from app_user where username = $1', [username]))[0].n;

  // The broken cursor makes PostgreSQL end the transaction, and with it the count of wrong passwords.
  const triedIn = (person: Person, evaluationId: string, password: string) =>
    person.ask(
      `mutation ($signIn: SignInInput!, $section: SaveSectionInput!) {
        saveSection(input: $section) { evaluation { id } }
        signIn(input: $signIn) { userErrors { code } }
        again: saveSection(input: $section) { userErrors { conflict { currentVersion } } evaluation { activity(first: 1, after: "WyJ4Il0") { edges { cursor } } } }
        figures: setFigures(input: { evaluationId: "${evaluationId}", baseVersion: 1, figures: [] }) { evaluation { activity(first: 1, after: "WyJ4Il0") { edges { cursor } } } }
      }`,
      {
        signIn: { username: 'congress', password },
        section: { evaluationId, sectionKey: 'overview', baseVersion: 0, content: PARAGRAPH },
      },
    );

  test('that is wrong counts, also in a request that is made to fail', async () => {
    const neighbour = await signedIn(house, 'neighbour');
    const { id } = await own2021(neighbour);
    const { data } = await triedIn(neighbour, id, 'Wrong-password-1');
    expect(data, 'the transaction was undone').toBeNull();
    expect(await failures('congress')).toBe(1);
  });

  test('that is right opens a session that is really there: a cookie is no hint', async () => {
    const neighbour = await signedIn(house, 'neighbour');
    const { id } = await own2021(neighbour);
    const { response } = await triedIn(neighbour, id, DEMO_PASSWORD);
    const cookie = response.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    const { data } = await passerBy(house, cookie).ask('{ viewer { username } }');
    expect(data.viewer).toEqual({ username: 'congress' });
  });
});

describe('a session', () => {
  test('ends where the same browser signs in anew', async () => {
    const before = await signedIn(house, 'section');
    await before.ask('mutation ($input: SignInInput!) { signIn(input: $input) { viewer { username } } }', {
      input: { username: 'section', password: DEMO_PASSWORD },
    });
    expect((await before.ask('{ viewer { username } }')).data.viewer).toBeNull();
  });

  test('that was signed out does nothing more, not even in the same request', async () => {
    const neighbour = await signedIn(house, 'neighbour');
    const { id } = await own2021(neighbour);
    const { data, errors } = await neighbour.ask(
      'mutation ($input: SubmitEvaluationInput!) { signOut { signedOut } submitEvaluation(input: $input) { userErrors { code } } }',
      { input: { evaluationId: id } },
    );
    expect(data).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await neighbour.ask('{ viewer { username } }')).data.viewer).toBeNull();
  });
});

describe('who writes and signs', () => {
  test('cannot sign alone by returning it to themselves first', async () => {
    const [both] = await owner(
      `insert into membership (id, user_id, role, region_id, department_id)
       select gen_random_uuid(), m.user_id, 'unitHead', m.region_id, m.department_id from membership m
       join app_user u on u.id = m.user_id where u.username = 'preparer' returning user_id as id, department_id as department`,
    );
    const preparer = await signedIn(house, 'preparer');
    const { id } = await own2021(preparer);
    await owner(
      `update evaluation set state = 'unitReview', editor_ids = array[$1::uuid] where department_id = $2 and fiscal_year = 2021`,
      [both.id, both.department],
    );
    const returned = await preparer.ask(
      'mutation ($input: ReturnEvaluationInput!) { returnEvaluation(input: $input) { evaluation { state } userErrors { code } } }',
      { input: { evaluationId: id, opinions: [{ target: 'evaluation', code: 'OTHER', message: '请再核对。' }] } },
    );
    expect(returned.data.returnEvaluation).toEqual({ evaluation: { state: 'RETURNED' }, userErrors: [] });
    // They hand it to the unit's review as its preparer; as its head they would sign next.
    await owner(`update evaluation set state = 'unitReview' where department_id = $1 and fiscal_year = 2021`, [
      both.department,
    ]);
    const { data } = await preparer.ask(
      'mutation ($input: SubmitEvaluationInput!) { submitEvaluation(input: $input) { userErrors { code message } } }',
      { input: { evaluationId: id } },
    );
    expect(data.submitEvaluation.userErrors).toMatchObject([
      { code: 'NOT_ALLOWED', message: expect.stringMatching(/您参与了这份自评的填写/) },
    ]);
    await owner(`delete from membership where user_id = $1 and role = 'unitHead'`, [both.id]);
    await owner(
      `update evaluation set state = 'draft', editor_ids = '{}', return_count = 0 where department_id = $1 and fiscal_year = 2021`,
      [both.department],
    );
  });

  test('a supervising department passes on, and leaves the score to the finance bureau', async () => {
    const supervisor = await signedIn(house, 'supervisor');
    const [subordinate] = await owner(
      `update evaluation e set state = 'supervisorReview', editor_ids = '{}', submitter_ids = '{}' where e.fiscal_year = 2021 and e.department_id =
        (select d.id from department d join membership m on m.department_id = d.supervisor_id join app_user u on u.id = m.user_id
         where u.username = 'supervisor' and m.role = 'supervisor' order by d.code limit 1) returning e.department_id as department`,
    );
    const { data: listed } = await supervisor.ask(
      '{ evaluations(first: 100, filter: { fiscalYear: 2021, states: [SUPERVISOR_REVIEW, SUPERVISOR_REVIEW] }) { edges { node { id } } } }',
    );
    expect(subordinate).toBeDefined();
    const accept = (input: object) =>
      supervisor.ask(
        'mutation ($input: AcceptEvaluationInput!) { acceptEvaluation(input: $input) { userErrors { code } evaluation { state reviewScore } } }',
        { input },
      );
    const evaluationId = listed.evaluations.edges[0].node.id;
    expect((await accept({ evaluationId, reviewScore: '100' })).data.acceptEvaluation.userErrors).toEqual([
      { code: 'SCORE_NOT_YOURS' },
    ]);
    expect((await accept({ evaluationId })).data.acceptEvaluation).toEqual({
      userErrors: [],
      evaluation: { state: 'SECTION_REVIEW', reviewScore: null },
    });
  });
});

describe('a request made to be large', () => {
  test('with lists nested a million deep is answered like any other', async () => {
    const response = await house.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: `{"query":"{ viewer { username } }","variables":{"deep":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}}`,
    });
    expect(response.json()).toEqual({ data: { viewer: null } });
  });

  test('with a figure named ten thousand times is told of it once', async () => {
    const preparer = await signedIn(house, 'preparer');
    const { id } = await own2021(preparer);
    const { data } = await preparer.ask(
      'query ($id: ID!, $codes: [String!]) { evaluation(id: $id) { figures(codes: $codes) { code } } }',
      {
        id,
        codes: Array.from({ length: 10_000 }, () => 'expenditure.basic'),
      },
    );
    expect(data.evaluation.figures).toEqual([{ code: 'expenditure.basic' }]);
  });

  test('with fragments that spread each other is measured as it would be executed', async () => {
    const fragments = Array.from({ length: 11 }, (_, n) =>
      n === 10
        ? 'fragment F10 on Viewer { username }'
        : `fragment F${n} on Viewer { a${n}: username ...F${n + 1} ... on Viewer { ...F${n + 1} } }`,
    );
    const { errors } = await passerBy(house).ask(`{ viewer { ...F0 } } ${fragments.join(' ')}`);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(/1500 fields/),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  test('with a note as long as a book is refused, and nothing moves', async () => {
    const performance = await signedIn(house, 'performance');
    const { data } = await performance.ask(
      '{ evaluations(first: 1, filter: { fiscalYear: 2021, states: [PERFORMANCE_REVIEW] }) { edges { node { id } } } }',
    );
    const accepted = await performance.ask(
      'mutation ($input: AcceptEvaluationInput!) { acceptEvaluation(input: $input) { userErrors { code } } }',
      { input: { evaluationId: data.evaluations.edges[0].node.id, note: '长'.repeat(100_000) } },
    );
    expect(accepted.data.acceptEvaluation.userErrors).toEqual([{ code: 'NOTE_TOO_LONG' }]);
  });

  test('under names without end is counted under one', async () => {
    for (let index = 0; index < 210; index++) await passerBy(house).ask(`query Made${index} { viewer { username } }`);
    const { body } = await house.app.inject('/metrics');
    expect(new Set(body.match(/(?<=seconds_count\{operation=")Made\d+/g)).size).toBeLessThanOrEqual(200);
    expect(body).toMatch(/seconds_count\{operation="other",outcome="ok"\} \d+/);
  });
});

describe('a document', () => {
  const imported = (person: Person, input: object) =>
    person.ask(
      'mutation ($input: ImportReportInput!) { importReport(input: $input) { userErrors { code } import { id source } } }',
      { input },
    );

  test('with control characters and half a surrogate pair is read without them', async () => {
    const preparer = await signedIn(house, 'preparer');
    const { id } = await own2021(preparer);
    const { data } = await imported(preparer, { evaluationId: id, text: `\f${SMALL_REPORT}\u0007完\ud842` });
    expect(data.importReport.userErrors).toEqual([]);
    expect(data.importReport.import.source).toBe(`${SMALL_REPORT}完\ufffd`);
  });

  test('longer than a section may be is not put into one', async () => {
    const preparer = await signedIn(house, 'preparer');
    const { id, version } = await own2021(preparer);
    const { data } = await imported(preparer, { evaluationId: id, text: `${SMALL_REPORT}\n${'长'.repeat(250_000)}` });
    const applied = await preparer.ask(
      'mutation ($input: ApplyImportInput!) { applyImport(input: $input) { userErrors { code } } }',
      {
        input: {
          importId: data.importReport.import.id,
          baseVersion: version,
          idempotencyKey: 'too-long',
          sections: ['opening', 'overview', 'generalPublic', 'performance', 'problems', 'measures'],
          figures: [],
          projects: [],
          indicators: [],
        },
      },
    );
    expect(applied.data.applyImport.userErrors).toEqual([{ code: 'DOCUMENT_TOO_LARGE' }]);
  });

  test('keeps a name without control characters; of one person only the last thirty wait', async () => {
    const { cookie } = await signedIn(house, 'neighbour');
    const send = (name: string) =>
      house.app.inject({
        method: 'POST',
        url: '/uploads',
        headers: {
          cookie: cookie!,
          'x-requested-with': 'test',
          'content-type': 'multipart/form-data; boundary=end',
        },
        payload: `--end\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n\r\n正文\r\n--end--\r\n`,
      });
    for (let index = 0; index < 32; index++) expect((await send(`a\u0001${index}.txt`)).statusCode).toBe(200);
    const rows = await owner(
      `select name from upload where by_id = (select id from app_user where username = 'neighbour') order by id`,
    );
    expect(rows.map(({ name }) => name)).toEqual(Array.from({ length: 30 }, (_, index) => `a${index + 2}.txt`));
  });
});

test('the address that a caller claims behind a proxy is not theirs to choose', async () => {
  const behind = await openHouse('empty', { trustProxy: true });
  try {
    const codes = new Set<string>();
    for (let index = 0; index < 61; index++) {
      const response = await behind.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json', 'x-forwarded-for': `10.0.0.${index}, 203.0.113.7` },
        payload: { query: 'mutation { signIn(input: { username: "x", password: "x" }) { userErrors { code } } }' },
      });
      for (const error of response.json().errors ?? []) codes.add(error.extensions.code);
    }
    expect([...codes]).toEqual(['RATE_LIMITED']);
  } finally {
    await behind.close();
  }
});
