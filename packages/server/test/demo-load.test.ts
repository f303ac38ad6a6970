import { HUNAN_2021 } from '@jiping/domain/built-in';
import { runChecks } from '@jiping/domain/checks';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoProvince } from '../src/demo/demo-province.ts';
import { RECTIFICATION_ACTS_TOLD } from '../src/demo/rectifications.ts';
import { completenessOf } from '../src/features/evaluations/completeness.ts';
import { Evaluation } from '../src/features/evaluations/evaluation.entity.ts';
import { Explanation } from '../src/features/evaluations/explanation.entity.ts';
import { checkInput, loadRecords } from '../src/features/evaluations/record.ts';
import { Revision } from '../src/features/evaluations/revision.entity.ts';
import { hashOf } from '../src/features/evaluations/snapshot.ts';
import { snapshotOf } from '../src/features/evaluations/take-revision.ts';
import { Region } from '../src/features/regions/region.entity.ts';
import { enterScope } from '../src/platform/database/scope.ts';
import { rowsAsOwner } from './as-owner.ts';
import { type House, openHouse } from './house.ts';

/** The demonstration is put into the tables in bulk; what it leaves there must be what the acts would have left. */
let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

test('everything that the demonstration tells of is in the tables, once', async () => {
  const { evaluations, cycles, departments } = demoProvince(new Date());
  const sum = (count: (one: (typeof evaluations)[number]) => number) =>
    evaluations.reduce((total, one) => total + count(one), 0);
  const tables = ['department', 'cycle', 'evaluation', 'figure', 'section', 'opinion', 'activity', 'revision'];
  const [stored] = await rowsAsOwner(
    house,
    `select ${tables.map((name) => `(select count(*)::int from ${name}) as ${name}`).join(', ')}`,
  );
  expect(stored).toEqual({
    department: departments.length,
    cycle: cycles.length,
    evaluation: evaluations.length,
    figure: sum(({ figures }) => figures.size),
    section: sum(({ sections }) => sections.size),
    opinion: sum(({ opinions }) => opinions.length),
    activity: sum(({ history }) => history.length) + RECTIFICATION_ACTS_TOLD,
    revision: sum(({ history }) => history.filter(({ kind, to }) => kind === 'SUBMITTED' && to !== null).length),
  });
});

test('read back, a county’s records give the completeness, problems and last revision that were stored', async () => {
  await house.database.orm.em.fork().transactional(async (em) => {
    const county = await em.findOneOrFail(Region, { code: '990222' });
    await enterScope(em, { countyId: county.id, departmentIds: '*', regionPath: '/' });
    const evaluations = await em.find(Evaluation, {});
    expect(evaluations.length).toBeGreaterThan(6);
    for (const record of await loadRecords(em, evaluations)) {
      const { evaluation, sections, effective } = record;
      const of = { evaluationId: evaluation.id };
      const written = new Set(sections.map(({ key }) => key));
      expect(evaluation.completeness).toBe(completenessOf(HUNAN_2021, written, effective.table));
      const last = await em.findOne(Revision, of, { orderBy: { number: 'desc' } });
      if (!last) continue;
      const { findings } = runChecks(checkInput(record, {}));
      expect(evaluation.problemCodes).toEqual(findings.map(({ code }) => code));
      const explanations = await em.find(Explanation, of, { orderBy: { key: 'asc' } });
      expect(hashOf(snapshotOf(record, explanations), last.previousHash)).toBe(last.hash);
    }
  });
});
