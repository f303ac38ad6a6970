// The dependency walls and the bans: `npm test -- walls`, or `npm run walls` where all is installed.
import { spawnSync } from 'node:child_process';
import { breachesIn } from './bans.mjs';
import { environment, root } from './toolchain.mjs';

/** Fewer modules than this, and the tool has not read the house: it reports success on nothing when it lacks its TypeScript. */
const FEWEST_MODULES = 200;

const told = [...violations(), ...breachesIn(root, ['packages', 'e2e', 'scripts'])];
for (const line of told) console.error(`  ${line}`);
process.exitCode = told.length === 0 ? 0 : 1;

function violations() {
  const args = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'packages', 'e2e'];
  const { stdout, stderr } = spawnSync('depcruise', args, {
    cwd: root,
    env: environment,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 2 ** 28,
  });
  if (!stdout) return [stderr.trim() || 'dependency-cruiser said nothing'];
  const { summary } = JSON.parse(stdout);
  console.log(`${summary.totalCruised} modules, ${summary.totalDependenciesCruised} imports`);
  const unread = summary.totalCruised < FEWEST_MODULES ? [`only ${summary.totalCruised} modules were read`] : [];
  return [
    ...unread,
    ...summary.violations.map(({ rule, from, to, cycle }) => `${rule.name}: ${pathOf(from, to, cycle)}`),
  ];
}

/** A function of the module, for it is called before this line is reached. */
function pathOf(from, to, cycle) {
  return [from, ...(cycle ? cycle.map(({ name }) => name) : [to])].join(' → ');
}
