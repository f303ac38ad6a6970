import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Sight } from '../../database/by-hand.ts';
import { type Address, APP_ROLE } from '../../database/owner.ts';

/** One transaction written by hand: in whose sight, and its statements. */
export interface HandWritten {
  readonly sight: Sight;
  readonly statements: readonly string[];
}

/** Whether the machine has PostgreSQL's own `pgbench`; Debian has it in `postgresql-contrib`. */
export const hasPgbench = (): boolean => spawnSync('pgbench', ['--version']).status === 0;

/**
 * The times of a hand-written transaction in milliseconds, by `pgbench`: begin and the scope in one message, the statements, commit;
 * in the application's role, so that row security holds.
 */
export async function pgbench(
  { host, port, user, password, database }: Address,
  work: HandWritten,
  runs: number,
): Promise<readonly number[]> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'jiping-pgbench-'));
  try {
    await writeFile(path.join(folder, 'work.sql'), scriptOf(work));
    await run(
      'pgbench',
      [
        ...['--no-vacuum', '--file=work.sql', '--log', `--transactions=${runs}`, '--client=1'],
        ...['--host', host, '--port', String(port), '--username', user, database],
      ],
      { cwd: folder, env: { ...process.env, PGPASSWORD: password, PGOPTIONS: `-c role=${APP_ROLE}` } },
    );
    const log = (await readdir(folder)).find((name) => name.startsWith('pgbench_log'));
    if (!log) throw new Error('pgbench kept no log');
    const lines = (await readFile(path.join(folder, log), 'utf8')).trim().split('\n');
    // Fields: client, transaction, time in microseconds, script, epoch, microseconds.
    return lines.map((line) => Number(line.split(' ')[2]) / 1000);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** `\;` keeps statements in one message. */
const scriptOf = ({ sight, statements }: HandWritten): string =>
  [
    `begin \\; set local app.county_id = '${sight.county}' \\; set local app.department_ids = '${sight.departments}' \\; set local app.region_path = '${sight.path}';`,
    ...statements.map((statement) => `${statement.replace(/\s+/g, ' ').trim()};`),
    'commit;',
    '',
  ].join('\n');

function run(
  command: string,
  args: readonly string[],
  options: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (text: Buffer) => (said += text.toString('utf8')));
    child.once('error', reject);
    // pgbench ends with 0 although a statement failed; what it says tells.
    child.once('close', (code) =>
      code === 0 && !/error|abort/i.test(said) ? resolve() : reject(new Error(`pgbench: ${said}`)),
    );
  });
}
