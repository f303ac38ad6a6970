import { byHand, met } from '../database/by-hand.ts';
import { COUNTY, type Neighbourhood, PROVINCE, YEAR } from '../product/neighbourhood.ts';
import { withServerCpu } from '../product/server-cpu.ts';
import type { Result } from '../result.ts';
import { sample, sideBySide } from '../samples.ts';

const group = 'Reading, at the server by HTTP, beside the same SQL by hand';

const RUNS = 200;
const WARM_UP = 40;

/** The overview page of the county and of the province: one row and those of the next level down. */
export async function measureOverviews({
  performance,
  province,
  database,
  evaluation,
  house,
}: Neighbourhood): Promise<Result[]> {
  const { path } = evaluation.sight;
  const provincePath = path.slice(0, path.indexOf(PROVINCE) + PROVINCE.length + 1);
  const provinceSight = { county: '', departments: '*', path: provincePath };
  const results: Result[] = [];
  for (const { what, person, regionCode, sight } of [
    {
      what: 'overview of the county',
      person: performance,
      regionCode: COUNTY,
      sight: { ...evaluation.sight, departments: '*' },
    },
    { what: 'overview of the province', person: province, regionCode: PROVINCE, sight: provinceSight },
  ]) {
    const {
      result: [measured, hand],
      serverCpu,
    } = await withServerCpu(house, RUNS + WARM_UP, () =>
      sideBySide(
        RUNS,
        () => person.ask('Overview', { regionCode, fiscalYear: YEAR }),
        () =>
          byHand(database, sight, async () => {
            const { rows } = await met(
              database,
              'select r.*, p.code as parent_code, p.name as parent_name from region r left join region p on p.id = r.parent_id where r.code = $1',
              [regionCode],
            );
            await met(
              database,
              "select * from region_summary where region_id = $1 and fiscal_year = $2 and slice = 'all'",
              [rows[0].id, YEAR],
            );
            await database.query(
              `select s.*, r.code, r.name from region_summary s join region r on r.id = s.region_id
             where s.parent_id = $1 and s.fiscal_year = $2 and s.slice = 'all' order by s.path`,
              [rows[0].id, YEAR],
            );
          }),
        WARM_UP,
      ),
    );
    results.push({ group, what, unit: 'ms', measured, byHand: hand, serverCpu, goal: 60 });
  }
  const measured = await sample(200, () => performance.ask('CountyFacts', { countyCode: COUNTY, fiscalYear: YEAR }));
  return [...results, { group, what: "the county's table of departments", unit: 'ms', measured }];
}
