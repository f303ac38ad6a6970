import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rowsAsOwner } from './as-owner.ts';
import { onDatabase } from './global-setup.ts';
import { type House, openHouse, type Person, signedIn } from './house.ts';

/** What the bureau may still do to what it has accepted: take it back, and change its score. Never in silence. */
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

const look = async (username: string, fields: string, id = accepted) => {
  const { data, errors } = await (await as(username)).ask(`query ($id: ID!) { evaluation(id: $id) { ${fields} } }`, {
    id,
  });
  expect(errors).toBeUndefined();
  return data.evaluation;
};

type Act = 'unlockEvaluation' | 'rescoreEvaluation' | 'acceptEvaluation';
const ask = async (username: string, name: Act, input: object) =>
  (await as(username)).ask(
    `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) {
       userErrors { code message path } evaluation { state version acceptedAt reviewScore reviewGrade } } }`,
    { input },
  );
async function act(username: string, name: Act, input: object) {
  const { data, errors } = await ask(username, name, input);
  expect(errors, JSON.stringify(errors)).toBeUndefined();
  return data[name];
}
const refused = async (username: string, name: Act, input: object): Promise<string[]> =>
  (await act(username, name, input)).userErrors.map(({ code }: { code: string }) => code);

const official = async (): Promise<{ accepted: number; state: string }> => {
  const [row] = await rowsAsOwner<{ accepted: number; state: string }>(
    house,
    `select (s.aggregate->'coverage'->>'accepted')::int as accepted, f.state
     from region_summary s join region r on r.id = s.region_id
     join evaluation_fact f on f.county_id = s.region_id and f.fiscal_year = s.fiscal_year
     join department d on d.county_id = f.county_id and d.id = f.department_id
     where r.code = '990121' and s.fiscal_year = 2021 and s.slice = 'all' and d.code = '103001'`,
  );
  return row!;
};

const REASON = '抽查复核发现项目支出佐证不足，需重新审核。';
const unlock = { reason: REASON };
const rescore = { reviewScore: '81.5', reason: REASON };

describe.each<[Act, object]>([
  ['unlockEvaluation', unlock],
  ['rescoreEvaluation', rescore],
])('%s', (name, input) => {
  test.each(['d103001', 'h103001', 'section', 'section-culture', 'director', 'congress', 'audit'])(
    'is refused to %s with a sentence',
    async (username) => {
      const { userErrors, evaluation } = await act(username, name, { evaluationId: accepted, ...input });
      expect(userErrors).toEqual([
        { code: 'NOT_ALLOWED', message: expect.stringMatching(/不能(解锁|重新评定)/), path: [] },
      ]);
      expect(evaluation).toBeNull();
    },
  );

  test.each(['neighbour', 'stranger', 'province'])('finds nothing for %s', async (username) => {
    const { errors } = await ask(username, name, { evaluationId: waiting, ...input });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
  });

  test('is refused before the evaluation is accepted, on a stale version, and without a reason', async () => {
    const { version } = await look('performance', 'version');
    const of = { evaluationId: accepted, ...input };
    expect(await refused('performance', name, { ...of, evaluationId: waiting })).toEqual(['NOT_ALLOWED']);
    expect(await refused('performance', name, { ...of, baseVersion: version - 1 })).toEqual(['STALE_VERSION']);
    for (const reason of ['', ' 改 ', '长'.repeat(501)])
      expect(await refused('performance', name, { ...of, reason })).toEqual(['REASON_LENGTH']);
    expect((await look('performance', 'version state')).version).toBe(version);
  });
});

