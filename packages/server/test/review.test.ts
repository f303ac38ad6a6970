import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onDatabase } from './global-setup.ts';
import { type House, openHouse, type Person, signedIn } from './house.ts';

/** Handing in, returning, answering, accepting: who may, what is kept, and what the history says. */
let house: House;
const people = new Map<string, Person>();
/** The housing bureau's report waits for the performance section; the justice bureau's for the finance section. */
const as = async (username: string): Promise<Person> => {
  const known = people.get(username) ?? (await signedIn(house, username));
  people.set(username, known);
  return known;
};
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const evaluationOf = async (preparer: string): Promise<string> => {
  const { data } = await (await as(preparer)).ask(
    '{ evaluations(first: 5, filter: { fiscalYear: 2021 }) { edges { node { id } } } }',
  );
  return data.evaluations.edges[0].node.id;
};

const look = async (username: string, id: string, fields: string) => {
  const { data, errors } = await (await as(username)).ask(`query ($id: ID!) { evaluation(id: $id) { ${fields} } }`, {
    id,
  });
  expect(errors).toBeUndefined();
  return data.evaluation;
};

async function act(username: string, name: string, input: object) {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const result =
    name === 'answerOpinion'
      ? 'opinion { answer answeredBy version }'
      : 'evaluation { state version returnCount reviewScore reviewGrade }';
  const { data, errors } = await (await as(username)).ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { code message path } ${result} } }`,
    { input },
  );
  expect(errors, JSON.stringify(errors)).toBeUndefined();
  return data[name];
}
const refused = async (username: string, name: string, input: object): Promise<string[]> =>
  (await act(username, name, input)).userErrors.map(({ code }: { code: string }) => code);

const opinion = (target: string, message = '请补充说明原因。') => ({ target, code: 'INSUFFICIENT_REASON', message });

describe('a return', () => {
  test.each([
    ['no opinion', [], 'OPINION_NEEDED'],
    ['an opinion on nothing of the template', [opinion('poem')], 'UNKNOWN_TARGET'],
    ['an opinion on a field that the list has not', [opinion('projects.k1.poem')], 'UNKNOWN_TARGET'],
    ['an opinion of one character', [opinion('evaluation', '改')], 'OPINION_LENGTH'],
    ['an opinion too long', [opinion('evaluation', '长'.repeat(2_001))], 'OPINION_LENGTH'],
    ['too many opinions', Array.from({ length: 101 }, () => opinion('evaluation')), 'TOO_MANY_OPINIONS'],
  ])('with %s is refused, and changes nothing', async (_, opinions, code) => {
    const id = await evaluationOf('d602001');
    expect(await refused('performance', 'returnEvaluation', { evaluationId: id, opinions })).toEqual([code]);
    expect(await look('performance', id, 'state returnCount opinions { id }')).toEqual({
      state: 'PERFORMANCE_REVIEW',
      returnCount: 0,
      opinions: [],
    });
  });

  test('is refused to the finance section that has passed it on, to the department, to a director, and on a stale version', async () => {
    const id = await evaluationOf('d602001');
    const input = { evaluationId: id, opinions: [opinion('evaluation')] };
    for (const username of ['section-economy', 'd602001', 'h602001', 'director'])
      expect(await refused(username, 'returnEvaluation', input), username).toEqual(['NOT_ALLOWED']);
    expect(await refused('performance', 'returnEvaluation', { ...input, baseVersion: 1 })).toEqual(['STALE_VERSION']);
  });

  test('sent twice under one key is one return', async () => {
    const id = await evaluationOf('d602001');
    const input = {
      evaluationId: id,
      idempotencyKey: 'once',
      opinions: [opinion('expenditure.project'), opinion('problems'), opinion('projects.k1.outturn')],
      note: '请尽快',
    };
    const answers = await Promise.all([1, 2, 3].map(() => act('performance', 'returnEvaluation', input)));
    for (const { userErrors, evaluation } of answers) {
      expect(userErrors).toEqual([]);
      expect(evaluation).toMatchObject({ state: 'RETURNED', returnCount: 1 });
    }
    expect((await look('d602001', id, 'opinions { target targetKind round author }')).opinions).toMatchObject([
      { target: 'expenditure.project', targetKind: 'FIGURE', round: 1 },
      { target: 'problems', targetKind: 'SECTION', round: 1 },
      { target: 'projects.k1.outturn', targetKind: 'FIGURE', round: 1 },
    ]);
  });
});

describe('an answer', () => {
  test('of two at once one is kept, and the other is told', async () => {
    const id = await evaluationOf('d602001');
    const { opinions } = await look('d602001', id, 'opinions { id version }');
    const input = (answer: string) => ({ opinionId: opinions[0].id, baseVersion: opinions[0].version, answer });
    const codes = await Promise.all(
      ['第一个答复', '第二个答复', '第三个答复'].map((answer) => refused('d602001', 'answerOpinion', input(answer))),
    );
    expect(codes.toSorted()).toEqual([[], ['STALE_VERSION'], ['STALE_VERSION']]);
    expect((await look('d602001', id, 'opinions { version }')).opinions[0].version).toBe(2);
  });

  test('is refused when too short, to the reviewer, and to the neighbour as if there were none', async () => {
    const id = await evaluationOf('d602001');
    const { opinions } = await look('d602001', id, 'opinions { id version }');
    const input = { opinionId: opinions[1].id, baseVersion: 1, answer: '改' };
    expect(await refused('d602001', 'answerOpinion', input)).toEqual(['ANSWER_LENGTH']);
    expect(await refused('performance', 'answerOpinion', { ...input, answer: '已改正' })).toEqual(['NOT_ALLOWED']);
    const { errors } = await (await as('neighbour')).ask(
      'mutation ($input: AnswerOpinionInput!) { answerOpinion(input: $input) { userErrors { code } } }',
      { input: { ...input, answer: '已改正' } },
    );
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

describe('an acceptance', () => {
  test.each(['-1', '100.01', '101', '88.555'])('with a score of %s is refused', async (reviewScore) => {
    const id = await evaluationOf('d401001');
    expect(await refused('performance', 'acceptEvaluation', { evaluationId: id, reviewScore })).toEqual([
      'SCORE_OUT_OF_RANGE',
    ]);
  });

  test('by the finance section passes on what it knows, and nothing of another section', async () => {
    const id = await evaluationOf('d202001');
    expect(await refused('section-culture', 'acceptEvaluation', { evaluationId: id })).toEqual(['NOT_ALLOWED']);
    expect((await act('section', 'acceptEvaluation', { evaluationId: id, idempotencyKey: 'a' })).evaluation.state).toBe(
      'PERFORMANCE_REVIEW',
    );
    expect((await act('section', 'acceptEvaluation', { evaluationId: id, idempotencyKey: 'a' })).evaluation.state).toBe(
      'PERFORMANCE_REVIEW',
    );
    expect(await refused('section', 'acceptEvaluation', { evaluationId: id })).toEqual(['NOT_ALLOWED']);
  });

  test('is official; afterwards nobody writes, returns or accepts again', async () => {
    const id = await evaluationOf('d202001');
    const { evaluation } = await act('performance', 'acceptEvaluation', { evaluationId: id, reviewScore: '91.25' });
    expect(evaluation).toMatchObject({ state: 'ACCEPTED', reviewScore: '91.25', reviewGrade: 'EXCELLENT' });
    expect(await refused('performance', 'acceptEvaluation', { evaluationId: id })).toEqual(['NOT_ALLOWED']);
    expect(
      await refused('performance', 'returnEvaluation', { evaluationId: id, opinions: [opinion('evaluation')] }),
    ).toEqual(['NOT_ALLOWED']);
    expect((await look('congress', id, 'state')).state).toBe('ACCEPTED');
  });

  test('of one evaluation by two at once is one', async () => {
    const id = await evaluationOf('d401001');
    const codes = await Promise.all(
      [1, 2, 3, 4].map(() => refused('performance', 'acceptEvaluation', { evaluationId: id })),
    );
    expect(codes.toSorted()).toEqual([[], ['NOT_ALLOWED'], ['NOT_ALLOWED'], ['NOT_ALLOWED']]);
  });
});

describe('nobody approves their own', () => {
  test('who wrote does not sign, although they are the head too; another head does', async () => {
    await onDatabase(house.ownerUrl, (client) =>
      client.query(
        `insert into membership (id, user_id, role, region_id, department_id)
         select gen_random_uuid(), h.id, 'preparer', m.region_id, m.department_id from app_user h join membership m on m.user_id = h.id where h.username = 'h803001'`,
      ),
    );
    const id = await evaluationOf('h803001');
    expect(
      (await act('h803001', 'returnEvaluation', { evaluationId: id, opinions: [opinion('problems')] })).userErrors,
    ).toEqual([]);
    const { sections } = await look('h803001', id, 'sections { key version content }');
    const problems = sections.find(({ key }: { key: string }) => key === 'problems');
    const { data } = await (await as('h803001')).ask(
      'mutation ($input: SaveSectionInput!) { saveSection(input: $input) { userErrors { code } } }',
      { input: { evaluationId: id, sectionKey: 'problems', baseVersion: problems.version, content: problems.content } },
    );
    expect(data.saveSection.userErrors).toEqual([]);
    const { viewerCan } = await look('h803001', id, 'viewerCan { submit edit refusals { act reason } }');
    expect(viewerCan).toMatchObject({ edit: true });
    // As preparer they may hand it to the unit's review; to sign it there is another's.
    expect((await act('h803001', 'submitEvaluation', { evaluationId: id })).evaluation?.state ?? 'refused').toMatch(
      /UNIT_REVIEW|refused/,
    );
    const { state } = await look('h803001', id, 'state');
    if (state === 'UNIT_REVIEW')
      expect(await refused('h803001', 'submitEvaluation', { evaluationId: id })).toEqual(['NOT_ALLOWED']);
    expect(['UNIT_REVIEW', 'RETURNED']).toContain((await look('h803001', id, 'state')).state);
  });
});

describe('what is kept', () => {
  test("every revision's hash is that of its snapshot as the database has it, and each is chained to the one before", async () => {
    const rows = await onDatabase(
      house.ownerUrl,
      async (client) =>
        (
          await client.query(
            'select evaluation_id, number, hash, previous_hash, snapshot from revision order by evaluation_id, number',
          )
        ).rows,
    );
    expect(rows.length).toBeGreaterThan(30);
    let previous: { evaluation_id: string; hash: string } | null = null;
    for (const row of rows) {
      const before: string | null = previous && previous.evaluation_id === row.evaluation_id ? previous.hash : null;
      expect(row.previous_hash).toBe(before);
      expect(row.number === 1).toBe(before === null);
      expect(hashOfJson(row.snapshot, before)).toBe(row.hash);
      previous = row;
    }
  });

  test('a changed figure, word or reason of a kept revision gives another hash', async () => {
    const [row] = await onDatabase(
      house.ownerUrl,
      async (client) => (await client.query('select hash, previous_hash, snapshot from revision limit 1')).rows,
    );
    const changed = structuredClone(row.snapshot);
    changed.figures[0].amount = '0.01';
    expect(hashOfJson(changed, row.previous_hash)).not.toBe(row.hash);
  });

  test('the history says who, as what, when, from where to where, and with which revision', async () => {
    const id = await evaluationOf('d202001');
    const { activity, revisions } = await look(
      'performance',
      id,
      'revisions { number hash by at } activity(first: 50) { edges { node { kind by role fromState toState at note revision { number hash } } } }',
    );
    const steps = activity.edges.map(({ node }: { node: Record<string, unknown> }) => node);
    expect(steps.slice(0, 2)).toMatchObject([
      { kind: 'ACCEPTED', role: 'PERFORMANCE_SECTION', fromState: 'PERFORMANCE_REVIEW', toState: 'ACCEPTED' },
      { kind: 'PASSED_ON', role: 'FINANCE_SECTION', fromState: 'SECTION_REVIEW', toState: 'PERFORMANCE_REVIEW' },
    ]);
    for (const { by, at } of steps)
      expect([by, at]).toEqual([expect.stringMatching(/\p{Script=Han}/u), expect.stringMatching(/Z$/)]);
    expect(steps.find(({ kind }: { kind: string }) => kind === 'SUBMITTED').revision).toMatchObject({
      hash: revisions[0].hash,
    });
  });
});

/** The hash as a stranger to our code would compute it: SHA-256 of the previous hash, a line feed, and JSON with sorted keys. */
function hashOfJson(snapshot: unknown, previousHash: string | null): string {
  const sorted = JSON.stringify(snapshot, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([left], [right]) => (left < right ? -1 : 1)))
      : value,
  );
  return createHash('sha256')
    .update(`${previousHash ?? ''}\n${sorted}`)
    .digest('hex');
}
