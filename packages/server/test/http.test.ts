import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onDatabase } from './global-setup.ts';
import { type House, openHouse, type Person, passerBy, signedIn } from './house.ts';
import { SMALL_REPORT } from './small-report.ts';

/** What is not GraphQL: health, figures for Prometheus, uploads, the pages. Over a real socket. */
let house: House;
let url: string;
let preparer: Person;
beforeAll(async () => {
  house = await openHouse();
  url = await house.app.listen({ port: 0, host: '127.0.0.1' });
  preparer = await signedIn(house, 'preparer');
});
afterAll(() => house.close());

const MB = 1024 * 1024;

async function upload(
  file: Blob | null,
  options: { cookie?: string | null; name?: string; language?: string; header?: boolean } = {},
) {
  const form = new FormData();
  if (file) form.append('file', file, options.name ?? '报告.txt');
  else form.append('other', 'x');
  const cookie = options.cookie === undefined ? preparer.cookie : options.cookie;
  const response = await fetch(`${url}/uploads`, {
    method: 'POST',
    body: form,
    headers: {
      ...(options.header === false ? {} : { 'x-requested-with': 'fetch' }),
      ...(cookie ? { cookie } : {}),
      'accept-language': options.language ?? 'zh-CN',
    },
  });
  return {
    status: response.status,
    body: (await response.json()) as { uploadId?: string; error?: { code: string; message: string } },
  };
}

async function importOf(uploadId: string) {
  const { data } = await preparer.ask(
    '{ evaluations(first: 1, filter: { fiscalYear: 2021 }) { edges { node { id } } } }',
  );
  const answer = await preparer.ask(
    'mutation ($input: ImportReportInput!) { importReport(input: $input) { userErrors { code message } import { kind fileName figures { code } warnings { code message } } } }',
    { input: { evaluationId: data.evaluations.edges[0].node.id, uploadId } },
  );
  expect(answer.errors).toBeUndefined();
  return answer.data.importReport;
}

describe('health', () => {
  test('/healthz says that it is alive, /readyz that the database answers', async () => {
    expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ status: 'ok' });
    const ready = await fetch(`${url}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }]);
  });

  test('/metrics counts operations by name and outcome, and refusals by code; it names nobody', async () => {
    await preparer.ask('query CountMe { viewer { username } }');
    await passerBy(house).ask('query { evaluations(first: 1) { totalCount } }');
    const response = await fetch(`${url}/metrics`);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    const text = await response.text();
    expect(text).toMatch(/jiping_graphql_operation_seconds_count\{operation="CountMe",outcome="ok"\} 1/);
    expect(text).toMatch(/jiping_graphql_errors_total\{code="UNAUTHENTICATED"\} [1-9]/);
    expect(text).toMatch(/jiping_process_resident_memory_bytes/);
    expect(text).not.toMatch(/preparer|清岚/);
  });

  test('connections that PostgreSQL ends are opened anew: the next request is answered', async () => {
    await Promise.all(Array.from({ length: 5 }, () => preparer.ask('{ viewer { username } }')));
    await onDatabase(house.ownerUrl, (client) =>
      client.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'jiping'`,
      ),
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await preparer.ask('{ viewer { username } }')).data.viewer).toEqual({ username: 'preparer' });
  });

  test('when the database is gone it is alive, not ready, and says so in a sentence', async () => {
    const lonely = await openHouse('empty');
    const name = new URL(lonely.ownerUrl).pathname.slice(1);
    const maintenance = new URL(lonely.ownerUrl);
    maintenance.pathname = '/postgres';
    await onDatabase(maintenance.toString(), (client) => client.query(`drop database ${name} with (force)`));
    expect((await lonely.app.inject('/healthz')).statusCode).toBe(200);
    const ready = await lonely.app.inject('/readyz');
    expect([ready.statusCode, ready.json()]).toEqual([503, { status: 'not ready', reason: 'database' }]);
    const { errors, response } = await passerBy(lonely).ask('{ viewer { username } }');
    expect(response.statusCode).toBe(500);
    expect(errors?.[0]).toMatchObject({
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    });
    expect(response.body).not.toMatch(/database|ECONN|postgres|at .*\.ts/i);
    await lonely.close();
  });
});

