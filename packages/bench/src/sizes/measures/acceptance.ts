import type pg from 'pg';
import type { Sight } from '../../database/by-hand.ts';
import type { Address } from '../../database/owner.ts';
import type { House } from '../../product/house.ts';
import { withServerCpu } from '../../product/server-cpu.ts';
import { spreadOf } from '../../samples.ts';
import { type HandWritten, pgbench } from '../peers/pgbench.ts';
import type { Place, Places } from './places.ts';
import { type Comparison, type Peers, timeOf } from './three-ways.ts';

const group = 'Acceptance, with all sums up to the nation in the same transaction';

const ACCEPT = `mutation Accept($input: AcceptEvaluationInput!) {
  acceptEvaluation(input: $input) { evaluation { id version state } userErrors { code message } }
}`;

const UNLOCK = `mutation Unlock($input: UnlockEvaluationInput!) {
  unlockEvaluation(input: $input) { evaluation { id version state } userErrors { code message } }
}`;

/** Acceptances of one evaluation after another, and of those that eight people do at once. */
const RUNS = 60;
const AT_ONCE = 8;
const RUNS_EACH = 12;

/**
 * Accepting an evaluation at the last review, alone and eight at once: in one county, where they must wait for each other, and in eight. Each is
 * unlocked again between two runs, which is not counted.
 */
export async function measureAcceptance(
  { counties }: Places,
  year: number,
  house: House,
  owner: pg.Client,
  peers: Peers,
): Promise<readonly Comparison[]> {
  const [here] = counties;
  const own = await acceptedIn(here!, year, AT_ONCE);
  const alone = await withServerCpu(house, RUNS * 2, () => acceptAgainAndAgain(here!, own[0]!, RUNS));
  const inOne = await atOnce(own.map((id) => ({ place: here!, id })));
  const results: Comparison[] = [
    {
      group,
      what: 'one after another',
      product: spreadOf(alone.result),
      ...(peers.hasPgbench ? { byHand: spreadOf(await sqlAlone(here!, year, owner, peers.database)) } : {}),
      ...(alone.serverCpu === undefined ? {} : { cpu: { product: alone.serverCpu } }),
      goal: 250,
    },
    { group, what: `${AT_ONCE} at once in one county`, product: spreadOf(inOne) },
  ];
  if (counties.length < AT_ONCE) return results;
  const places = await Promise.all(
    counties.slice(0, AT_ONCE).map(async (place) => ({ place, id: (await acceptedIn(place, year, 1))[0]! })),
  );
  return [
    ...results,
    { group, what: `${AT_ONCE} at once in ${AT_ONCE} counties`, product: spreadOf(await atOnce(places)) },
  ];
}

interface Facts {
  readonly departmentFacts: readonly { readonly state: string; readonly evaluation: { readonly id: string } | null }[];
}

/** Accepted evaluations of a county, as the API names them. */
async function acceptedIn({ code, person }: Place, fiscalYear: number, most: number): Promise<readonly string[]> {
  const { departmentFacts } = await person.ask<Facts>('CountyFacts', { countyCode: code, fiscalYear });
  return departmentFacts
    .flatMap(({ state, evaluation }) => (state === 'ACCEPTED' && evaluation ? [evaluation.id] : []))
    .slice(0, most);
}

/** Times of accepting one evaluation, which is unlocked before each; the first three do not count. */
async function acceptAgainAndAgain({ person }: Place, evaluationId: string, runs: number): Promise<number[]> {
  const times: number[] = [];
  for (let run = -3; run < runs; run++) {
    await person.askFor('Unlock', UNLOCK, { input: { evaluationId, reason: '复核发现问题，重新审核' } });
    const time = await timeOf(() =>
      person.askFor('Accept', ACCEPT, { input: { evaluationId, reviewScore: scoreOf(run) } }),
    );
    if (run >= 0) times.push(time);
  }
  return times;
}

/** Another score each time, so that there is something to sum. */
const scoreOf = (run: number): string => String(90 + (((run % 16) + 16) % 16) / 2);

const atOnce = async (evaluations: readonly { readonly place: Place; readonly id: string }[]): Promise<number[]> =>
  (await Promise.all(evaluations.map(({ place, id }) => acceptAgainAndAgain(place, id, RUNS_EACH)))).flat();

/**
 * The floor: the same rows locked and written again by hand, the sums as they are. By hand nothing is added up, so no acceptance in SQL could be
 * quicker.
 */
async function sqlAlone(
  { id: countyId, sight }: Place,
  year: number,
  owner: pg.Client,
  database: Address,
): Promise<readonly number[]> {
  const { rows } = await owner.query<
    Record<'id' | 'department_id' | 'category' | 'section' | 'grade' | 'path', string>
  >(
    `select e.id, e.department_id, f.fact->>'category' as category, f.fact->>'financeSection' as section, f.fact->>'grade' as grade, f.path
     from evaluation e join evaluation_fact f on f.county_id = e.county_id and f.evaluation_id = e.id
     where e.county_id = $1 and e.fiscal_year = $2 and e.state = 'accepted' order by e.id desc limit 1`,
    [countyId, year],
  );
  const one = rows[0]!;
  const slices = ['all', `category/${one.category}`, `financeSection/${one.section}`, `grade/${one.grade}`]
    .map((slice) => `'${slice}'`)
    .join(', ');
  const regions = await owner.query<{ id: string }>(
    `select id from region where $1 >= path and $1 < path || '~' order by path desc`,
    [one.path],
  );
  return pgbench(database, acceptanceInSql({ ...sight, path: '/' }, countyId, year, one, slices, regions.rows), RUNS);
}

const acceptanceInSql = (
  sight: Sight,
  countyId: string,
  year: number,
  { id, department_id }: Readonly<Record<'id' | 'department_id', string>>,
  slices: string,
  regions: readonly { readonly id: string }[],
): HandWritten => ({
  sight,
  statements: [
    `select * from evaluation where county_id = '${countyId}' and id = '${id}' for update`,
    `update evaluation set state = 'accepted', version = version + 1, accepted_at = now(), updated_at = now() where county_id = '${countyId}' and id = '${id}'`,
    `insert into activity (county_id, id, evaluation_id, department_id, kind, by, by_id, at)
     values ('${countyId}', gen_random_uuid(), '${id}', '${department_id}', 'accepted', 'SQL', '${id}', now())`,
    `update evaluation_fact set fact = fact, updated_at = now() where county_id = '${countyId}' and fiscal_year = ${year} and department_id = '${department_id}'`,
    `select fact from evaluation_fact where county_id = '${countyId}' and fiscal_year = ${year}`,
    ...regions.flatMap(({ id: regionId }, level) => [
      ...(level === 0
        ? []
        : [
            `select aggregate from region_summary where parent_id = '${regionId}' and fiscal_year = ${year} and slice in (${slices})`,
          ]),
      `update region_summary set aggregate = aggregate, as_of = now() where region_id = '${regionId}' and fiscal_year = ${year} and slice in (${slices})`,
    ]),
  ],
});
