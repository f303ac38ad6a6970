import { MEASURES } from '@jiping/domain/rollup';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { setPopulation } from '../src/features/regions/set-population.ts';
import { type House, openHouse, type Person, signedIn } from './house.ts';

/** Every number of a county's overview is made of the lines under it: official as provisional, sums as counts, whole as parts. */
let house: House;
let performance: Person;
beforeAll(async () => {
  house = await openHouse();
  performance = await signedIn(house, 'performance');
});
afterAll(() => house.close());

interface Line {
  readonly department: { readonly category: string; readonly financeSection: string };
  readonly standing: string;
  readonly covered: boolean;
  readonly late: boolean;
  readonly overQuota: boolean;
  readonly executionRate: string | null;
  readonly selfScore: string | null;
  readonly reviewScore: string | null;
  readonly reviewDifference: string | null;
  readonly grade: string | null;
  readonly rank: number | null;
  readonly risks: readonly { readonly code: string; readonly evidence: string }[];
  readonly problemCodes: readonly string[];
  readonly returnCount: number;
  readonly [figure: `f${number}`]: {
    readonly state: string;
    readonly amount: string | null;
    readonly number: string | null;
  };
}

/** Those whose sums the page shows. */
const CODES = MEASURES.map(({ code }) => code).filter(
  (code) =>
    /^(budget|fund|threePublics|staff)\./.test(code) || ['expenditure.basic', 'expenditure.project'].includes(code),
);
const figureOf = (line: Line, code: string) => line[`f${CODES.indexOf(code)}`]!;

const SUM = '{ amount known masked notApplicable missing }';
const COUNT = '{ number known masked notApplicable missing }';
const CONTENT = `coverage { obliged exempted submitted late missing returned accepted returns }
  funds { originalBudget ${SUM} adjustedBudget ${SUM} outturn ${SUM} basic ${SUM} project ${SUM} byFund { code outturn ${SUM} } }
  threePublics { total ${SUM} vehicles ${SUM} reception ${SUM} overseas ${SUM} previousTotal ${SUM} budget ${SUM} }
  staff { quota ${COUNT} actual ${COUNT} overQuota } grades { grade count } scores { count lowest highest } selfScores { count }
  reviewScores { count } differences { count lowered raised unchanged } executionRates { from to count }
  risks { code count } problems { code count } unmapped { code count }`;

async function look(provisional: boolean, fiscalYear = 2021) {
  const { data, errors } = await performance.ask(
    `query ($provisional: Boolean!, $fiscalYear: Int!) {
      regionSummary(regionCode: "990121", fiscalYear: $fiscalYear, provisional: $provisional) { ${CONTENT}
        byCategory: breakdown(by: CATEGORY) { category ${CONTENT} }
        bySection: breakdown(by: FINANCE_SECTION) { key ${CONTENT} }
        byGrade: breakdown(by: GRADE) { grade scores { count } } }
      departmentFacts(countyCode: "990121", fiscalYear: $fiscalYear, provisional: $provisional) {
        department { category financeSection } standing covered late overQuota executionRate selfScore reviewScore reviewDifference
        grade rank problemCodes returnCount risks { code evidence }
        ${CODES.map((code, index) => `f${index}: figure(code: "${code}") { state amount number }`).join(' ')}
        ${CODES.map((code, index) => `u${index}: unmapped(code: "${code}")`).join(' ')} } }`,
    { provisional, fiscalYear },
  );
  expect(errors, JSON.stringify(errors)).toBeUndefined();
  return { summary: data.regionSummary, lines: data.departmentFacts as Line[] };
}

const HANDED_IN = ['SUBMITTED', 'RETURNED', 'ACCEPTED'];
const fen = (amount: string): bigint => BigInt(amount.replace('.', ''));

