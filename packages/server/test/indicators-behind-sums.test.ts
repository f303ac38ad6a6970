import { addDecimals, compareDecimals } from '@jiping/domain/money';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type House, openHouse, type Person, signedIn } from './house.ts';

/** Points lost on an indicator are those of the lines under the overview, and a higher region's are those of the regions below it. */
let house: House;
let performance: Person;
beforeAll(async () => {
  house = await openHouse();
  performance = await signedIn(house, 'performance');
});
afterAll(() => house.close());

interface Loss {
  readonly code: string;
  readonly name: string;
  readonly departments: number;
  readonly known: number;
  readonly full: string;
  readonly got: string;
  readonly lost: string;
  readonly rate: string | null;
  readonly losing: number;
}
interface Indicators {
  readonly shared: readonly Loss[];
  readonly own: Omit<Loss, 'code' | 'name'> & { readonly indicators: number };
}

const POINTS = 'departments known masked notApplicable missing full got lost rate losing';
const INDICATORS = `indicators { shared { code name ${POINTS} } own { indicators ${POINTS} } }`;

async function indicatorsOf(person: Person, regionCode: string, provisional: boolean, fiscalYear = 2021) {
  const { data, errors } = await person.ask(
    `query ($regionCode: String!, $provisional: Boolean!, $fiscalYear: Int!) {
      regionSummary(regionCode: $regionCode, fiscalYear: $fiscalYear, provisional: $provisional) {
        ${INDICATORS} children { ${INDICATORS} } } }`,
    { regionCode, provisional, fiscalYear },
  );
  expect(errors, JSON.stringify(errors)).toBeUndefined();
  return data.regionSummary as { indicators: Indicators; children: readonly { indicators: Indicators }[] };
}

describe.each([
  ['accepted', false, ['ACCEPTED']],
  ['handed in', true, ['ACCEPTED', 'SUBMITTED', 'RETURNED']],
] as const)('what is %s', (_, provisional, counted) => {
  test('is lost by the departments that the list says', async () => {
    const { shared, own } = (await indicatorsOf(performance, '990121', provisional)).indicators;
    expect(shared.length).toBeGreaterThan(2);
    expect(shared.some(({ losing }) => losing > 0)).toBe(true);
    expect(own.indicators).toBeGreaterThan(0);
    const { data, errors } = await performance.ask(
      `query ($provisional: Boolean!) { departmentFacts(countyCode: "990121", fiscalYear: 2021, provisional: $provisional) {
        standing ${shared.map(({ code }, index) => `l${index}: lostOn(indicator: "${code}")`).join(' ')} nothing: lostOn(indicator: "__proto__") } }`,
      { provisional },
    );
    expect(errors, JSON.stringify(errors)).toBeUndefined();
    const lines = (data.departmentFacts as readonly Record<string, string | null>[]).filter(({ standing }) =>
      (counted as readonly string[]).includes(standing ?? ''),
    );
    expect(lines.every(({ nothing }) => nothing === null)).toBe(true);
    for (const [index, { code, name, known, lost, losing }] of shared.entries()) {
      const losses = lines.flatMap((line) => line[`l${index}`] ?? []);
      const above = losses.filter((points) => compareDecimals(points, '0') > 0);
      expect([code, losses.length, above.length, compareDecimals(addDecimals(...losses), lost)]).toEqual([
        code,
        known,
        losing,
        0,
      ]);
      expect(name).not.toBe(code);
    }
  });

  test('comes first where most was lost', async () => {
    const { shared } = (await indicatorsOf(performance, '990121', provisional)).indicators;
    const losses = shared.map(({ lost }) => lost);
    expect(losses).toEqual(losses.toSorted((one, other) => compareDecimals(other, one)));
  });
});

test('a prefecture’s is that of its counties', async () => {
  const prefecture = await signedIn(house, 'prefecture');
  const { indicators, children } = await indicatorsOf(prefecture, '990100', false);
  const below = children.flatMap((child) => child.indicators.shared);
  for (const { code, departments, losing, full, got } of indicators.shared) {
    const same = below.filter((loss) => loss.code === code);
    expect([code, departments, losing]).toEqual([
      code,
      same.reduce((sum, loss) => sum + loss.departments, 0),
      same.reduce((sum, loss) => sum + loss.losing, 0),
    ]);
    for (const [whole, parts] of [
      [full, same.map((loss) => loss.full)],
      [got, same.map((loss) => loss.got)],
    ] as const)
      expect(compareDecimals(whole, addDecimals(...parts))).toBe(0);
  }
  expect(indicators.own.indicators).toBe(children.reduce((sum, child) => sum + child.indicators.own.indicators, 0));
});
