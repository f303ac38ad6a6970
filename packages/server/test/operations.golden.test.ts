import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { beijingDate } from '@jiping/domain/calendar';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientOperations } from './client-documents.ts';
import { type House, openHouse, type Person, signedIn } from './house.ts';
import { SMALL_REPORT } from './small-report.ts';
import { listening, subscribe, type Told } from './stream-reader.ts';

/**
 * The SQL of every operation of the web client on the demonstration data, kept in `golden/`: one statement more fails here
 * and shows in review. `UPDATE_GOLDEN=1 vitest run test/operations.golden.test.ts` writes them anew.
 */
const FOLDER = new URL('golden/', import.meta.url);
const update = Boolean(process.env.UPDATE_GOLDEN);
const operations = clientOperations();

let house: House;
let url: string;
const people = new Map<string, Person>();
beforeAll(async () => {
  house = await openHouse();
  url = await listening(house);
  if (update) mkdirSync(FOLDER, { recursive: true });
  // The first look at a template is the process's, not the operation's.
  await (await as('preparer')).ask('{ evaluations(first: 1) { edges { node { template { code } } } } }');
});
afterAll(() => house.close());

async function as(username: string): Promise<Person> {
  const known = people.get(username) ?? (await signedIn(house, username));
  people.set(username, known);
  return known;
}

async function evaluationOf(username: string, fiscalYear = 2021): Promise<string> {
  const { data } = await (await as(username)).ask(
    `{ evaluations(first: 1, filter: { fiscalYear: ${fiscalYear} }) { edges { node { id } } } }`,
  );
  return data.evaluations.edges[0].node.id;
}

async function departmentOf(username: string): Promise<string> {
  const { data } = await (await as(username)).ask('{ viewer { memberships { department { id } } } }');
  return data.viewer.memberships[0].department.id;
}

const look = async (username: string, id: string, fields: string) =>
  (await (await as(username)).ask(`query ($id: ID!) { evaluation(id: $id) { ${fields} } }`, { id })).data.evaluation;

async function importOf(evaluationId: string): Promise<string> {
  const { data } = await (await as('preparer')).ask(
    'mutation ($input: ImportReportInput!) { importReport(input: $input) { import { id } } }',
    { input: { evaluationId, text: SMALL_REPORT } },
  );
  return data.importReport.import.id;
}

/** Something that the accepted department of `username` is to put right; reported on, where the bureau is to check it. */
async function asked(username: string, isReported = false): Promise<{ rectificationId: string; baseVersion: number }> {
  const issued = await (await as('performance')).ask(
    'mutation ($input: IssueRectificationInput!) { issueRectification(input: $input) { rectification { id version } } }',
    { input: await notice(username) },
  );
  const { id, version } = issued.data.issueRectification.rectification;
  const input = { rectificationId: id, baseVersion: version };
  if (!isReported) return input;
  const { data } = await (await as(username)).ask(
    'mutation ($input: ReportRectificationInput!) { reportRectification(input: $input) { rectification { version } } }',
    { input: { ...input, report: '已整改。' } },
  );
  return { ...input, baseVersion: data.reportRectification.rectification.version };
}

const notice = async (username: string) => ({
  evaluationId: await evaluationOf(username),
  problem: '会议费结转 31%，未说明原因。',
  requirement: '说明原因，压减下年预算。',
  dueOn: beijingDate(new Date(Date.now() + 30 * 24 * 60 * 60 * 1000).toISOString()),
  budgetUse: { kind: 'CUT', amount: '125000.00' },
});

const document = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: '一' }] }] };

interface Run {
  readonly as: string;
  readonly variables?: () => Promise<Record<string, unknown>> | Record<string, unknown>;
}
/** Of the evaluation with the most history that the person may open. */
const of = (username: string, year?: number): Run => ({
  as: username,
  variables: async () => ({ id: await evaluationOf(username, year) }),
});
const ofCounty = (username: string): Run => ({
  as: username,
  variables: () => ({ countyCode: '990121', regionCode: '990121', fiscalYear: 2021 }),
});

