import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { HUNAN_2021 } from '@jiping/domain/built-in';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'jiping-template-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const template = (...args: string[]) =>
  spawnSync(process.execPath, [path.join(inject('programs'), 'cli.js'), 'template', ...args], {
    cwd: path.resolve(import.meta.dirname, '..'),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });

async function fileWith(name: string, text: string): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, text);
  return file;
}

describe('jiping template', () => {
  test('prints a built-in template, in which lint finds nothing', async () => {
    const printed = template('print', 'chongqing-2021');
    expect([printed.status, printed.stderr]).toEqual([0, '']);
    const linted = template('lint', await fileWith('own.json', printed.stdout));
    expect([linted.status, linted.stdout]).toEqual([0, '模板没有问题 / Nothing is wrong with the template\n']);
  });

  test('lists everything that is wrong, in both languages, and ends with 2', async () => {
    const own = JSON.parse(JSON.stringify(HUNAN_2021));
    own.library[0].standard = 'ghost';
    own.scoring.execution.weight = '20';
    const { status, stdout } = template('lint', await fileWith('wrong.json', JSON.stringify(own)));
    expect(status).toBe(2);
    expect(stdout).toContain('错误 error  library[0].standard\n    “F01”的评分标准“ghost”不存在\n');
    expect(stdout).toContain('“F01” scores by “ghost”, which there is not');
    expect(stdout).toMatch(/错误 error {2}scoring\.levels\n.*110/);
    expect(stdout).toMatch(/错误 2 处，其他 0 处 \/ 2 errors, 0 others\n$/);
  });

  test('says so where the file is none, or no JSON, or no such template is built in', async () => {
    const none = template('lint', path.join(folder, 'none.json'));
    expect([none.status, none.stderr]).toEqual([2, expect.stringMatching(/无法打开文件.*cannot be opened: ENOENT/)]);
    const prose = template('lint', await fileWith('prose.json', '模板'));
    expect([prose.status, prose.stderr]).toEqual([2, expect.stringMatching(/不是 JSON/)]);
    const unknown = template('print', 'atlantis-1');
    expect([unknown.status, unknown.stderr]).toEqual([
      2,
      expect.stringMatching(/hunan-2021, hunan-2022, chongqing-2021/),
    ]);
  });
});
