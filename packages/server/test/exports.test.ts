import { writeFileSync } from 'node:fs';
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
}, 120_000);
afterAll(() => house?.close());

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

const OVERVIEW = `/regions/${COUNTY}/${YEAR}/overview.xlsx`;

describe('whoever may not see the page gets no file of it', () => {
  const ADDRESSES: Readonly<Record<string, string>> = {
    '/regions/:code/:year/overview.xlsx': OVERVIEW,
  };
  const REFUSED = { passerBy: 401, stranger: 404, 'yq-performance': 404, neighbour: 404, preparer: 404 } as const;

  test('every address is tried here', () => {
    expect(Object.keys(ADDRESSES).sort()).toEqual([...EXPORT_PATHS].sort());
  });

  test.each(Object.entries(ADDRESSES))('%s', async (_, url) => {
    for (const [account, status] of Object.entries(REFUSED)) {
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
