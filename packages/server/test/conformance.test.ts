import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import graphqlPlugin from '@graphql-eslint/eslint-plugin';
import { ESLint } from 'eslint';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LIMITS } from '../src/platform/graphql/limits.ts';
import { type House, openHouse, type Person, signedIn } from './house.ts';

/** The API against what the outside world has agreed on: GraphQL over HTTP, Relay, and the usual attacks. */
let house: House;
let production: House;
let url: string;
beforeAll(async () => {
  house = await openHouse();
  production = await openHouse('demo', { production: true, introspection: false });
  url = `${await house.app.listen({ port: 0, host: '127.0.0.1' })}/graphql`;
});
afterAll(async () => {
  await house.close();
  await production.close();
});

describe('GraphQL over HTTP', () => {
  const CSRF = 'what a form of another site can send is refused (MAY)';
  const LEGACY = 'a document that is refused is 400 also to clients of the old application/json (SHOULD)';
  /** Audits of level MAY and SHOULD that are not met, with the reason. There is no error among them. */
  const DIFFERENT: Readonly<Record<string, string>> = {
    '5A70': CSRF,
    D6D5: CSRF,
    '6A70': CSRF,
    '572B': LEGACY,
    FDE2: LEGACY,
    '7B9B': LEGACY,
  };

  test.each(serverAudits({ url: 'filled in below', fetchFn: fetch }).map(({ id, name }) => ({ id, name })))(
    '$id $name',
    async ({ id }) => {
      const audit = serverAudits({ url, fetchFn: fetch }).find((one) => one.id === id)!;
      const result = await audit.fn();
      if (id in DIFFERENT) expect(result.status, DIFFERENT[id]).toMatch(/warn|notice/);
      else expect(result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toBe('ok');
    },
  );
});

describe('the printed schema', () => {
  test('is clean by the rules of Relay, of descriptions and of deprecation', async () => {
    const file = fileURLToPath(new URL('../schema.graphql', import.meta.url));
    const rule = (name: string, ...options: object[]) => [`@graphql-eslint/${name}`, ['error', ...options]];
    const eslint = new ESLint({
      cwd: fileURLToPath(new URL('..', import.meta.url)),
      overrideConfigFile: true,
      overrideConfig: [
        {
          files: ['**/*.graphql'],
          plugins: { '@graphql-eslint': graphqlPlugin as never },
          languageOptions: {
            parser: graphqlPlugin.parser as never,
            parserOptions: { graphQLConfig: { schema: file } },
          },
          rules: Object.fromEntries([
            // Lists go forwards only.
            rule('relay-arguments', { includeBoth: false }),
            rule('relay-connection-types'),
            // What cannot grow beyond a template or a level of regions is a plain list (api.md 2).
            rule('relay-edge-types', { listTypeCanWrapOnlyEdgeType: false }),
            rule('relay-page-info'),
            rule('require-description', {
              types: true,
              FieldDefinition: true,
              InputValueDefinition: true,
              EnumValueDefinition: true,
              DirectiveDefinition: true,
              // The roots are what they are.
              ignoredSelectors: ['ObjectTypeDefinition[name.value=/^(Query|Mutation|Subscription)$/]'],
            }),
            rule('no-unreachable-types'),
            rule('no-duplicate-fields'),
            rule('no-typename-prefix'),
            rule('require-deprecation-reason'),
            rule('unique-enum-value-names'),
            rule('input-name', { checkInputType: true, caseSensitiveInputType: false, checkQueries: false }),
            rule('naming-convention', {
              types: 'PascalCase',
              FieldDefinition: 'camelCase',
              InputValueDefinition: 'camelCase',
              EnumValueDefinition: 'UPPER_CASE',
            }),
          ]),
        } as never,
      ],
    });
    const [result] = await eslint.lintFiles([file]);
    expect(result!.messages.map(({ line, ruleId, message }) => `${line} ${ruleId} ${message}`)).toEqual([]);
    // The directive of GraphQL has no date: the reason begins with it, and names what takes its place (api.md 9).
    const reasons = [...(await readFile(file, 'utf8')).matchAll(/@deprecated(?:\(reason: "(.*)"\))?/g)].map(
      ([, reason]) => reason,
    );
    for (const reason of reasons) expect(reason).toMatch(/^\d{4}-\d{2}-\d{2}: use \w+/);
  });
});

const post = (where: House, payload: object | string, headers: Record<string, string> = {}) =>
  where.app.inject({
    method: 'POST',
    url: '/graphql',
    payload,
    headers: { 'content-type': 'application/json', ...headers },
  });
const codesOf = (response: { json(): { errors?: { extensions: { code: string } }[] } }) =>
  response.json().errors?.map(({ extensions }) => extensions.code) ?? [];
const repeat = (text: (index: number) => string, times: number) =>
  Array.from({ length: times }, (_, index) => text(index)).join(' ');

describe('what attackers try', () => {
  test.each([
    ['aliases', `{ ${repeat((n) => `a${n}: __typename`, LIMITS.aliases + 1)} }`],
    [
      'aliases in fragments',
      `{ viewer { ...f } } fragment f on Viewer { ${repeat((n) => `a${n}: username`, LIMITS.aliases + 1)} }`,
    ],
    ['the same field', `{ viewer { ${repeat(() => 'username', LIMITS.fields + 1)} } }`],
    ['directives', `{ __typename ${repeat(() => '@include(if: true)', LIMITS.directives + 1)} }`],
    ['root fields', `{ ${repeat(() => '__typename', LIMITS.rootFields + 1)} }`],
    ['root fields of a mutation', `mutation { ${repeat(() => 'signOut { signedOut }', LIMITS.rootFields + 1)} }`],
    ['levels', `{ regions { ${'parent { '.repeat(LIMITS.depth)} code ${'}'.repeat(LIMITS.depth)} } }`],
    [
      'levels in fragments',
      `{ regions { ...f0 } } ${repeat((n) => `fragment f${n} on Region { parent { ...f${n + 1} } }`, LIMITS.depth)} fragment f${LIMITS.depth} on Region { code }`,
    ],
    [
      'root fields in a fragment',
      `query { ...f } fragment f on Query { ${repeat((n) => `a${n}: checkCatalogue { code }`, LIMITS.rootFields + 1)} }`,
    ],
  ])('too many %s are refused with a sentence before anything is executed', async (_, query) => {
    house.statements();
    const response = await post(house, { query });
    expect(new Set(codesOf(response))).toEqual(new Set(['BAD_USER_INPUT']));
    const sentences: string[] = response.json().errors.map(({ message }: { message: string }) => message);
    expect(sentences).toContainEqual(expect.stringMatching(/limit.*限制|Validation aborted/));
    expect(house.statements()).toEqual([]);
  });

  test('fragments within fragments cost no more than their text', async () => {
    const doubling = repeat(
      (n) => `fragment f${n} on Region { a: parent { ...f${n + 1} } b: parent { ...f${n + 1} } }`,
      25,
    );
    const started = performance.now();
    const response = await post(house, { query: `{ regions { ...f0 } } ${doubling} fragment f25 on Region { code }` });
    expect(response.statusCode).toBe(400);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  test('a fragment that spreads itself is an error, not an end of the process', async () => {
    const response = await post(house, {
      query: '{ regions { ...a } } fragment a on Region { parent { ...b } } fragment b on Region { parent { ...a } }',
    });
    expect([response.statusCode, codesOf(response)]).toEqual([400, expect.arrayContaining(['BAD_USER_INPUT'])]);
  });

  test('more tokens than a page needs are refused while they are read', async () => {
    const response = await post(house, { query: `{ viewer { ${'username '.repeat(LIMITS.tokens)} } }` });
    expect([response.statusCode, codesOf(response)]).toEqual([400, ['BAD_USER_INPUT']]);
  });

  test.each([
    ['a syntax error', { query: '{ viewer { ' }, 'BAD_USER_INPUT'],
    ['an unknown field', { query: '{ vieweer { username } }' }, 'BAD_USER_INPUT'],
    [
      'a variable of another type',
      { query: 'query ($first: Int!) { evaluations(first: $first) { totalCount } }', variables: { first: 'x' } },
      'BAD_USER_INPUT',
    ],
    ['an operation that is not there', { query: 'query A { __typename }', operationName: 'B' }, 'BAD_USER_INPUT'],
    [
      'NUL in a value',
      { query: 'query ($id: ID!) { evaluation(id: $id) { id } }', variables: { id: '\u0000' } },
      'BAD_USER_INPUT',
    ],
    ['NUL in the document', { query: '{ evaluation(id: "\\u0000") { id } }' }, 'BAD_USER_INPUT'],
    ['a batch', [{ query: '{ __typename }' }, { query: '{ __typename }' }], 'BAD_USER_INPUT'],
  ])('%s is 400 and not 500', async (_, payload, code) => {
    const response = await post(house, payload);
    expect([response.statusCode, new Set(codesOf(response))]).toEqual([400, new Set([code])]);
  });

  test('JSON that is none is 400', async () => {
    expect((await post(house, '{ "query": ')).statusCode).toBe(400);
  });

  test.each([
    ['a form', 'application/x-www-form-urlencoded', 'query=mutation{signOut{signedOut}}'],
    ['plain text', 'text/plain', '{"query":"mutation{signOut{signedOut}}"}'],
    [
      'a form with a file',
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="query"\r\n\r\nmutation{signOut{signedOut}}\r\n--x--',
    ],
  ])('a mutation in %s, as another site can send it, is not executed', async (_, type, payload) => {
    const { cookie } = await signedIn(house, 'congress');
    const response = await post(house, payload, { 'content-type': type, cookie: cookie! });
    expect(response.statusCode).toBeGreaterThanOrEqual(400);
    expect(response.statusCode).toBeLessThan(500);
    const still = await post(house, { query: '{ viewer { username } }' }, { cookie: cookie! });
    expect(still.json().data.viewer).toEqual({ username: 'congress' });
  });

  test('a mutation or a simple query by GET, as a picture can send it, is refused', async () => {
    const get = (query: string, headers = {}) =>
      house.app.inject({ url: `/graphql?query=${encodeURIComponent(query)}`, headers });
    expect((await get('mutation { signOut { signedOut } }', { 'apollo-require-preflight': '1' })).statusCode).toBe(405);
    expect((await get('{ __typename }')).statusCode).toBe(400);
  });

  test('in production the schema is not told: neither by introspection nor by suggestions', async () => {
    for (const query of ['{ __schema { types { name } } }', '{ __type(name: "Query") { fields { name } } }']) {
      const response = await post(production, { query });
      expect(response.statusCode).toBe(400);
      expect(response.body).not.toMatch(/regionSummary/);
    }
    const typo = await post(production, { query: '{ viewr { username } }' });
    expect([typo.statusCode, typo.body]).toEqual([400, expect.not.stringMatching(/did you mean|viewer/i)]);
    expect((await post(house, { query: '{ __schema { queryType { name } } }' })).statusCode).toBe(200);
  });

  test('there is no GraphiQL, no trace, and no stack in any answer', async () => {
    for (const where of [house, production]) {
      const page = await where.app.inject({ url: '/graphql', headers: { accept: 'text/html' } });
      expect(page.statusCode).toBeGreaterThanOrEqual(400);
      expect(page.body).not.toMatch(/graphiql|playground|sandbox/i);
      const refused = await post(where, { query: '{ evaluations(first: 1) { totalCount } }' });
      expect(refused.json()).not.toHaveProperty('extensions');
      expect(refused.body).not.toMatch(/stacktrace|node_modules|\.ts:/);
    }
  });
});

describe('an error', () => {
  let person: Person;
  beforeAll(async () => {
    person = await signedIn(house, 'performance', 'en');
  });

  test('carries the id of its request, the same as the header', async () => {
    const { errors, response } = await person.ask('{ evaluation(id: "Evaluation_nothing") { id } }');
    expect(errors?.[0]?.extensions.requestId).toBe(response.headers['x-request-id']);
  });

  test('is in the language of the viewer', async () => {
    const chinese = await signedIn(house, 'performance', 'zh-CN');
    expect((await person.ask('{ evaluation(id: "x") { id } }')).errors?.[0]?.message).toBe(
      'There is nothing here, or you may not see it.',
    );
    expect((await chinese.ask('{ evaluation(id: "x") { id } }')).errors?.[0]?.message).toBe(
      '未找到该内容，或您无权查看。',
    );
  });

  test('of the server says nothing of its inside', async () => {
    const broken = await openHouse();
    try {
      const viewer = await signedIn(broken, 'performance');
      const { onDatabase } = await import('./global-setup.ts');
      await onDatabase(broken.ownerUrl, (client) =>
        client.query('alter table evaluation rename to evaluation_elsewhere'),
      );
      const { errors, response } = await viewer.ask('{ evaluations(first: 1) { totalCount } }');
      expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) } }]);
      expect(response.body).not.toMatch(/relation|does not exist|select|evaluation_elsewhere|stack/i);
    } finally {
      await broken.close();
    }
  });
});
