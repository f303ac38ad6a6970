import { SHAPE } from '@jiping/domain/rollup';
import type { EntityManager } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Evaluation } from '../src/features/evaluations/evaluation.entity.ts';
import { evaluationMoved } from '../src/features/evaluations/events.ts';
import { rebuildRollUp } from '../src/features/rollup/keep/rebuild.ts';
import { enterScope } from '../src/platform/database/scope.ts';
import { rowsAsOwner } from './as-owner.ts';
import { type House, openHouse } from './house.ts';
import { rollUpRows, type SumRow, spoil } from './roll-up-rows.ts';

/**
 * Servers of two releases at once, as in an upgrade of one after the other: what an act does where the other release has written. No row of
 * this release's shape ever has a part that the other one made.
 */
let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

/** The first county, and the other one of its prefecture by the code that it had first. */
const [COUNTY, NEIGHBOUR] = ['/100000/990000/990100/990121/', '/100000/990000/990100/990171/'];
const [PREFECTURE, PROVINCE, NATION] = ['/100000/990000/990100/', '/100000/990000/', '/100000/'];

/** Accepts a report of the county with a score, as an act does. */
async function accept(county: string, score: string): Promise<void> {
  const [found] = await rowsAsOwner<{ id: string; countyId: string }>(
    house,
    `select e.id, e.county_id as "countyId" from evaluation e join region r on r.id = e.county_id
     where r.path = $1 and e.fiscal_year = 2021 and e.submitted_at is not null and e.state not in ('draft', 'returned') order by e.id limit 1`,
    [county],
  );
  await house.database.orm.em.fork().transactional(async (em: EntityManager) => {
    await enterScope(em, { countyId: found!.countyId, departmentIds: '*', regionPath: null });
    const evaluation = await em.findOneOrFail(Evaluation, { id: found!.id });
    Object.assign(evaluation, { state: 'accepted', reviewScore: score });
    await em.flush();
    await evaluationMoved.tell(em, { evaluation });
  });
}

/** The rows as they are, and as they are made anew; the first of this release's shape alone, with what is made of them. */
async function againstTruth() {
  const kept = await rollUpRows(house);
  await rebuildRollUp(house.database.orm.em.fork());
  const truth = await rollUpRows(house);
  const ours = <Row extends { readonly shape: number }>(rows: readonly Row[]): readonly Row[] =>
    rows.filter(({ shape }) => shape === SHAPE);
  const key = ({ path, slice, fiscal_year }: SumRow) => `${path} ${fiscal_year} ${slice}`;
  const keys = new Set(ours(kept.sums).map((sum) => key(sum)));
  return {
    kept,
    facts: ours(kept.facts),
    trueFacts: truth.facts,
    sums: ours(kept.sums),
    /** What those sums should be. */
    trueSums: truth.sums.filter((sum) => keys.has(key(sum))),
  };
}

const shapesAt = (sums: readonly SumRow[], path: string, year = 2021): readonly number[] =>
  [...new Set(sums.filter((sum) => sum.path === path && sum.fiscal_year === year).map(({ shape }) => shape))].sort();

describe.each([
  ['older', SHAPE - 1],
  ['newer', SHAPE + 1],
])('where a release that is %s wrote', (_, other) => {
  test('a county, it is made anew by the next act in it, every year, and so are the sums above that can be', async () => {
    await spoil(house, other, `path = '${COUNTY}'`);
    await accept(COUNTY, '71.5');
    const { kept, facts, trueFacts, sums, trueSums } = await againstTruth();
    expect(facts).toEqual(trueFacts);
    expect(sums).toEqual(trueSums);
    for (const path of [COUNTY, PREFECTURE, PROVINCE, NATION]) expect(shapesAt(kept.sums, path), path).toEqual([SHAPE]);
  });

  test('a county and all above it, the act adds the slices up that it changed, and leaves the others for a start', async () => {
    await spoil(house, other, `'${COUNTY}' like path || '%'`);
    await accept(COUNTY, '72.5');
    const { kept, facts, trueFacts, sums, trueSums } = await againstTruth();
    expect(facts).toEqual(trueFacts);
    expect(sums).toEqual(trueSums);
    expect(shapesAt(kept.sums, COUNTY)).toEqual([SHAPE]);
    for (const path of [PREFECTURE, PROVINCE, NATION])
      expect(
        kept.sums.filter((sum) => sum.path === path && sum.slice === 'all' && sum.fiscal_year === 2021),
        path,
      ).toEqual([expect.objectContaining({ shape: SHAPE })]);
  });

  test('the county beside it and all above, nothing is added to theirs: they stay, marked as to be made anew', async () => {
    await spoil(house, other, `path = '${NEIGHBOUR}' or '${PREFECTURE}' like path || '%'`);
    await accept(COUNTY, '73.5');
    const { kept, sums, trueSums } = await againstTruth();
    expect(sums).toEqual(trueSums);
    expect(shapesAt(kept.sums, COUNTY)).toEqual([SHAPE]);
    expect(shapesAt(kept.sums, NEIGHBOUR)).toEqual([other]);
    for (const path of [PREFECTURE, PROVINCE, NATION]) expect(shapesAt(kept.sums, path), path).not.toContain(SHAPE);
  });
});
