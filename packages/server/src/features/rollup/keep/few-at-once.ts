import type { Region } from '../../regions/region.entity.ts';

/** Transactions at once: while PostgreSQL reads for one county, this process works out another. */
const AT_ONCE = 3;

/** Does `work` for each region, a few at once; the first that fails, or `signal`, ends it when those begun are done. */
export async function eachOf<Result>(
  regions: readonly Region[],
  work: (region: Region) => Promise<Result>,
  signal?: AbortSignal,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const waiting = regions.values();
  let hasFailed = false;
  const workThrough = async (): Promise<void> => {
    for (const region of waiting) {
      if (hasFailed || signal?.aborted) return;
      results.push(await work(region));
    }
  };
  const lines = Array.from({ length: AT_ONCE }, () =>
    workThrough().catch((error: unknown) => {
      hasFailed = true;
      throw error;
    }),
  );
  const failure = (await Promise.allSettled(lines)).find((line) => line.status === 'rejected');
  if (failure) throw failure.reason;
  return results;
}
