import { coarse } from '@jiping/domain/comparison';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rowsAsOwner } from './as-owner.ts';
import { type House, openHouse, type Person, signedIn } from './house.ts';

/** What a department's people get of the others: numbers, too few and too coarse to say whose they are. */
let house: House;
let preparer: Person;
beforeAll(async () => {
  house = await openHouse();
  preparer = await signedIn(house, 'preparer');
});
afterAll(() => house.close());

const COUNTY = '990121';
const OWN = '清岚县人大常委会办公室';
const MEASURES = [
  'expenditure.total',
  'score.self',
  'score.review',
  'staff.actual',
  'expenditure.total/staff',
  'ratio.execution',
];

const COMPARE = `query ($input: DepartmentComparisonInput!) { departmentComparison(input: $input) {
  rows { label isOwn } columns { measure kind peers { count median lowerQuartile upperQuartile values } }
  values states percentiles peerGroup hiddenRows asOf notes { code } cells { state amount number }
} }`;

async function asked(input: object = {}, person = preparer) {
  const answer = await person.ask(COMPARE, {
    input: { countyCode: COUNTY, measures: MEASURES, fiscalYears: [2020], ...input },
  });
  expect(answer.errors, JSON.stringify(answer.errors)).toBeUndefined();
  return answer;
}

const compared = async (input: object = {}, person = preparer) =>
  (await asked(input, person)).data.departmentComparison;

const peersIn = async (input: object = {}, person = preparer) =>
  (await compared(input, person)).columns.map(({ peers }: { peers: unknown }) => peers);

const execute = (sql: string, values: unknown[] = []) =>
  rowsAsOwner<{ id: string; name: string; spent: string }>(house, sql, values);

/** Facts of others in the county, in the order in which they were accepted. */
const OTHERS = `select d.id, d.name, f.fact->'measures'->'expenditure.total'->>'amount' as spent
  from evaluation_fact f join department d on d.id = f.department_id join region r on r.id = f.county_id
  left join evaluation e on e.id = f.evaluation_id
  where r.code = '${COUNTY}' and d.name <> '${OWN}' and f.state = 'accepted' and f.fiscal_year = $1 order by e.accepted_at, d.id`;