/** What a summary of these lines must say. */
function expectMadeOf(
  summary: Awaited<ReturnType<typeof look>>['summary'],
  lines: readonly Line[],
  provisional: boolean,
) {
  const handedIn = lines.filter(({ standing }) => HANDED_IN.includes(standing));
  const counted = provisional ? handedIn : handedIn.filter(({ standing }) => standing === 'ACCEPTED');
  const at = (...standings: string[]) => lines.filter(({ standing }) => standings.includes(standing)).length;
  expect(summary.coverage).toEqual({
    obliged: lines.length,
    exempted: at('EXEMPTED'),
    submitted: handedIn.length,
    late: handedIn.filter(({ late }) => late).length,
    missing: at('OBLIGED', 'DRAFT'),
    returned: at('RETURNED'),
    accepted: at('ACCEPTED'),
    returns: lines.reduce((sum, { returnCount }) => sum + returnCount, 0),
  });
  const { funds, threePublics, staff } = summary;
  const sums: [
    string,
    { amount?: string; number?: string; known: number; masked: number; notApplicable: number; missing: number },
  ][] = [
    ['budget.original', funds.originalBudget],
    ['budget.adjusted', funds.adjustedBudget],
    ['budget.outturn', funds.outturn],
    ['expenditure.basic', funds.basic],
    ['expenditure.project', funds.project],
    ['threePublics.total', threePublics.total],
    ['threePublics.vehicles', threePublics.vehicles],
    ['threePublics.reception', threePublics.reception],
    ['threePublics.overseas', threePublics.overseas],
    ['threePublics.total.previous', threePublics.previousTotal],
    ['threePublics.total.budget', threePublics.budget],
    ['staff.quota', staff.quota],
    ['staff.actual', staff.actual],
    ...funds.byFund.map(({ code, outturn }: { code: string; outturn: never }) => [code, outturn]),
  ];
  for (const [code, sum] of sums) {
    const asked = counted.filter((line) => !line.covered && !line[`u${CODES.indexOf(code)}` as never]);
    const inState = (state: string) => asked.filter((line) => figureOf(line, code).state === state);
    expect([code, sum.known, sum.masked, sum.notApplicable, sum.missing]).toEqual([
      code,
      ...['KNOWN', 'MASKED', 'NOT_APPLICABLE', 'MISSING'].map((state) => inState(state).length),
    ]);
    if (sum.amount !== undefined) {
      const total = inState('KNOWN').reduce((all, line) => all + fen(figureOf(line, code).amount!), 0n);
      expect([code, fen(sum.amount)]).toEqual([code, total]);
    } else
      expect(Number(sum.number)).toBe(
        inState('KNOWN').reduce((all, line) => all + Number(figureOf(line, code).number), 0),
      );
  }
  expect(staff.overQuota).toBe(counted.filter(({ overQuota }) => overQuota).length);
  for (const { grade, count } of summary.grades)
    expect(count).toBe(counted.filter((line) => line.grade === grade).length);
  expect(summary.scores.count).toBe(counted.filter(({ selfScore, reviewScore }) => reviewScore ?? selfScore).length);
  expect(summary.selfScores.count).toBe(counted.filter(({ selfScore }) => selfScore).length);
  expect(summary.reviewScores.count).toBe(counted.filter(({ reviewScore }) => reviewScore).length);
  const differences = counted.flatMap(({ reviewDifference }) =>
    reviewDifference === null ? [] : [Number(reviewDifference)],
  );
  expect(summary.differences).toEqual({
    count: differences.length,
    lowered: differences.filter((difference) => difference > 0).length,
    raised: differences.filter((difference) => difference < 0).length,
    unchanged: differences.filter((difference) => difference === 0).length,
  });
  for (const { from, to, count } of summary.executionRates) {
    const inBin = counted.filter(({ executionRate }) => {
      if (executionRate === null) return false;
      const rate = Math.max(0, Number(executionRate));
      return rate >= Number(from) && (to === null || rate < Number(to));
    });
    expect([from, count]).toEqual([from, inBin.length]);
  }
  for (const { code, count } of summary.risks)
    expect([code, count]).toEqual([
      code,
      handedIn.filter(({ risks }) => risks.some((risk) => risk.code === code)).length,
    ]);
  expect(new Set(handedIn.flatMap(({ risks }) => risks.map(({ code }) => code))).size).toBe(summary.risks.length);
  for (const { code, count } of summary.problems)
    expect([code, count]).toEqual([code, handedIn.filter(({ problemCodes }) => problemCodes.includes(code)).length]);
}