describe('a re-score', () => {
  test.each(['-0.01', '100.01', '88.555'])('to %s is refused', async (reviewScore) => {
    const input = { evaluationId: accepted, ...rescore, reviewScore };
    expect(await refused('performance', 'rescoreEvaluation', input)).toEqual(['SCORE_OUT_OF_RANGE']);
  });

  test('is refused to who wrote or handed in: nobody judges their own work', async () => {
    const [me] = await rowsAsOwner<{ id: string }>(house, `select id from app_user where username = 'performance'`);
    const set = (sql: string, values: unknown[] = []) =>
      onDatabase(house.ownerUrl, (client) => client.query(sql, values));
    const of = `where department_id = (select d.id from department d join region r on r.id = d.county_id where r.code = '990121' and d.code = '103001') and fiscal_year = 2021`;
    const [before] = await rowsAsOwner<{ editor_ids: string[] }>(house, `select editor_ids from evaluation ${of}`);
    await set(`update evaluation set editor_ids = array[$1::uuid] ${of}`, [me!.id]);
    const { userErrors } = await act('performance', 'rescoreEvaluation', { evaluationId: accepted, ...rescore });
    expect(userErrors).toMatchObject([
      { code: 'NOT_ALLOWED', message: expect.stringContaining('参与了这份自评的填写') },
    ]);
    expect((await look('performance', 'viewerCan { rescore unlock }')).viewerCan).toEqual({
      rescore: false,
      unlock: true,
    });
    await set(`update evaluation set editor_ids = $1 ${of}`, [before!.editor_ids]);
  });

  test('sent twice is one; the grade follows, it stays accepted, and the history has both scores', async () => {
    const before = await look('performance', 'state version reviewScore acceptedAt revisions { hash }');
    const input = { evaluationId: accepted, baseVersion: before.version, idempotencyKey: 're-score', ...rescore };
    for (const _ of [1, 2]) {
      const { userErrors, evaluation } = await act('performance', 'rescoreEvaluation', input);
      expect(userErrors).toEqual([]);
      expect(evaluation).toEqual({
        state: 'ACCEPTED',
        version: before.version + 1,
        acceptedAt: before.acceptedAt,
        reviewScore: '81.5',
        reviewGrade: 'GOOD',
      });
    }
    const { activity, revisions } = await look(
      'd103001',
      'revisions { hash } activity(first: 2) { edges { node { kind role fromState toState fromScore toScore note } } }',
    );
    expect(revisions).toEqual(before.revisions);
    expect(activity.edges[0].node).toEqual({
      kind: 'RESCORED',
      role: 'PERFORMANCE_SECTION',
      fromState: 'ACCEPTED',
      toState: 'ACCEPTED',
      fromScore: before.reviewScore,
      toScore: '81.5',
      note: REASON,
    });
    expect(activity.edges[1].node.kind).not.toBe('RESCORED');
    expect(
      await refused('performance', 'rescoreEvaluation', { ...input, idempotencyKey: null, baseVersion: null }),
    ).toEqual(['SCORE_UNCHANGED']);
  });
});

describe('an unlocking', () => {
  test('of two at once is one; it is official no more, in the same transaction', async () => {
    const before = await official();
    expect(before.state).toBe('accepted');
    const codes = await Promise.all(
      [1, 2, 3].map(() => refused('performance', 'unlockEvaluation', { evaluationId: accepted, ...unlock })),
    );
    expect(codes.toSorted()).toEqual([[], ['NOT_ALLOWED'], ['NOT_ALLOWED']]);
    expect(await official()).toEqual({ accepted: before.accepted - 1, state: 'submitted' });
    const evaluation = await look(
      'performance',
      'state acceptedAt reviewScore viewerCan { accept return unlock rescore } activity(first: 1) { edges { node { kind role fromState toState note } } }',
    );
    expect(evaluation).toEqual({
      state: 'PERFORMANCE_REVIEW',
      acceptedAt: null,
      reviewScore: '81.5',
      viewerCan: { accept: true, return: true, unlock: false, rescore: false },
      activity: {
        edges: [
          {
            node: {
              kind: 'UNLOCKED',
              role: 'PERFORMANCE_SECTION',
              fromState: 'ACCEPTED',
              toState: 'PERFORMANCE_REVIEW',
              note: REASON,
            },
          },
        ],
      },
    });
  });

  test('takes it out of the sight of who supervises, who read what the county stood by', async () => {
    const { errors } = await (await as('congress')).ask('query ($id: ID!) { evaluation(id: $id) { id } }', {
      id: accepted,
    });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
  });

  test('and accepting anew puts it back, with the score and when of the new decision', async () => {
    const { userErrors, evaluation } = await act('performance', 'acceptEvaluation', {
      evaluationId: accepted,
      reviewScore: '84',
    });
    expect(userErrors).toEqual([]);
    expect(evaluation).toMatchObject({ state: 'ACCEPTED', reviewScore: '84', acceptedAt: expect.any(String) });
    expect((await official()).state).toBe('accepted');
    const { activity } = await look('congress', 'activity(first: 3) { edges { node { kind fromScore toScore } } }');
    expect(activity.edges.map(({ node }: { node: object }) => node)).toEqual([
      { kind: 'ACCEPTED', fromScore: '81.5', toScore: '84' },
      { kind: 'UNLOCKED', fromScore: null, toScore: null },
      { kind: 'RESCORED', fromScore: expect.any(String), toScore: '81.5' },
    ]);
  });
});
