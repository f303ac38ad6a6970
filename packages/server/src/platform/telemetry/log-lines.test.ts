import { spawnSync } from 'node:child_process';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { logLines } from './log-lines.ts';

test('lines come together, in their order, and soon', async () => {
  const out = new PassThrough();
  const log = logLines(out);
  for (const line of ['one\n', 'two\n', 'three\n']) log.write(line);
  expect(out.read()).toBeNull();
  await new Promise((resolve) => out.once('readable', resolve));
  expect(String(out.read())).toBe('one\ntwo\nthree\n');
});

test('many at once do not wait', () => {
  const out = new PassThrough();
  const log = logLines(out);
  for (let line = 0; line < 40; line++) log.write(`${'x'.repeat(1_023)}\n`);
  expect(out.read().length).toBeGreaterThan(32 * 1024);
});

test.each([
  ['asked', 'process.exit(3)', 3],
  ['failing', `throw new Error('unforeseen')`, 1],
  ['finished', '', 0],
])('a process that ends %s leaves none behind', (_, end, status) => {
  const file = fileURLToPath(new URL('./log-lines.ts', import.meta.url));
  const program = `import { logLines } from ${JSON.stringify(file)}; logLines().write('last words\\n'); ${end}`;
  const run = spawnSync(process.execPath, ['--input-type=module-typescript', '--eval', program], { encoding: 'utf8' });
  expect({ said: run.stdout, status: run.status }).toEqual({ said: 'last words\n', status });
});
