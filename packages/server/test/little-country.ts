import { openCycle } from '../src/features/cycles/open-cycle.ts';
import { createDepartment } from '../src/features/departments/create-department.ts';
import { createCounty } from '../src/features/regions/create-county.ts';
import { rebuildRollUp } from '../src/features/rollup/keep/rebuild.ts';
import { rowsAsOwner } from './as-owner.ts';
import type { House } from './house.ts';

/**
 * A province of little counties, three in a prefecture, each with one department whose report of 2025 is accepted: basic expenditure of as many
 * 万元 as the county's place, and a score of 60 and as many points. The roll-up has them.
 */
export async function makeLittleCountry(house: House, counties: number): Promise<void> {
  const { em } = house.database.orm;
  for (let place = 1; place <= counties; place++) {
    const prefecture = Math.ceil(place / 3);
    const code = String(980_000 + prefecture * 100 + ((place - 1) % 3) + 1);
    const above = [
      { code: '100000', name: '中华人民共和国' },
      { code: '980000', name: '试省' },
      { code: String(980_000 + prefecture * 100), name: `试市${prefecture}` },
    ];
    await em.fork().transactional(async (inner) => {
      await createCounty(inner, { code, name: `试县${place}`, above });
      await createDepartment(inner, { ...DEPARTMENT, countyCode: code });
      await inner.flush();
      await openCycle(inner, { countyCode: code, fiscalYear: 2025, opensAt: '2026-03-01', dueAt: '2026-04-30' });
    });
  }
  await rowsAsOwner(house, ACCEPTED);
  await rowsAsOwner(house, FIGURES);
  await rebuildRollUp(em.fork());
}

const DEPARTMENT = {
  code: '101001',
  name: '县人大常委会办公室',
  category: 'congress',
  financeSection: '行政政法股',
  supervisorCode: null,
  runsInsuranceFunds: false,
};

const PLACES = `select e.county_id, e.id, e.department_id, row_number() over (order by r.path) as place
  from evaluation e join region r on r.id = e.county_id`;

const ACCEPTED = `update evaluation e set state = 'accepted', submitted_at = '2026-04-01', review_score = 60 + p.place
  from (${PLACES}) p where p.county_id = e.county_id and p.id = e.id`;

const FIGURES = `insert into figure (county_id, id, evaluation_id, department_id, code, state, amount, version, updated_at)
  select p.county_id, gen_random_uuid(), p.id, p.department_id, 'expenditure.basic', 'known', p.place * 10000, 1, '2026-04-01' from (${PLACES}) p`;
