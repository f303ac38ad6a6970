import type pg from 'pg';
import type { Address } from '../../database/owner.ts';
import type { House } from '../../product/house.ts';
import type { Person } from '../../product/person.ts';
import { withServerCpu } from '../../product/server-cpu.ts';
import type { Spread } from '../../result.ts';
import { spreadOf } from '../../samples.ts';
import { type HandWritten, pgbench } from '../peers/pgbench.ts';
import type { PostGraphile } from '../peers/postgraphile.ts';

/** The same question asked of the product, of the database by hand, and of PostGraphile. */
export interface Scenario {
  readonly group: string;
  readonly what: string;
  /** Who asks. */
  readonly person: Person;
  readonly ask: () => Promise<unknown>;
  /** SQL by which all that the answer is made of counts as changed, so that nothing that is remembered still holds. */
  readonly changeAll: string;
  readonly byHand: HandWritten;
  readonly postgraphile: { readonly query: string; readonly variables: object };
  /** Milliseconds that p95 should stay under. */
  readonly goal?: number;
}

/** One line of the table. */
export interface Comparison {
  readonly group: string;
  readonly what: string;
  readonly product: Spread;
  /** The product again, when nothing that it remembers holds any more. */
  readonly anew?: Spread;
  /** Processor time of the two server processes for each question, in milliseconds; that of the database is not in it. */
  readonly cpu?: { readonly product: number; readonly postgraphile?: number };
  readonly byHand?: Spread;
  /** Knowing nobody, and looking up the session first. */
  readonly postgraphile?: Spread;
  readonly signedIn?: Spread;
  readonly goal?: number;
}

/** Whom the product is measured against; `null` where the machine lacks it. */
export interface Peers {
  readonly database: Address;
  readonly owner: pg.Client;
  readonly hasPgbench: boolean;
  readonly postgraphile: PostGraphile;
  /** How often each question is asked of each in turn, forty times a round. */
  readonly rounds: number;
}

const RUNS_A_ROUND = 40;
/** Both compile what comes often; a server that stands in a bureau has done so long ago. */
const WARM_UP = 200;
const RUNS_ANEW = 20;

/**
 * Times a question in turn: product and PostGraphile one after the other, then the same number of transactions by hand, round by round,
 * so that whatever else the machine does slows all alike.
 */
export async function threeWays(scenario: Scenario, house: House, peers: Peers): Promise<Comparison> {
  const { byHand, postgraphile, ask, group, what, goal, person } = scenario;
  const { query, variables } = postgraphile;
  const peer = () => peers.postgraphile.ask(query, variables, byHand.sight);
  const signedInPeer = () => peers.postgraphile.ask(query, variables, person);
  for (let run = 0; run < WARM_UP; run++) {
    await ask();
    await peer();
  }
  const times = {
    product: [] as number[],
    anew: [] as number[],
    postgraphile: [] as number[],
    signedIn: [] as number[],
    byHand: [] as number[],
  };
  const cpu = { product: 0, postgraphile: 0 };
  const runs = peers.rounds * RUNS_A_ROUND;
  for (let round = 0; round < peers.rounds; round++) {
    const measured = await withServerCpu(house, runs, () =>
      withServerCpu(peers.postgraphile, runs, async () => {
        for (let run = 0; run < RUNS_A_ROUND; run++) {
          times.product.push(await timeOf(ask));
          times.postgraphile.push(await timeOf(peer));
        }
      }),
    );
    cpu.product += measured.serverCpu ?? Number.NaN;
    cpu.postgraphile += measured.result.serverCpu ?? Number.NaN;
    for (let run = 0; run < RUNS_A_ROUND; run++) times.signedIn.push(await timeOf(signedInPeer));
    if (peers.hasPgbench) times.byHand.push(...(await pgbench(peers.database, byHand, RUNS_A_ROUND)));
  }
  for (let run = 0; run < RUNS_ANEW; run++) {
    await peers.owner.query(scenario.changeAll);
    times.anew.push(await timeOf(ask));
  }
  return {
    group,
    what,
    product: spreadOf(times.product),
    anew: spreadOf(times.anew),
    postgraphile: spreadOf(times.postgraphile),
    signedIn: spreadOf(times.signedIn),
    ...(peers.hasPgbench ? { byHand: spreadOf(times.byHand) } : {}),
    ...(Number.isNaN(cpu.product) ? {} : { cpu }),
    ...(goal === undefined ? {} : { goal }),
  };
}

export async function timeOf(act: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await act();
  return performance.now() - started;
}