describe.each([
  ['official', false],
  ['provisional', true],
] as const)('the %s overview of a county', (_, provisional) => {
  test.each([2020, 2021])('of %i is made of the lines under it, the whole and each part', async (fiscalYear) => {
    const { summary, lines } = await look(provisional, fiscalYear);
    expect(lines.length).toBeGreaterThan(20);
    expectMadeOf(summary, lines, provisional);
    expect(summary.byCategory.length).toBeGreaterThan(5);
    for (const part of summary.byCategory)
      expectMadeOf(
        part,
        lines.filter(({ department }) => department.category === part.category),
        provisional,
      );
    expect(summary.bySection.length).toBeGreaterThan(2);
    for (const part of summary.bySection)
      expectMadeOf(
        part,
        lines.filter(({ department }) => department.financeSection === part.key),
        provisional,
      );
    for (const { grade, scores } of summary.byGrade)
      expect(scores.count).toBe(summary.grades.find((band: { grade: string }) => band.grade === grade).count);
  });

  test('ranks those that count, from the first, and nobody else', async () => {
    const { lines } = await look(provisional);
    const ranked = lines.filter(({ rank }) => rank !== null);
    const counts = provisional ? HANDED_IN : ['ACCEPTED'];
    expect(ranked.map(({ standing }) => standing).every((standing) => counts.includes(standing))).toBe(true);
    const score = ({ reviewScore, selfScore }: Line) => Number(reviewScore ?? selfScore);
    for (const line of ranked) expect(line.rank).toBe(1 + ranked.filter((other) => score(other) > score(line)).length);
  });
});

test('the provisional holds more than the official where something waits, and neither what is still written', async () => {
  const [official, provisional] = [await look(false), await look(true)];
  expect(provisional.summary.funds.outturn.known).toBeGreaterThan(official.summary.funds.outturn.known);
  expect(provisional.summary.coverage).toEqual(official.summary.coverage);
  expect(official.lines.some(({ standing }) => standing === 'DRAFT')).toBe(true);
});

test('every risk says what shows it', async () => {
  const { lines } = await look(true);
  const risks = lines.flatMap((line) => line.risks);
  expect(risks.length).toBeGreaterThan(0);
  expect(risks.every(({ evidence }) => /\d/.test(evidence))).toBe(true);
});

