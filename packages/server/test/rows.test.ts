import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../src/platform/identifiers.ts';
import { rowsAsOwner } from './as-owner.ts';
import { type House, openHouse, type Person, passerBy, signedIn } from './house.ts';
import { SMALL_REPORT } from './small-report.ts';

/** Rows of projects and indicators as figures, and the bureau's word on their targets. The water bureau's draft of 2021. */
let house: House;
const people = new Map<string, Person>();
const as = (username: string): Person => people.get(username)!;
let draft: string;
let closed: string;

const idOf = async (username: string): Promise<string> =>
  (await as(username).ask('{ evaluations(first: 5, filter: { fiscalYear: 2021 }) { edges { node { id } } } }')).data
    .evaluations.edges[0].node.id;

beforeAll(async () => {
  house = await openHouse();
  people.set('nobody', passerBy(house));
  for (const username of [
    'd502001',
    'h502001',
    'd103001',
    'neighbour',
    'stranger',
    'section',
    'performance',
    'director',
    'supervisor',
  ])
    people.set(username, await signedIn(house, username));
  draft = await idOf('d502001');
  closed = await idOf('d103001');
  // The list is this test's own.
  const rows = await look('figures { code state }');
  const own = rows.figures.filter(
    ({ code, state }: Cell) => /^(projects|indicators|projectIndicators)\./.test(code) && state !== 'MISSING',
  );
  await set(own.map(({ code }: Cell) => ({ code, state: 'MISSING' })));
  expect(await look('projects { id } indicators { id }')).toEqual({ projects: [], indicators: [] });
});
afterAll(() => house.close());

interface Cell {
  readonly code: string;
  readonly state: string;
}

const look = async (fields: string, person = as('d502001'), id = draft) => {
  const { data, errors } = await person.ask(`query ($id: ID!) { evaluation(id: $id) { ${fields} } }`, { id });
  expect(errors, JSON.stringify(errors)).toBeUndefined();
  return data.evaluation;
};

const SET = `mutation ($input: SetFiguresInput!) { setFigures(input: $input) {
  userErrors { code message path conflict { figureCodes } } figures { code state amount number text derived origin } evaluation { version selfScore completeness } } }`;
const APPROVE = `mutation ($input: ApproveTargetsInput!) { approveTargets(input: $input) {
  userErrors { code message path } figures { code text updatedBy } evaluation { version } } }`;

const text = (code: string, words: string) => ({ code, state: 'KNOWN', text: words });
const number = (code: string, value: string) => ({ code, state: 'KNOWN', number: value });
const amount = (code: string, yuan: string) => ({ code, state: 'KNOWN', amount: yuan });
const gone = (code: string) => ({ code, state: 'MISSING' });

async function put(figures: readonly object[], baseVersion?: number, person = as('d502001')) {
  const version = baseVersion ?? (await look('version')).version;
  const { data, errors } = await person.ask(SET, { input: { evaluationId: draft, baseVersion: version, figures } });
  expect(errors, JSON.stringify(errors)).toBeUndefined();
  return data.setFigures;
}

async function set(figures: readonly object[]) {
  const payload = await put(figures);
  expect(payload.userErrors).toEqual([]);
  return payload;
}

const refused = async (figures: readonly object[], baseVersion?: number): Promise<string[]> =>
  (await put(figures, baseVersion)).userErrors.map(({ code }: { code: string }) => code);

const approve = async (person: Person, more: object, evaluationId = draft) =>
  person.ask(APPROVE, { input: { evaluationId, approved: true, ...more } });

const INDICATOR = [
  text('indicators.k1.name', '新建饮水工程'),
  text('indicators.k1.level1', 'output'),
  text('indicators.k1.level2', 'quantity'),
  text('indicators.k1.sign', 'atLeast'),
  number('indicators.k1.target', '11'),
  number('indicators.k1.actual', '8'),
  text('indicators.k1.unit', '处'),
  number('indicators.k1.weight', '11'),
];

