import { spawn } from 'node:child_process';
import path from 'node:path';
import { environment, ROOT } from '../../product/house.ts';

/** Runs a command of the product's terminal beside the running server; answers how long it took, in seconds. */
export async function inTerminal(
  dataDirectory: string,
  command: readonly string[],
  input = '',
): Promise<{ readonly seconds: number; readonly said: string }> {
  const started = performance.now();
  const child = spawn(process.execPath, ['dist/cli.js', ...command], {
    cwd: path.join(ROOT, 'packages', 'server'),
    env: { ...environment(), JIPING_DATA_DIR: dataDirectory },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (said += text.toString('utf8')));
  child.stdin.end(input);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}: ${said}`);
  return { said: said.trim(), seconds: (performance.now() - started) / 1000 };
}
