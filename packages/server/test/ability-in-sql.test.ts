import { ROLES, type Role } from '@jiping/domain/people';
import {
  type ActorFacts,
  type AppSubject,
  abilityFor,
  conditionFor,
  rulesFor,
  type SubjectRow,
  type Where,
} from '@jiping/domain/permissions';
import { type EntityClass, type EntityManager, type FilterQuery, type MikroORM } from '@mikro-orm/postgresql';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ENTITIES } from '../src/app/entities.ts';
import { Cycle } from '../src/features/cycles/cycle.entity.ts';
import { Department } from '../src/features/departments/department.entity.ts';
import { Evaluation } from '../src/features/evaluations/evaluation.entity.ts';
import { Rectification } from '../src/features/rectification/rectification.entity.ts';
import { Region } from '../src/features/regions/region.entity.ts';
import { EvaluationFact } from '../src/features/rollup/evaluation-fact.entity.ts';
import { RegionSummary } from '../src/features/rollup/region-summary.entity.ts';
import { openOrm } from '../src/platform/database/orm.ts';
import { plainRows } from '../src/platform/database/plain-rows.ts';
import { type House, openHouse } from './house.ts';

/**
 * The second wall alone: a connection that sees every row of every county, and the rules as a condition of the query. What it
 * gives must be what the rules say of each row in memory, for any person.
 */
const SUBJECTS: Readonly<Partial<Record<AppSubject, EntityClass<SubjectRow>>>> = {
  Evaluation,
  Department,
  EvaluationFact,
  RegionSummary,
  Cycle,
  Rectification,
};

let house: House;
let everything: MikroORM;
let em: EntityManager;
let actors: fc.Arbitrary<ActorFacts>;
const rows = new Map<AppSubject, SubjectRow[]>();

beforeAll(async () => {
  house = await openHouse();
  everything = openOrm({ url: house.ownerUrl, entities: ENTITIES });
  em = everything.em.fork();
  for (const [subject, entity] of Object.entries(SUBJECTS)) rows.set(subject as AppSubject, await em.find(entity, {}));
  actors = anyActor(await em.find(Region, {}), rows.get('Department') as Department[]);
});
afterAll(async () => {
  await everything.close();
  await house.close();
});

/** Anybody: of one or several roles in any places, complete or with something missing, at home or visiting a county. */
function anyActor(regions: readonly Region[], departments: readonly Department[]): fc.Arbitrary<ActorFacts> {
  const counties = regions.filter((region) => region.level === 'county');
  const someDepartments = (countyId: string) =>
    fc.subarray(
      departments.filter((department) => department.countyId === countyId).map(({ id }) => id),
      { maxLength: 4 },
    );
  const inCounty = fc.constantFrom(...counties).chain((county) =>
    fc.record({
      role: fc.constantFrom(...ROLES.filter((role) => !role.endsWith('Finance'))),
      countyId: fc.constant(county.id),
      regionPath: fc.constant(county.path),
      department: someDepartments(county.id),
      subordinateIds: someDepartments(county.id),
      assignedDepartmentIds: someDepartments(county.id),
      financeSection: fc.constantFrom(undefined, '行政政法股', '教科文股'),
    }),
  );
  const above = fc.record({
    role: fc.constantFrom<Role[]>('prefectureFinance', 'provinceFinance'),
    regionPath: fc.constantFrom(...regions.filter((region) => region.level !== 'county').map(({ path }) => path)),
  });
  const member = fc.oneof(
    inCounty.map(({ department, financeSection, ...facts }) => ({
      ...facts,
      ...(department[0] ? { departmentId: department[0] } : {}),
      ...(financeSection ? { financeSection } : {}),
    })),
    above,
  );
  return fc.record({
    userId: fc.uuid(),
    memberships: fc.array(member, { maxLength: 3 }),
    enteredCounty: fc.constantFrom(...counties).map(({ id, path }) => ({ id, path })),
  });
}

const keyOf = (row: SubjectRow): string =>
  row instanceof RegionSummary ? `${row.regionId}/${row.fiscalYear}` : String(row.id);

/** The same rows as the pages read them: the condition compiled without the ORM. */
async function keysOf(subject: AppSubject, condition: Where): Promise<string[]> {
  const key = subject === 'RegionSummary' ? `one.region_id || '/' || one.fiscal_year` : 'one.id';
  const where = condition as FilterQuery<SubjectRow>;
  const found = await plainRows<SubjectRow, { key: string }>(em.fork(), SUBJECTS[subject]!, {
    columns: { key },
    where,
  });
  return found.map((row) => row.key);
}

describe('what the rules say in memory is what the query gives', () => {
  test.each(Object.keys(SUBJECTS) as AppSubject[])('of every %s, for anybody', async (subject) => {
    const all = rows.get(subject)!;
    let seenByNobody = 0;
    let seenBySome = 0;
    await fc.assert(
      fc.asyncProperty(actors, async (actor) => {
        const ability = abilityFor(rulesFor(actor));
        const condition = conditionFor(ability, 'read', subject);
        const inMemory = all.filter((row) => ability.can('read', row)).map(keyOf);
        const asRows = condition === null ? [] : await keysOf(subject, condition);
        expect(asRows.toSorted()).toEqual(inMemory.toSorted());
        const found =
          condition === null ? [] : await em.fork().find(SUBJECTS[subject]!, condition as FilterQuery<SubjectRow>);
        expect(found.map(keyOf).toSorted()).toEqual(inMemory.toSorted());
        if (inMemory.length === 0) seenByNobody += 1;
        else if (inMemory.length < all.length) seenBySome += 1;
      }),
      { numRuns: 60, seed: 1_123, endOnFailure: true },
    );
    expect(all.length).toBeGreaterThan(7);
    expect(
      [seenByNobody, seenBySome].every((count) => count > 5),
      `${seenByNobody} ${seenBySome}`,
    ).toBe(true);
  });

  test('nobody without memberships sees a row, and no condition at all is never “all”', () => {
    const ability = abilityFor(rulesFor({ userId: 'x', memberships: [] }));
    for (const subject of Object.keys(SUBJECTS) as AppSubject[])
      expect(conditionFor(ability, 'read', subject)).toBeNull();
  });
});
