// The walls of the house (ARCHITECTURE.md), as rules: which way imports may go. `npm test -- walls` holds the code to them.
const { existsSync, readdirSync } = require('node:fs');
const { builtinModules } = require('node:module');
const path = require('node:path');

/** The server's features in their order: one may use those before it, never those after. */
const FEATURES = [
  'regions',
  'departments',
  'identity',
  'templates',
  'cycles',
  'evaluations',
  'review',
  'rectification',
  'exchange',
  'rollup',
  'comparison',
  'summary-reports',
  'publication',
  'notifications',
  'audit',
];

const features = path.join(__dirname, 'packages', 'server', 'src', 'features');
const unplaced = existsSync(features) ? readdirSync(features).filter((name) => !FEATURES.includes(name)) : [];
if (unplaced.length > 0) throw new Error(`Give these features a place in the order: ${unplaced.join(', ')}`);

const TESTS = '\\.(test|fixture)\\.tsx?$';
const src = (name) => `^packages/${name}/src/`;
const anyOf = (names) => `(${names.join('|')})`;

/** The packages the domain may use: values, decisions and shapes, none of them touches the world. */
const PURE_PACKAGES = ['zod', 'big\\.js', '@casl/ability', '@types/big\\.js'];

/** What each package may use of the others. Everything not said is forbidden. */
const PACKAGES = {
  domain: [],
  documents: ['domain'],
  server: ['domain', 'documents'],
  web: ['domain'],
  bench: ['domain'],
};

/** The one room of another package whose door is open besides: the browser writes a chart's table as a workbook itself. */
const WORKBOOK = '^packages/documents/src/writing/workbook\\.ts$';
const DOORS = { web: [WORKBOOK] };

const packageWalls = Object.entries(PACKAGES).map(([name, allowed]) => ({
  name: `${name}-uses-only-${allowed.join('-and-') || 'itself'}`,
  comment:
    'Arrows run one way: web → domain and the workbook, server → documents → domain; nobody imports the server but by HTTP.',
  severity: 'error',
  from: { path: `^packages/${name}/` },
  to: { path: '^(packages|e2e)/', pathNot: [`^packages/${anyOf([name, ...allowed])}/`, ...(DOORS[name] ?? [])] },
}));

const featureOrder = FEATURES.slice(0, -1).map((name, place) => ({
  name: `${name}-before-${FEATURES[place + 1]}`,
  comment: 'No feature uses a later one: record an event, and let the later feature listen.',
  severity: 'error',
  from: { path: `${src('server')}features/${name}/`, pathNot: TESTS },
  to: { path: `${src('server')}features/${anyOf(FEATURES.slice(place + 1))}/` },
}));

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'everything-resolves',
      comment: 'An import that cannot be followed is a wall that cannot be seen.',
      severity: 'error',
      from: { pathNot: '^packages/web/' },
      to: { couldNotResolve: true },
    },
    ...packageWalls,
    {
      name: 'workbook-runs-in-the-browser',
      comment: 'What the client may use of the documents stands on nothing that only Node has.',
      severity: 'error',
      from: { path: WORKBOOK },
      to: { path: `^(node:)?${anyOf(builtinModules)}$`, reachable: true },
    },
    {
      name: 'e2e-stays-outside',
      comment: 'Journeys are made in a browser, as people make them.',
      severity: 'error',
      from: { path: '^e2e/' },
      to: { path: '^packages/' },
    },
    {
      name: 'domain-has-no-input-or-output',
      severity: 'error',
      from: { path: src('domain'), pathNot: `(${TESTS}|/examples/)` },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'domain-has-no-framework',
      severity: 'error',
      from: { path: src('domain'), pathNot: TESTS },
      to: { path: 'node_modules/', pathNot: `node_modules/${anyOf(PURE_PACKAGES)}/` },
    },
    {
      name: 'domain-folders-meet-at-their-index',
      comment: "One idea of the trade is readable without another's insides.",
      severity: 'error',
      from: { path: '^packages/domain/src/([^/]+)/', pathNot: TESTS },
      to: { path: '^packages/domain/src/[^/]+/', pathNot: '^packages/domain/src/($1/|[^/]+/index\\.ts$)' },
    },
    ...featureOrder,
    {
      name: 'platform-knows-no-feature',
      severity: 'error',
      from: { path: `${src('server')}platform/` },
      to: { path: `${src('server')}(features|app|cli|demo)/` },
    },
    {
      name: 'features-are-composed-from-above',
      severity: 'error',
      from: { path: `${src('server')}features/`, pathNot: TESTS },
      to: { path: `${src('server')}(app|cli|demo|main|cli|config)[./]` },
    },
    {
      name: 'web-parts-know-no-page',
      severity: 'error',
      from: { path: `${src('web')}(parts|charts|api|grid)/`, pathNot: TESTS },
      to: { path: `${src('web')}(pages|editor)/` },
    },
    {
      name: 'web-editor-knows-no-page',
      comment: 'Pages are made of the editor, the grid and parts; what two pages need moves down.',
      severity: 'error',
      from: { path: `${src('web')}editor/`, pathNot: TESTS },
      to: { path: `${src('web')}pages/` },
    },
    {
      name: 'tests-are-nobodys-source',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/', pathNot: TESTS },
      to: { path: TESTS },
    },
    {
      name: 'dependencies-are-declared',
      severity: 'error',
      from: { path: '^(packages|e2e)/', pathNot: TESTS },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'running-code-needs-no-development-package',
      severity: 'error',
      from: { path: '^packages/(domain|documents|server|web)/src/', pathNot: TESTS },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/@types/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|generated|test-results|playwright-report)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
