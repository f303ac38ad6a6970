import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { environment, root } from './toolchain.mjs';

/** A small house with the rooms of the real one; each row puts one import into it. */
const house = mkdtempSync(path.join(os.tmpdir(), 'jiping-walls-'));
const SERVER = 'packages/server/src';
const WORKBOOK = 'packages/documents/src/writing/workbook.ts';

const FORBIDDEN = [
  [
    'the client from the server',
    'packages/server/src/a.ts',
    'packages/web/src/page.ts',
    'server-uses-only-domain-and-documents',
  ],
  [
    'the reading of files from the client',
    'packages/web/src/d.ts',
    'packages/documents/src/text.ts',
    'web-uses-only-domain',
  ],
  ['the server from the client', 'packages/web/src/a.ts', `${SERVER}/app/start.ts`, 'web-uses-only-domain'],
  [
    'the server from the documents',
    'packages/documents/src/a.ts',
    `${SERVER}/app/start.ts`,
    'documents-uses-only-domain',
  ],
  ['the server from the benchmarks', 'packages/bench/src/a.ts', `${SERVER}/app/start.ts`, 'bench-uses-only-domain'],
  [
    'the documents from the domain',
    'packages/domain/src/money/a.ts',
    'packages/documents/src/text.ts',
    'domain-uses-only-itself',
  ],
  ['the domain from a journey', 'e2e/a.ts', 'packages/domain/src/money/index.ts', 'e2e-stays-outside'],
  ['files from the domain', 'packages/domain/src/money/b.ts', 'node:fs', 'domain-has-no-input-or-output'],
  ['a framework from the domain', 'packages/domain/src/money/c.ts', 'framework', 'domain-has-no-framework'],
  [
    'the insides of another idea',
    'packages/domain/src/checks/a.ts',
    'packages/domain/src/money/inside.ts',
    'domain-folders-meet-at-their-index',
  ],
  [
    'the next feature',
    `${SERVER}/features/regions/a.ts`,
    `${SERVER}/features/departments/act.ts`,
    'regions-before-departments',
  ],
  [
    'a feature much later',
    `${SERVER}/features/evaluations/a.ts`,
    `${SERVER}/features/rollup/fact.ts`,
    'evaluations-before-review',
  ],
  [
    'a feature from the platform',
    `${SERVER}/platform/a.ts`,
    `${SERVER}/features/regions/act.ts`,
    'platform-knows-no-feature',
  ],
  [
    'the composition from a feature',
    `${SERVER}/features/regions/b.ts`,
    `${SERVER}/app/start.ts`,
    'features-are-composed-from-above',
  ],
  ['a page from a part', 'packages/web/src/parts/a.ts', 'packages/web/src/pages/work.ts', 'web-parts-know-no-page'],
  ['a page from the grid', 'packages/web/src/grid/a.ts', 'packages/web/src/pages/work.ts', 'web-parts-know-no-page'],
  [
    'a page from the editor',
    'packages/web/src/editor/a.ts',
    'packages/web/src/pages/work.ts',
    'web-editor-knows-no-page',
  ],
  ['a test from the source', `${SERVER}/app/a.ts`, `${SERVER}/app/start.test.ts`, 'tests-are-nobodys-source'],
  ['what is not there', `${SERVER}/app/b.ts`, 'absent', 'everything-resolves'],
  ['what is not declared', 'packages/web/src/b.ts', 'framework', 'dependencies-are-declared'],
  ['what is declared for development only', `${SERVER}/app/c.ts`, 'tool', 'running-code-needs-no-development-package'],
];

const ALLOWED = [
  ['the workbook from the client', 'packages/web/src/e.ts', WORKBOOK],
  ['the domain from the client', 'packages/web/src/c.ts', 'packages/domain/src/money/index.ts'],
  ['the documents from the server', `${SERVER}/app/d.ts`, 'packages/documents/src/text.ts'],
  ["another idea's index", 'packages/domain/src/checks/b.ts', 'packages/domain/src/money/index.ts'],
  ['an earlier feature', `${SERVER}/features/rollup/b.ts`, `${SERVER}/features/regions/act.ts`],
  ['a feature from the composition', `${SERVER}/app/e.ts`, `${SERVER}/features/rollup/fact.ts`],
  ['the platform from a feature', `${SERVER}/features/regions/c.ts`, `${SERVER}/platform/events.ts`],
  ['a part from a page', 'packages/web/src/pages/a.ts', 'packages/web/src/parts/tag.ts'],
];

let violations;

beforeAll(() => {
  for (const name of ['package.json', 'tsconfig.base.json']) cpSync(path.join(root, name), path.join(house, name));
  for (const name of ['bench', 'documents', 'domain', 'server', 'web'])
    write(
      `packages/${name}/package.json`,
      JSON.stringify({ name, ...(name === 'server' ? { devDependencies: { tool: '1' } } : {}) }),
    );
  for (const name of ['framework', 'tool']) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
    write(`node_modules/${name}/index.js`, 'module.exports = 1;');
  }
  mkdirSync(path.join(house, 'packages/server/node_modules'));
  symlinkSync(path.join(house, 'node_modules/tool'), path.join(house, 'packages/server/node_modules/tool'), 'junction');
  const targets = [...FORBIDDEN, ...ALLOWED].map(([, , target]) => target);
  for (const target of targets.filter((target) => target.endsWith('.ts'))) write(target, 'export {};\n');
  for (const [, from, target] of [...FORBIDDEN, ...ALLOWED]) write(from, `import '${specifier(from, target)}';\n`);
  write(`${SERVER}/circle/one.ts`, "import './two.ts';\n");
  write(`${SERVER}/circle/two.ts`, "import './one.ts';\n");
  write(WORKBOOK, "import './zip.ts';\n");
  write('packages/documents/src/writing/zip.ts', "import 'node:zlib';\n");
  const config = path.join(root, '.dependency-cruiser.cjs');
  const answer = execFileSync('depcruise', ['--config', config, '--output-type', 'json', 'packages', 'e2e'], {
    cwd: house,
    env: environment,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 2 ** 26,
  });
  violations = JSON.parse(answer).summary.violations;
}, 60_000);

afterAll(() => rmSync(house, { recursive: true, force: true }));

const rulesBrokenBy = (file) => violations.filter(({ from }) => from === file).map(({ rule }) => rule.name);

describe('may not be imported:', () => {
  test.each(FORBIDDEN)('%s', (_, from, __, rule) => expect(rulesBrokenBy(from)).toContain(rule));

  test('each other, in a circle', () => expect(rulesBrokenBy(`${SERVER}/circle/one.ts`)).toContain('no-circles'));

  test('what only Node has, by what the browser writes workbooks with', () =>
    expect(rulesBrokenBy(WORKBOOK)).toEqual(['workbook-runs-in-the-browser']));
});

describe('may be imported:', () => {
  test.each(ALLOWED)('%s', (_, from) => expect(rulesBrokenBy(from)).toEqual([]));
});

function write(file, text) {
  mkdirSync(path.dirname(path.join(house, file)), { recursive: true });
  writeFileSync(path.join(house, file), text);
}

function specifier(from, target) {
  if (!target.endsWith('.ts')) return target;
  const relative = path.posix.relative(path.posix.dirname(from), target);
  return relative.startsWith('.') ? relative : `./${relative}`;
}
