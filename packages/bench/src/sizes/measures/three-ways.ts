import type { Address } from '../../database/owner.ts';
import type { House } from '../../product/house.ts';
import { withServerCpu } from '../../product/server-cpu.ts';
import type { Spread } from '../../result.ts';
import { spreadOf } from '../../samples.ts';
import { type HandWritten, pgbench } from '../peers/pgbench.ts';
import type { PostGraphile } from '../peers/postgraphile.ts';

/** The same question asked of the product, of the database by hand, and of PostGraphile. */
export interface Scenario {
  readonly group: string;
  readonly what: string;
  readonly ask: () => Promise<unknown>;
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
  /** Processor time of the two server processes for each question, in milliseconds; that of the database is not in it. */
  readonly cpu?: { readonly product: number; readonly postgraphile?: number };
  readonly byHand?: Spread;
  readonly postgraphile?: Spread;
  readonly goal?: number;
}

/** Whom the product is measured against; `null` where the machine lacks it. */
export interface Peers {
  readonly database: Address;
  readonly hasPgbench: boolean;
  readonly postgraphile: PostGraphile;
  /** How often each question is asked of each in turn, forty times a round. */
  readonly rounds: number;
}

const RUNS_A_ROUND = 40;
const WARM_UP = 40;

/**
 * Times a question in turn: product and PostGraphile one after the other, then the same number of transactions by hand, round by round,
 * so that whatever else the machine does slows all alike.
 */
export async function threeWays(scenario: Scenario, house: House, peers: Peers): Promise<Comparison> {
  const { byHand, postgraphile, ask, group, what, goal } = scenario;
  const peer = () => peers.postgraphile.ask(postgraphile.query, postgraphile.variables, byHand.sight);
  for (let run = 0; run < WARM_UP; run++) {
    await ask();
    await peer();
  }
  const times = { product: [] as number[], postgraphile: [] as number[], byHand: [] as number[] };
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
    if (peers.hasPgbench) times.byHand.push(...(await pgbench(peers.database, byHand, RUNS_A_ROUND)));
  }
  return {
    group,
    what,
    product: spreadOf(times.product),
    postgraphile: spreadOf(times.postgraphile),
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
