import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../src/platform/identifiers.ts';
import { rowsAsOwner } from './as-owner.ts';
import { type House, openHouse, type Person, signedIn } from './house.ts';
import { SMALL_REPORT } from './small-report.ts';

/** Attacks on what is kept in rows: ways around confirmed targets, values that break what they are counted into. */
let house: House;
const people = new Map<string, Person>();
const as = (username: string): Person => people.get(username)!;
/** The water bureau's draft of 2021. */
let draft: string;

beforeAll(async () => {
  house = await openHouse();
  for (const username of ['d502001', 'h502001', 'performance', 'section', 'neighbour'])
    people.set(username, await signedIn(house, username));
  const { data } = await as('d502001').ask(
    '{ evaluations(first: 5, filter: { fiscalYear: 2021 }) { edges { node { id } } } }',
  );
  draft = data.evaluations.edges[0].node.id;
  const rows = await look('figures { code state derived }');
  await set(
    rows.figures
      .filter(({ code, derived }: Cell) => !derived && /^(projects|indicators|projectIndicators)\./.test(code))
      .map(({ code }: Cell) => gone(code)),
  );
});
afterAll(() => house.close());

interface Cell {
  readonly code: string;
  readonly derived: boolean;
}

const text = (code: string, words: string) => ({ code, state: 'KNOWN', text: words });
const number = (code: string, value: string) => ({ code, state: 'KNOWN', number: value });
const amount = (code: string, yuan: string) => ({ code, state: 'KNOWN', amount: yuan });
const gone = (code: string) => ({ code, state: 'MISSING' });

const look = async (fields: string, person = as('d502001')) => {
  const { data, errors } = await person.ask(`query ($id: ID!) { evaluation(id: $id) { ${fields} } }`, { id: draft });
  expect(errors, JSON.stringify(errors)).toBeUndefined();
  return data.evaluation;
};

async function put(figures: readonly object[], person = as('d502001')): Promise<string[]> {
  const { data, errors } = await person.ask(
    'mutation ($input: SetFiguresInput!) { setFigures(input: $input) { userErrors { code message } } }',
    { input: { evaluationId: draft, baseVersion: 1_000_000, figures } },
  );
  expect(errors, JSON.stringify(errors)).toBeUndefined();
  return data.setFigures.userErrors.map(({ code }: { code: string }) => code);
}

const set = async (figures: readonly object[]) => expect(await put(figures)).toEqual([]);

const approve = async (approved: boolean, person = as('performance'), rows?: readonly string[]) => {
  const { data, errors } = await person.ask(
    'mutation ($input: ApproveTargetsInput!) { approveTargets(input: $input) { userErrors { code message } } }',
    { input: { evaluationId: draft, approved, ...(rows && { rows }) } },
  );
  expect(errors, JSON.stringify(errors)).toBeUndefined();
  return data.approveTargets.userErrors.map(({ code }: { code: string }) => code);
};

const importInto = async (lines: object) => {
  const imported = await as('d502001').ask(
    'mutation ($input: ImportReportInput!) { importReport(input: $input) { import { id } } }',
    { input: { evaluationId: draft, text: SMALL_REPORT } },
  );
  const { version } = await look('version');
  const { data, errors } = await as('d502001').ask(
    'mutation ($input: ApplyImportInput!) { applyImport(input: $input) { userErrors { code message } } }',
    {
      input: {
        importId: imported.data.importReport.import.id,
        baseVersion: version,
        idempotencyKey: newId(),
        figures: [],
        sections: [],
        projects: [],
        indicators: [],
        ...lines,
      },
    },
  );
  expect(errors, JSON.stringify(errors)).toBeUndefined();
  return data.applyImport.userErrors.map(({ code }: { code: string }) => code);
};

const indicator = (list: string, row: string) => [
  text(`${list}.${row}.name`, '新建饮水工程'),
  text(`${list}.${row}.sign`, 'atLeast'),
  number(`${list}.${row}.target`, '11'),
  number(`${list}.${row}.actual`, '8'),
  number(`${list}.${row}.weight`, '11'),
];

