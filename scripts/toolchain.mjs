import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { newestChange } from './newest-change.mjs';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const bin = path.join(root, 'node_modules', '.bin');

/** Child processes find the workspace's own Node (the npm package `node`) before the machine's. */
export const environment = { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH}` };

/** Runs a command to its end and gives its exit code; 1 when it could not be started or was killed. */
export function attempt(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    env: environment,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options,
  });
  if (error) console.error(error.message);
  return status ?? 1;
}

/** Runs a command to its end; a failure ends this program with the same code. */
export function run(command, args, options = {}) {
  const status = attempt(command, args, options);
  if (status !== 0) process.exit(status);
}

/** Words of tools go to stderr where stdout is somebody's answer. */
export const QUIETLY = { stdio: ['inherit', 2, 2] };

/** Installs what the lock file says, once for each state of it. */
export function install(options = {}) {
  const stamp = path.join(root, 'node_modules', '.installed-lock');
  const lock = readFileSync(path.join(root, 'pnpm-lock.yaml'), 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  const { packageManager } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  run('npx', ['--yes', packageManager, 'install', '--frozen-lockfile', '--reporter=append-only'], options);
  writeFileSync(stamp, lock);
}

/** Builds a package unless its output is newer than all that it is made of. */
export function build(name, sources, options = {}) {
  const output = path.join(root, 'packages', name, 'dist');
  const made = [...sources, `packages/${name}/package.json`, 'pnpm-lock.yaml', 'tsconfig.base.json'];
  if (existsSync(output) && newestChange([output]) >= newestChange(made.map((source) => path.join(root, source))))
    return;
  run('npm', ['run', '--silent', 'build'], { cwd: path.join(root, 'packages', name), ...options });
}

/**
 * How the built server is run: a small nursery, which V8 would else let grow to 130 MB, and a heap collected when it has doubled, not
 * quadrupled. What lives is 60 to 70 MB; without this the process keeps 400 under load. The image and the systemd unit say the same.
 */
export const LEAN = ['--max-semi-space-size=16', '--heap-growing-percent=100'];

export const buildServer = (options) =>
  build(
    'server',
    ['packages/server/src', 'packages/domain/src', 'packages/documents/src', 'packages/server/vite.config.ts'],
    options,
  );
export const buildWeb = (options) =>
  build(
    'web',
    [
      'packages/web/src',
      'packages/web/index.html',
      'packages/web/vite.config.ts',
      'packages/web/codegen.ts',
      'packages/domain/src',
      'packages/documents/src',
      'packages/server/schema.graphql',
    ],
    options,
  );
