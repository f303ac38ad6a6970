import { setTimeout as pause } from 'node:timers/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Region } from '../../regions/region.entity.ts';
import { eachOf } from './few-at-once.ts';
import { hasNewer, isOlder, lowestOlder, markAbove, markEmpty } from './older-shapes.ts';
import { rebuildCounty, rebuildFromBelow } from './rebuild-region.ts';

/** How many counties are made anew, of those that must be. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

export interface Watch {
  /** Told at the beginning and after each county. */
  readonly tell: (progress: Progress) => void;
  /** Ends it after the regions that are begun. */
  readonly signal?: AbortSignal | undefined;
}

/** While other servers have the rest in hand. */
const LOOK_AGAIN_MS = 500;

/** What `rebuildOlder` found: rows of a newer release are left alone. */
export type Found = 'none' | 'older' | 'newer';

/**
 * Makes anew what an older release left in another shape, or all where there is nothing: one transaction a region, the counties first. The
 * rows say what is done, so that a rebuild that was killed goes on where it stopped, and servers that start at the same time share
 * the work: a region that another one has in hand is left to it. One that cannot be made ends it, with its name.
 */
export async function rebuildOlder(em: EntityManager, { tell, signal }: Watch, now = new Date()): Promise<Found> {
  const alone = <Result>(work: (em: EntityManager) => Promise<Result>): Promise<Result> =>
    em.fork().transactional(work);
  await alone((inner) => markEmpty(inner, now));
  const done = new Set<string>();
  for (let round = 0; ; round++) {
    if (await alone(hasNewer)) return 'newer';
    const regions = await alone(lowestOlder);
    if (regions.length === 0) return round === 0 ? 'none' : 'older';
    const areCounties = regions[0]?.level === 'county';
    const report = () =>
      areCounties && tell({ done: done.size, of: new Set([...done, ...regions.map(({ id }) => id)]).size });
    if (areCounties) await alone((inner) => markAbove(inner, regions));
    report();
    const made = await eachOf(
      regions,
      async (region) => {
        const isMade = await alone((inner) => rebuildIfFree(inner, region, now)).catch(named(region));
        if (isMade) done.add(region.id);
        report();
        return isMade;
      },
      signal,
    );
    if (signal?.aborted) return 'older';
    if (!made.includes(true)) await pause(LOOK_AGAIN_MS, undefined, { signal }).catch(() => undefined);
  }
}

/** Whoever runs the server is told where to look. */
const named =
  ({ name, code }: Region) =>
  (error: Error): never => {
    const what = `${name}（${code}）的汇总数据未能重新计算 / The sums of ${name} (${code}) could not be made anew`;
    throw new Error(`${what}: ${error.message}`, { cause: error });
  };

/** Other locks of ours have other numbers. */
const REBUILD_LOCK = 7_215_043;

/** False where another process has the region in hand. */
async function rebuildIfFree(em: EntityManager, region: Region, now: Date): Promise<boolean> {
  const [lock] = await em.execute<{ free: boolean }[]>(
    `select pg_try_advisory_xact_lock(${REBUILD_LOCK}, hashtext(?)) as free`,
    [region.id],
  );
  if (!lock?.free) return false;
  // It may have been made since it was listed.
  if (!(await isOlder(em, region))) return true;
  if (region.level === 'county') await rebuildCounty(em, region, now);
  else await rebuildFromBelow(em, region, now);
  return true;
}