describe('a confirmed target of a project', () => {
  beforeAll(async () => {
    await set([
      text('projects.a.name', '饮水安全'),
      amount('projects.a.outturn', '10.00'),
      text('projects.b.name', '小型水利'),
      text('projectIndicators.x.project', 'a'),
      ...indicator('projectIndicators', 'x'),
      text('projectIndicators.y.project', 'b'),
      ...indicator('projectIndicators', 'y'),
      ...indicator('indicators', 'z'),
    ]);
    expect(await approve(true, as('performance'), ['projectIndicators.x', 'indicators.z'])).toEqual([]);
  });

  test.each([
    ['moved to another project', [text('projectIndicators.x.project', 'b')], 'TARGET_LOCKED'],
    ['left without a project', [gone('projectIndicators.x.project')], 'TARGET_LOCKED'],
    ['masked', [{ code: 'projectIndicators.x.target', state: 'MASKED' }], 'TARGET_LOCKED'],
    ['weighed otherwise', [number('indicators.z.weight', '1')], 'TARGET_LOCKED'],
    ['weighed otherwise by the library', [text('indicators.z.library', 'H01')], 'TARGET_LOCKED'],
    ['turned round', [text('indicators.z.sign', 'atMost')], 'TARGET_LOCKED'],
    ['scored by a standard of one’s own', [text('indicators.z.standard', 'ratioDown')], 'BUREAU_ONLY'],
    ['no longer confirmed', [gone('indicators.z.approved')], 'BUREAU_ONLY'],
    ['taken away, cell by cell', indicator('indicators', 'z').map(({ code }) => gone(code)), 'TARGET_LOCKED'],
    [
      'taken away whole, with the bureau’s word',
      [...indicator('indicators', 'z').map(({ code }) => gone(code)), gone('indicators.z.approved')],
      'TARGET_LOCKED',
    ],
    ['left when its project goes', [gone('projects.a.name'), gone('projects.a.outturn')], 'TARGET_LOCKED'],
  ])('is not %s', async (_, figures, code) => {
    const before = await look('version figures { code state text number }');
    expect(await put(figures)).toEqual([code]);
    expect(await importInto({ figures: figures.filter(({ state }) => state !== 'MISSING') })).toEqual(
      figures.some(({ state }) => state !== 'MISSING') ? [code] : [],
    );
    const after = await look('version figures { code state text number }');
    expect(after.figures).toEqual(before.figures);
  });

  test('gets nothing of its target from an import of a line of its name', async () => {
    await importInto({ indicators: [{ name: '新建饮水工程', unit: '座', actual: '9' }] });
    const { indicators } = await look('indicators { row target unit weight actual approved }');
    expect(indicators).toMatchObject([{ row: 'z', target: '11', unit: '', weight: '11', actual: '9', approved: true }]);
  });

  test('lets its project go once the bureau has reopened it; others go at any time', async () => {
    await set([gone('projects.b.name')]);
    expect(await approve(false)).toEqual([]);
    await set([gone('projects.a.name'), gone('projects.a.outturn')]);
  });

  test('is not one that was changed after the bureau looked, though the rest may have been', async () => {
    const { version } = await look('version', as('performance'));
    await set([number('indicators.z.actual', '10')]);
    const confirm = async (baseVersion: number) => {
      const { data } = await as('performance').ask(
        'mutation ($input: ApproveTargetsInput!) { approveTargets(input: $input) { userErrors { code } } }',
        { input: { evaluationId: draft, approved: true, rows: ['indicators.z'], baseVersion } },
      );
      return data.approveTargets.userErrors.map(({ code }: { code: string }) => code);
    };
    await set([number('indicators.z.target', '1')]);
    expect(await confirm(version)).toEqual(['STALE_VERSION']);
    await set([number('indicators.z.target', '11')]);
    expect(await confirm(version)).toEqual(['STALE_VERSION']);
    const { version: seen } = await look('version', as('performance'));
    await set([number('indicators.z.actual', '9')]);
    expect(await confirm(seen)).toEqual([]);
    expect(await approve(false)).toEqual([]);
  });

  test('is confirmed by nobody who has written in the evaluation', async () => {
    const [me] = await rowsAsOwner<{ id: string }>(house, `select id from app_user where username = 'performance'`);
    const [before] = await rowsAsOwner<{ editors: string[] }>(
      house,
      `update evaluation set editor_ids = editor_ids || $1::uuid where fiscal_year = 2021 and department_id =
         (select department_id from membership m join app_user u on u.id = m.user_id where u.username = 'd502001' limit 1)
       returning array_remove(editor_ids, $1::uuid) as editors`,
      [me!.id],
    );
    expect(before).toBeDefined();
    expect(await approve(true)).toEqual(['NOT_ALLOWED']);
    expect((await look('viewerCan { approveTargets }', as('performance'))).viewerCan.approveTargets).toBe(false);
    await rowsAsOwner(house, `update evaluation set editor_ids = array_remove(editor_ids, $1::uuid)`, [me!.id]);
    expect(await approve(true, as('performance'), ['indicators.z'])).toEqual([]);
    expect(await approve(false)).toEqual([]);
  });
});

