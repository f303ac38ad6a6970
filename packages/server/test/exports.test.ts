import { writeFileSync } from 'node:fs';
import { textOf } from '@jiping/documents';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { partsOfZip } from '../../documents/src/zip-contents.ts';
import { EXPORT_PATHS } from '../src/app/exports.ts';
import { type House, openHouse, type Person, passerBy, signedIn } from './house.ts';

const [COUNTY, PREFECTURE, YEAR] = ['990121', '990100', 2021] as const;

let house: House;
const people: Record<string, Person> = {};

const ACCOUNTS = [
  'performance',
  'director',
  'congress',
  'prefecture',
  'province',
  'preparer',
  'stranger',
  'neighbour',
  'yq-performance',
];

beforeAll(async () => {
  house = await openHouse();
  people.passerBy = passerBy(house);
  for (const account of ACCOUNTS) people[account] = await signedIn(house, account);
  // There is something to be refused: the county's report is drafted.
  await act('performance', 'draftSummaryReport');
}, 120_000);
afterAll(() => house?.close());

/** Does something to the county's summary report. */
async function act(account: string, name: string, input: object = {}): Promise<{ version: number }> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await people[account]!.ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { report { version } userErrors { code message } } }`,
    { input: { regionCode: COUNTY, fiscalYear: YEAR, ...input } },
  );
  expect(errors, JSON.stringify(errors)).toBeUndefined();
  expect(data[name].userErrors).toEqual([]);
  return data[name].report;
}

async function take(account: string, url: string, language = 'zh-CN') {
  const cookie = people[account]!.cookie;
  const response = await house.app.inject({
    url,
    headers: { 'accept-language': language, ...(cookie ? { cookie } : {}) },
  });
  const refused =
    response.statusCode === 200 ? null : response.json<{ error: { code: string; message: string } }>().error;
  return {
    status: response.statusCode,
    code: refused?.code,
    message: refused?.message,
    headers: response.headers,
    bytes: response.rawPayload,
  };
}

/** Tabs of a workbook with all their words and numbers, row by row. */
function read(bytes: Uint8Array): ReadonlyMap<string, readonly (readonly string[])[]> {
  const parts = new Map([...partsOfZip(bytes)].map(([name, content]) => [name, content.toString('utf8')]));
  const plain = (xml: string) =>
    xml.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  const words = [...parts.get('xl/sharedStrings.xml')!.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text]) =>
    plain(text!),
  );
  const names = [...parts.get('xl/workbook.xml')!.matchAll(/<sheet name="(.*?)"/g)].map(([, name]) => plain(name!));
  return new Map(
    names.map((name, place) => {
      const rows = [...parts.get(`xl/worksheets/sheet${place + 1}.xml`)!.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(
        ([, row]) =>
          [...row!.matchAll(/<c r="\w+" s="\d+"(?: t="(s)")?(?:\/>|><v>(.*?)<\/v><\/c>)/g)].map(
            ([, shared, value = '']) => (shared ? words[Number(value)]! : value),
          ),
      );
      return [name, rows];
    }),
  );
}

const COMPARISON = `/comparisons.xlsx?county=${COUNTY}&years=2020,2021&measures=budget.outturn,ratio.execution,score.result,expenditure.total/staff`;
const SUMMARY = `/regions/${COUNTY}/${YEAR}/summary`;
const OVERVIEW = `/regions/${COUNTY}/${YEAR}/overview.xlsx`;

describe('whoever may not see the page gets no file of it', () => {
  const ADDRESSES: Readonly<Record<string, string>> = {
    '/regions/:code/:year/overview.xlsx': OVERVIEW,
    '/comparisons.xlsx': COMPARISON,
    '/regions/:code/:year/summary.docx': `${SUMMARY}.docx`,
    '/regions/:code/:year/summary.xlsx': `${SUMMARY}.xlsx`,
    '/regions/:code/:year/summary.json': `${SUMMARY}.json`,
  };
  const ELSEWHERE = { passerBy: 401, stranger: 404, 'yq-performance': 404 } as const;
  const REFUSED = { ...ELSEWHERE, neighbour: 404, preparer: 404 } as const;
  /** What departments of the county have a part in: they get what is theirs, as the tests below say. */
  const OWN_PART = ['/comparisons.xlsx'];

  test('every address is tried here', () => {
    expect(Object.keys(ADDRESSES).sort()).toEqual([...EXPORT_PATHS].sort());
  });

  test.each(Object.entries(ADDRESSES))('%s', async (address, url) => {
    for (const [account, status] of Object.entries(OWN_PART.includes(address) ? ELSEWHERE : REFUSED)) {
      const answer = await take(account, url);
      expect([account, answer.status, answer.code]).toEqual([
        account,
        status,
        status === 401 ? 'UNAUTHENTICATED' : 'NOT_FOUND',
      ]);
      // As for a region that is not there: nothing tells that this one is.
      const nowhere = await take(account, url.replace(COUNTY, '999999'));
      expect([nowhere.status, nowhere.message]).toEqual([answer.status, answer.message]);
      expect(answer.headers['content-disposition']).toBeUndefined();
    }
  });

  test.each([
    ['a year that is none', `/regions/${COUNTY}/21/overview.xlsx`, 400],
    ['a year without data', `/regions/${COUNTY}/1999/overview.xlsx`, 404],
    ['a code that is none', `/regions/${encodeURIComponent("'; drop table region --")}/2021/overview.xlsx`, 404],
    ['a code with a zero character', '/regions/%00/2021/overview.xlsx', 400],
  ])('%s', async (_, url, status) => {
    const zh = await take('performance', url);
    expect(zh.status).toBe(status);
    expect(zh.message).toMatch(/。$/);
    expect((await take('performance', url, 'en')).message).toMatch(/\.$/);
  });
});

describe('the overview as a workbook', () => {
  test('has a sheet for each table and for all departments, with the data cut-off', async () => {
    const { status, headers, bytes } = await take('performance', OVERVIEW);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    });
    expect(headers['content-disposition']).toMatch(
      /^attachment; filename="overview-990121-2021\.xlsx"; filename\*=UTF-8''%E6%B8%85[%\w]+\.xlsx$/,
    );
    if (process.env.KEEP) writeFileSync('/tmp/exports/overview.xlsx', bytes);
    const sheets = read(bytes);
    expect([...sheets.keys()].map((name) => name.split(' ')[0])).toEqual([
      '说明',
      'T1',
      'T2',
      'T3',
      'T4',
      'T5',
      'T6',
      'T7',
      'T8',
      'T9',
      'T10',
      'A',
      '指标得分与失分',
    ]);
    for (const [name, rows] of sheets) if (name !== '说明') expect(rows[1]![0]).toMatch(/^数据截至\d{4}年/);
  });

  test('says the same as the page: the outturn of all accepted, to the cent', async () => {
    const { data } = await people.performance!.ask(
      `{ regionSummary(regionCode: "${COUNTY}", fiscalYear: ${YEAR}) { funds { outturn { amount } } coverage { obliged } } }`,
    );
    const all = [...read((await take('performance', OVERVIEW)).bytes)].find(([name]) => name.startsWith('A '))![1];
    const { outturn } = data.regionSummary.funds;
    const column = all.find((row) => row.includes('全年执行'))!.indexOf('全年执行');
    const listed = all.flatMap((row) => (/^\d+$/.test(row[0] ?? '') ? [row] : []));
    expect(listed).toHaveLength(data.regionSummary.coverage.obliged);
    const cents = listed.reduce(
      (sum, row) => sum + (/^\d/.test(row[column]!) ? Math.round(Number(row[column]) * 1_000_000) : 0),
      0,
    );
    expect(cents).toBeGreaterThan(0);
    expect(cents / 100).toBeCloseTo(Number(outturn.amount), 2);
  });

  test('shows supervision what is accepted, and no department that is still writing', async () => {
    const rows = (account: string) =>
      take(account, OVERVIEW).then(({ bytes }) => [...read(bytes)].find(([name]) => name.startsWith('A '))![1]);
    const [bureau, congress] = [await rows('performance'), await rows('congress')];
    const names = (all: readonly (readonly string[])[]) =>
      all.flatMap((row) => (/^\d+$/.test(row[0] ?? '') ? [row[1]!] : []));
    const accepted = bureau.filter((row) => /^\d+$/.test(row[0] ?? '') && /^\d/.test(row[6]!)).map((row) => row[1]!);
    expect(names(congress)).toEqual(accepted);
    expect(names(congress).length).toBeLessThan(names(bureau).length);
  });

  test('of a prefecture and a province has a line for each region below, and no department', async () => {
    const sheets = read((await take('prefecture', `/regions/${PREFECTURE}/${YEAR}/overview.xlsx`)).bytes);
    const all = [...sheets].find(([name]) => name.startsWith('A '))![1];
    const codes = all.flatMap((row) => row.filter((cell) => /^99\d{4}$/.test(cell)));
    expect(codes).toEqual(['990121', '990122']);
    expect((await take('province', `/regions/990000/${YEAR}/overview.xlsx`)).status).toBe(200);
    // A county, by who is above it.
    expect((await take('prefecture', OVERVIEW)).status).toBe(200);
    expect((await take('prefecture', `/regions/990000/${YEAR}/overview.xlsx`)).status).toBe(404);
  });

  test('counts what is handed in only for who may see it, and says so on every sheet', async () => {
    const [official, provisional] = [
      await take('performance', OVERVIEW),
      await take('performance', `${OVERVIEW}?provisional=true`),
    ];
    const outturns = (bytes: Uint8Array) =>
      [...read(bytes)].find(([name]) => name.startsWith('T2'))![1].find(([name]) => name === '合计')![3];
    expect(Number(outturns(provisional.bytes))).toBeGreaterThan(Number(outturns(official.bytes)));
    const { data } = await people.performance!.ask(
      `{ regionSummary(regionCode: "${COUNTY}", fiscalYear: ${YEAR}, provisional: true) { funds { outturn { amount } } } }`,
    );
    expect(Number(outturns(provisional.bytes)) * 10_000).toBeCloseTo(
      Number(data.regionSummary.funds.outturn.amount),
      2,
    );
    for (const rows of read(provisional.bytes).values()) expect(rows.flat().join()).toContain('临时数据');
    expect((await take('congress', `${OVERVIEW}?provisional=true`)).status).toBe(403);
  });

  test('of every region and year of the demonstration says nothing that is none', async () => {
    const codes = ['990000', '990100', '990121', '990122', '990200', '990221', '990222'];
    let written = 0;
    for (const code of codes)
      for (const year of [2019, 2020, 2021]) {
        const { status, bytes } = await take('province', `/regions/${code}/${year}/overview.xlsx`);
        expect([200, 404]).toContain(status);
        if (status === 404) continue;
        written += 1;
        const words = [...read(bytes).values()].flat(2).join('\n');
        expect(words, `${code} ${year}`).not.toMatch(/NaN|Infinity|undefined|null|\[object/);
      }
    expect(written).toBeGreaterThanOrEqual(14);
  });

  test('is the same bytes as long as nothing changes', async () => {
    const [one, other] = [await take('performance', OVERVIEW), await take('performance', OVERVIEW)];
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
  });

  test('is written three at a time for one person, and no more', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => take('director', OVERVIEW)));
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(3);
    expect(new Set(statuses)).toEqual(new Set([200, 429]));
    expect((await take('director', OVERVIEW)).status).toBe(200);
  });
});

describe('a comparison as a workbook', () => {
  const sheetOf = (bytes: Uint8Array, name: string) => read(bytes).get(name);

  test('has the rows, columns and values of the page, money in 万元 to the last digit', async () => {
    const { status, bytes, headers } = await take('performance', COMPARISON);
    expect(status).toBe(200);
    expect(headers['content-disposition']).toContain('filename="comparison-2020-2021.xlsx"');
    if (process.env.KEEP) writeFileSync('/tmp/exports/comparison.xlsx', bytes);
    const { data } = await people.performance!.ask(
      `query ($input: DepartmentComparisonInput!) { departmentComparison(input: $input) { rows { label } columns { label } values states } }`,
      {
        input: {
          countyCode: COUNTY,
          fiscalYears: [2020, 2021],
          measures: ['budget.outturn', 'ratio.execution', 'score.result', 'expenditure.total/staff'],
        },
      },
    );
    const { rows, columns, values } = data.departmentComparison;
    const table = sheetOf(bytes, '比较')!.filter((row) =>
      rows.some(({ label }: { label: string }) => label === row[0]),
    );
    expect(table.map(([label]) => label)).toEqual(rows.map(({ label }: { label: string }) => label));
    let compared = 0;
    for (const [place, value] of (values as (string | null)[]).entries()) {
      const [row, column] = [Math.floor(place / columns.length), place % columns.length];
      const written = table[row]![column + 1]!;
      if (value === null) expect(written).toMatch(/^[\u4e00-\u9fff]+$/);
      else {
        // Money moves four places to the left, a percentage two.
        const factor = [1e4, 100, 1, 1e4][column % 4]!;
        expect(Number(written) * factor).toBeCloseTo(Number(value), 6);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(100);
  });

  test('is in the order of the page', async () => {
    const { bytes } = await take('performance', `${COMPARISON}&sort=score.result@2020&down=true`);
    const scores = sheetOf(bytes, '比较')!.flatMap((row) => (/^\d/.test(row[3] ?? '') ? [Number(row[3])] : []));
    expect(scores.length).toBeGreaterThan(10);
    expect(scores).toEqual(scores.toSorted((one, other) => other - one));
  });

  test('shows a department its own line and nobody else by name', async () => {
    const { status, bytes } = await take('neighbour', COMPARISON);
    expect(status).toBe(200);
    const rows = sheetOf(bytes, '比较')!;
    const { data } = await people.performance!.ask(
      `{ departments(countyCode: "${COUNTY}", first: 100) { edges { node { name } } } }`,
    );
    const names: string[] = data.departments.edges.map(({ node }: { node: { name: string } }) => node.name);
    const own = rows.map(([label]) => label).filter((label) => names.includes(label!));
    expect(own).toHaveLength(1);
    const whole = [...read(bytes).values()].flat(2).join('\n');
    for (const name of names) if (name !== own[0]) expect(whole).not.toContain(name);
  });

  test('of a link made by the bureau shows a department its own besides, and how many are hidden', async () => {
    const { data } = await people.performance!.ask(
      `{ departments(countyCode: "${COUNTY}", first: 3) { edges { node { id } } } }`,
    );
    const ids = data.departments.edges.map(({ node }: { node: { id: string } }) => node.id).join(',');
    const { bytes } = await take('neighbour', `${COMPARISON}&departments=${ids}&category=TOWN`);
    expect(sheetOf(bytes, '说明')!.flat().join()).toMatch(/\d 个部门（地区）不存在或您无权查看/);
    expect(sheetOf(bytes, '比较')!.at(-1)![0]).not.toBe('');
  });

  test.each([
    ['nothing chosen', `/comparisons.xlsx?county=${COUNTY}`, 400],
    ['measures that are none', `/comparisons.xlsx?county=${COUNTY}&years=2021&measures=password_hash`, 400],
    [
      'too many years',
      `/comparisons.xlsx?county=${COUNTY}&years=${Array.from({ length: 11 }, (_, n) => 2010 + n).join()}`,
      400,
    ],
    [
      'too many departments',
      `/comparisons.xlsx?county=${COUNTY}&years=2021&departments=${Array.from({ length: 101 }, (_, n) => `x${n}`).join()}`,
      400,
    ],
    ['a zero character', `/comparisons.xlsx?county=${COUNTY}%00&years=2021`, 400],
  ])('refuses %s', async (_, url, status) => {
    const { status: got, message } = await take('performance', url);
    expect([got, message]).toEqual([status, expect.stringMatching(/。$/)]);
  });

  test('of regions, for who sees them', async () => {
    const url = `/comparisons.xlsx?region=${PREFECTURE}&years=2021&measures=budget.outturn,score.result`;
    const rows = sheetOf((await take('prefecture', url)).bytes, '比较')!;
    expect(rows.filter(([name]) => /县$/.test(name!))).toHaveLength(2);
    expect((await take('performance', url)).status).toBe(404);
    // In English, with English headings.
    expect([...read((await take('prefecture', url, 'en')).bytes).keys()]).toEqual(
      expect.arrayContaining(['Comparison']),
    );
  });
});

describe('the summary report as a file', () => {
  const words = async () => {
    const { data } = await people.performance!.ask(
      `{ summaryReport(regionCode: "${COUNTY}", fiscalYear: ${YEAR}) { title version sections { title } tables { code title } } }`,
    );
    return data.summaryReport;
  };

  test('is a draft in Word, with every section and every table', async () => {
    const { status, bytes, headers } = await take('performance', `${SUMMARY}.docx`);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document');
    expect(headers['content-disposition']).toContain('filename="summary-990121-2021-draft.docx"');
    if (process.env.KEEP) writeFileSync('/tmp/exports/summary.docx', bytes);
    const { text } = await textOf(bytes);
    const { title, sections, tables } = await words();
    expect(text.replaceAll('\n', '')).toContain(title);
    expect(text).toContain('草稿，未签发');
    for (const section of sections) expect(text).toContain(section.title);
    for (const table of tables) expect(text).toContain(table.title);
    expect(text).not.toMatch(/NaN|undefined|null|\[object/);
  });

  test('is a workbook with a sheet for each table', async () => {
    const sheets = read((await take('performance', `${SUMMARY}.xlsx`)).bytes);
    const codes = (await words()).tables.map(({ code }: { code: string }) => code);
    expect([...sheets.keys()].map((name) => name.split(' ')[0])).toEqual(['说明', '正文', ...codes]);
  });

  test('is JSON for the level above, with exact values', async () => {
    const { bytes, headers } = await take('performance', `${SUMMARY}.json`);
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
    const report = JSON.parse(bytes.toString('utf8'));
    expect(report).toMatchObject({
      format: 'jiping/summary-report',
      version: 1,
      region: { code: COUNTY },
      fiscalYear: YEAR,
    });
    const tables = [...report.sections, ...report.annexes].flatMap(
      (section: { tables: { code: string; rows: unknown[][] }[] }) => section.tables,
    );
    const total = tables.find(({ code }) => code === 'T2')!.rows.find(([name]) => name === '合计')!;
    expect(total[3]).toEqual({
      text: expect.stringMatching(/^[\d,]+\.\d\d$/),
      value: expect.stringMatching(/^\d+(\.\d{1,6})?$/),
    });
  });

  test('of a prefecture names its counties and no department', async () => {
    await act('prefecture', 'draftSummaryReport', { regionCode: PREFECTURE });
    const { status, bytes } = await take('prefecture', `/regions/${PREFECTURE}/${YEAR}/summary.docx`);
    expect(status).toBe(200);
    const { text } = await textOf(bytes);
    expect(text).toMatch(/清岚县\t990121/);
    expect(text).not.toMatch(/NaN|undefined|null|\[object|清岚县公安局/);
    expect((await take('performance', `/regions/${PREFECTURE}/${YEAR}/summary.docx`)).status).toBe(404);
  });

  test('is for supervision and the levels above once it is signed, and then always the same bytes', async () => {
    expect((await take('congress', `${SUMMARY}.docx`)).status).toBe(404);
    expect((await take('prefecture', `${SUMMARY}.json`)).status).toBe(404);
    await act('director', 'signSummaryReport', { baseVersion: (await words()).version, acceptDifferences: true });
    const first = await take('congress', `${SUMMARY}.docx?edition=1`);
    expect(first.status).toBe(200);
    expect(decodeURIComponent(String(first.headers['content-disposition']))).toContain('（第1版）.docx');
    expect((await textOf(first.bytes)).text).toMatch(/签发版次：第1版/);
    const json = await take('prefecture', `${SUMMARY}.json`);
    expect(JSON.parse(json.bytes.toString('utf8'))).toMatchObject({
      edition: 1,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    // Opened again and refreshed: what was signed stays what it was.
    const { version } = await act('performance', 'reopenSummaryReport', {
      baseVersion: (await words()).version,
      reason: '补充整改情况',
    });
    await act('performance', 'refreshSummaryReport', { baseVersion: version });
    expect(Buffer.compare(first.bytes, (await take('performance', `${SUMMARY}.docx?edition=1`)).bytes)).toBe(0);
    expect((await textOf((await take('performance', `${SUMMARY}.docx`)).bytes)).text).toContain('草稿，未签发');
    expect((await take('congress', `${SUMMARY}.docx?edition=2`)).status).toBe(404);
  });

  test.each([
    ['an edition that is none', `${SUMMARY}.docx?edition=one`, 400],
    ['an edition that is not there', `${SUMMARY}.docx?edition=99`, 404],
    ['a year without a report', `/regions/${COUNTY}/2015/summary.xlsx`, 404],
    ['another kind of file', `${SUMMARY}.pdf`, 404],
  ])('refuses %s', async (_, url, status) => {
    expect((await take('performance', url)).status).toBe(status);
  });
});
