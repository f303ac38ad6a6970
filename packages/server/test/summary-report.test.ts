import { draftSummaryReport, SUMMARY_SHAPE, type SummaryData } from '@jiping/domain/writing';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashOfEdition } from '../src/features/summary-reports/edition-hash.ts';
import { SummaryReportEdition } from '../src/features/summary-reports/summary-report.entity.ts';
import { rowsAsOwner } from './as-owner.ts';
import { onDatabase } from './global-setup.ts';
import { type Answer, type House, openHouse, type Person, passerBy, signedIn } from './house.ts';

/** The summary report of the first county: drafted, written, refreshed, signed, opened again; by whom, and by nobody else. */
let house: House;
const people = new Map<string, Person>();
beforeAll(async () => {
  house = await openHouse();
}, 240_000);
afterAll(() => house.close());

const COUNTY = { regionCode: '990121', fiscalYear: 2021 };

async function as(username: string): Promise<Person> {
  const known = people.get(username) ?? (await signedIn(house, username));
  people.set(username, known);
  return known;
}

const REPORT = `state version asOf title reopenReason edition { number }
  sections { key title content drafted version updatedBy isEdited }
  editions { number asOf hash previousHash signedBy reopenedBy reopenReason isIntact }
  viewerCan { draft edit sign reopen signRefusal }`;
const DIFFERENCES = `count fingerprint figures { code before after citedIn } sentences { sectionKey before after }
  tables { code cells { row column before after } }`;

const look = async (username: string, fields = REPORT, of: object = COUNTY): Promise<Answer> =>
  (await as(username)).ask(
    `query ($regionCode: String!, $fiscalYear: Int!, $edition: Int) { summaryReport(regionCode: $regionCode, fiscalYear: $fiscalYear, edition: $edition) { ${fields} } }`,
    { ...of },
  );
const report = async (username: string, fields = REPORT, of: object = COUNTY) => {
  const { data, errors } = await look(username, fields, of);
  expect(errors, JSON.stringify(errors)).toBeUndefined();
  return data.summaryReport;
};