describe('a row is refused', () => {
  test.each([
    ['with a key that is none', [text('projects.K1.name', '会议')], 'BAD_ROW_KEY'],
    ['with a key too long', [text(`projects.${'k'.repeat(21)}.name`, '会议')], 'BAD_ROW_KEY'],
    ['in a field that the list has not', [text('projects.k1.colour', '红')], 'UNKNOWN_FIGURE'],
    ['in a list that the template has not', [text('horses.k1.name', '马')], 'UNKNOWN_FIGURE'],
    ['with words for an amount', [text('projects.k1.outturn', '二百万')], 'MALFORMED_AMOUNT'],
    ['with a choice that is none', [text('projects.k1.kind', 'leisure')], 'MALFORMED_AMOUNT'],
    ['in a field of the bureau', [text('indicators.k1.approved', 'yes')], 'BUREAU_ONLY'],
    ['with a standard, which is the bureau’s', [text('indicators.k1.standard', 'ratio')], 'BUREAU_ONLY'],
    [
      'above what the list holds, together with every other',
      Array.from({ length: 201 }, (_, index) => text(`projects.k${index + 1}.name`, `项目${index + 1}`)),
      'TOO_MANY_ROWS',
    ],
    ['as evidence that nobody sent up', [text('attachments.k1.file', 'x')], 'UPLOAD_GONE'],
  ])('%s', async (_, figures, code) => {
    const before = await look('version figures { code }');
    expect(await refused(figures)).toEqual([code]);
    expect(await look('version figures { code }')).toEqual(before);
  });

  test('that somebody else has changed since; nothing of the write is kept', async () => {
    const { version } = await look('version');
    await set([amount('projects.k1.outturn', '100.00')]);
    const { userErrors } = await put(
      [amount('projects.k1.outturn', '200.00'), text('projects.k1.name', '迟')],
      version,
    );
    expect(userErrors).toMatchObject([{ code: 'STALE_VERSION', conflict: { figureCodes: ['projects.k1.outturn'] } }]);
    expect((await look('projects { name outturn }')).projects).toEqual([{ name: '', outturn: '100.00' }]);
    await set([gone('projects.k1.outturn')]);
  });
});