describe('the unnamed others', () => {
  test('are the first of those that were accepted, by fives, coarse and in order', async () => {
    const others = await execute(OTHERS, [2020]);
    expect(others.length).toBeGreaterThan(20);
    const expected = others
      .slice(0, others.length - (others.length % 5))
      .map(({ spent }) => coarse(spent, 'money'))
      .sort((one, other) => Number(one) - Number(other));
    const [spent] = await peersIn();
    expect(spent.values).toEqual(expected);
    expect(spent.count).toBe(expected.length);
    expect((await compared()).peerGroup).toBe('本县其他部门（不列名称）');
  });

  test('have no name, code, id, state or exact amount in the answer', async () => {
    const { response } = await asked({ fiscalYears: [2020, 2021], provisional: true });
    const others = await execute(
      `select d.id, d.name, d.code, f.fact->'measures'->'expenditure.total'->>'amount' as spent from department d
       left join evaluation_fact f on f.department_id = d.id where d.name <> '${OWN}'`,
    );
    expect(others.length).toBeGreaterThan(60);
    for (const other of others)
      for (const secret of Object.values(other)) {
        // An amount of one or two digits is as coarse as what is shown.
        if (secret !== null && !/^\d{1,2}0*\.00$/.test(secret))
          expect(response.body, secret).not.toContain(`"${secret.replace(/\.?0+$/, '')}"`);
      }
    expect(response.body.match(/MASKED|NOT_APPLICABLE/g)).toBeNull();
  });

  test('do not depend on what is asked: kind, departments, other measures, years', async () => {
    const usual = await peersIn();
    const neighbours = await execute(OTHERS, [2020]);
    for (const input of [
      { category: 'TOWN' },
      { category: 'CONGRESS' },
      { departmentIds: [] },
      { departmentIds: neighbours.slice(0, 7).map(({ id }) => `Department_${id}`) },
      { provisional: true },
      { regionCode: COUNTY, countyCode: null },
      { countyCode: null },
    ])
      expect(await peersIn(input), JSON.stringify(input)).toEqual(usual);
    const years = await peersIn({ fiscalYears: [2020, 2021] });
    expect(years.slice(0, MEASURES.length)).toEqual(usual);
    expect(await peersIn({ measures: MEASURES.slice(0, 1) })).toEqual(usual.slice(0, 1));
  });

  test('are ranked against exactly: the own rank is that among those shown, itself one more', async () => {
    const { values, percentiles } = await compared();
    const others = await execute(OTHERS, [2020]);
    const shown = others.slice(0, others.length - (others.length % 5)).map(({ spent }) => Number(spent));
    const below = shown.filter((spent) => spent < Number(values[0])).length;
    expect(percentiles[0]).toBe(((100 * (below + 0.5)) / (shown.length + 1)).toFixed(1).replace(/\.0$/, ''));
  });

  test('are not in the rest of the request, which stays within its walls', async () => {
    const { data, errors } = await preparer.ask(
      `query ($input: DepartmentComparisonInput!) {
        before: departmentFacts(countyCode: "${COUNTY}", fiscalYear: 2020) { department { name } }
        departmentComparison(input: $input) { columns { peers { count } } }
        after: departmentFacts(countyCode: "${COUNTY}", fiscalYear: 2020) { department { name } }
        evaluations(first: 50, filter: { fiscalYear: 2020 }) { edges { node { department { name } } } }
      }`,
      { input: { countyCode: COUNTY, measures: MEASURES, fiscalYears: [2020] } },
    );
    expect(errors).toBeUndefined();
    expect(data.departmentComparison.columns[0].peers.count).toBeGreaterThan(4);
    expect([data.before, data.after]).toEqual([[{ department: { name: OWN } }], [{ department: { name: OWN } }]]);
    expect(data.evaluations.edges).toHaveLength(1);
  });

  test('are of the own county only', async () => {
    const far = await signedIn(house, 'stranger');
    const { columns } = await compared({ countyCode: '990122' }, far);
    const [{ values }] = columns.map(({ peers }: { peers: { values: string[] } }) => peers);
    const others = await execute(
      `select d.id, d.name, f.fact->'measures'->'expenditure.total'->>'amount' as spent from evaluation_fact f
       join department d on d.id = f.department_id join region r on r.id = f.county_id
       where r.code = '990122' and f.fiscal_year = 2020 and f.state = 'accepted'`,
    );
    const allowed = new Set(others.map(({ spent }) => coarse(spent, 'money')));
    expect(values).toHaveLength(5);
    expect(values.filter((value: string) => !allowed.has(value))).toEqual([]);
  });

  test("do not hold a supervising department's own units, which it knows", async () => {
    const supervisor = await signedIn(house, 'supervisor');
    const { rows, columns } = await compared({}, supervisor);
    expect(rows.map(({ isOwn }: { isOwn: boolean }) => isOwn)).toEqual([true, false, false]);
    const accepted = (await execute(OTHERS, [2020])).length + 1;
    expect(columns[0].peers.count).toBe(Math.floor((accepted - 3) / 5) * 5);
  });

  test('are none for whoever is of no department', async () => {
    const evaluator = await signedIn(house, 'evaluator');
    expect(new Set(await peersIn({}, evaluator))).toEqual(new Set([null]));
  });
});

