import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import type { EntityManager } from '@mikro-orm/postgresql';
import { openDatabase } from '../app/database.ts';
import { readConfig } from '../config.ts';
import { Region } from '../features/regions/region.entity.ts';
import { type Portion, rebuildAbove, rebuildCounties } from '../features/rollup/keep/rebuild.ts';

/** Counties that are worth the start of a further process. */
const WORTH_A_PROCESS = 8;
/** More would wait for PostgreSQL, which works as much as one or two of them. */
const MOST_PROCESSES = 4;

export interface RebuildOptions {
  /** How many at the most; absent: as many as the machine has processors for, up to four. */
  readonly processes?: string;
  /** `2/3`: it is one of those processes. */
  readonly portion?: string;
}

/**
 * Makes facts and summaries anew: the counties in several processes, each its portion, and then the regions above. A process with a portion
 * tells the first one how many facts it made.
 */
export async function rebuildCommand({ processes, portion }: RebuildOptions): Promise<void> {
  const most = processes === undefined ? Math.min(availableParallelism(), MOST_PROCESSES) : numberOf(processes);
  const part = portion === undefined ? null : portionOf(portion);
  const database = await openDatabase(readConfig());
  const em = database.orm.em.fork();
  try {
    if (part) {
      const count = await rebuildCounties(em, part);
      await new Promise((resolve) => (process.send ? process.send(count, resolve) : resolve(null)));
    } else await rebuildAll(em, most);
  } finally {
    await database.stop();
  }
}

async function rebuildAll(em: EntityManager, most: number): Promise<void> {
  const counties = await em.count(Region, { level: 'county' });
  const of = Math.max(1, Math.min(most, Math.floor(counties / WORTH_A_PROCESS)));
  const others = Array.from({ length: of - 1 }, (_, index) => inAnotherProcess({ number: index + 2, of }));
  // All have ended before a failure is told: none of them may go on alone.
  const [own, ...ended] = await Promise.allSettled([rebuildCounties(em, { number: 1, of }), ...others]);
  if (own.status === 'rejected') throw own.reason;
  const failed = ended.flatMap((part, index) => (part.status === 'rejected' ? [index + 2] : []));
  if (failed.length > 0) {
    // What went wrong there, that process said itself.
    for (const number of failed)
      console.error(`重建未完成，请再次执行 / Part ${number} of ${of} of the rebuild failed: run it again`);
    process.exitCode = 1;
    return;
  }
  await rebuildAbove(em);
  const counts = [own, ...ended].map((part) => (part.status === 'fulfilled' ? part.value : 0));
  const sum = counts.reduce((all, count) => all + count, 0);
  console.log(`已重建 ${sum} 条 / facts rebuilt${of > 1 ? ` (${counts.join(' + ')})` : ''}`);
}

const inAnotherProcess = ({ number, of }: Portion): Promise<number> =>
  new Promise((resolve, reject) => {
    let count: number | null = null;
    const child = fork(process.argv[1]!, ['rebuild', '--portion', `${number}/${of}`]);
    child.on('message', (message) => {
      count = Number(message);
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0 && count !== null) resolve(count);
      else reject(new Error(`Part ${number} of ${of} ended with ${code}`));
    });
  });

function numberOf(text: string): number {
  const number = Number(text);
  if (!(Number.isInteger(number) && number >= 1 && number <= 64)) throw new Error(`--processes 1–64 ≠ ${text}`);
  return number;
}

function portionOf(text: string): Portion {
  const [number = Number.NaN, of = Number.NaN] = text.split('/').map(Number);
  if (!(Number.isInteger(number) && Number.isInteger(of) && number >= 1 && number <= of))
    throw new Error(`--portion 2/3 ≠ ${text}`);
  return { number, of };
}