describe('rows', () => {
  test('come in their order, as figures and as typed views; what follows from them is answered with them', async () => {
    const { figures } = await set([
      text('projects.b.name', '小型水利'),
      text('projects.b.kind', 'business'),
      amount('projects.b.adjusted', '2000.00'),
      amount('projects.b.outturn', '1500.00'),
      number('projects.b.position', '2'),
      text('projects.a.name', '饮水安全'),
      text('projects.a.kind', 'special'),
      amount('projects.a.adjusted', '1000.00'),
      amount('projects.a.outturn', '1000.00'),
      number('projects.a.position', '1'),
    ]);
    const codes = figures.map(({ code }: Cell) => code);
    expect(figures.find(({ code }: Cell) => code === 'projects.b.executionRate')).toMatchObject({
      number: '75',
      derived: true,
    });
    expect(codes).toContain('expenditure.project.business');
    expect(codes).not.toContain('expenditure.basic');
    const { projects, figures: all } = await look(
      'projects { row name kind budget adjusted outturn state executionRate score } figures { code }',
    );
    expect(projects).toMatchObject([
      {
        row: 'a',
        name: '饮水安全',
        kind: 'special',
        adjusted: '1000.00',
        outturn: '1000.00',
        executionRate: '100',
        budget: null,
      },
      {
        row: 'b',
        name: '小型水利',
        kind: 'business',
        adjusted: '2000.00',
        outturn: '1500.00',
        executionRate: '75',
        state: 'KNOWN',
      },
    ]);
    const cells = all.map(({ code }: Cell) => code).filter((code: string) => code.startsWith('projects.'));
    expect(cells.slice(0, 4)).toEqual([
      'projects.a.position',
      'projects.a.name',
      'projects.a.kind',
      'projects.a.adjusted',
    ]);
    expect(cells.indexOf('projects.b.name')).toBeGreaterThan(cells.indexOf('projects.a.outturn'));
    const asked = await look(
      'figures(codes: ["projects.b.outturn", "projects.z.name", "projects.b.colour"]) { code state }',
    );
    expect(asked.figures).toEqual([
      { code: 'projects.b.outturn', state: 'KNOWN' },
      { code: 'projects.z.name', state: 'MISSING' },
    ]);
  });

  test('have an id of their own, which a neighbour has no use for', async () => {
    const { projects } = await look('projects { id name }');
    const query = 'query ($id: ID!) { node(id: $id) { id ... on Project { name outturn } } }';
    const { id } = projects[0];
    expect((await as('d502001').ask(query, { id })).data.node).toEqual({ id, name: '饮水安全', outturn: '1000.00' });
    expect((await as('neighbour').ask(query, { id })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  test('an indicator has the score its standard gives, beside the one that somebody states', async () => {
    await set(INDICATOR);
    const fields =
      'indicators { name level1 level2 sign target adjustedTarget actual actualText state unit weight score computedScore core approved }';
    const { indicators } = await look(fields);
    expect(indicators).toMatchObject([
      {
        name: '新建饮水工程',
        level1: 'output',
        sign: 'AT_LEAST',
        target: '11',
        actual: '8',
        unit: '处',
        weight: '11',
        approved: null,
      },
    ]);
    const [{ computedScore }] = indicators;
    expect(computedScore).toBe('8');
    await set([number('indicators.k1.score', '9.5'), text('indicators.k1.core', 'yes')]);
    expect((await look(fields)).indicators).toMatchObject([{ score: '9.5', computedScore, core: true }]);
    await set([gone('indicators.k1.score')]);
    expect((await look(fields)).indicators).toMatchObject([{ score: computedScore }]);
  });

  test('a row is gone when all that was stated of it is', async () => {
    await set(['name', 'kind', 'adjusted', 'outturn'].map((field) => gone(`projects.a.${field}`)));
    expect((await look('projects { row }')).projects).toEqual([{ row: 'b' }]);
  });

  test('what nobody ever stated and nobody states leaves no trace', async () => {
    await set([gone('projects.q.name'), gone('expenditure.basic.previous')]);
    const rows = await rowsAsOwner(house, `select code from figure where code like 'projects.q.%'`);
    expect(rows).toEqual([]);
  });
});

describe('approved targets', () => {
  test.each([
    ['nobody', 'UNAUTHENTICATED'],
    ['stranger', 'NOT_FOUND'],
    ['neighbour', 'NOT_FOUND'],
  ])('are none of the business of %s', async (username, code) => {
    const { errors } = await approve(as(username), {});
    expect(errors?.map((error) => error.extensions.code)).toEqual([code]);
  });

  test.each(['d502001', 'h502001', 'director'])('are not for %s to confirm, who reads them', async (username) => {
    const { data } = await approve(as(username), {});
    expect(data.approveTargets.userErrors.map(({ code }: { code: string }) => code)).toEqual(['NOT_ALLOWED']);
    expect((await look('viewerCan { approveTargets }', as(username))).viewerCan.approveTargets).toBe(false);
  });

  test.each([
    [{ baseVersion: 1 }, 'STALE_VERSION'],
    [{ rows: ['indicators.zz'] }, 'UNKNOWN_ROW'],
    [{ rows: ['projects.b'] }, 'UNKNOWN_ROW'],
    [{ rows: ['indicators'] }, 'UNKNOWN_ROW'],
  ])('are refused for %j', async (more, code) => {
    const { data } = await approve(as('performance'), more);
    expect(data.approveTargets.userErrors.map((error: { code: string }) => error.code)).toEqual([code]);
  });

  test('are refused for what has no target yet, and once the evaluation is accepted', async () => {
    await set([text('indicators.k2.name', '尚无指标值')]);
    const { data } = await approve(as('performance'), { rows: ['indicators.k2'] });
    expect(data.approveTargets.userErrors).toMatchObject([
      { code: 'NO_TARGET', message: expect.stringContaining('尚无指标值') },
    ]);
    await set([gone('indicators.k2.name')]);
    const after = await approve(as('performance'), {}, closed);
    expect(after.data.approveTargets.userErrors.map(({ code }: { code: string }) => code)).toEqual(['NOT_ALLOWED']);
  });

  test('are locked for the department, which records an adjusted one instead; the bureau may take it back', async () => {
    const { viewerCan, version } = await look('version viewerCan { approveTargets }', as('performance'));
    expect(viewerCan.approveTargets).toBe(true);
    const { data } = await approve(as('performance'), { baseVersion: version, rows: ['indicators.k1'] });
    expect(data.approveTargets).toMatchObject({
      userErrors: [],
      figures: [{ code: 'indicators.k1.approved', text: 'yes' }],
      evaluation: { version: version + 1 },
    });
    expect(await refused([number('indicators.k1.target', '8')])).toEqual(['TARGET_LOCKED']);
    expect(await refused([gone('indicators.k1.name')])).toEqual(['TARGET_LOCKED']);
    expect(await refused([text('indicators.k1.approved', 'no')])).toEqual(['BUREAU_ONLY']);
    // Stated again as it is, it is no change; the adjusted target and what was reached are the department's.
    await set([
      number('indicators.k1.target', '11'),
      number('indicators.k1.adjustedTarget', '8'),
      text('indicators.k1.adjustmentReason', '资金调减'),
    ]);
    expect((await look('indicators { score approved }')).indicators).toEqual([{ score: '11', approved: true }]);
    const { activity } = await look('activity(first: 1) { edges { node { kind note } } }');
    expect(activity.edges[0].node).toEqual({ kind: 'TARGETS_APPROVED', note: '新建饮水工程' });

    await approve(as('performance'), { approved: false });
    expect((await look('indicators { approved }')).indicators).toEqual([{ approved: false }]);
    await set([number('indicators.k1.target', '8')]);
    // The bureau's "no" goes with the row it is about.
    await set([
      ...INDICATOR.map(({ code }) => gone(code)),
      ...['core', 'adjustedTarget', 'adjustmentReason', 'approved'].map((field) => gone(`indicators.k1.${field}`)),
    ]);
    expect((await look('indicators { row }')).indicators).toEqual([]);
  });
});

describe('an import', () => {
  const lines = {
    projects: [
      { name: ' 小型水利 ', outturn: '1600.00', state: 'KNOWN' },
      { name: '防汛物资', state: 'MASKED' },
    ],
    indicators: [{ name: '巡查河道', unit: '次', actual: '12', evidence: '全年巡查河道12次' }],
  };

  const apply = async (more: object) => {
    const imported = await as('d502001').ask(
      'mutation ($input: ImportReportInput!) { importReport(input: $input) { import { id } } }',
      { input: { evaluationId: draft, text: SMALL_REPORT } },
    );
    const { version } = await look('version');
    const { data } = await as('d502001').ask(
      'mutation ($input: ApplyImportInput!) { applyImport(input: $input) { userErrors { code message } } }',
      {
        input: {
          importId: imported.data.importReport.import.id,
          baseVersion: version,
          idempotencyKey: newId(),
          figures: [],
          sections: [],
          ...lines,
          ...more,
        },
      },
    );
    return data.applyImport.userErrors.map(({ code }: { code: string }) => code);
  };

  test.each([
    [
      'a number that the field cannot keep',
      { indicators: [{ name: '水', unit: '', actual: '1234567890123' }] },
      'MALFORMED_AMOUNT',
    ],
    [
      'more lines than the list holds',
      { projects: Array.from({ length: 201 }, (_, index) => ({ name: `项目${index}`, state: 'MASKED' })) },
      'TOO_MANY_ROWS',
    ],
    ['what only the bureau writes', { figures: [text('indicators.k1.approved', 'yes')] }, 'BUREAU_ONLY'],
  ])('of %s is refused', async (_, more, code) => {
    const before = await look('version figures { code }');
    expect(await apply(more)).toEqual([code]);
    expect(await look('version figures { code }')).toEqual(before);
  });

  test('fills in the rows of the same names, adds the others below, and takes nothing away; once or twice', async () => {
    await set([text('projects.c.name', '河道清淤'), amount('projects.c.outturn', '5.00')]);
    for (const _ of ['once', 'twice']) {
      expect(await apply({})).toEqual([]);
      const { projects, indicators } = await look(
        'projects { row name outturn state kind } indicators { name unit actual evidence }',
      );
      expect(projects.map(({ name }: { name: string }) => name).toSorted()).toEqual(
        ['小型水利', '河道清淤', '防汛物资'].toSorted(),
      );
      expect(projects.find(({ row }: { row: string }) => row === 'b')).toMatchObject({
        outturn: '1600.00',
        kind: 'business',
      });
      expect(projects.find(({ row }: { row: string }) => row === 'c')).toMatchObject({ outturn: '5.00' });
      expect(projects.find(({ name }: { name: string }) => name === '防汛物资')).toMatchObject({
        outturn: null,
        state: 'MASKED',
      });
      expect(indicators).toEqual([{ name: '巡查河道', unit: '次', actual: '12', evidence: '全年巡查河道12次' }]);
    }
  });
});
