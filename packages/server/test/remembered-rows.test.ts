import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { EvaluationFact } from '../src/features/rollup/evaluation-fact.entity.ts';
import { rememberedRows } from '../src/platform/database/remembered-rows.ts';
import { enterScope, type Scope } from '../src/platform/database/scope.ts';
import { onDatabase } from './global-setup.ts';
import { type House, openHouse } from './house.ts';

/** What a process remembers of rows, against what the database says of them to whoever asks. */
let house: House;
let countyId: string;
let departmentIds: string[];
let question: string;
beforeAll(async () => {
  house = await openHouse();
  const { rows } = await onDatabase(house.ownerUrl, (owner) =>
    owner.query(
      `select f.county_id, f.department_id from evaluation_fact f join region r on r.id = f.county_id
       where r.code = '990121' and f.fiscal_year = 2020 order by f.department_id`,
    ),
  );
  countyId = rows[0].county_id;
  departmentIds = rows.map((row: { department_id: string }) => row.department_id);
  expect(departmentIds.length).toBeGreaterThan(5);
});
afterAll(() => house.close());
beforeEach(() => {
  question = randomUUID();
});

interface Read {
  readonly departmentId: string;
  readonly state: string;
}

const wholeCounty = (): Scope => ({ countyId, departmentIds: '*', regionPath: null });
const oneDepartment = (): Scope => ({ countyId, departmentIds: [departmentIds[0]!], regionPath: null });

/** Fails where PostgreSQL is to unpack a content although `app.unpacking` forbids it. */
const CONTENT = `json_build_object('departmentId', one.department_id, 'state', one.state,
  'one', 1 / case current_setting('app.unpacking', true) when 'forbidden' then 0 else 1 end)`;

const read = async (em: EntityManager): Promise<readonly Read[]> => {
  const { contents } = await rememberedRows<EvaluationFact, Read>(em, EvaluationFact, {
    content: CONTENT,
    question,
    where: { countyId, fiscalYear: 2020 },
    orderBy: { departmentId: 'asc' },
  });
  return contents;
};

const readAs = (scope: Scope, unpacking: 'allowed' | 'forbidden' = 'allowed'): Promise<readonly Read[]> =>
  house.database.orm.em.fork().transactional(async (em) => {
    await enterScope(em, scope);
    await em.execute(`set local app.unpacking = '${unpacking}'`);
    return read(em);
  });

describe('what a process remembers of rows', () => {
  test('is the same list for all while nothing has changed, and asked for only once', async () => {
    await expect(readAs(wholeCounty(), 'forbidden')).rejects.toThrow(/division by zero/);
    const first = await readAs(wholeCounty());
    expect(first.map(({ departmentId }) => departmentId)).toEqual(departmentIds);
    expect(await readAs(wholeCounty(), 'forbidden')).toBe(first);
  });

  test('is shown to nobody who may not see the row', async () => {
    await readAs(wholeCounty());
    expect((await readAs(oneDepartment())).map(({ departmentId }) => departmentId)).toEqual([departmentIds[0]]);
    expect(await readAs({ countyId: null, departmentIds: [], regionPath: null })).toEqual([]);
  });

  test('is not forgotten because somebody sees less of it', async () => {
    const all = await readAs(wholeCounty());
    await readAs(oneDepartment());
    expect(await readAs(wholeCounty())).toBe(all);
  });

  test('is read anew where it has changed, and only there', async () => {
    const before = await readAs(wholeCounty());
    await onDatabase(house.ownerUrl, (owner) =>
      owner.query(
        `update evaluation_fact set state = 'returned', version = gen_random_uuid() where department_id = $1 and fiscal_year = 2020`,
        [departmentIds[1]],
      ),
    );
    const after = await readAs(wholeCounty());
    expect(after[1]).toEqual({ departmentId: departmentIds[1], state: 'returned', one: 1 });
    expect(after.map((row, at) => row === before[at])).toEqual(departmentIds.map((_, at) => at !== 1));
  });

  test('of a change that is taken back is shown to nobody else', async () => {
    const before = await readAs(wholeCounty());
    const em = house.database.orm.em.fork();
    await em.begin();
    await enterScope(em, wholeCounty());
    await em.execute(
      `update evaluation_fact set state = 'draft', version = gen_random_uuid() where department_id = ? and fiscal_year = 2020`,
      [departmentIds[2]],
    );
    expect((await read(em))[2]?.state).toBe('draft');
    expect(await readAs(wholeCounty())).toEqual(before);
    await em.rollback();
    expect(await readAs(wholeCounty())).toEqual(before);
  });

  test('cannot be changed by one request for the others', async () => {
    const [row] = await readAs(wholeCounty());
    expect(() => Object.assign(row!, { state: 'accepted' })).toThrow(TypeError);
  });
});
