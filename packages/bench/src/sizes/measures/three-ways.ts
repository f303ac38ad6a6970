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
  /** Processor time of the product's process for each, in milliseconds. */
  readonly serverCpu?: number;
  readonly byHand?: Spread;
  readonly postgraphile?: Spread;
  readonly goal?: number;
}

/** Whom the product is measured against; `null` where the machine lacks it. */
export interface Peers {
  readonly database: Address;
  readonly hasPgbench: boolean;
  readonly postgraphile: PostGraphile;
}

const ROUNDS = 5;
const RUNS_A_ROUND = 40;
const WARM_UP = 40;

/**
 * Times a question in turn: product and PostGraphile one after the other, then the same number of transactions by hand, five times over,
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
  let serverCpu = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const measured = await withServerCpu(house, RUNS_A_ROUND, async () => {
      for (let run = 0; run < RUNS_A_ROUND; run++) {
        times.product.push(await timeOf(ask));
        times.postgraphile.push(await timeOf(peer));
      }
    });
    serverCpu += (measured.serverCpu ?? Number.NaN) / ROUNDS;
    if (peers.hasPgbench) times.byHand.push(...(await pgbench(peers.database, byHand, RUNS_A_ROUND)));
  }
  return {
    group,
    what,
    product: spreadOf(times.product),
    postgraphile: spreadOf(times.postgraphile),
    ...(peers.hasPgbench ? { byHand: spreadOf(times.byHand) } : {}),
    ...(Number.isNaN(serverCpu) ? {} : { serverCpu }),
    ...(goal === undefined ? {} : { goal }),
  };
}

export async function timeOf(act: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await act();
  return performance.now() - started;
}