/** The county's report of an earlier year, begun where it was not. */
const ofSummary: Run = {
  as: 'performance',
  variables: async () => {
    await begun('performance', '990121', 2020);
    return { regionCode: '990121', fiscalYear: 2020 };
  },
};

/** A summary report that is begun, with the versions that a write names. */
async function begun(username: string, regionCode: string, fiscalYear: number) {
  const person = await as(username);
  const of = { regionCode, fiscalYear };
  await person.ask(
    'mutation ($input: DraftSummaryReportInput!) { draftSummaryReport(input: $input) { userErrors { code } } }',
    { input: of },
  );
  const { data } = await person.ask(
    'query ($regionCode: String!, $fiscalYear: Int!) { summaryReport(regionCode: $regionCode, fiscalYear: $fiscalYear) { version sections { key version } } }',
    of,
  );
  const { version, sections } = data.summaryReport;
  const section = sections.find(({ key }: { key: string }) => key === 'work');
  return {
    ofReport: { ...of, baseVersion: version },
    ofSection: { ...of, sectionKey: 'work', baseVersion: section.version },
  };
}

/** Who runs an operation, and on what. */
const RUNS: Readonly<Record<string, Run>> = {
  AcceptEvaluation: {
    as: 'performance',
    variables: async () => ({ input: { evaluationId: await evaluationOf('d401001') } }),
  },
  AnswerOpinion: {
    as: 'd303001',
    variables: async () => {
      const { opinions } = await look('d303001', await evaluationOf('d303001'), 'opinions { id version }');
      return { input: { opinionId: opinions[0].id, baseVersion: opinions[0].version, answer: '已补充。' } };
    },
  },
  ApplyImport: {
    as: 'preparer',
    variables: async () => {
      const id = await evaluationOf('preparer');
      const { version } = await look('preparer', id, 'version');
      return {
        input: {
          importId: await importOf(id),
          baseVersion: version,
          idempotencyKey: `golden-${version}`,
          sections: ['opening', 'overview', 'problems'],
          figures: [{ code: 'expenditure.basic', state: 'KNOWN', amount: '6000000.00' }],
          projects: [{ name: '会议经费', outturn: '2000000.00', state: 'KNOWN' }],
          indicators: [{ name: '会议', unit: '次', actual: '9' }],
        },
      };
    },
  },
  ApproveTargets: {
    as: 'performance',
    variables: async () => ({ input: { evaluationId: await evaluationOf('d303001'), approved: false } }),
  },
  CarryOver: {
    as: 'preparer',
    variables: async () => ({
      input: {
        evaluationId: await evaluationOf('preparer'),
        idempotencyKey: 'golden-carry-over',
        figures: true,
        projects: true,
        indicators: true,
        sections: ['measures'],
      },
    }),
  },
  CheckCatalogue: { as: 'preparer' },
  CloseRectification: {
    as: 'performance',
    variables: async () => ({ input: { ...(await asked('d601001', true)), note: '整改到位。' } }),
  },
  Comparison: {
    as: 'performance',
    variables: () => ({
      input: { countyCode: '990121', measures: ['expenditure.basic', 'score.self'], fiscalYears: [2020, 2021] },
    }),
  },
  ComparisonIndicators: {
    as: 'performance',
    variables: () => ({ countyCode: '990121', fiscalYears: [2020, 2021], provisional: false }),
  },
  ComparisonMeasures: { as: 'performance' },
  ComparisonPlaces: { as: 'prefecture', variables: () => ({ own: '990100', middle: '990100' }) },
  CountyDepartments: ofCounty('performance'),
  CountyFacts: {
    as: 'performance',
    variables: () => ({ countyCode: '990121', fiscalYear: 2021, measure: 'fund.other', withMeasure: true }),
  },
  CountyYears: ofCounty('performance'),
  DueRectifications: { as: 'performance', variables: () => ({ dueWithinDays: 7 }) },
  EarlierRevision: {
    as: 'd103001',
    variables: async () => {
      const { revisions } = await look('d103001', await evaluationOf('d103001'), 'revisions { id }');
      return { id: revisions[0].id };
    },
  },
  EvaluationActivity: of('d103001'),
  EvaluationFigures: of('d103001'),
  EvaluationList: { as: 'performance', variables: () => ({ first: 50, filter: { fiscalYear: 2021 } }) },
  EvaluationPulse: of('d103001'),
  EvaluationRecord: of('d303001'),
  EvaluationRectifications: {
    as: 'd601001',
    variables: async () => {
      await asked('d601001', true);
      return { id: await evaluationOf('d601001') };
    },
  },
  EvaluationSections: of('d103001'),
  ExemptDepartment: {
    as: 'performance',
    variables: async () => ({
      input: {
        countyCode: '990121',
        fiscalYear: 2021,
        departmentId: await departmentOf('d502001'),
        reason: '整建制划转',
      },
    }),
  },
  ExplainFinding: {
    as: 'd303001',
    variables: async () => {
      const evaluationId = await evaluationOf('d303001');
      const { findings } = await look('d303001', evaluationId, 'findings { key fingerprint severity }');
      const { key, fingerprint } = findings.find(({ severity }: { severity: string }) => severity !== 'BLOCK');
      return { input: { evaluationId, key, fingerprint, reason: '经核对属实。' } };
    },
  },
  History: {
    as: 'd103001',
    variables: async () => ({ id: await evaluationOf('d103001'), first: 50 }),
  },
  ImportReport: {
    as: 'preparer',
    variables: async () => ({ input: { evaluationId: await evaluationOf('preparer'), text: SMALL_REPORT } }),
  },
  ImportTarget: of('preparer'),
  IssueRectification: { as: 'performance', variables: async () => ({ input: await notice('d601001') }) },
  OpenFindings: of('d502001'),
  Overview: {
    as: 'province',
    variables: () => ({ regionCode: '990000', fiscalYear: 2021, provisional: true }),
  },
  OverviewIndicators: { as: 'performance', variables: () => ({ regionCode: '990121', fiscalYear: 2020 }) },
  OverviewParts: { as: 'province', variables: () => ({ regionCode: '990000', fiscalYear: 2021, by: 'CATEGORY' }) },
  OverviewYears: { as: 'province', variables: () => ({ regionCode: '990000' }) },
  OpenRectifications: {
    as: 'performance',
    variables: async () => {
      await asked('d601001');
      return { first: 100, orderBy: 'TO_CHECK_FIRST', withCounts: true };
    },
  },
  OpenReminders: {
    as: 'preparer',
    variables: async () => {
      await (await as('performance')).ask(
        'mutation ($ids: [ID!]) { remindDepartments(input: { countyCode: "990121", fiscalYear: 2021, departmentIds: $ids }) { remindedCount } }',
        { ids: [await departmentOf('preparer')] },
      );
      return {};
    },
  },
  OwnEvaluations: { as: 'supervisor' },
  PaletteEvaluations: { as: 'performance' },
  Progress: ofCounty('performance'),
  QueueFacts: ofCounty('performance'),
  AwaitedDepartments: ofCounty('performance'),
  ReadImport: { as: 'preparer', variables: async () => ({ id: await importOf(await evaluationOf('preparer')) }) },
  RegionProgress: ofCounty('performance'),
  RemindDepartments: {
    as: 'performance',
    variables: () => ({ input: { countyCode: '990121', fiscalYear: 2021, message: '请于周五前提交。' } }),
  },
  RemindRectifications: {
    as: 'performance',
    variables: async () => ({ input: { rectificationIds: [(await asked('d601001')).rectificationId] } }),
  },
  ReportRectification: {
    as: 'd601001',
    variables: async () => ({ input: { ...(await asked('d601001')), report: '已说明原因，压减预算 12.5 万元。' } }),
  },
  RescoreEvaluation: {
    as: 'performance',
    variables: async () => ({
      input: { evaluationId: await evaluationOf('d302001'), reviewScore: '76', reason: '再评价核减' },
    }),
  },
  ReturnEvaluation: {
    as: 'performance',
    variables: async () => ({
      input: {
        evaluationId: await evaluationOf('d602001'),
        opinions: [
          { target: 'problems', code: 'CONTENT', message: '请补充。' },
          { target: 'evaluation', code: 'OTHER', message: '请核对。' },
        ],
      },
    }),
  },
  ReviewQueue: { as: 'performance' },
  ReviewQueueIds: { as: 'performance' },
  ReviewRevisions: of('d103001'),
  RevisionContent: {
    as: 'd103001',
    variables: async () => {
      const { revisions } = await look('d103001', await evaluationOf('d103001'), 'revisions { id }');
      return { id: revisions[0].id };
    },
  },
  RevisionList: of('d103001'),
  SaveSection: {
    as: 'd104001',
    variables: async () => {
      const evaluationId = await evaluationOf('d104001');
      const { sections } = await look('d104001', evaluationId, 'sections { key version }');
      const { version } = sections.find(({ key }: { key: string }) => key === 'overview');
      return { input: { evaluationId, sectionKey: 'overview', baseVersion: version, content: document } };
    },
  },
  SendBackRectification: {
    as: 'performance',
    variables: async () => ({ input: { ...(await asked('d601001', true)), reason: '佐证材料不全。' } }),
  },
  SetFigures: {
    as: 'd104001',
    variables: async () => {
      const evaluationId = await evaluationOf('d104001');
      const { version } = await look('d104001', evaluationId, 'version');
      return {
        input: { evaluationId, baseVersion: version, figures: [{ code: 'staff.quota', state: 'KNOWN', number: '25' }] },
      };
    },
  },
  SignIn: { as: 'director', variables: () => ({ input: { username: 'director', password: 'Jiping-demo-2026' } }) },
  SignOut: { as: 'congress' },
  SubmitEvaluation: {
    as: 'h803001',
    variables: async () => ({ input: { evaluationId: await evaluationOf('h803001') } }),
  },
  SummaryYears: { as: 'province', variables: () => ({ regionCode: '990000' }) },
  Templates: { as: 'performance' },
  TwoRevisions: {
    as: 'd103001',
    variables: async () => {
      const evaluationId = await evaluationOf('d103001');
      const { revisions } = await look('d103001', evaluationId, 'revisions { id }');
      return { evaluationId, ids: revisions.map(({ id }: { id: string }) => id).slice(0, 2) };
    },
  },
  UnlockEvaluation: {
    as: 'performance',
    variables: async () => ({ input: { evaluationId: await evaluationOf('d403001'), reason: '抽查复核' } }),
  },
  DraftSummaryReport: { as: 'performance', variables: () => ({ input: { regionCode: '990121', fiscalYear: 2021 } }) },
  RefreshSummaryReport: {
    as: 'yq-performance',
    variables: async () => ({ input: (await begun('yq-performance', '990122', 2021)).ofReport }),
  },
  ReopenSummaryReport: {
    as: 'prefecture',
    variables: async () => {
      const { ofReport } = await begun('prefecture', '990100', 2021);
      const { data } = await (await as('prefecture')).ask(
        'mutation ($input: SignSummaryReportInput!) { signSummaryReport(input: $input) { report { version } } }',
        { input: ofReport },
      );
      return {
        input: { ...ofReport, baseVersion: data.signSummaryReport.report.version, reason: '补充一个县的数据。' },
      };
    },
  },
  RestoreDraftedSection: {
    as: 'performance',
    variables: async () => ({ input: (await begun('performance', '990121', 2020)).ofSection }),
  },
  SaveSummarySection: {
    as: 'performance',
    variables: async () => {
      const { ofSection } = await begun('performance', '990121', 2020);
      return { input: { ...ofSection, content: document } };
    },
  },
  SignSummaryReport: {
    as: 'prefecture',
    variables: async () => ({ input: (await begun('prefecture', '990100', 2020)).ofReport }),
  },
  SummaryReport: ofSummary,
  SummaryReportDifferences: ofSummary,
  SummaryReportPulse: ofSummary,
  Viewer: { as: 'supervisor' },
  WithdrawRectification: {
    as: 'performance',
    variables: async () => ({ input: { ...(await asked('d601001')), reason: '下达有误。' } }),
  },
  WithdrawExemption: {
    as: 'performance',
    // Which department an earlier operation of this file has exempted.
    variables: async () => ({
      input: { countyCode: '990121', fiscalYear: 2021, departmentId: await departmentOf('d502001') },
    }),
  },
};

