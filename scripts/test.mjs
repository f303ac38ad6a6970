// `npm test [-- part …]`: every check there is, in order; never stops early; the last line says how many passed and failed.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { bringBrowser } from './browser.mjs';
import { countOf, countPlaywright, countVitest, sumOf } from './counts.mjs';
import { attempt, environment, root } from './toolchain.mjs';

const OUTPUT = new Set(['node_modules', 'dist', 'test-results', 'playwright-report']);
const reports = mkdtempSync(path.join(os.tmpdir(), 'jiping-test-'));
const folderOf = (name) => path.join(root, name);
const manifestOf = (name) => JSON.parse(readFileSync(path.join(folderOf(name), 'package.json'), 'utf8'));
const npmRun = (name, script, args = [], env = environment) =>
  attempt('npm', ['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])], {
    cwd: folderOf(name),
    env,
  });

const all = [...readdirSync(folderOf('packages')).map((name) => `packages/${name}`), 'e2e'].filter((name) =>
  existsSync(path.join(folderOf(name), 'package.json')),
);

const typeCheck = (name) => ({ name, run: () => countOf(npmRun(name, 'typecheck')) });
const program = (name, command, args) => ({ name, run: () => countOf(attempt(command, args)) });

/** What is linted and formatted: code and styles, not manifests and generated documents. */
const sourcesOf = (name) =>
  readdirSync(folderOf(name), { withFileTypes: true })
    .filter((entry) => (entry.isDirectory() ? !OUTPUT.has(entry.name) : /\.(tsx?|mjs|css)$/.test(entry.name)))
    .map((entry) => `${name}/${entry.name}`);
const linted = ['scripts', '.dependency-cruiser.cjs', ...all.flatMap(sourcesOf)];
const build = (name) => ({ name, run: () => countOf(npmRun(name, 'build')) });

/** A busy machine is no reason to fail: a test that hangs still ends. */
const PATIENCE = ['--testTimeout=120000', '--hookTimeout=180000'];

function vitest(name) {
  return {
    name,
    run() {
      const report = path.join(reports, `${name.replaceAll('/', '-')}.json`);
      const options = [...PATIENCE, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
      const code =
        name === 'scripts'
          ? attempt('vitest', ['run', '--root', 'scripts', ...options])
          : npmRun(name, 'test', options);
      return countVitest(report, code);
    },
  };
}

const journeys = {
  name: 'e2e',
  run() {
    const report = path.join(reports, 'e2e.json');
    const env = { ...environment, CHROMIUM: bringBrowser(), JIPING_E2E_REPORT: report };
    return countPlaywright(report, npmRun('e2e', 'test', [], env));
  },
};

const PARTS = {
  types: { title: '类型检查 / Type check', checks: all.map(typeCheck) },
  lint: { title: '代码规范 / Lint', checks: [program('biome', 'biome', ['check', '--error-on-warnings', ...linted])] },
  walls: { title: '依赖边界 / Dependency walls', checks: [program('walls', 'node', ['scripts/walls.mjs'])] },
  unit: {
    title: '单元测试 / Unit tests',
    checks: ['scripts', 'packages/domain', 'packages/documents', 'packages/web'].map(vitest),
  },
  integration: { title: '集成测试 / Integration tests', checks: [vitest('packages/server')] },
  build: { title: '构建 / Build', checks: all.filter((name) => manifestOf(name).scripts?.build).map(build) },
  browser: { title: '浏览器测试 / Browser journeys', checks: [journeys] },
};

const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !(part in PARTS));
if (unknown.length > 0) {
  console.error(`不认识的部分 ${unknown.join(' ')} / Unknown part. ${Object.keys(PARTS).join(' ')}`);
  process.exit(2);
}

const results = Object.entries(PARTS)
  .filter(([part]) => asked.length === 0 || asked.includes(part))
  .flatMap(([part, { title, checks }]) => checks.map((check) => runCheck(part, title, check)));
rmSync(reports, { recursive: true, force: true });

console.log('\n== 小结 / Summary');
for (const { part, name, seconds, passed, failed } of results)
  console.log(
    `${failed === 0 ? '✓' : '✗'} ${`${part} ${name}`.padEnd(36)} ${passed} passed, ${failed} failed, ${seconds} s`,
  );
const { passed, failed } = sumOf(results);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
console.log(`\n${passed} passed, ${failed} failed`);

/** One check with its headline and its time; what it throws is its failure, and the others still run. */
function runCheck(part, title, { name, run }) {
  console.log(`\n== ${title}: ${name}`);
  const started = Date.now();
  const counts = counted(run);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`-- ${name}: ${counts.passed} passed, ${counts.failed} failed, ${seconds} s`);
  return { part, name, seconds, ...counts };
}

function counted(run) {
  try {
    return run();
  } catch (error) {
    console.error(error.message);
    return countOf(1);
  }
}
