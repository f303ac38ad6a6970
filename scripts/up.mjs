// `npm start`, `npm test` …: runs on any Node >= 18 with npm, brings all the rest, and hands over.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { buildServer, buildWeb, environment, install, LEAN, root, run } from './toolchain.mjs';

const [command = 'start', ...args] = process.argv.slice(2);
const server = path.join(root, 'packages', 'server');

install();
if (command === 'start') {
  buildWeb();
  buildServer();
  serve([...LEAN, '--enable-source-maps', 'dist/main.js']);
} else if (command === 'dev') {
  buildWeb();
  serve(['--watch', '--import', '@oxc-node/core/register', 'src/main.ts']);
} else if (command === 'test') {
  run('node', ['scripts/test.mjs', ...args]);
} else if (command === 'bench') {
  const sizes = args[0] === 'sizes';
  if (!sizes) buildWeb();
  buildServer();
  const main = sizes ? ['src/sizes/main.ts', ...args.slice(1)] : ['src/main.ts', ...args];
  run('node', ['--import', '@oxc-node/core/register', ...main], { cwd: path.join(root, 'packages', 'bench') });
  // What people feel of a long form wants a browser; where there is none it says so and the rest stands.
  if (!sizes) run('node', ['latency/main.ts'], { cwd: path.join(root, 'e2e') });
} else {
  console.error(`不认识的命令 ${command}：start dev test bench / Unknown command: ${command}`);
  process.exitCode = 2;
}

/** Runs the server in the foreground; what the terminal tells us, it is told. */
function serve(nodeArguments) {
  const production = process.env.NODE_ENV === 'production';
  const env = {
    JIPING_DATA_DIR: path.join(root, '.data'),
    ...(production ? {} : { JIPING_DEMO: '1' }),
    ...environment,
  };
  const child = spawn('node', nodeArguments, { cwd: server, stdio: 'inherit', env });
  // Ctrl-C reaches the whole process group, the server among it; only what is sent to us alone is handed on.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  // npm's shell does not hand on a signal that ends it: when it is gone, nobody is left to stop the server but us.
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500).unref();
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}
