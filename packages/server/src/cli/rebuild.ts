import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { openDatabase } from '../app/database.ts';
import { readConfig } from '../config.ts';
import { Region } from '../features/regions/region.entity.ts';
import { type Portion, rebuildAbove, rebuildCounties } from '../features/rollup/keep/rebuild.ts';

/** Counties that are worth the start of a further process. */
const WORTH_A_PROCESS = 8;
/** More would wait for PostgreSQL, which works as much as one or two of them. */
const MOST_PROCESSES = 4;

/**
 * Makes facts and summaries anew: the counties in as many processes as the machine has processors for, each its portion, and then the
 * regions above. With `portion` (`2/3`) it is one of those processes, and tells the first one how many facts it made.
 */
export async function rebuildCommand(portion?: string): Promise<void> {
  const database = await openDatabase(readConfig());
  const em = database.orm.em.fork();
  try {
    if (portion !== undefined) {
      const count = await rebuildCounties(em, portionOf(portion));
      await new Promise((resolve) => (process.send ? process.send(count, resolve) : resolve(null)));
      return;
    }
    const counties = await em.count(Region, { level: 'county' });
    const of = Math.max(1, Math.min(availableParallelism(), MOST_PROCESSES, Math.floor(counties / WORTH_A_PROCESS)));
    const others = Array.from({ length: of - 1 }, (_, index) => inAnotherProcess({ number: index + 2, of }));
    let count = 0;
    // All have ended before a failure is told: none of them may go on alone.
    for (const part of await Promise.allSettled([rebuildCounties(em, { number: 1, of }), ...others])) {
      if (part.status === 'rejected') throw part.reason;
      count += part.value;
    }
    await rebuildAbove(em);
    console.log(`已重建 ${count} 条 / facts rebuilt`);
  } finally {
    await database.stop();
  }
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
      else reject(new Error(`重建未完成，请再次执行 / Part ${number} of ${of} of the rebuild failed: run it again`));
    });
  });

function portionOf(text: string): Portion {
  const [number = Number.NaN, of = Number.NaN] = text.split('/').map(Number);
  if (!(Number.isInteger(number) && Number.isInteger(of) && number >= 1 && number <= of))
    throw new Error(`--portion 2/3 ≠ ${text}`);
  return { number, of };
}
