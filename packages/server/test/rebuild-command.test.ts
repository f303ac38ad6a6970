import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { onDatabase } from './global-setup.ts';
import { type House, openHouse } from './house.ts';
import { makeLittleCountry } from './little-country.ts';
import { isCounty, rollUpRows, spoil, until, versions } from './roll-up-rows.ts';

/** `jiping rebuild` as an operator runs it, in one process and in two. */
let house: House;
let truth: Awaited<ReturnType<typeof rollUpRows>>;
beforeAll(async () => {
  house = await openHouse('empty');
  await makeLittleCountry(house, 16);
  truth = await rollUpRows(house);
});
afterAll(() => house.close());

function rebuild(...options: string[]): {
  child: ChildProcess;
  ended: Promise<{ code: number | null; said: string; errors: string }>;
} {
  const child = spawn(process.execPath, [path.join(inject('programs'), 'cli.js'), 'rebuild', ...options], {
    cwd: path.resolve(import.meta.dirname, '..'),
    env: { ...process.env, DATABASE_URL: house.ownerUrl },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let errors = '';
  child.stdout?.on('data', (text: Buffer) => (said += text.toString()));
  child.stderr?.on('data', (text: Buffer) => (errors += text.toString()));
  return { child, ended: once(child, 'close').then(() => ({ code: child.exitCode, said: said.trim(), errors })) };
}

/** Processes that this one began, by their command. */
const childrenOf = ({ pid }: ChildProcess): { readonly pid: number; readonly command: string }[] =>
  execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .flatMap((found) => (found && Number(found[2]) === pid ? [{ pid: Number(found[1]), command: found[3]! }] : []));

describe('jiping rebuild', () => {
  test('sums the little country to the yuan: 1 + 2 + … + 16 万元', () => {
    const nation = truth.sums.find((sum) => sum.path === '/100000/' && sum.slice === 'all');
    expect(JSON.parse(nation!.aggregate)).toMatchObject({
      coverage: { obliged: 16, accepted: 16 },
      official: { money: { 'expenditure.basic': { amount: '1360000.00', known: 16 } } },
    });
  });

  test.each([
    ['one process', ['--processes', '1'], '已重建 16 条 / facts rebuilt'],
    ['two processes, each its half', ['--processes', '2'], '已重建 16 条 / facts rebuilt (8 + 8)'],
  ])('in %s mends what is wrong, to the last character', async (_, options, words) => {
    await spoil(house, null);
    expect(await rollUpRows(house)).not.toEqual(truth);
    expect(await rebuild(...options).ended).toEqual({ code: 0, said: words, errors: '' });
    expect(await rollUpRows(house)).toEqual(truth);
  });

  test.each([['0'], ['two']])('in %s processes is refused', async (processes) => {
    const { code, errors } = await rebuild('--processes', processes).ended;
    expect([code, errors]).toEqual([1, expect.stringContaining(`--processes 1–64 ≠ ${processes}`)]);
  });

  test('fails with a sentence where one of its processes is killed, when the others have ended; a second one mends all', async () => {
    await spoil(house, null);
    const before = await versions(house);
    const counties = [...before.keys()].filter(isCounty);
    // The second process has every second county, and waits for this one as long as somebody else holds it.
    const held = counties[1]!;
    const changed = async () => {
      const now = await versions(house);
      return counties.filter((one) => now.get(one) !== before.get(one));
    };
    const result = await onDatabase(house.ownerUrl, async (client) => {
      await client.query('begin');
      await client.query('select 1 from region_summary where path = $1 for update', [held]);
      const { child, ended } = rebuild('--processes', '2');
      await until(async () => (await changed()).length === 15);
      const others = childrenOf(child);
      expect(others.map(({ command }) => command)).toEqual([expect.stringMatching(/rebuild --portion 2\/2$/)]);
      process.kill(others[0]!.pid, 'SIGKILL');
      const result = await ended;
      await client.query('rollback');
      return result;
    });
    expect(result).toEqual({
      code: 1,
      said: '',
      errors: '重建未完成，请再次执行 / Part 2 of 2 of the rebuild failed: run it again\n',
    });
    expect(await changed()).toEqual(counties.filter((one) => one !== held));
    expect(await rollUpRows(house)).not.toEqual(truth);
    expect((await rebuild('--processes', '2').ended).code).toBe(0);
    expect(await rollUpRows(house)).toEqual(truth);
  });
});