async function act(username: string, name: string, input: object = {}, fields = REPORT) {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await (await as(username)).ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { report { ${fields} } differences { ${DIFFERENCES} }
      userErrors { code message conflict { changedBy currentVersion content } } } }`,
    { input: { ...COUNTY, ...input } },
  );
  expect(errors, JSON.stringify(errors)).toBeUndefined();
  return data[name];
}
const codes = (payload: { userErrors: { code: string }[] }) => payload.userErrors.map(({ code }) => code);

const words = (text: string, ...more: object[]) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }, ...more] }],
});
const ACCEPTED = { type: 'figure', attrs: { code: 'summary.coverage.accepted', unit: '个', digits: 0 } };

const version = async () => (await report('performance', 'version')).version;
const section = async (key: string) => {
  const { sections } = await report('performance');
  return sections.find((one: { key: string }) => one.key === key);
};
const save = async (username: string, key: string, content: object, baseVersion?: number) =>
  act(username, 'saveSummarySection', {
    sectionKey: key,
    content,
    baseVersion: baseVersion ?? (await section(key)).version,
  });

/** Brings another evaluation of the county to acceptance: its section passes it on, where it still lies there, and the last reviewer accepts. */
async function rescoreThat(preparer: string): Promise<void> {
  const { data } = await (await as('performance')).ask(
    'mutation ($input: RescoreEvaluationInput!) { rescoreEvaluation(input: $input) { evaluation { state } userErrors { message } } }',
    { input: { evaluationId: await evaluationOf(preparer), reviewScore: '83', reason: '复核后更正' } },
  );
  expect(data.rescoreEvaluation).toEqual({ evaluation: { state: 'ACCEPTED' }, userErrors: [] });
}

async function evaluationOf(preparer: string): Promise<string> {
  const { data } = await (await as(preparer)).ask(
    '{ evaluations(first: 1, filter: { fiscalYear: 2021 }) { edges { node { id } } } }',
  );
  return data.evaluations.edges[0].node.id;
}

async function acceptAnother(preparer: string, first: string): Promise<void> {
  const evaluationId = await evaluationOf(preparer);
  const accept = async (username: string, input: object) =>
    (await as(username)).ask(
      'mutation ($input: AcceptEvaluationInput!) { acceptEvaluation(input: $input) { evaluation { state } userErrors { message } } }',
      { input: { evaluationId, ...input } },
    );
  await accept(first, {});
  const last = await accept('performance', { reviewScore: '81.5' });
  expect(last.data.acceptEvaluation).toEqual({ evaluation: { state: 'ACCEPTED' }, userErrors: [] });
}

describe('who may', () => {
  test.each([
    ['preparer'],
    ['unithead'],
    ['supervisor'],
    ['stranger'],
    ['evaluator'],
    ['sysadmin'],
    ['yq-performance'],
  ])('%s finds nothing', async (username) => {
    const { errors } = await look(username, 'state');
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
  });

  test('nobody who is not signed in gets an answer', async () => {
    const { errors } = await passerBy(house).ask('{ summaryReport(regionCode: "990121", fiscalYear: 2021) { state } }');
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test.each([['congress'], ['audit'], ['prefecture'], ['province']])(
    '%s reads nothing before it is signed',
    async (username) => expect(await report(username, 'state')).toBeNull(),
  );

  test.each([
    ['performance', { draft: true, edit: false, sign: false, reopen: false }],
    ['director', { draft: false, edit: false, sign: false, reopen: false }],
    ['section', { draft: false, edit: false, sign: false, reopen: false }],
  ])('%s sees that it is not begun', async (username, can) => {
    const { state, viewerCan, sections } = await report(username);
    expect([state, sections]).toEqual(['NOT_BEGUN', []]);
    expect(viewerCan).toMatchObject(can);
  });

  test.each([
    ['director', 'draftSummaryReport'],
    ['section', 'draftSummaryReport'],
  ])('%s may not %s', async (username, name) => expect(codes(await act(username, name))).toEqual(['NOT_ALLOWED']));

  test('a report is read in as many statements, however many departments there are', async () => {
    const statementsOf = async (username: string, regionCode: string): Promise<number> => {
      const read = () =>
        report(username, 'title figures { code } tables { code rows { key } }', { ...COUNTY, regionCode });
      await read();
      house.statements();
      expect((await read()).tables[11].rows.length).toBe(regionCode === '990121' ? 24 : 6);
      return house.statements().filter((statement) => !statement.includes('update session')).length;
    };
    const ofMany = await statementsOf('performance', '990121');
    expect(ofMany).toBe(await statementsOf('yq-performance', '990122'));
    expect(ofMany).toBeLessThan(24);
  });

  test('a year without data is refused, and an act on a report that is not begun', async () => {
    expect(codes(await act('performance', 'draftSummaryReport', { fiscalYear: 1999 }))).toEqual(['NO_DATA']);
    for (const fiscalYear of [-(2 ** 31), 2 ** 31 - 1]) {
      expect(codes(await act('performance', 'draftSummaryReport', { fiscalYear }))).toEqual(['NO_DATA']);
      expect((await report('performance', 'state', { ...COUNTY, fiscalYear })).state).toBe('NOT_BEGUN');
    }
    expect(codes(await act('performance', 'refreshSummaryReport', { baseVersion: 1 }))).toEqual(['NOT_DRAFTED']);
    expect((await report('performance', REPORT, { ...COUNTY, fiscalYear: 1999 })).viewerCan.draft).toBe(false);
  });
});

describe('a county', () => {
  test('drafts its report, once; two at the same time make one', async () => {
    const [one, other] = await Promise.all([
      act('performance', 'draftSummaryReport'),
      act('performance', 'draftSummaryReport'),
    ]);
    expect([...codes(one), ...codes(other)]).toEqual(['ALREADY_DRAFTED']);
    const { state, sections, title } = await report('performance');
    expect(state).toBe('DRAFT');
    expect(title).toMatch(/县2021年度部门整体支出绩效自评工作汇总报告$/);
    expect(sections.map(({ key }: { key: string }) => key)).toEqual([
      'work',
      'overview',
      'results',
      'keyFigures',
      'review',
      'problems',
      'rectification',
      'suggestions',
    ]);
    const [row] = await rowsAsOwner<{ data: SummaryData }>(house, 'select data from summary_report');
    expect(sections.map(({ key, content }: { key: string; content: object }) => ({ key, content }))).toEqual(
      draftSummaryReport(row!.data),
    );
    expect(sections.every((one: { isEdited: boolean; drafted: object; content: object }) => !one.isEdited)).toBe(true);
  });

  test('has tables that are the sums of its facts (AGG-02), and every chip has its number', async () => {
    const { figures, tables, sections } = await report(
      'performance',
      'figures { code amount number } tables { code rows { key texts values } } sections { content }',
    );
    const [sums] = await rowsAsOwner<Record<string, string>>(
      house,
      `select count(*) as obliged, count(*) filter (where f.state = 'accepted') as accepted,
         sum((fact #>> '{measures,budget.outturn,amount}')::numeric) filter (where f.state = 'accepted') as outturn
       from evaluation_fact f join region r on r.id = f.county_id where r.code = '990121' and fiscal_year = 2021`,
    );
    const values = new Map<string, string>(
      figures.map((one: { code: string; amount: string; number: string }) => [one.code, one.amount ?? one.number]),
    );
    expect(values.get('summary.coverage.obliged')).toBe(sums!.obliged);
    expect(values.get('summary.coverage.accepted')).toBe(sums!.accepted);
    expect(values.get('summary.funds.outturn')).toBe(sums!.outturn);
    expect(tables.map(({ code }: { code: string }) => code)).toEqual([
      ...Array.from({ length: 11 }, (_, index) => `T${index + 1}`),
      'A',
      'B',
      'C',
    ]);
    expect(tables[11].rows).toHaveLength(Number(sums!.obliged));
    const cited = JSON.stringify(sections).match(/summary\.[\w.]+/g)!;
    expect(cited.length).toBeGreaterThan(20);
    expect(cited.filter((code) => !values.has(code))).toEqual([]);
  });

  test('keeps words, and the draft beside them', async () => {
    const text = '全县自评工作由财政局统一组织，审核通过';
    const { report: saved } = await save('performance', 'work', words(text, ACCEPTED));
    const work = saved.sections[0];
    expect([work.isEdited, work.version]).toEqual([true, 2]);
    expect(work.content).toEqual(words(text, ACCEPTED));
    expect(work.drafted).not.toEqual(work.content);
  });

  test('two people in one section: the later one is told who was faster, and what stands there', async () => {
    const before = await section('review');
    const first = await save('performance', 'review', words('先写的'), before.version);
    expect(codes(first)).toEqual([]);
    const second = await save('performance', 'review', words('后写的'), before.version);
    expect(codes(second)).toEqual(['STALE_VERSION']);
    expect(second.userErrors[0].conflict).toMatchObject({ currentVersion: 2, content: words('先写的') });
    const { sections } = await act('performance', 'restoreDraftedSection', {
      sectionKey: 'review',
      baseVersion: 2,
    }).then(({ report: restored }) => restored);
    expect(sections[4]).toMatchObject({ version: 3, isEdited: false, updatedBy: null, content: before.drafted });
  });

  test.each([
    ['a document of another kind', { sectionKey: 'work', content: { type: 'html' } }, 'MALFORMED_DOCUMENT'],
    ['a section that there is not', { sectionKey: 'praise', content: words('好') }, 'UNKNOWN_SECTION'],
  ])('refuses %s', async (_, input, code) => {
    const { version: baseVersion } = await section('work');
    expect(codes(await act('performance', 'saveSummarySection', { baseVersion, ...input }))).toEqual([code]);
  });

  test.each([['director'], ['section']])('does not let %s write', async (username) => {
    expect(codes(await save(username, 'work', words('改写')))).toEqual(['NOT_ALLOWED']);
  });

  test('tells what changed when another evaluation is accepted', async () => {
    expect((await report('performance', `differences { ${DIFFERENCES} }`)).differences.count).toBe(0);
    await acceptAnother('d602001', 'section-economy');
    const { differences } = await report('performance', `differences { ${DIFFERENCES} }`);
    const accepted = differences.figures.find((one: { code: string }) => one.code === ACCEPTED.attrs.code);
    expect(Number.parseInt(accepted.after, 10) - Number.parseInt(accepted.before, 10)).toBe(1);
    expect(accepted.citedIn).toContain('work');
    expect(differences.sentences.length).toBeGreaterThan(2);
    const changed = differences.tables.find(({ code }: { code: string }) => code === 'T5');
    expect(changed.cells.some(({ after }: { after: string | null }) => after === '81.50')).toBe(true);
  });

  test('is not signed as long as the data have changed, unless that is accepted', async () => {
    const refused = await act('director', 'signSummaryReport', { baseVersion: await version() });
    expect(codes(refused)).toEqual(['OPEN_DIFFERENCES']);
    expect(refused.differences.count).toBeGreaterThan(2);
    expect(refused.report).toBeNull();
    expect((await report('director', 'state')).state).toBe('DRAFT');
  });

  test('is neither refreshed nor signed to changes other than those that were looked at', async () => {
    const { version: baseVersion, differences } = await report('performance', `version differences { ${DIFFERENCES} }`);
    const seen = { baseVersion, expectedDifferences: differences.fingerprint };
    expect((await report('director', 'differences { fingerprint }')).differences).toEqual({
      fingerprint: differences.fingerprint,
    });
    await rescoreThat('d602001');
    for (const [username, name, input] of [
      ['performance', 'refreshSummaryReport', seen],
      ['performance', 'refreshSummaryReport', { ...seen, expectedDifferences: '' }],
      ['director', 'signSummaryReport', { ...seen, acceptDifferences: true }],
    ] as const) {
      const refused = await act(username, name, input);
      expect(codes(refused)).toEqual(['DIFFERENCES_CHANGED']);
      expect(refused.report).toBeNull();
      expect(refused.differences.tables.find(({ code }: { code: string }) => code === 'T5').cells).toContainEqual(
        expect.objectContaining({ after: '83.00' }),
      );
    }
    const now = await report('performance', `state version differences { ${DIFFERENCES} }`);
    expect([now.state, now.version]).toEqual(['DRAFT', baseVersion]);
    expect(now.differences.fingerprint).not.toBe(differences.fingerprint);
  });

  test('takes the data of now: drafts anew what nobody wrote, and keeps what somebody did', async () => {
    const before = await report('performance');
    const { differences } = await report('performance', 'differences { fingerprint }');
    const { report: after } = await act('performance', 'refreshSummaryReport', {
      baseVersion: before.version,
      expectedDifferences: differences.fingerprint,
    });
    const [work, , results] = after.sections;
    expect(work.content).toEqual(before.sections[0].content);
    expect([work.isEdited, work.version]).toEqual([true, before.sections[0].version]);
    expect(work.drafted).toEqual(before.sections[0].drafted);
    expect(results.content).not.toEqual(before.sections[2].content);
    expect(results.isEdited).toBe(false);
    expect(new Date(after.asOf) > new Date(before.asOf)).toBe(true);
    expect((await report('performance', 'differences { count }')).differences.count).toBe(0);
    const again = await act('performance', 'refreshSummaryReport', { baseVersion: before.version });
    expect(codes(again)).toEqual(['STALE_VERSION']);
  });

  test('a transaction that is stopped half-way keeps the old', async () => {
    const before = await report('performance');
    await onDatabase(house.ownerUrl, async (blocker) => {
      await blocker.query('begin');
      await blocker.query('select 1 from summary_report for update');
      const waiting = (await as('performance')).ask(
        'mutation ($input: RefreshSummaryReportInput!) { refreshSummaryReport(input: $input) { report { version } } }',
        { input: { ...COUNTY, baseVersion: before.version } },
      );
      await cancelWaiting(blocker);
      expect((await waiting).errors?.[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
      await blocker.query('rollback');
    });
    expect(await report('performance')).toEqual(before);
  });

  test('is not signed by who wrote in it, nor with a number that there is not', async () => {
    await rowsAsOwner(
      house,
      `update summary_report_section set writer_ids = array(select id from app_user where username = 'director') where key = 'work'`,
    );
    const { viewerCan } = await report('director');
    expect(viewerCan).toMatchObject({ sign: false, edit: false });
    expect(viewerCan.signRefusal).toMatch(/不能再由您签发/);
    expect(codes(await act('director', 'signSummaryReport', { baseVersion: await version() }))).toEqual([
      'NOT_ALLOWED',
    ]);
    await rowsAsOwner(house, `update summary_report_section set writer_ids = '{}' where key = 'work'`);
    const gone = { type: 'figure', attrs: { code: 'summary.unit.u000000.result', unit: '分', digits: 2 } };
    await save('performance', 'work', words('某单位得分', gone));
    const blank = await act('director', 'signSummaryReport', { baseVersion: await version() });
    expect(codes(blank)).toEqual(['FIGURE_GONE']);
    expect(blank.userErrors[0].message).toContain('一、工作开展情况');
    await save('performance', 'work', words('审核通过', ACCEPTED));
  });

  test('is not signed with data of another version of the product, nor with sums that are not those of its departments', async () => {
    const alter = (path: string, value: string) =>
      rowsAsOwner(
        house,
        `update summary_report set data = jsonb_set(data, '${path}', '${value}') where path like '%/990121/'`,
      );
    const sign = async () => codes(await act('director', 'signSummaryReport', { baseVersion: await version() }));
    await alter('{shape}', '0');
    expect(await sign()).toEqual(['DATA_OUTDATED']);
    expect((await report('performance', 'tables { code }')).tables).toHaveLength(14);
    await alter('{shape}', `${SUMMARY_SHAPE}`);
    const [row] = await rowsAsOwner<{ amount: string }>(
      house,
      `select data #>> '{thisYear,official,money,budget.outturn,amount}' as amount from summary_report where path like '%/990121/'`,
    );
    await alter('{thisYear,official,money,budget.outturn,amount}', '"1.00"');
    expect(await sign()).toEqual(['SUMMARY_DISAGREES']);
    await alter('{thisYear,official,money,budget.outturn,amount}', JSON.stringify(row!.amount));
  });

  test('is signed and frozen, and its hash can be made again', async () => {
    expect(codes(await act('performance', 'signSummaryReport', { baseVersion: await version() }))).toEqual([
      'NOT_ALLOWED',
    ]);
    const { report: signed } = await act('director', 'signSummaryReport', { baseVersion: await version() });
    expect([signed.state, signed.edition.number]).toEqual(['SIGNED', 1]);
    expect(signed.viewerCan).toMatchObject({ edit: false, sign: false, reopen: true });
    expect(signed.editions).toMatchObject([{ number: 1, previousHash: null, isIntact: true, reopenReason: null }]);
    for (const [name, input] of [
      ['saveSummarySection', { sectionKey: 'work', baseVersion: 1, content: words('改') }],
      ['restoreDraftedSection', { sectionKey: 'work', baseVersion: 1 }],
      ['refreshSummaryReport', { baseVersion: await version() }],
    ] as const)
      expect(codes(await act('performance', name, input)), name).toEqual(['REPORT_SIGNED']);
  });

  test('what was signed is read by supervision and the levels above, and stays as it was whatever comes', async () => {
    const all = `${REPORT} figures { code amount number } tables { code rows { texts } }`;
    const before = await report('congress', all);
    expect([before.state, before.viewerCan.reopen]).toEqual(['SIGNED', false]);
    expect(before.sections[0].content).toEqual(words('审核通过', ACCEPTED));
    await acceptAnother('d401001', 'section-social');
    expect(await report('congress', all)).toEqual(before);
    for (const username of ['audit', 'prefecture', 'province'])
      expect((await report(username, all)).sections, username).toEqual(before.sections);
    expect((await look('stranger', 'state')).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  test('opens the next edition with a reason; the first one stands until the second is signed, which is chained to it', async () => {
    const unreasoned = await act('performance', 'reopenSummaryReport', { baseVersion: await version(), reason: ' ' });
    expect(codes(unreasoned)).toEqual(['REASON_LENGTH']);
    const reason = '补充审核通过的部门。';
    const { report: reopened } = await act('performance', 'reopenSummaryReport', {
      baseVersion: await version(),
      reason,
    });
    expect(reopened.state).toBe('DRAFT');
    expect(reopened.reopenReason).toBe(reason);
    expect(reopened.editions).toMatchObject([{ number: 1, reopenReason: null, isIntact: true }]);
    expect((await report('congress')).edition.number).toBe(1);
    const { report: signed } = await act('director', 'signSummaryReport', {
      baseVersion: await version(),
      acceptDifferences: true,
    });
    const [second, first] = signed.editions;
    expect([second.number, second.previousHash, second.isIntact]).toEqual([2, first.hash, true]);
    expect([second.reopenReason, first.reopenReason]).toEqual([reason, null]);
    expect((await report('congress', 'edition { number }', { ...COUNTY, edition: 1 })).edition.number).toBe(1);
    expect((await look('congress', 'state', { ...COUNTY, edition: 9 })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  test('whoever alters what was signed is found out', async () => {
    const [row] = await rowsAsOwner<{ content: { sections: object[] } }>(
      house,
      `update summary_report_edition set content = jsonb_set(content, '{acceptedDifferences}', '0') where number = 2 returning content`,
    );
    expect(row!.content.sections).toHaveLength(8);
    const { editions } = await report('director');
    expect(editions.map(({ isIntact }: { isIntact: boolean }) => isIntact)).toEqual([false, true]);
  });

  test('the hash depends on everything that was signed', () => {
    const edition = Object.assign(new SummaryReportEdition(), {
      regionId: 'r',
      fiscalYear: 2021,
      number: 1,
      content: { sections: [{ key: 'work' }] },
      asOf: new Date(0),
      signedBy: '甲',
      signedById: 'a',
      signedAt: new Date(1),
    });
    const hash = hashOfEdition(edition);
    for (const other of [
      { number: 2 },
      { fiscalYear: 2020 },
      { content: { sections: [] } },
      { asOf: new Date(2) },
      { signedBy: '乙' },
      { signedById: 'b' },
      { signedAt: new Date(3) },
      { previousHash: 'x' },
      { reopenReason: 'x' },
    ])
      expect(hashOfEdition(Object.assign(new SummaryReportEdition(), edition, other)), JSON.stringify(other)).not.toBe(
        hash,
      );
  });
});

describe('a prefecture', () => {
  const OWN = { regionCode: '990100', fiscalYear: 2021 };
  test('drafts its own over its counties, which its counties do not see, and does not sign what it wrote', async () => {
    const { report: drafted, userErrors } = await act(
      'prefecture',
      'draftSummaryReport',
      OWN,
      `${REPORT} tables { code rows { texts } }`,
    );
    expect(userErrors).toEqual([]);
    expect(drafted.viewerCan).toMatchObject({ edit: true, sign: true });
    const coverage = drafted.tables[0].rows.map(({ texts }: { texts: string[] }) => texts[0]);
    expect(coverage).toHaveLength(3);
    expect(coverage.at(-1)).toBe('合计');
    expect((await look('performance', 'state', OWN)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(
      codes(
        await act('prefecture', 'saveSummarySection', {
          ...OWN,
          sectionKey: 'work',
          baseVersion: 1,
          content: words('所辖县'),
        }),
      ),
    ).toEqual([]);
    const refused = await act('prefecture', 'signSummaryReport', { ...OWN, baseVersion: 1 });
    expect(codes(refused)).toEqual(['NOT_ALLOWED']);
    expect(await report('province', 'state', OWN)).toBeNull();
  });
});

/** Stops the one statement that waits for a lock, as an operator or a time limit would: its transaction fails as a whole. */
async function cancelWaiting(blocker: pg.Client): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const { rows } = await blocker.query(
      `select pg_cancel_backend(pid) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    if (rows.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('Nobody came to wait for the lock');
}