describe('who asks', () => {
  const SUMMARY =
    '{ regionSummary(regionCode: "990121", fiscalYear: 2021, provisional: true) { coverage { submitted } } }';
  const YEARS = '{ summaryYears(regionCode: "990121", provisional: true) { fiscalYear } }';
  const CAN = '{ regionSummary(regionCode: "990121", fiscalYear: 2021) { viewerMaySeeProvisional } }';

  test.each([
    ['performance', true],
    ['director', true],
    ['prefecture', true],
    ['province', true],
    ['congress', false],
    ['audit', false],
  ])('%s may see the provisional: %s', async (username, may) => {
    const person = await signedIn(house, username);
    expect((await person.ask(CAN)).data.regionSummary.viewerMaySeeProvisional).toBe(may);
    for (const question of [SUMMARY, YEARS]) {
      const { errors } = await person.ask(question);
      expect(errors?.map((error) => error.extensions.code)).toEqual(may ? undefined : ['FORBIDDEN']);
    }
  });

  test('a department learns no rank: it does not see the others', async () => {
    const { data } = await (await signedIn(house, 'd103001')).ask(
      '{ departmentFacts(countyCode: "990121", fiscalYear: 2020) { rank lastRank selfScore department { name } } }',
    );
    expect(data.departmentFacts).toHaveLength(1);
    expect(data.departmentFacts[0]).toMatchObject({ rank: null, lastRank: null });
    expect(data.departmentFacts[0].selfScore).not.toBeNull();
  });

  test('a code that does not roll up is refused with a sentence', async () => {
    const { errors } = await performance.ask(
      '{ departmentFacts(countyCode: "990121", fiscalYear: 2020) { figure(code: "goal.expected") { state } } }',
    );
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('money for each resident', () => {
  const setResidents = (countyCode: string, residents: number) =>
    house.database.orm.em.fork().transactional((em) => setPopulation(em, { countyCode, fiscalYear: 2020, residents }));
  const residents = async () => {
    const { data, errors } = await (await signedIn(house, 'province')).ask(
      `{ county: regionSummary(regionCode: "990121", fiscalYear: 2020) { funds { outturn { amount } } perHead { residents outturn project } }
         prefecture: regionSummary(regionCode: "990100", fiscalYear: 2020) { funds { outturn { amount } } perHead { residents outturn } }
         province: regionSummary(regionCode: "990000", fiscalYear: 2020) { perHead { residents } } }`,
    );
    expect(errors).toBeUndefined();
    return data;
  };

  test('is known above a county once it is for all that lie below', async () => {
    await setResidents('990121', 400_000);
    const one = await residents();
    expect(one.county.perHead.residents).toBe(400_000);
    expect(one.prefecture.perHead).toBeNull();
    await setResidents('990122', 250_000);
    await setResidents('990121', 410_000);
    const both = await residents();
    expect(both.prefecture.perHead.residents).toBe(660_000);
    const fenEach = (Number(fen(both.prefecture.funds.outturn.amount)) / 660_000).toFixed(0);
    expect(String(fen(both.prefecture.perHead.outturn))).toBe(fenEach);
    expect(both.province.perHead).toBeNull();
    await setResidents('990221', 1);
    await setResidents('990222', 1);
    expect((await residents()).province.perHead.residents).toBe(660_002);
  });
});

describe('years and places without data', () => {
  test('every year that has data is one list; a year without is null, and a former code is its region', async () => {
    const province = await signedIn(house, 'province');
    const { data, errors } = await province.ask(
      `{ none: regionSummary(regionCode: "990121", fiscalYear: 2009) { asOf } years: summaryYears(regionCode: "990121") { fiscalYear scores { count } }
        former: regionSummary(regionCode: "990171", fiscalYear: 2021) { region { code name } children { fiscalYear } perHead { residents } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.none).toBeNull();
    expect(data.years.map(({ fiscalYear }: { fiscalYear: number }) => fiscalYear)).toEqual([2021, 2020]);
    expect(data.former).toEqual({ region: { code: '990122', name: '云桥县' }, children: [], perHead: null });
  });

  test('the children of a region add up to it, provisional as official', async () => {
    const province = await signedIn(house, 'province');
    for (const provisional of [false, true]) {
      const { data } = await province.ask(
        `query ($provisional: Boolean!) { regionSummary(regionCode: "990000", fiscalYear: 2021, provisional: $provisional) {
          funds { outturn { amount known } } children { provisional funds { outturn { amount known } } } } }`,
        { provisional },
      );
      const { funds, children } = data.regionSummary;
      const amounts = children.map((child: { funds: typeof funds }) => fen(child.funds.outturn.amount));
      expect(children.every((child: { provisional: boolean }) => child.provisional === provisional)).toBe(true);
      expect(amounts.reduce((sum: bigint, amount: bigint) => sum + amount, 0n)).toBe(fen(funds.outturn.amount));
    }
  });
});