describe('a value that nothing should come of', () => {
  test.each([
    'indicators.__proto__.name',
    'indicators.constructor.__proto__',
    '__proto__.k1.name',
    'constructor.prototype.name',
    'indicators.toString.name',
    'indicators..name',
    'indicators.k1.',
    'indicators.k1.name.x',
    'indicators.k１.name',
    'indicators.k1.constructor',
    'expenditure.basic.__proto__',
    `indicators.${'k'.repeat(5_000)}.name`,
  ])('%s is no code', async (code) => {
    expect(await put([text(code, '甲')])).toEqual([expect.stringMatching(/^(BAD_ROW_KEY|UNKNOWN_FIGURE)$/)]);
  });

  test('a key that objects have is a key like any other', async () => {
    await set([text('indicators.constructor.name', '甲'), text('indicators.valueof.name', '乙')]);
    expect((await look('indicators { row name }')).indicators).toMatchObject(
      expect.arrayContaining([{ row: 'constructor', name: '甲' }]),
    );
    await set([gone('indicators.constructor.name'), gone('indicators.valueof.name')]);
  });

  test.each([
    ['a number of fourteen digits', number('indicators.k1.target', '99999999999999')],
    ['an amount of seventeen', amount('projects.k1.outturn', '10000000000000000.00')],
    ['a day that is none', text('signoff.date', '2021-02-31')],
    ['words of 20,000 characters', text('indicators.k1.evidence', '证'.repeat(20_000))],
    ['words of nothing but spaces', text('indicators.k1.name', ' \u3000 ')],
    ['a control character', text('indicators.k1.name', '甲\u001b[2J')],
    ['thousands of commas', text('indicators.k1.ticked', ','.repeat(5_000))],
  ])('%s is refused', async (_, figure) => {
    const { data, errors } = await as('d502001').ask(
      'mutation ($input: SetFiguresInput!) { setFigures(input: $input) { userErrors { code } } }',
      { input: { evaluationId: draft, baseVersion: 1_000_000, figures: [figure] } },
    );
    const codes = errors
      ? errors.map((error) => error.extensions.code)
      : data.setFigures.userErrors.map(({ code }: { code: string }) => code);
    expect(codes).toEqual([expect.stringMatching(/^(MALFORMED_AMOUNT|BAD_USER_INPUT)$/)]);
  });

  test('weights mistyped by thousands make no score, and stop nobody from going on', async () => {
    await set(
      ['k1', 'k2'].flatMap((row) => [...indicator('indicators', row), number(`indicators.${row}.weight`, '9999')]),
    );
    await set([number('indicators.k1.score', '9999'), number('indicators.k2.score', '9999')]);
    await set([number('score.self', '9999.99999')]);
    expect((await look('selfScore')).selfScore).toBeNull();
    await set([number('score.self', '9999.98999')]);
    expect((await look('selfScore')).selfScore).toBe('9999.99');
    await set([
      gone('score.self'),
      ...['k1', 'k2'].flatMap((row) => [
        ...indicator('indicators', row).map(({ code }) => gone(code)),
        gone(`indicators.${row}.score`),
      ]),
    ]);
  });

  test('amounts whose sum no column keeps are kept themselves, and the record can be read and checked', async () => {
    const most = '9999999999999999.99';
    await set(
      ['a', 'b'].flatMap((row) => [
        text(`projects.${row}.name`, row),
        text(`projects.${row}.kind`, 'special'),
        amount(`projects.${row}.outturn`, most),
        amount(`projects.${row}.adjusted`, '0.01'),
      ]),
    );
    await look('projects { outturn executionRate score } findings { code } selfScore figures { code amount number }');
    await set(
      ['a', 'b'].flatMap((row) =>
        ['name', 'kind', 'outturn', 'adjusted'].map((field) => gone(`projects.${row}.${field}`)),
      ),
    );
  });

  test('the last place of all leaves room for the rows of an import', async () => {
    await set([text('projects.p.name', '最后一行'), number('projects.p.position', '999999999999')]);
    expect(await importInto({ projects: [{ name: '新项目', outturn: '1.00', state: 'KNOWN' }] })).toEqual([]);
    expect((await look('projects { name }')).projects).toMatchObject(expect.arrayContaining([{ name: '新项目' }]));
  });
});