describe('an onlooker from day to day', () => {
  const accept = (id: string) =>
    execute(
      `with moved as (update evaluation set state = 'accepted', accepted_at = clock_timestamp() where department_id = $1 and fiscal_year = 2021 returning id)
       update evaluation_fact set state = 'accepted', fact = fact || '{"state":"accepted"}' where department_id = $1 and fiscal_year = 2021 returning id`,
      [id],
    );

  test('sees nothing new before five more are accepted, and then five at once', async () => {
    const waiting = await execute(
      `select d.id, d.name from evaluation_fact f join department d on d.id = f.department_id join region r on r.id = f.county_id
       where r.code = '${COUNTY}' and f.fiscal_year = 2021 and f.state in ('submitted', 'returned') and d.name <> '${OWN}' order by d.code`,
    );
    const counts: number[] = [];
    let before: string[] = [];
    for (const { id } of waiting.slice(0, 6)) {
      await accept(id);
      const [spent] = await peersIn({ fiscalYears: [2021] });
      counts.push(spent.count);
      if (spent.count === before.length) expect(spent.values).toEqual(before);
      before = spent.values;
    }
    const accepted = (await execute(OTHERS, [2021])).length;
    expect(counts).toEqual([6, 5, 4, 3, 2, 1].map((left) => Math.floor((accepted - left + 1) / 5) * 5));
    expect(new Set(counts).size).toBe(2);
  });

  test('learns nothing from a value that is masked or taken back among those not shown yet', async () => {
    const usual = await peersIn();
    const others = await execute(OTHERS, [2020]);
    const last = others.at(-1)!;
    expect(others.length % 5).toBeGreaterThan(0);
    await execute(
      `update evaluation_fact set fact = jsonb_set(fact, '{measures,expenditure.total}', '{"state":"masked"}') where department_id = $1 and fiscal_year = 2020`,
      [last.id],
    );
    expect(await peersIn()).toEqual(usual);
  });
});

describe('a small group', () => {
  test('of the own kind is not shown even where the county is: its kind has four others', async () => {
    const others = await execute(
      `select d.id, d.name from department d join region r on r.id = d.county_id where r.code = '${COUNTY}' and d.name <> '${OWN}' order by d.code limit 5`,
    );
    const kindOf = async (ids: readonly string[]) => {
      await execute(`update department set category = 'congress' where id = any($1) returning id, name`, [ids]);
      await execute(`update evaluation_fact set category = 'congress' where department_id = any($1) returning id`, [
        ids,
      ]);
      return compared();
    };
    const four = await kindOf(others.slice(0, 4).map(({ id }) => id));
    expect(four.peerGroup).toBe('本县其他部门（不列名称）');
    const five = await kindOf(others.map(({ id }) => id));
    expect(five.peerGroup).toBe('本县同类的其他部门（不列名称）');
    expect(five.columns[0].peers.count).toBe(5);

    // One of the five masks its spending: four are left in that column, and the county does not step in for them.
    await execute(
      `update evaluation_fact set fact = jsonb_set(fact, '{measures,expenditure.total}', '{"state":"masked"}') where department_id = $1 and fiscal_year = 2020`,
      [others[0]!.id],
    );
    const masked = await compared();
    const shown = masked.columns.map(({ measure, peers }: { measure: string; peers: object | null }) => [
      measure,
      peers !== null,
    ]);
    expect(Object.fromEntries(shown)).toMatchObject({
      'expenditure.total': false,
      'expenditure.total/staff': false,
      'staff.actual': true,
    });
    expect(masked.percentiles[0]).toBeNull();
    expect(masked.values[0]).not.toBeNull();
    // What is shown is said to be rounded; who sees names sees exact values, and no such note.
    expect(masked.notes).toEqual([{ code: 'PEERS_NOT_DISCLOSED' }, { code: 'PEERS_ROUNDED' }]);
    expect((await compared({}, await signedIn(house, 'performance'))).notes).toEqual([]);
  });

  test('of a year in which few are accepted is not shown', async () => {
    await execute(
      `update evaluation_fact f set state = 'submitted', fact = fact || '{"state":"submitted"}' from region r where r.id = f.county_id and r.code = '${COUNTY}' and f.fiscal_year = 2021`,
    );
    const { columns, percentiles, notes } = await compared({ fiscalYears: [2021] });
    expect(new Set(columns.map(({ peers }: { peers: unknown }) => peers))).toEqual(new Set([null]));
    expect(new Set(percentiles)).toEqual(new Set([null]));
    expect(notes).toEqual([{ code: 'PEERS_NOT_DISCLOSED' }]);
  });
});
