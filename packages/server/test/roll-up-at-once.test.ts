import type { EntityManager } from '@mikro-orm/postgresql';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Evaluation } from '../src/features/evaluations/evaluation.entity.ts';
import { evaluationMoved } from '../src/features/evaluations/events.ts';
import { enterScope } from '../src/platform/database/scope.ts';
import { perform } from '../src/platform/graphql/perform.ts';
import { RequestContext } from '../src/platform/graphql/request-context.ts';
import { onDatabase } from './global-setup.ts';
import { type House, openHouse } from './house.ts';
import { expectRebuildToAgree } from './stored-roll-up.ts';

/** Many acceptances at the same moment, in several counties: each is summed up to the nation, and none that failed is. */
let house: House;
let reports: readonly { readonly id: string; readonly countyId: string }[];

beforeAll(async () => {
  house = await openHouse();
  reports = await onDatabase(house.ownerUrl, async (client) => {
    const { rows } = await client.query<{ id: string; countyId: string }>(
      `select id, "countyId" from (
         select e.id, e.county_id as "countyId", r.path, row_number() over (partition by e.county_id order by e.id) as place
         from evaluation e join region r on r.id = e.county_id
         where e.fiscal_year = 2021 and e.submitted_at is not null and e.state in ('sectionReview', 'performanceReview', 'accepted')
       ) one where place <= 4 order by place, path limit 16`,
    );
    return rows;
  });
});
afterAll(() => house.close());

type Report = (typeof reports)[number];

/** Each in a transaction of its own, as requests are. */
const inCounty = (countyId: string, work: (em: EntityManager) => Promise<unknown>): Promise<unknown> =>
  house.database.orm.em.fork().transactional(async (em) => {
    await enterScope(em, { countyId, departmentIds: '*', regionPath: null });
    await work(em);
  });

/** What an acceptance and an unlocking do to a record, whatever its state. */
async function move(em: EntityManager, { id }: Report, state: Evaluation['state'], score: string): Promise<void> {
  const evaluation = await em.findOneOrFail(Evaluation, { id });
  Object.assign(evaluation, { state, reviewScore: score });
  await em.flush();
  await evaluationMoved.tell(em, { evaluation });
}

const score = (at: number): string => `${60 + ((at * 7) % 40)}.5`;

describe('sixteen acts at once, four in each of four counties,', () => {
  test('are all summed, round after round', async () => {
    expect(new Set(reports.map(({ countyId }) => countyId)).size).toBe(4);
    expect(reports).toHaveLength(16);
    for (const round of [1, 2]) {
      const state = round === 2 ? 'performanceReview' : 'accepted';
      await Promise.all(
        reports.map((report, at) => inCounty(report.countyId, (em) => move(em, report, state, score(at + round)))),
      );
      await expectRebuildToAgree(house);
    }
  }, 120_000);

  test('are summed but for those that fail after they were told', async () => {
    const ended = await Promise.allSettled(
      reports.map((report, at) =>
        inCounty(report.countyId, async (em) => {
          await move(em, report, 'performanceReview', score(at + 9));
          if (at % 3 === 0) throw new Error('refused after all');
        }),
      ),
    );
    expect(ended.filter(({ status }) => status === 'rejected')).toHaveLength(6);
    await expectRebuildToAgree(house);
  }, 120_000);

  test('are summed but for those whose process dies while they wait for the sums of the nation', async () => {
    const ended = await onDatabase(house.ownerUrl, async (client) => {
      await client.query('begin');
      await client.query('select 1 from region_summary where parent_id is null for update');
      const acts = Promise.allSettled(
        reports.map((report, at) => inCounty(report.countyId, (em) => move(em, report, 'accepted', score(at + 20)))),
      );
      const waiting = await untilWaiting(client, 2);
      for (const pid of waiting.slice(0, 2)) await client.query('select pg_terminate_backend($1)', [pid]);
      await client.query('commit');
      return acts;
    });
    expect(ended.filter(({ status }) => status === 'rejected')).toHaveLength(2);
    await expectRebuildToAgree(house);
  }, 120_000);
});

/** Connections of this database that wait for a lock, once there are so many. */
async function untilWaiting(client: pg.Client, count: number): Promise<readonly number[]> {
  for (;;) {
    const { rows } = await client.query<{ pid: number }>(
      `select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    if (rows.length >= count) return rows.map(({ pid }) => pid);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test('what an act that is refused had changed is not summed, and what the others of the request did is', async () => {
  const [one, , , , other] = reports;
  await inCounty(one!.countyId, async (em) => {
    const nobody = { address: '', sessionToken: undefined, setSession: () => undefined, clearSession: () => undefined };
    const act = (work: () => Promise<object>) => perform(new RequestContext(em, 'zh', 'test', nobody), work);
    await act(async () => {
      await move(em, one!, 'accepted', '71.5');
      return {};
    });
    await expect(
      act(async () => {
        await move(em, other!, 'accepted', '66');
        throw new Error('broken');
      }),
    ).rejects.toThrow('broken');
  });
  await expectRebuildToAgree(house);
}, 120_000);
