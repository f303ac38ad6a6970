import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Sight } from '../../database/by-hand.ts';
import { type Address, APP_ROLE } from '../../database/owner.ts';
import { freePort } from '../../product/house.ts';

/** PostGraphile over the product's tables. */
export interface PostGraphile {
  readonly pid: number;
  /** Answers a query, in a sight that it is told or of whoever's cookie it is; throws where the answer has an error. */
  ask<Data>(query: string, variables: object, whose: Sight | { readonly cookie: string }): Promise<Data>;
  stop(): Promise<void>;
}

const SERVER = path.join(path.dirname(fileURLToPath(import.meta.url)), 'postgraphile-server.ts');

/** Starts PostGraphile as a process of its own and waits until it has read the schema. */
export async function startPostGraphile({ host, port, user, password, database }: Address): Promise<PostGraphile> {
  const own = await freePort();
  const url = `postgres://${user}:${encodeURIComponent(password)}@${host}:${port}/${database}?options=${encodeURIComponent(`-c role=${APP_ROLE}`)}`;
  const child = spawn(process.execPath, [SERVER, url, String(own)], {
    env: { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said += text.toString('utf8')));
  const [first] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  if (!Buffer.isBuffer(first)) throw new Error(`PostGraphile did not start: ${said}`);
  const address = `http://127.0.0.1:${own}/graphql`;
  return {
    pid: child.pid!,
    ask: async (query, variables, whose) => {
      const response = await fetch(address, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...('cookie' in whose
            ? { cookie: whose.cookie }
            : { 'x-county': whose.county, 'x-departments': whose.departments, 'x-path': whose.path }),
        },
        body: JSON.stringify({ query, variables }),
      });
      return dataOf(JSON.parse(await response.text()));
    },
    stop: async () => {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

function dataOf<Data>({ data, errors }: { data?: Data; errors?: readonly unknown[] }): Data {
  if (errors?.length || !data) throw new Error(`PostGraphile: ${JSON.stringify(errors)}`);
  return data;
}
