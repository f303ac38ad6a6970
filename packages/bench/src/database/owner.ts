import { readFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';

/** The role in which the product works, for which row security holds. */
export const APP_ROLE = 'jiping_app_jiping';

/** Where a database is, and as whom. */
export interface Address {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** The owner's address of the embedded database in `dataDirectory`, which the server keeps running. */
export async function ownerAddress(dataDirectory: string): Promise<Address> {
  const [, , , port] = (await readFile(path.join(dataDirectory, 'postgres', 'postmaster.pid'), 'utf8')).split('\n');
  return {
    host: '127.0.0.1',
    port: Number(port),
    user: 'postgres',
    password: (await readFile(path.join(dataDirectory, 'postgres.secret'), 'utf8')).trim(),
    database: 'jiping',
  };
}

/** A connection of the owner to the embedded database in `dataDirectory`. */
export async function connectAsOwner(dataDirectory: string): Promise<pg.Client> {
  const client = new pg.Client({ ...(await ownerAddress(dataDirectory)), application_name: 'jiping bench' });
  await client.connect();
  return client;
}

/** The same in the application's role: row security holds for it as for the product. */
export async function connectAsApplication(dataDirectory: string): Promise<pg.Client> {
  const client = await connectAsOwner(dataDirectory);
  await client.query(`set role ${APP_ROLE}`);
  return client;
}
