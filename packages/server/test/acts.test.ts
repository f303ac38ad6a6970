import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeId } from '../src/platform/graphql/opaque-id.ts';
import { newId } from '../src/platform/identifiers.ts';
import { type Answer, type House, openHouse, type Person, passerBy, signedIn } from './house.ts';
import { SMALL_REPORT } from './small-report.ts';

/** What people do to an evaluation, each act first as it must not be done, then as it should. */
const USERNAMES = [
  'preparer',
  'unithead',
  'neighbour',
  'stranger',
  'performance',
  'section',
  'd502001',
  'h502001',
  'd103001',
] as const;

let house: House;
let nobody: Person;
const people: Partial<Record<(typeof USERNAMES)[number], Person>> = {};
const as = (username: (typeof USERNAMES)[number]): Person => people[username]!;

/** The water bureau's begun draft of 2021, in which the acts are tried. */
let draft: string;
/** The organisation department's accepted evaluation of 2021, in which nobody writes any more. */
let closed: string;

beforeAll(async () => {
  house = await openHouse();
  nobody = passerBy(house);
  for (const username of USERNAMES) people[username] = await signedIn(house, username);
  draft = await evaluationOf('d502001');
  closed = await evaluationOf('d103001');
});
afterAll(() => house.close());

async function evaluationOf(username: (typeof USERNAMES)[number]): Promise<string> {
  const { data } = await as(username).ask(
    '{ evaluations(first: 5, filter: { fiscalYear: 2021 }) { edges { node { id } } } }',
  );
  return data.evaluations.edges[0].node.id;
}

const look = async (fields: string, person = as('d502001'), id = draft) =>
  (await person.ask(`query ($id: ID!) { evaluation(id: $id) { ${fields} } }`, { id })).data.evaluation;

const CONFLICT = 'conflict { changedBy changedAt currentVersion content figureCodes }';

/** The acts, as a client asks for them. */
const ACTS = {
  saveSection: `mutation ($input: SaveSectionInput!) { saveSection(input: $input) { userErrors { code message path ${CONFLICT} } section { id version content updatedBy } evaluation { version completeness } } }`,
  setFigures: `mutation ($input: SetFiguresInput!) { setFigures(input: $input) { userErrors { code message path ${CONFLICT} } figures { code state amount number text } evaluation { version } } }`,
  explainFinding: `mutation ($input: ExplainFindingInput!) { explainFinding(input: $input) { userErrors { code message path } explanation { reason by } } }`,
  submitEvaluation: `mutation ($input: SubmitEvaluationInput!) { submitEvaluation(input: $input) { userErrors { code message path finding { code } } findings { code } evaluation { state version } revision { number hash } } }`,
  returnEvaluation: `mutation ($input: ReturnEvaluationInput!) { returnEvaluation(input: $input) { userErrors { code message path } evaluation { state returnCount version } } }`,
  acceptEvaluation: `mutation ($input: AcceptEvaluationInput!) { acceptEvaluation(input: $input) { userErrors { code message path } evaluation { state reviewScore version } } }`,
  answerOpinion: `mutation ($input: AnswerOpinionInput!) { answerOpinion(input: $input) { userErrors { code message path } opinion { answer answeredBy version } } }`,
  importReport: `mutation ($input: ImportReportInput!) { importReport(input: $input) { userErrors { code message path } import { id } } }`,
  applyImport: `mutation ($input: ApplyImportInput!) { applyImport(input: $input) { userErrors { code message path } evaluation { version completeness } } }`,
} as const;
type Act = keyof typeof ACTS;

const act = (person: Person, name: Act, input: object): Promise<Answer> => person.ask(ACTS[name], { input });

/** Codes of what a person can mend; top-level errors fail. */
async function refused(person: Person, name: Act, input: object): Promise<string[]> {
  const { data, errors } = await act(person, name, input);
  expect(errors, JSON.stringify(errors)).toBeUndefined();
  const payload = data[name];
  for (const { message } of payload.userErrors) expect(message).toMatch(/\p{Script=Han}.*。$/u);
  return payload.userErrors.map((error: { code: string }) => error.code);
}

async function done(person: Person, name: Act, input: object) {
  const { data, errors } = await act(person, name, input);
  expect(errors, JSON.stringify(errors)).toBeUndefined();
  expect(data[name].userErrors).toEqual([]);
  return data[name];
}

const words = (text: string) => ({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] });
const figure = (code: string, value: object) => ({ code, state: 'KNOWN', ...value });

