import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { obligeDepartment } from '../src/features/cycles/oblige-department.ts';
import { removeObligation } from '../src/features/cycles/remove-obligation.ts';
import { createDepartment } from '../src/features/departments/create-department.ts';
import { mergeDepartments } from '../src/features/departments/merge-departments.ts';
import { ActRefused } from '../src/platform/graphql/act-refused.ts';
import { type House, openHouse, type Person, signedIn } from './house.ts';
import { expectRebuildToAgree } from './stored-roll-up.ts';

/** Facts and summaries: kept by every act, the same to the cent when made anew, and none lost when many act at once. */
let house: House;
const people = new Map<string, Person>();
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

/** Evaluations of 2021 that wait for a review, with the people who move them. Two of the counties share a prefecture. */
const REPORTS = [
  { preparer: 'd602001', head: 'h602001', section: 'section-economy', last: 'performance' },
  { preparer: 'd401001', head: 'h401001', section: 'section-social', last: 'performance' },
  { preparer: 'd202001', head: 'h202001', section: 'section', last: 'performance' },
  { preparer: 'd301001', head: 'h301001', section: 'section-culture', last: 'performance' },
  { preparer: 'yq-d201001', head: 'yq-h201001', section: 'yq-section', last: 'yq-performance' },
  { preparer: 'lp-d401001', head: 'lp-h401001', section: 'lp-section', last: 'lp-performance' },
] as const;
type Report = (typeof REPORTS)[number];

async function as(username: string): Promise<Person> {
  const known = people.get(username) ?? (await signedIn(house, username));
  people.set(username, known);
  return known;
}

const idOf = async ({ preparer }: Report): Promise<string> => {
  const { data } = await (await as(preparer)).ask(
    '{ evaluations(first: 1, filter: { fiscalYear: 2021 }) { edges { node { id } } } }',
  );
  return data.evaluations.edges[0].node.id;
};

