#!/usr/bin/env node
// `npx jiping …`: the product's terminal commands, on any Node >= 18 and from a bare clone. Only the answer goes to stdout.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { buildServer, environment, install, QUIETLY, root } from './toolchain.mjs';

install(QUIETLY);
buildServer(QUIETLY);
const env = { JIPING_DATA_DIR: path.join(root, '.data'), ...environment };
const cli = path.join(root, 'packages', 'server', 'dist', 'cli.js');
const { status } = spawnSync('node', ['--enable-source-maps', cli, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env,
});
process.exitCode = status ?? 1;
