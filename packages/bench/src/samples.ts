import type { Spread } from './result.ts';

type Act = (run: number) => unknown;

/** Times `act` again and again, after `warmUp` runs that do not count. */
export async function sample(runs: number, act: Act, warmUp = Math.ceil(runs / 5)): Promise<Spread> {
  for (let run = 0; run < warmUp; run++) await act(run);
  const times: number[] = [];
  for (let run = 0; run < runs; run++) times.push(await timed(act, warmUp + run));
  return spreadOf(times);
}

/**
 * Times two ways of doing the same, in turn, so that whatever else the machine does slows both alike:
 * `[product, byHand]`.
 */
export async function sideBySide(
  runs: number,
  product: Act,
  byHand: Act,
  warmUp = Math.ceil(runs / 5),
): Promise<[Spread, Spread]> {
  const times: [number[], number[]] = [[], []];
  for (let run = 0; run < warmUp + runs; run++) {
    const first = await timed(product, run);
    const second = await timed(byHand, run);
    if (run < warmUp) continue;
    times[0].push(first);
    times[1].push(second);
  }
  return [spreadOf(times[0]), spreadOf(times[1])];
}

async function timed(act: Act, run: number): Promise<number> {
  const started = performance.now();
  await act(run);
  return performance.now() - started;
}

/** Median, 95th percentile (nearest rank) and the worst of some times. */
export function spreadOf(times: readonly number[]): Spread {
  const sorted = [...times].sort((left, right) => left - right);
  const at = (share: number): number => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
  return { runs: sorted.length, p50: at(0.5), p95: at(0.95), worst: at(1) };
}