/** Statements without their values and column lists, in order of the alphabet: what runs side by side has no order. */
function shapesOf(statements: readonly string[]): string {
  const shapes = statements
    .map((statement) =>
      statement
        .replace(/^\[query\] /, '')
        .replace(/ \[took.*$/s, '')
        .replace(/'(?:[^']|'')*'(::\w+(\[\])?)?/g, '?')
        .replace(/\s+/g, ' ')
        .replace(/^select (?!count|pg_|1).*? from (?=")/, 'select … from ')
        .replace(
          /\((?:\?|null|true|false|-?\d+(?:\.\d+)?)(?:, ?(?:\?|null|true|false|-?\d+(?:\.\d+)?))*\)(?:, \([^()]*\))*/g,
          '(?)',
        )
        .replace(/^insert into ("?\w+"?) \(.*?\) values.*?(?= on conflict|$)/, 'insert into $1 …')
        .replace(/^update ("?\w+"?) set .* where/, 'update $1 set … where')
        .replace(/(?<=[=<>] ?)-?\d+(?:\.\d+)?/g, '?')
        .replace(/limit \d+/g, 'limit ?'),
    )
    // That a session was used is noted once a minute, whatever is asked.
    .filter((statement) => !statement.startsWith('update session'));
  return `${shapes.length} statements\n${shapes.toSorted().join('\n')}\n`;
}

/** The answer; of a subscription, what it tells first. */
async function answerTo(person: Person, text: string, variables: Record<string, unknown>): Promise<Told> {
  if (!text.startsWith('subscription')) return person.ask(text, variables);
  const stream = await subscribe(url, person, text, variables);
  const told = await stream.next();
  stream.leave();
  if (!told) throw new Error('the stream ended without a word');
  return told;
}

test.each([...operations])('%s', async (name, text) => {
  const run = RUNS[name];
  expect(run, `${name} is new: say in RUNS who runs it, and on what`).toBeDefined();
  const person = await as(run!.as);
  const variables = (await run!.variables?.()) ?? {};
  house.statements();
  const { data, errors } = await answerTo(person, text, variables);
  const shapes = shapesOf(house.statements());
  expect(errors, JSON.stringify(errors)).toBeUndefined();
  for (const field of Object.values(data)) {
    if (field !== null && typeof field === 'object' && 'userErrors' in field) expect(field.userErrors).toEqual([]);
  }
  const file = new URL(`${name}.sql.txt`, FOLDER);
  if (update) writeFileSync(file, shapes);
  expect(existsSync(file), `${name} has no golden file: UPDATE_GOLDEN=1 writes it`).toBe(true);
  expect(shapes).toBe(readFileSync(file, 'utf8'));
  if (!text.startsWith('query')) return;
  // Asked often a query is compiled, and what it read is remembered: it answers the same.
  for (let time = 0; time < 4; time += 1) expect(await person.ask(text, variables)).toMatchObject({ data });
});

test('no golden file is left of an operation that is gone', () => {
  for (const file of readdirSync(FOLDER)) {
    const name = file.replace('.sql.txt', '');
    if (update && !operations.has(name)) rmSync(new URL(file, FOLDER));
    else expect(operations.has(name), file).toBe(true);
  }
});
