import { readFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';

/** A connection of the owner to the embedded database in `dataDirectory`, which the server keeps running. */
export async function connectAsOwner(dataDirectory: string): Promise<pg.Client> {
  const [, , , port] = (await readFile(path.join(dataDirectory, 'postgres', 'postmaster.pid'), 'utf8')).split('\n');
  const client = new pg.Client({
    host: '127.0.0.1',
    port: Number(port),
    user: 'postgres',
    password: (await readFile(path.join(dataDirectory, 'postgres.secret'), 'utf8')).trim(),
    database: 'jiping',
    application_name: 'jiping bench',
  });
  await client.connect();
  return client;
}

/** The same in the application's role: row security holds for it as for the product. */
export async function connectAsApplication(dataDirectory: string): Promise<pg.Client> {
  const client = await connectAsOwner(dataDirectory);
  await client.query('set role jiping_app_jiping');
  return client;
}