/** An input of each act that would do, were it asked by the right person of the right thing. */
const inputs = (evaluationId: string, part: { importId?: string; opinionId?: string } = {}): Record<Act, object> => ({
  saveSection: { evaluationId, sectionKey: 'problems', baseVersion: 0, content: words('一') },
  setFigures: { evaluationId, baseVersion: 1, figures: [figure('staff.quota', { number: '12' })] },
  explainFinding: { evaluationId, key: 'x', fingerprint: 'x', reason: '情况属实' },
  submitEvaluation: { evaluationId },
  returnEvaluation: { evaluationId, opinions: [{ target: 'evaluation', code: 'OTHER', message: '请补充' }] },
  acceptEvaluation: { evaluationId },
  importReport: { evaluationId, text: SMALL_REPORT },
  answerOpinion: { opinionId: part.opinionId, baseVersion: 1, answer: '已补充' },
  applyImport: {
    importId: part.importId,
    baseVersion: 1,
    idempotencyKey: newId(),
    figures: [],
    sections: [],
    projects: [],
    indicators: [],
  },
});

describe('first as it must not be', () => {
  let all: Record<Act, object>;
  beforeAll(async () => {
    const opinionId = encodeId({ type: 'Opinion', countyId: newId(), id: newId() });
    const { import: kept } = await done(as('d502001'), 'importReport', { evaluationId: draft, text: SMALL_REPORT });
    all = inputs(draft, { importId: kept.id, opinionId });
  });

  test.each(Object.keys(ACTS) as Act[])('%s by nobody, by another county, by another department', async (name) => {
    for (const [person, code] of [
      [nobody, 'UNAUTHENTICATED'],
      [as('stranger'), 'NOT_FOUND'],
      [as('neighbour'), 'NOT_FOUND'],
    ] as const) {
      const { data, errors } = await act(person, name, all[name]);
      expect([data, errors?.[0]?.extensions.code]).toEqual([null, code]);
    }
  });

  test.each(['saveSection', 'setFigures', 'explainFinding', 'importReport', 'submitEvaluation'] as const)(
    '%s where nothing is written any more',
    async (name) => {
      expect(await refused(as('d103001'), name, inputs(closed)[name])).toEqual(['NOT_ALLOWED']);
    },
  );

  test.each([
    ['returnEvaluation', 'd502001'],
    ['acceptEvaluation', 'd502001'],
    ['acceptEvaluation', 'h502001'],
    ['saveSection', 'h502001'],
    ['importReport', 'h502001'],
    ['saveSection', 'performance'],
    ['submitEvaluation', 'performance'],
    ['returnEvaluation', 'performance'],
    ['acceptEvaluation', 'performance'],
  ] as const)('%s of a draft by %s, whose part it is not', async (name, username) => {
    const before = await look('version state');
    expect(await refused(as(username), name, all[name])).toEqual(['NOT_ALLOWED']);
    expect(await look('version state')).toEqual(before);
  });

  test.each([
    ['an unknown section', 'saveSection', { sectionKey: 'poem' }, 'UNKNOWN_SECTION'],
    [
      'a malformed document',
      'saveSection',
      { content: { type: 'doc', content: [{ type: 'script' }] } },
      'MALFORMED_DOCUMENT',
    ],
    ['something else than a document', 'saveSection', { content: '<p>一</p>' }, 'MALFORMED_DOCUMENT'],
    ['control characters', 'saveSection', { content: words('一\u0007二') }, 'MALFORMED_DOCUMENT'],
    ['more words than a section holds', 'saveSection', { content: words('长'.repeat(200_001)) }, 'DOCUMENT_TOO_LARGE'],
    [
      'an unknown figure',
      'setFigures',
      { figures: [figure('expenditure.poems', { amount: '1.00' })] },
      'UNKNOWN_FIGURE',
    ],
    [
      'a known figure without its value',
      'setFigures',
      { figures: [figure('expenditure.basic', {})] },
      'MALFORMED_AMOUNT',
    ],
    [
      'a number where money is',
      'setFigures',
      { figures: [figure('expenditure.basic', { number: '1' })] },
      'MALFORMED_AMOUNT',
    ],
    [
      'more digits than a number has',
      'setFigures',
      { figures: [figure('staff.quota', { number: '12345678901234' })] },
      'MALFORMED_AMOUNT',
    ],
    [
      'a score beyond all marks',
      'setFigures',
      { figures: [figure('score.self', { number: '123456' })] },
      'MALFORMED_AMOUNT',
    ],
    [
      'words too long',
      'setFigures',
      { figures: [figure('goal.expected', { text: '长'.repeat(2_001) })] },
      'MALFORMED_AMOUNT',
    ],
    [
      'words that no database keeps',
      'setFigures',
      { figures: [figure('goal.expected', { text: '一\u0007二' })] },
      'MALFORMED_AMOUNT',
    ],
    [
      'more figures than the template has',
      'setFigures',
      { figures: Array.from({ length: 5001 }, () => figure('staff.quota', { number: '1' })) },
      'TOO_MANY_FIGURES',
    ],
    ['a finding that is not there', 'explainFinding', {}, 'FINDING_CHANGED'],
    ['a reason of one character', 'explainFinding', { reason: '一' }, 'REASON_LENGTH'],
    ['a reason too long', 'explainFinding', { reason: '长'.repeat(501) }, 'REASON_LENGTH'],
    ['nothing to read', 'importReport', { text: '  ' }, 'EMPTY_DOCUMENT'],
    ['a text too long', 'importReport', { text: '长'.repeat(1_000_001) }, 'TEXT_TOO_LONG'],
    ['a section that no template has', 'applyImport', { sections: ['poem'] }, 'UNKNOWN_SECTION'],
    ['a stale record', 'applyImport', { baseVersion: 999 }, 'STALE_VERSION'],
    ['a stale record', 'submitEvaluation', { baseVersion: 999 }, 'STALE_VERSION'],
    ['a key too long', 'submitEvaluation', { idempotencyKey: 'k'.repeat(101) }, 'BAD_IDEMPOTENCY_KEY'],
  ] as const)('with %s: %s', async (_, name, more, code) => {
    const before = await look('version sections { version } figures { code version }');
    const base = name === 'applyImport' ? { baseVersion: before.version } : {};
    expect(await refused(as('d502001'), name, { ...all[name], ...base, ...more })).toEqual([code]);
    expect(await look('version sections { version } figures { code version }')).toEqual(before);
  });

  test.each([
    ['1e3', 'a float'],
    ['1,000', 'separators'],
    ['1.005', 'less than a fen'],
    ['12345678901234567.00', 'more than there is'],
  ])('money as %s (%s) does not pass the door', async (amount) => {
    const { errors } = await act(as('d502001'), 'setFigures', {
      ...all.setFigures,
      figures: [figure('expenditure.basic', { amount })],
    });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('two people at once', () => {
  test('a section saved by somebody faster is a conflict that says who, and carries their words; nothing is lost', async () => {
    const first = await done(as('preparer'), 'saveSection', {
      ...inputs(await evaluationOf('preparer')).saveSection,
      content: words('先到的文字'),
    });
    const { data } = await act(as('preparer'), 'saveSection', {
      ...inputs(await evaluationOf('preparer')).saveSection,
      content: words('后到的文字'),
    });
    const [error] = data.saveSection.userErrors;
    expect(error).toMatchObject({ code: 'STALE_VERSION', path: ['baseVersion'] });
    expect(error.conflict).toMatchObject({
      changedBy: first.section.updatedBy,
      currentVersion: 1,
      content: words('先到的文字'),
    });
    expect(error.message).toContain(first.section.updatedBy);
    const { sections } = await look('sections { key content }', as('preparer'), await evaluationOf('preparer'));
    expect(sections.find(({ key }: { key: string }) => key === 'problems').content).toEqual(words('先到的文字'));
  });

  test('of twenty writers of one section one is the first; the others are told', async () => {
    const { sections } = await look('sections { key version }');
    const { version } = sections.find(({ key }: { key: string }) => key === 'measures');
    const codes = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        refused(as('d502001'), 'saveSection', {
          evaluationId: draft,
          sectionKey: 'measures',
          baseVersion: version,
          content: words(`第${index}人`),
        }),
      ),
    );
    expect(codes.filter((code) => code.length === 0)).toHaveLength(1);
    expect(codes.filter((code) => code[0] === 'STALE_VERSION')).toHaveLength(19);
  });

  test('different figures typed at once are both kept; the same one conflicts, and the same value is no conflict', async () => {
    const { version } = await look('version');
    const set = (code: string, number: string) =>
      refused(as('d502001'), 'setFigures', {
        evaluationId: draft,
        baseVersion: version,
        figures: [figure(code, { number })],
      });
    expect(await Promise.all([set('staff.quota', '138'), set('staff.actual', '131')])).toEqual([[], []]);
    const { figures } = await look('figures(codes: ["staff.quota", "staff.actual"]) { number }');
    expect(figures).toEqual([{ number: '138' }, { number: '131' }]);
    expect(await set('staff.quota', '138')).toEqual([]);
    const { data } = await act(as('d502001'), 'setFigures', {
      evaluationId: draft,
      baseVersion: version,
      figures: [figure('staff.quota', { number: '140' }), figure('staff.change', { number: '1' })],
    });
    const [error] = data.setFigures.userErrors;
    expect(error.conflict.figureCodes).toEqual(['staff.quota']);
    expect((await look('figures(codes: ["staff.quota", "staff.change"]) { number }')).figures[0].number).toBe('138');
  });

  test('an act sent twice under one key is done once; the key does for no other act', async () => {
    const { version } = await look('version');
    const { import: kept } = await done(as('d502001'), 'importReport', { evaluationId: draft, text: SMALL_REPORT });
    const input = {
      ...inputs(draft, { importId: kept.id }).applyImport,
      baseVersion: version,
      idempotencyKey: 'the-same',
      indicators: [{ name: '会议', unit: '次', actual: '9' }],
    };
    const versions = await Promise.all(
      Array.from({ length: 5 }, async () => (await done(as('d502001'), 'applyImport', input)).evaluation.version),
    );
    expect(new Set(versions)).toEqual(new Set([version + 1]));
    const { activity, indicators } = await look('activity(first: 5) { edges { node { kind } } } indicators { name }');
    expect(indicators).toEqual([{ name: '会议' }]);
    expect(activity.edges.filter(({ node }: { node: { kind: string } }) => node.kind === 'IMPORTED')).toHaveLength(1);
    expect(
      await refused(as('d502001'), 'submitEvaluation', { evaluationId: draft, idempotencyKey: 'the-same' }),
    ).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });

  test('words that an import replaces are kept in a revision first', async () => {
    const { import: kept } = await done(as('d502001'), 'importReport', { evaluationId: draft, text: SMALL_REPORT });
    const before = await look('version sections { key version content }');
    await done(as('d502001'), 'applyImport', {
      ...inputs(draft, { importId: kept.id }).applyImport,
      baseVersion: before.version,
      sections: ['measures'],
    });
    const { revisions } = await look('revisions { number sections { key text } }');
    expect(revisions[0].sections.find(({ key }: { key: string }) => key === 'measures').text).toMatch(/第\d+人/);
  });
});

describe('what the database itself refuses', () => {
  const badCursor = Buffer.from(JSON.stringify(['not a key'])).toString('base64url');

  test('is said as a fault of the request, and nothing is told as kept that was not', async () => {
    const { sections } = await look('sections { key version }');
    const { version } = sections.find(({ key }: { key: string }) => key === 'overview');
    const { data, errors } = await as('d502001').ask(
      `mutation ($input: SaveSectionInput!, $after: String) { saveSection(input: $input) { userErrors { code } section { version } evaluation { activity(first: 1, after: $after) { edges { cursor } } } } }`,
      {
        input: { evaluationId: draft, sectionKey: 'overview', baseVersion: version, content: words('会丢的文字') },
        after: badCursor,
      },
    );
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    const after = await look('sections { key version }');
    const kept = after.sections.find((section: { key: string }) => section.key === 'overview').version;
    expect(data === null ? version : data.saveSection.section.version).toBe(kept);
  });

  test.each([
    [
      'evaluations',
      `{ evaluations(first: 1, after: "${Buffer.from('["a","b"]').toString('base64url')}") { totalCount } }`,
    ],
    ['cycles', `{ cycles(first: 1, after: "${Buffer.from('["a"]').toString('base64url')}") { edges { cursor } } }`],
    ['no cursor at all', '{ evaluations(first: 1, after: "?") { totalCount } }'],
    ['a page of none', '{ evaluations(first: 0) { totalCount } }'],
    ['a page of all', '{ evaluations(first: 101) { totalCount } }'],
  ])('a cursor or page that is none of ours: %s', async (_, query) => {
    const { errors } = await as('performance').ask(query);
    expect(errors?.map((error) => error.extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  test('a reason with a character that no text has', async () => {
    const { findings } = await look('findings { key fingerprint severity }');
    const { key, fingerprint } = findings.find(({ severity }: { severity: string }) => severity !== 'BLOCK');
    const { errors } = await act(as('d502001'), 'explainFinding', {
      evaluationId: draft,
      key,
      fingerprint,
      reason: '一\u0000二',
    });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    await done(as('d502001'), 'explainFinding', { evaluationId: draft, key, fingerprint, reason: '经核对属实。' });
  });
});