describe('an upload', () => {
  test('of nobody, of who writes no report, or from another site, is refused with a sentence', async () => {
    const file = new Blob([SMALL_REPORT]);
    expect(await upload(file, { cookie: null })).toMatchObject({
      status: 401,
      body: { error: { code: 'UNAUTHENTICATED', message: expect.stringMatching(/请先登录/) } },
    });
    const performance = await signedIn(house, 'performance');
    expect(await upload(file, { cookie: performance.cookie })).toMatchObject({
      status: 422,
      body: { error: { code: 'NOT_ALLOWED', message: '只有填报人和单位负责人可以上传文件。' } },
    });
    expect(await upload(file, { header: false })).toMatchObject({
      status: 403,
      body: { error: { code: 'FORBIDDEN', message: expect.stringMatching(/。$/) } },
    });
    expect(await upload(file, { header: false, language: 'en' })).toMatchObject({
      status: 403,
      body: { error: { message: expect.stringMatching(/[a-z]\.$/) } },
    });
  });

  test.each([
    ['an empty file', new Blob([]), 422, 'EMPTY_FILE'],
    ['no file at all', null, 422, 'EMPTY_FILE'],
    ['11 MB', new Blob([new Uint8Array(11 * MB)]), 413, 'TOO_LARGE'],
  ])('of %s is refused', async (_, file, status, code) => {
    const answer = await upload(file);
    expect([answer.status, answer.body.error?.code]).toEqual([status, code]);
    expect(answer.body.error?.message).toMatch(/。/);
  });

  test('of something else than a form is refused', async () => {
    const response = await fetch(`${url}/uploads`, {
      method: 'POST',
      body: 'x',
      headers: { 'x-requested-with': 'fetch', cookie: preparer.cookie!, 'content-type': 'text/plain' },
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(await response.json()).toMatchObject({
      error: { code: expect.any(String), message: expect.stringMatching(/。/) },
    });
  });

  test.each([
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), '报告.png'],
    ['a picture that says it is a Word file', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46]), '报告.docx'],
    ['a Word file cut short', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0]), '报告.docx'],
    ['a program', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0]), '报告.txt'],
  ])('of %s is told so when it is read, and the evaluation is untouched', async (_, bytes, name) => {
    const { body } = await upload(new Blob([bytes]), { name });
    const { userErrors, import: kept } = await importOf(body.uploadId!);
    expect(kept).toBeNull();
    expect(userErrors).toEqual([
      { code: expect.stringMatching(/^[A-Z_]+$/), message: expect.stringMatching(/\p{Script=Han}.*。$/u) },
    ]);
  });

  test('of a report is read with its name, once by who sent it, and not by a colleague of another department', async () => {
    const { status, body } = await upload(new Blob([SMALL_REPORT]), { name: '../../自评报告.txt' });
    expect(status).toBe(200);
    const { import: kept, userErrors } = await importOf(body.uploadId!);
    expect(userErrors).toEqual([]);
    expect(kept).toMatchObject({ kind: 'OVERALL_SELF_EVALUATION', warnings: [] });
    expect(kept.fileName).not.toMatch(/\//);
    expect(kept.figures.length).toBeGreaterThan(5);
    const neighbour = await signedIn(house, 'neighbour');
    const { data } = await neighbour.ask(
      '{ evaluations(first: 1, filter: { fiscalYear: 2021 }) { edges { node { id } } } }',
    );
    const theirs = await neighbour.ask(
      'mutation ($input: ImportReportInput!) { importReport(input: $input) { userErrors { code } import { id } } }',
      {
        input: { evaluationId: data.evaluations.edges[0].node.id, uploadId: body.uploadId },
      },
    );
    expect(theirs.data.importReport).toEqual({ userErrors: [{ code: 'UPLOAD_GONE' }], import: null });
  });

  test('of a report of another year, another kind or another unit is read, with a warning that says so', async () => {
    const warningsOf = async (text: string) => {
      const { body } = await upload(new Blob([text]));
      return (await importOf(body.uploadId!)).import.warnings.map(({ code }: { code: string }) => code);
    };
    expect(await warningsOf(SMALL_REPORT.replaceAll('2021', '2020'))).toEqual(['OTHER_YEAR']);
    expect(await warningsOf(SMALL_REPORT.replaceAll('清岚县人大常委会办公室', '石塘县水利局'))).toEqual(['OTHER_UNIT']);
    expect(await warningsOf('今天天气很好。')).toContain('OTHER_KIND');
  });
});

describe('a request', () => {
  test('of 5 MB is refused with a sentence', async () => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ viewer { username } }', variables: { paste: '长'.repeat(2 * MB) } }),
    });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({
      error: { code: 'TOO_LARGE', message: expect.stringMatching(/4 MB/), requestId: expect.any(String) },
    });
  });

  test.each(['{ viewer { username } }', '{ nothing }', '{'])('of the API is kept by no cache: %s', async (query) => {
    const { headers } = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test('has an id of its own in its header, never one that the caller chose', async () => {
    const ids = new Set<string | null>();
    for (let index = 0; index < 3; index++)
      ids.add((await fetch(`${url}/healthz`, { headers: { 'x-request-id': 'mine' } })).headers.get('x-request-id'));
    expect(ids.size).toBe(3);
    expect(ids.has('mine')).toBe(false);
  });

  test.each(['/', '/healthz', '/graphql?query={__typename}', '/nothing-here'])(
    '%s is answered with the security headers',
    async (path) => {
      const { headers } = await fetch(`${url}${path}`, { headers: { accept: 'text/html' } });
      expect(headers.get('content-security-policy')).toMatch(/default-src 'self'/);
      expect(headers.get('content-security-policy')).toMatch(/script-src 'self'(;|$)/);
      expect(headers.get('content-security-policy')).toMatch(/frame-ancestors 'self'/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-powered-by')).toBeNull();
    },
  );

  test('for a page that the browser makes gets the application; for a file that is not there, a sentence', async () => {
    const built = existsSync(new URL('../../web/dist/index.html', import.meta.url));
    const page = await fetch(`${url}/evaluations/some/where`, { headers: { accept: 'text/html,*/*' } });
    const file = await fetch(`${url}/assets/nothing.js`, { headers: { accept: '*/*' } });
    if (built) {
      expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-cache']);
      expect(await page.text()).toMatch(/<div id="root"/);
    } else {
      expect((await fetch(`${url}/`)).status).toBe(503);
    }
    expect(file.status).toBe(404);
    if (built)
      expect(await file.json()).toMatchObject({ error: { code: 'NOT_FOUND', message: expect.stringMatching(/。/) } });
    expect((await fetch(`${url}/../../package.json`)).headers.get('content-type')).not.toMatch(/json; charset=UTF-8$/);
  });
});