describe('a request', () => {
  const many = (count: number, field: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => field(index)).join(' ');
  const refusal = async (query: string, variables: object) => {
    const { errors, response } = await as('d502001').ask(query, { id: draft, ...variables });
    return { codes: new Set(errors?.map((error) => error.extensions.code)), length: response.body.length };
  };

  test('that asks for the same thousands of cells again and again is refused, not answered', async () => {
    const codes = Array.from({ length: 76_000 }, (_, index) => `indicators.k${index}.name`);
    const { codes: refused, length } = await refusal(
      `query ($id: ID!, $codes: [String!]) { evaluation(id: $id) { ${many(2, (index) => `a${index}: figures(codes: $codes) { id code state }`)} } }`,
      { codes },
    );
    expect(refused).toEqual(new Set(['BAD_USER_INPUT']));
    expect(length).toBeLessThan(100_000);
  });

  test('that writes a large record many times over is refused; a few times, it is not', async () => {
    const fields = ['name', 'unit', 'evidence', 'deviation', 'scoreReason', 'adjustmentReason', 'ticked', 'library'];
    const cells = Array.from({ length: 990 }, (_, row) =>
      fields.map((field) => text(`projectIndicators.k${row}.${field}`, '甲')),
    ).flat();
    for (let start = 0; start < cells.length; start += 4_000) await set(cells.slice(start, start + 4_000));
    const write = (times: number) =>
      refusal(
        `mutation ($id: ID!) { ${many(times, (index) => `a${index}: setFigures(input: { evaluationId: $id, baseVersion: 1000000, figures: [] }) { userErrors { code } }`)} }`,
        {},
      );
    expect((await write(3)).codes).toEqual(new Set());
    expect((await write(20)).codes).toEqual(new Set(['BAD_USER_INPUT']));
    for (let start = 0; start < cells.length; start += 4_000)
      await set(cells.slice(start, start + 4_000).map(({ code }) => gone(code)));
  });
});

describe('a file', () => {
  const sendUp = async (disposition: string) => {
    const boundary = 'the-only-boundary';
    const response = await house.app.inject({
      method: 'POST',
      url: '/uploads',
      headers: {
        'content-type': `multipart/form-data; boundary=${boundary}`,
        'x-requested-with': 'jiping',
        cookie: as('d502001').cookie!,
      },
      payload: Buffer.concat([
        Buffer.from(
          `--${boundary}\r\ncontent-disposition: form-data; name="file"${disposition}\r\ncontent-type: application/octet-stream\r\n\r\n`,
        ),
        Buffer.from('%PDF-1.7\n<script>alert(1)</script>'),
        Buffer.from(`\r\n--${boundary}--\r\n`),
      ]),
    });
    if (response.statusCode !== 200) return response;
    const { uploadId } = response.json<{ uploadId: string }>();
    return house.app.inject({ url: `/uploads/${uploadId}`, headers: { cookie: as('d502001').cookie! } });
  };

  test.each([
    ['with a line break', '; filename="a%0d%0aset-cookie: x=1.pdf"', 'a%250d%250aset-cookie%3A%20x%3D1.pdf'],
    ['that reads backwards', '; filename="审计\u202Efdp.exe"', encodeURIComponent('审计fdp.exe')],
    ['with a quote', `; filename="a';b.pdf"`, 'a%27%3Bb.pdf'],
    ['of marks alone', '; filename="\u202E"', encodeURIComponent('未命名')],
    ['of a folder', '; filename="../../etc/passwd"', 'passwd'],
    ['cut within an emoji’s two halves', `; filename="${'a'.repeat(199)}😀.pdf"`, `${'a'.repeat(199)}%F0%9F%98%80`],
  ])('%s has a plain name', async (_, disposition, name) => {
    const { statusCode, headers } = await sendUp(disposition);
    expect(statusCode).toBe(200);
    expect(headers['content-disposition']).toBe(`attachment; filename*=UTF-8''${name}`);
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['content-security-policy']).toBe("default-src 'none'; sandbox");
  });

  test('without a name is kept without one, and is no fault of ours', async () => {
    expect((await sendUp('')).statusCode).toBeLessThan(500);
  });
});
