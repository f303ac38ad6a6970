// Runs on any Node >= 18: brings what is needed, then hands over to the Node of the workspace (the npm package `node`).
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { newestChange } from './newest-change.mjs';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const bin = path.join(root, 'node_modules', '.bin');
export const environment = { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH}` };

/** Runs a command to its end; a failure ends this program with the same code. Its words go to stderr where stdout is an answer. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, env: environment, stdio: 'inherit', shell: process.platform === 'win32', ...options });
  if (error) console.error(error.message);
  if (status !== 0) process.exit(status ?? 1);
}

/** Installs what the lock file says, once for each state of it. */
export function install(stdio = 'inherit') {
  const stamp = path.join(root, 'node_modules', '.installed-lock');
  const lock = readFileSync(path.join(root, 'pnpm-lock.yaml'), 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  const { packageManager } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  run('npx', ['--yes', packageManager, 'install', '--frozen-lockfile', '--reporter=append-only'], { stdio });
  writeFileSync(stamp, lock);
}

/** Builds a package unless its output is newer than all it is made of. */
export function build(name, sources, output) {
  const built = path.join(root, 'packages', name, output);
  if (existsSync(built) && newestChange([built]) > newestChange(sources.map((source) => path.join(root, source)))) return;
  console.log(`构建 ${name} … / building ${name} …`);
  run(path.join(bin, 'pnpm-run'), [], { stdio: 'ignore' });
}
