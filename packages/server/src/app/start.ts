import type { FastifyBaseLogger } from 'fastify';
import type { Config } from '../config.ts';
import { loadDemoIfEmpty } from '../demo/load-demo.ts';
import { type Progress, rebuildOlder } from '../features/rollup/keep/rebuild-older.ts';
import { storeBuiltInTemplates } from '../features/templates/store-built-in.ts';
import { type Database, openDatabase } from './database.ts';
import { makeHttp } from './http.ts';
import { Readiness } from './readiness.ts';

export interface RunningServer {
  readonly address: string;
  /** In order: requests under way, HTTP, connections, PostgreSQL. */
  stop(): Promise<void>;
}

/**
 * Starts everything, in order: database, migrations, templates, demonstration data, HTTP, roll-up. While figures of an older release are made
 * anew its health alone is answered; `stopping` ends that after the counties in hand, and the next start goes on.
 */
export async function startServer(config: Config, stopping?: AbortSignal): Promise<RunningServer> {
  const database = await openDatabase(config);
  try {
    await database.orm.em.fork().transactional((em) => storeBuiltInTemplates(em));
    const demo = config.demo ? await loadDemoIfEmpty(database.orm) : null;
    const readiness = new Readiness();
    readiness.wait({ done: 0, of: 0 });
    const http = await makeHttp(database, config, readiness);
    const stop = async () => {
      await http.stop();
      await database.stop();
    };
    const address = await http.app.listen({ host: config.host, port: config.port }).catch(portTaken(config.port));
    try {
      await bringUpToDate(database, readiness, http.app.log, stopping);
    } catch (error) {
      await http.stop();
      throw error;
    }
    if (stopping?.aborted) return { address, stop };
    readiness.ready();
    console.log(`\n绩评通 Jiping  ${address}\n`);
    if (demo) console.log(demo);
    return { address, stop };
  } catch (error) {
    await database.stop();
    throw error;
  }
}

/** A line in the log for so many counties. */
const COUNTIES_A_LINE = 50;

/** Lets facts and summaries be of this release's shape before anybody sees them, with a line in the log now and then. */
async function bringUpToDate(
  { orm }: Database,
  readiness: Readiness,
  log: FastifyBaseLogger,
  signal: AbortSignal | undefined,
): Promise<void> {
  let told = -1;
  const tell = (progress: Progress) => {
    readiness.wait(progress);
    const lines = Math.floor(progress.done / COUNTIES_A_LINE);
    if (lines === told) return;
    told = lines;
    log.info({ counties: progress }, 'making facts and summaries anew, as this release computes them');
  };
  const found = await rebuildOlder(orm.em, { tell, signal });
  if (found === 'older' && !signal?.aborted) log.info('facts and summaries are made anew');
  if (found === 'newer')
    log.warn(
      'summaries were written by a newer release: this one leaves them alone. To stay with this release, stop the newer servers and run jiping rebuild',
    );
}

/** The commonest trouble of a first start, as a sentence with its remedy. */
const portTaken =
  (port: number) =>
  (error: NodeJS.ErrnoException): never => {
    if (error.code !== 'EADDRINUSE') throw error;
    throw new Error(`端口 ${port} 已被占用，请用 PORT 指定其他端口 / Port ${port} is in use: choose another with PORT`);
  };
