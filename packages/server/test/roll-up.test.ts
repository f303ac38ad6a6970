import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rebuildRollUp } from '../src/features/rollup/rebuild.ts';
import { onDatabase } from './global-setup.ts';
import { type House, openHouse, type Person, signedIn } from './house.ts';

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
} as const;
type Step = keyof typeof STEPS;

/** What may come next; the likelier the oftener. */
const OPEN: Readonly<Record<string, readonly Step[]>> = {
  PERFORMANCE_REVIEW: ['return', 'return', 'accept'],
  SECTION_REVIEW: ['passOn', 'return', 'passOn', 'accept'],
  RETURNED: ['submit', 'setFigure', 'submit'],
  UNIT_REVIEW: ['submit'],
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

/** Every fact and summary but for when it was made. */
const rollUp = () =>
  onDatabase(house.ownerUrl, async (client) => ({
    facts: (
      await client.query(
        'select county_id, department_id, evaluation_id, fiscal_year, path, category, state, fact, text_signature from evaluation_fact order by 1, 2, 4',
      )
    ).rows,
    summaries: (
      await client.query(
        'select path, region_id, parent_id, fiscal_year, slice, aggregate from region_summary order by path, fiscal_year, slice',
      )
    ).rows,
  }));

async function expectRebuildToAgree(): Promise<void> {
  const kept = await rollUp();
  expect(await rebuildRollUp(house.database.orm.em.fork())).toBe(kept.facts.length);
  const made = await rollUp();
  expect(made.facts).toEqual(kept.facts);
  expect(made.summaries).toEqual(kept.summaries);
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
    await expectRebuildToAgree();
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
    await expectRebuildToAgree();
  });

  test('is the same made anew after any history of acts', async () => {
    // What was accepted stays so: the histories begin where the reports lie with the last reviewer.
    await onDatabase(house.ownerUrl, (client) =>
      client.query(
        `update evaluation set state = 'performanceReview', accepted_at = null where fiscal_year = 2021 and id in (select evaluation_id from activity where kind = 'accepted' and at > now() - interval '10 minutes')`,
      ),
    );
    await rebuildRollUp(house.database.orm.em.fork());
    const step = fc.record({
      report: fc.constantFrom(REPORTS[0], REPORTS[4], REPORTS[5]),
      choice: fc.nat({ max: 11 }),
      number: fc.integer({ min: 1, max: 9_999 }),
    });
    const counts = new Map<Step, number>();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 7, maxLength: 9 }), async (history) => {
        for (const { report, choice, number } of history) {
          const open = OPEN[await stateOf(report)] ?? [];
          const name = open[choice % open.length];
          if (name && (await STEPS[name](report, number))) counts.set(name, (counts.get(name) ?? 0) + 1);
        }
        await expectRebuildToAgree();
      }),
      {
        numRuns: 4,
        seed: 20_211_123,
        endOnFailure: true,
        // One in which every kind of act is done.
        examples: [[[0, 1, 0, 0, 2].map((choice) => ({ report: REPORTS[4], choice, number: 4_711 }))]],
      },
    );
    expect([...counts.keys()].toSorted(), 'every kind of act was done').toEqual(Object.keys(STEPS).toSorted());
    await expectCoverageToAddUp();
  }, 240_000);
});
