import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../src/platform/database/embedded-postgres.ts';

/** The PostgreSQL that the server keeps as its child, and what becomes of the data when somebody is killed. */
let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'jiping-embedded-'));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

async function query(postgres: EmbeddedPostgres, sql: string) {
  const client = new pg.Client({ connectionString: postgres.url('postgres') });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

const postmaster = async (): Promise<number> =>
  Number((await readFile(path.join(directory, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0]);

const gone = async (pid: number): Promise<void> => {
  for (let tries = 0; tries < 400; tries++) {
    try {
      process.kill(pid, 0);
    } catch {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
};

/** A process of its own that starts the database and then waits: what `kill -9` can be tried on. */
async function startElsewhere(): Promise<ChildProcess> {
  const module = new URL('../src/platform/database/embedded-postgres.ts', import.meta.url);
  const child = spawn(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `const { startEmbeddedPostgres } = await import(${JSON.stringify(module.href)}); await startEmbeddedPostgres(${JSON.stringify(directory)}); console.log('started'); setInterval(() => {}, 1000);`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await once(child.stdout!, 'data');
  return child;
}

describe('the embedded PostgreSQL', () => {
  test('listens on this machine only, asks for a password, and is not of root', async () => {
    const postgres = await startEmbeddedPostgres(directory);
    try {
      const [settings] = await query(
        postgres,
        `select current_setting('listen_addresses') as addresses, current_setting('unix_socket_directories') as sockets, (select count(*)::int from pg_hba_file_rules where auth_method <> 'scram-sha-256') as open`,
      );
      expect(settings).toEqual({ addresses: '127.0.0.1', sockets: '', open: 0 });
      const wrong = new pg.Client({ connectionString: postgres.url('postgres').replace(/:[^:@]+@/, ':wrong@') });
      await expect(wrong.connect()).rejects.toThrow(/password/);
      expect((await stat(path.join(directory, 'postgres.secret'))).mode & 0o077).toBe(0);
      expect((await stat(path.join(directory, 'postgres'))).mode & 0o077).toBe(0);
      if (process.getuid?.() === 0) {
        // Seen from within its own namespace or by its real user, it is nobody.
        const status = await readFile(`/proc/${await postmaster()}/status`, 'utf8');
        const capabilities = /CapEff:\s*([0-9a-f]+)/.exec(status)![1]!;
        const uid = /Uid:\s*(\d+)/.exec(status)![1];
        expect(uid === '0' ? capabilities : '0000000000000000').toBe('0000000000000000');
      }
      await query(postgres, `create table kept (word text)`);
      await query(postgres, `insert into kept values ('县人大')`);
      // A locale of C would not find a Chinese word again.
      expect(await query(postgres, `select upper('é') = 'É' as folds, '县人大' ~ '[[:alpha:]]{3}' as letters`)).toEqual(
        [{ folds: true, letters: true }],
      );
    } finally {
      await postgres.stop();
    }
    await expect(stat(path.join(directory, 'postgres', 'postmaster.pid'))).rejects.toThrow(/ENOENT/);
  });

  test('after kill -9 of itself starts again with the data', async () => {
    const first = await startEmbeddedPostgres(directory);
    await query(first, `insert into kept values ('第二行')`);
    const pid = await postmaster();
    process.kill(pid, 'SIGKILL');
    await gone(pid);
    const second = await startEmbeddedPostgres(directory);
    try {
      expect(await query(second, 'select word from kept order by word')).toEqual([
        { word: '县人大' },
        { word: '第二行' },
      ]);
    } finally {
      await second.stop();
    }
  });

  test('after kill -9 of the server that started it is taken over with the data, and stopped by who took it', async () => {
    const server = await startElsewhere();
    const pid = await postmaster();
    server.kill('SIGKILL');
    await once(server, 'exit');
    const adopted = await startEmbeddedPostgres(directory);
    expect(await postmaster()).toBe(pid);
    expect(await query(adopted, 'select count(*)::int as n from kept')).toEqual([{ n: 2 }]);
    await adopted.stop();
    await gone(pid);
    expect(() => process.kill(pid, 0)).toThrow(/ESRCH/);
  });
});