async function act(username: string, name: string, input: object): Promise<boolean> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await (await as(username)).ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { code } } }`,
    { input },
  );
  expect(errors, JSON.stringify(errors)).toBeUndefined();
  return data[name].userErrors.length === 0;
}

const OPINION = [{ target: 'evaluation', code: 'OTHER', message: '请再核对。' }];

/** What can happen to a report; whether it is open now is the server's to say. Answers whether it was done. */
const STEPS = {
  return: async (report: Report) =>
    act(report.last, 'returnEvaluation', { evaluationId: await idOf(report), opinions: OPINION }),
  setFigure: async (report: Report, number: number) => {
    const evaluationId = await idOf(report);
    const { data } = await (await as(report.preparer)).ask('query ($id: ID!) { evaluation(id: $id) { version } }', {
      id: evaluationId,
    });
    const value =
      number % 3 === 0
        ? { code: 'procurement.total', state: 'MASKED' }
        : { code: 'procurement.total', state: 'KNOWN', amount: `${number}.0${number % 10}` };
    return act(report.preparer, 'setFigures', {
      evaluationId,
      baseVersion: data.evaluation.version,
      figures: [
        value,
        // Less than the standard gives, with the reason that the form then asks for: the total follows.
        { code: 'indicators.i1.score', state: 'KNOWN', number: `${number % 3}.${number % 10}` },
        { code: 'indicators.i1.deviation', state: 'KNOWN', text: '任务启动较晚，下年提前一个季度安排。' },
      ],
    });
  },
  submit: async (report: Report) => {
    const evaluationId = await idOf(report);
    await explainAll(report, evaluationId);
    const handed = await act(report.preparer, 'submitEvaluation', { evaluationId });
    return (await act(report.head, 'submitEvaluation', { evaluationId })) || handed;
  },
  passOn: async (report: Report) => act(report.section, 'acceptEvaluation', { evaluationId: await idOf(report) }),
  accept: async (report: Report, number: number) =>
    act(report.last, 'acceptEvaluation', {
      evaluationId: await idOf(report),
      ...(number % 2 ? { reviewScore: `${50 + (number % 50)}.${number % 100}` } : {}),
    }),
  unlock: async (report: Report) =>
    act(report.last, 'unlockEvaluation', { evaluationId: await idOf(report), reason: '复核发现数据有误，解锁重审。' }),
  rescore: async (report: Report, number: number) =>
    act(report.last, 'rescoreEvaluation', {
      evaluationId: await idOf(report),
      reviewScore: `${40 + (number % 60)}.${number % 100}`,
      reason: '抽查复核后调整得分。',
    }),
  issueRectification: async (report: Report, number: number) =>
    act(report.last, 'issueRectification', {
      evaluationId: await idOf(report),
      problem: '项目支出执行率偏低。',
      requirement: '加快支出进度。',
      dueOn: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10),
      budgetUse:
        number % 3 === 0 ? null : { kind: number % 3 === 1 ? 'CUT' : 'SUSPENDED', amount: `${number}.${number % 10}1` },
    }),
  reportRectification: async (report: Report) => onLast(report, report.preparer, 'report', { report: '已完成整改。' }),
  sendBackRectification: async (report: Report) => onLast(report, report.last, 'sendBack', { reason: '请补充凭证。' }),
  closeRectification: async (report: Report) => onLast(report, report.last, 'close', {}),
  withdrawRectification: async (report: Report) => onLast(report, report.last, 'withdraw', { reason: '下达有误。' }),
} as const;

/** The last that was asked of a report, if any was. */
async function onLast(report: Report, username: string, name: string, input: object): Promise<boolean> {
  const { data } = await (await as(report.preparer)).ask(
    'query ($id: ID!) { evaluation(id: $id) { rectifications { id version } } }',
    { id: await idOf(report) },
  );
  const last = data.evaluation.rectifications.at(-1);
  if (!last) return false;
  return act(username, `${name}Rectification`, { rectificationId: last.id, baseVersion: last.version, ...input });
}
type Step = keyof typeof STEPS;

/** Departments of the first county that have handed nothing in: what they owe may change, and they may be merged. */
interface Office {
  readonly id: string;
  readonly code: string;
}
const FIRST = { countyCode: '990121', fiscalYear: 2021 } as const;
let offices: readonly Office[] = [];

/** An act of an operator at the terminal; false where it is refused. */
const operate = async (work: (em: typeof house.database.orm.em) => Promise<unknown>): Promise<boolean> => {
  try {
    await house.database.orm.em.fork().transactional(work);
    return true;
  } catch (error) {
    if (error instanceof ActRefused) return false;
    throw error;
  }
};

const CHANGES = {
  exempt: ({ id: departmentId }: Office) =>
    act('performance', 'exemptDepartment', { ...FIRST, departmentId, reason: '年中新设，无预算支出。' }),
  withdraw: ({ id: departmentId }: Office) => act('performance', 'withdrawExemption', { ...FIRST, departmentId }),
  remove: ({ code: departmentCode }: Office) =>
    operate((em) => removeObligation(em, { ...FIRST, departmentCode, discardDraft: true })),
  oblige: ({ code: departmentCode }: Office) => operate((em) => obligeDepartment(em, { ...FIRST, departmentCode })),
  merge: ({ code }: Office) =>
    operate((em) =>
      mergeDepartments(em, {
        countyCode: FIRST.countyCode,
        code,
        intoCode: offices[0]!.code,
        fromYear: FIRST.fiscalYear,
        discardDraft: true,
      }),
    ),
} as const;
type Change = keyof typeof CHANGES;

/** One with a draft, and three that were set up after the task was issued. */
const officesOf = async (): Promise<Office[]> => {
  for (const code of ['990001', '990002', '990003']) {
    const made = await operate((em) =>
      createDepartment(em, {
        countyCode: FIRST.countyCode,
        code,
        name: `县新设机构${code.slice(-1)}`,
        category: 'institution',
        financeSection: '预算股',
        supervisorCode: null,
        runsInsuranceFunds: false,
      }),
    );
    expect(made).toBe(true);
  }
  const { edges } = (
    await (
      await as('performance')
    ).ask('{ departments(countyCode: "990121", first: 100) { edges { node { id code } } } }')
  ).data.departments;
  return ['701001', '990001', '990002', '990003'].map(
    (code) => edges.find(({ node }: { node: Office }) => node.code === code).node,
  );
};

/** Of an accepted evaluation, each of which another sum follows from. */
const ASKED_AND_PUT_RIGHT: readonly Step[] = [
  'issueRectification',
  'withdrawRectification',
  'issueRectification',
  'reportRectification',
  'sendBackRectification',
  'reportRectification',
  'closeRectification',
];

/** What may come next; the likelier the oftener. */
const OPEN: Readonly<Record<string, readonly Step[]>> = {
  PERFORMANCE_REVIEW: ['return', 'return', 'accept'],
  SECTION_REVIEW: ['passOn', 'return', 'passOn', 'accept'],
  RETURNED: ['submit', 'setFigure', 'submit'],
  UNIT_REVIEW: ['submit'],
  ACCEPTED: [
    ...(['unlock', 'rescore', 'unlock', 'issueRectification', 'reportRectification'] as const),
    ...(['sendBackRectification', 'closeRectification', 'withdrawRectification'] as const),
  ],
};

const stateOf = async (report: Report): Promise<string> =>
  (
    await (
      await as(report.preparer)
    ).ask('query ($id: ID!) { evaluation(id: $id) { state } }', {
      id: await idOf(report),
    })
  ).data.evaluation.state;

async function explainAll({ preparer }: Report, evaluationId: string): Promise<void> {
  const { data } = await (await as(preparer)).ask(
    'query ($id: ID!) { evaluation(id: $id) { findings { key fingerprint severity explanation { reason } } } }',
    { id: evaluationId },
  );
  for (const { key, fingerprint, severity, explanation } of data.evaluation.findings) {
    if (severity === 'EXPLAIN' && !explanation)
      await act(preparer, 'explainFinding', { evaluationId, key, fingerprint, reason: '经核对属实。' });
  }
}

async function expectCoverageToAddUp(): Promise<void> {
  const province = await as('province');
  for (const code of ['990000', '990100', '990200', '990121', '990122', '990221', '990222']) {
    for (const year of [2020, 2021]) {
      const { data, errors } = await province.ask(
        `{ regionSummary(regionCode: "${code}", fiscalYear: ${year}) { coverage { obliged exempted submitted onTime late missing accepted returned rateByCount } } }`,
      );
      expect(errors).toBeUndefined();
      const { coverage } = data.regionSummary;
      expect(coverage.submitted + coverage.exempted + coverage.missing, `${code} ${year}`).toBe(coverage.obliged);
      expect(coverage.onTime + coverage.late).toBe(coverage.submitted);
      expect(coverage.accepted + coverage.returned).toBeLessThanOrEqual(coverage.submitted);
    }
  }
}

const summaryOf = async (code: string) =>
  (
    await (
      await as('province')
    ).ask(
      `{ regionSummary(regionCode: "${code}", fiscalYear: 2021) { coverage { accepted } scores { count } funds { outturn { known masked missing notApplicable amount } } } }`,
    )
  ).data.regionSummary;

describe('a roll-up', () => {
  test('made anew is the one that the demonstration data came with; AGG-04 holds in it', async () => {
    await expectRebuildToAgree(house);
    await expectCoverageToAddUp();
  });

  test('four acceptances at once, in two departments of one county and in two counties, are all counted', async () => {
    for (const report of REPORTS) await STEPS.passOn(report);
    const codes = ['990121', '990122', '990222', '990100', '990000'];
    const before = await Promise.all(codes.map(summaryOf));
    const done = await Promise.all(REPORTS.map((report, index) => STEPS.accept(report, 31 + 2 * index)));
    expect(done).toEqual(REPORTS.map(() => true));
    const after = await Promise.all(codes.map(summaryOf));
    const more = after.map((summary, index) => summary.coverage.accepted - before[index].coverage.accepted);
    expect(more).toEqual([4, 1, 1, 5, 6]);
    await expectRebuildToAgree(house);
  });

  test('is the same made anew after any history of acts', async () => {
    offices = await officesOf();
    const step = fc.record({
      report: fc.constantFrom(REPORTS[0], REPORTS[4], REPORTS[5]),
      choice: fc.nat({ max: 11 }),
      number: fc.integer({ min: 1, max: 9_999 }),
      change: fc.option(fc.constantFrom<Change>('exempt', 'withdraw', 'remove', 'oblige')),
    });
    const counts = new Map<Step | Change, number>();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 7, maxLength: 9 }), async (history) => {
        for (const { report, choice, number, change } of history) {
          const open = OPEN[await stateOf(report)] ?? [];
          const name = open[choice % open.length];
          if (name && (await STEPS[name](report, number))) counts.set(name, (counts.get(name) ?? 0) + 1);
          if (change && (await CHANGES[change](offices[number % 4]!)))
            counts.set(change, (counts.get(change) ?? 0) + 1);
        }
        await expectRebuildToAgree(house);
      }),
      {
        numRuns: 4,
        seed: 20_211_123,
        endOnFailure: true,
        // One in which every kind of act is done.
        examples: [
          [
            (
              [
                [1, 'oblige'],
                [0, 'exempt'],
                [0, 'withdraw'],
                [1, 'remove'],
                [0, 'oblige'],
                [0, null],
                [0, null],
                [2, 'exempt'],
              ] as const
            ).map(([choice, change]) => ({ report: REPORTS[4], choice, change, number: 4_711 })),
          ],
        ],
      },
    );
    for (const name of ASKED_AND_PUT_RIGHT) {
      expect(await STEPS[name](REPORTS[1], 4_711), name).toBe(true);
      counts.set(name, 1);
      await expectRebuildToAgree(house);
    }
    await CHANGES.oblige(offices[1]!);
    await CHANGES.withdraw(offices[1]!);
    if (await CHANGES.merge(offices[1]!)) counts.set('merge', 1);
    await expectRebuildToAgree(house);
    // One with years behind it: its facts of those years say who goes on.
    const merged = { countyCode: FIRST.countyCode, code: offices[0]!.code, intoCode: offices[3]!.code, fromYear: 2023 };
    expect(await operate((em) => mergeDepartments(em, merged))).toBe(true);
    await expectRebuildToAgree(house);
    expect([...counts.keys()].toSorted(), 'every kind of act was done').toEqual(
      [...Object.keys(STEPS), ...Object.keys(CHANGES)].toSorted(),
    );
    await expectCoverageToAddUp();
  }, 240_000);
});
