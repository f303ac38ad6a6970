import type { Config } from '../config.ts';
import { loadDemoIfEmpty } from '../demo/load-demo.ts';
import { rebuildIfEmpty } from '../features/rollup/keep/rebuild.ts';
import { storeBuiltInTemplates } from '../features/templates/store-built-in.ts';
import { openDatabase } from './database.ts';
import { makeHttp } from './http.ts';

export interface RunningServer {
  readonly address: string;
  /** In order: requests under way, HTTP, connections, PostgreSQL. */
  stop(): Promise<void>;
}

/** Starts everything, in order: database, migrations, templates, roll-up, demonstration data, HTTP. */
export async function startServer(config: Config): Promise<RunningServer> {
  const database = await openDatabase(config);
  try {
    await database.orm.em.fork().transactional((em) => storeBuiltInTemplates(em));
    await rebuildIfEmpty(database.orm.em);
    const demo = config.demo ? await loadDemoIfEmpty(database.orm) : null;
    const http = await makeHttp(database, config);
    const address = await http.app.listen({ host: config.host, port: config.port }).catch(portTaken(config.port));
    console.log(`\n绩评通 Jiping  ${address}\n`);
    if (demo) console.log(demo);
    return {
      address,
      stop: async () => {
        await http.stop();
        await database.stop();
      },
    };
  } catch (error) {
    await database.stop();
    throw error;
  }
}

/** The commonest trouble of a first start, as a sentence with its remedy. */
const portTaken =
  (port: number) =>
  (error: NodeJS.ErrnoException): never => {
    if (error.code !== 'EADDRINUSE') throw error;
    throw new Error(`端口 ${port} 已被占用，请用 PORT 指定其他端口 / Port ${port} is in use: choose another with PORT`);
  };
