import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeHttp } from '../src/app/http.ts';
import { STREAM_LIMITS } from '../src/app/stream/open-streams.ts';
import { readConfig } from '../src/config.ts';
import { announceSummary } from '../src/features/rollup/summary-live.ts';
import { openLive } from '../src/platform/live/live.ts';
import { onDatabase } from './global-setup.ts';
import { type House, openHouse, type Person, passerBy, signedIn } from './house.ts';
import { listening, type StreamReader, subscribe } from './stream-reader.ts';

/** Subscriptions as a browser has them: over a real socket, with the session's cookie. */
let house: House;
let url: string;
const open: StreamReader[] = [];
beforeAll(async () => {
  house = await openHouse();
  url = await listening(house);
});
afterAll(async () => {
  for (const stream of open) stream.leave();
  await house.close();
});

const PROGRESS =
  'subscription Progress($regionCode: String!, $fiscalYear: Int!) { regionProgress(regionCode: $regionCode, fiscalYear: $fiscalYear) { regionCode fiscalYear asOf coverage { obliged submitted returned accepted missing } } }';
const COUNTY = '/100000/990000/990100/990121/';

async function follow(person: Person, regionCode = '990121', fiscalYear = 2021, at = url): Promise<StreamReader> {
  const stream = await subscribe(at, person, PROGRESS, { regionCode, fiscalYear });
  open.push(stream);
  return stream;
}
const coverageOf = (told: Awaited<ReturnType<StreamReader['next']>>) => told?.data?.regionProgress?.coverage;
const codesOf = (told: Awaited<ReturnType<StreamReader['next']>>) =>
  told?.errors?.map(({ extensions }) => extensions.code);
/** As if something below the county had just changed. */
const stir = (path = COUNTY, fiscalYear = 2021) =>
  house.database.orm.em.fork().transactional((em) => announceSummary(em, { path }, fiscalYear));

describe('a subscription', () => {
  test('tells where the county stands, and again when an evaluation is returned; prefecture and province hear of it too', async () => {
    const people = { '990121': 'director', '990100': 'prefecture', '990000': 'province' };
    const streams = new Map<string, StreamReader>();
    for (const [code, username] of Object.entries(people))
      streams.set(code, await follow(await signedIn(house, username), code));
    const before = new Map<string, { returned: number; accepted: number }>();
    for (const [code, stream] of streams) before.set(code, coverageOf(await stream.next()));
    const performance = await signedIn(house, 'performance');
    const { data: list } = await performance.ask(
      '{ evaluations(first: 1, filter: { fiscalYear: 2021, states: [PERFORMANCE_REVIEW] }) { edges { node { id } } } }',
    );
    const { data } = await performance.ask(
      'mutation ($input: ReturnEvaluationInput!) { returnEvaluation(input: $input) { userErrors { code } } }',
      {
        input: {
          evaluationId: list.evaluations.edges[0].node.id,
          opinions: [{ target: 'evaluation', code: 'INSUFFICIENT_REASON', message: '请补充说明原因。' }],
        },
      },
    );
    expect(data.returnEvaluation.userErrors).toEqual([]);
    for (const [code, stream] of streams) {
      const told = await stream.next();
      expect(coverageOf(told), code).toMatchObject({ returned: before.get(code)!.returned + 1 });
      const asked = await performance.ask('{ regionSummary(regionCode: "990121", fiscalYear: 2021) { asOf } }');
      expect(told?.data.regionProgress).toMatchObject({ regionCode: code, asOf: asked.data.regionSummary.asOf });
    }
    for (const stream of streams.values()) stream.leave();
  });

  test('is a stream that no proxy keeps back, with the headers of every answer', async () => {
    const { response, leave } = await follow(await signedIn(house, 'director'));
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache, no-transform',
      'x-accel-buffering': 'no',
      'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
      'content-security-policy': expect.stringContaining("default-src 'self'"),
    });
    leave();
  });

  test('of a year without data says so with zeros, and hears when there are some', async () => {
    const stream = await follow(await signedIn(house, 'director'), '990121', 2031);
    expect((await stream.next())?.data.regionProgress).toMatchObject({
      asOf: null,
      coverage: { obliged: 0, submitted: 0 },
    });
    await stir(COUNTY, 2031);
    expect((await stream.next())?.data.regionProgress.fiscalYear).toBe(2031);
    stream.leave();
  });

  test('hears nothing of another year or another county, and twenty changes in one second as one or two', async () => {
    const stream = await follow(await signedIn(house, 'director'));
    await stream.next();
    await stir('/100000/990000/990200/990221/');
    await stir(COUNTY, 2020);
    expect(await stream.silentFor(400)).toBe(true);
    for (let time = 0; time < 20; time++) await stir();
    let count = 0;
    while (!(await stream.silentFor(1_500))) {
      await stream.next();
      count += 1;
    }
    expect(count).toBeGreaterThanOrEqual(1);
    expect(count).toBeLessThanOrEqual(3);
    stream.leave();
  });

  test('in another process hears it as well', async () => {
    const theirs = openLive(house.database.appUrl);
    const other = await makeHttp(
      { orm: house.database.orm, live: theirs },
      { ...readConfig({ LOG_LEVEL: 'silent' }), databaseUrl: house.ownerUrl },
    );
    const elsewhere = await other.app.listen({ port: 0, host: '127.0.0.1' });
    const director = await signedIn(house, 'director');
    const [here, there] = [await follow(director), await follow(director, '990121', 2021, elsewhere)];
    await Promise.all([here.next(), there.next()]);
    await stir();
    expect(coverageOf(await here.next())).toEqual(coverageOf(await there.next()));
    here.leave();
    there.leave();
    await other.stop();
    await theirs.stop();
  });
});

describe('who may not', () => {
  test.each([
    ['signed out', null, '990121', 'UNAUTHENTICATED'],
    ['of a department', 'preparer', '990121', 'NOT_FOUND'],
    ['of another county', 'yq-performance', '990121', 'NOT_FOUND'],
    ['about the prefecture above', 'director', '990100', 'NOT_FOUND'],
    ['about a region that is not there', 'director', '123456', 'NOT_FOUND'],
  ])('%s, is told so once, and the stream ends', async (_, username, code, refusal) => {
    const person = username ? await signedIn(house, username) : passerBy(house);
    const stream = await follow(person, code);
    const told = await stream.next();
    expect(codesOf(told)).toEqual([refusal]);
    expect(told?.data?.regionProgress ?? null).toBeNull();
    expect(told?.errors?.[0]?.extensions.requestId).toBe(stream.response.headers.get('x-request-id'));
    expect(await stream.next()).toBeNull();
  });

  test('a signed-out person hears nothing more, at once, in every tab', async () => {
    const director = await signedIn(house, 'director');
    const [one, two] = [await follow(director), await follow(director)];
    await Promise.all([one.next(), two.next()]);
    await director.ask('mutation { signOut { signedOut } }');
    expect(await one.next(2_000)).toBeNull();
    expect(await two.next(2_000)).toBeNull();
  });

  test('a session that ended without a word is refused at the next event', async () => {
    const director = await signedIn(house, 'director');
    const stream = await follow(director);
    await stream.next();
    await onDatabase(house.ownerUrl, (client) =>
      client.query(
        `update session set expires_at = now() - interval '1 second' where user_id = (select id from app_user where username = 'director')`,
      ),
    );
    await stir();
    expect(codesOf(await stream.next())).toEqual(['UNAUTHENTICATED']);
    expect(await stream.next()).toBeNull();
  });

  test('a person whose membership ended is refused at the next event, though still signed in', async () => {
    const audit = await signedIn(house, 'audit');
    const stream = await follow(audit);
    expect(coverageOf(await stream.next())).toMatchObject({ obliged: expect.any(Number) });
    await onDatabase(house.ownerUrl, (client) =>
      client.query(`delete from membership where user_id = (select id from app_user where username = 'audit')`),
    );
    await stir();
    expect(codesOf(await stream.next())).toEqual(['NOT_FOUND']);
    expect(await stream.next()).toBeNull();
  });

  test('an open stream does not keep an idle session alive', async () => {
    const congress = await signedIn(house, 'congress');
    const seen = `select last_seen_at::text as at from session where user_id = (select id from app_user where username = 'congress')`;
    const at = () =>
      onDatabase(house.ownerUrl, async (client) =>
        (await client.query<{ at: string }>(seen)).rows.map((row) => row.at),
      );
    await onDatabase(house.ownerUrl, (client) =>
      client.query(`update session set last_seen_at = now() - interval '1 hour'`),
    );
    const before = await at();
    const stream = await follow(congress);
    await stream.next();
    await stir();
    await stream.next();
    expect(await at()).toEqual(before);
    stream.leave();
  });
});

describe('limits', () => {
  test.each([
    ['a query', '{ viewer { username } }', {}, /只接受订阅/],
    ['a mutation', 'mutation { signOut { signedOut } }', {}, /只接受订阅/],
    ['nonsense', 'subscription {', {}, /Syntax Error/],
    ['a field that is not there', 'subscription { everything }', {}, /Cannot query field/],
    [
      'two root fields',
      'subscription { a: regionProgress(regionCode: "990121", fiscalYear: 2021) { asOf } b: regionProgress(regionCode: "990121", fiscalYear: 2021) { asOf } }',
      {},
      /only one top level field/i,
    ],
    [
      'sixty-one aliases',
      `subscription { regionProgress(regionCode: "990121", fiscalYear: 2021) { ${Array.from({ length: 61 }, (_, index) => `a${index}: asOf`).join(' ')} } }`,
      {},
      /aliases ≤ 60/,
    ],
    ['four thousand words', `subscription { ${'a '.repeat(4_001)} }`, {}, /token/],
    ['a NUL', PROGRESS, { regionCode: '99\0', fiscalYear: 2021 }, /NUL/],
    ['a variable of another kind', PROGRESS, { regionCode: '990121', fiscalYear: 'x' }, /fiscalYear/],
  ])('%s is refused with a sentence', async (_, query, variables, sentence) => {
    const stream = await subscribe(url, await signedIn(house, 'director'), query, variables);
    const told = await stream.next();
    expect(codesOf(told)).toEqual(['BAD_USER_INPUT']);
    expect(told?.errors?.[0]?.message).toMatch(sentence);
    expect(await stream.next()).toBeNull();
  });

  test('what a foreign page could send is no subscription', async () => {
    const body = JSON.stringify({ query: PROGRESS, variables: { regionCode: '990121', fiscalYear: 2021 } });
    const { cookie } = await signedIn(house, 'director');
    const send = (init: RequestInit, accept = 'text/event-stream') =>
      fetch(`${url}/graphql/stream`, { ...init, headers: { ...init.headers, accept, cookie: cookie! } });
    const post = (type: string, content = body) =>
      send({ method: 'POST', body: content, headers: { 'content-type': type } });
    expect((await send({ method: 'GET' })).status).toBe(404);
    expect((await post('text/plain')).status).toBe(415);
    expect((await post('application/x-www-form-urlencoded')).status).toBe(415);
    expect((await post('multipart/form-data; boundary=x')).status).toBeGreaterThanOrEqual(400);
    expect((await post('application/json', '[]')).status).toBe(400);
    expect((await post('application/json', '{"query":1}')).status).toBe(400);
    expect((await post('application/json', '{')).status).toBe(400);
    const wrong = await send({ method: 'POST', body, headers: { 'content-type': 'application/json' } }, 'text/html');
    expect([wrong.status, (await wrong.json()) as object]).toMatchObject([406, { error: { code: 'BAD_USER_INPUT' } }]);
  });

  test('a subscription sent as a question is told where to go', async () => {
    const { errors } = await (await signedIn(house, 'director')).ask(PROGRESS, {
      regionCode: '990121',
      fiscalYear: 2021,
    });
    expect(errors).toMatchObject([
      { message: expect.stringContaining('/graphql/stream'), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  test('a session keeps eight open; the ninth is refused, in its language, until one is closed', async () => {
    const director = await signedIn(house, 'director');
    const streams = await Promise.all(Array.from({ length: STREAM_LIMITS.session }, () => follow(director)));
    for (const stream of streams) await stream.next();
    const variables = { regionCode: '990121', fiscalYear: 2021 };
    const ninth = await subscribe(url, director, PROGRESS, variables, { 'accept-language': 'en' });
    const told = await ninth.next();
    expect([codesOf(told), told?.errors?.[0]?.message]).toEqual([
      ['RATE_LIMITED'],
      expect.stringMatching(/^At most 8 pages .* close another/),
    ]);
    expect(await ninth.next()).toBeNull();
    const another = await follow(await signedIn(house, 'director'));
    expect(coverageOf(await another.next())).toBeDefined();
    streams[0]!.leave();
    for (let attempt = 0; ; attempt++) {
      const again = await follow(director);
      if (coverageOf(await again.next())) break;
      expect(attempt).toBeLessThan(20);
    }
    for (const stream of [...streams, another, ...open]) stream.leave();
  });

  test('five hundred changes for who does not read are a few answers, not five hundred that wait', async () => {
    const { cookie } = await signedIn(house, 'director');
    const body = JSON.stringify({ query: PROGRESS, variables: { regionCode: '990121', fiscalYear: 2021 } });
    const { port } = new URL(url);
    const socket = connect(Number(port), '127.0.0.1');
    socket.pause();
    socket.write(
      `POST /graphql/stream HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\naccept: text/event-stream\r\ncookie: ${cookie}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    house.statements();
    for (let time = 0; time < 500; time++) await stir();
    const answers = house.statements().filter((statement) => statement.includes('from "region_summary"'));
    expect(answers.length).toBeLessThan(20);
    socket.destroy();
  });
});

describe('many', () => {
  test('a hundred who follow one county are told of one change within seconds, and questions are answered meanwhile', async () => {
    const names = ['director', 'performance', 'section', 'congress'];
    const sessions = await Promise.all(
      Array.from({ length: 13 }, (_, index) => signedIn(house, names[index % names.length]!)),
    );
    const streams = await Promise.all(
      Array.from({ length: 100 }, (_, index) => follow(sessions[Math.floor(index / 8)]!)),
    );
    await Promise.all(streams.map((stream) => stream.next(20_000)));
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    const started = performance.now();
    const waits: number[] = [];
    await stir();
    const [question] = await Promise.all([
      (async () => {
        const asked = performance.now();
        await sessions[0]!.ask('{ regionSummary(regionCode: "990121", fiscalYear: 2021) { asOf } }');
        return performance.now() - asked;
      })(),
      ...streams.map(async (stream) => {
        expect(coverageOf(await stream.next(20_000))).toBeDefined();
        waits.push(performance.now() - started);
      }),
    ]);
    const sorted = waits.toSorted((left, right) => left - right);
    console.info(
      `100 streams: first ${sorted[0]!.toFixed(0)} ms, median ${sorted[50]!.toFixed(0)} ms, last ${sorted[99]!.toFixed(0)} ms; a question meanwhile ${question.toFixed(0)} ms`,
    );
    expect(sorted[99]).toBeLessThan(5_000);
    for (const stream of streams) stream.leave();
  });
});

describe('an interruption', () => {
  test('of the connection that listens: everybody is told anew where things stand', async () => {
    const stream = await follow(await signedIn(house, 'director'));
    await stream.next();
    await onDatabase(house.ownerUrl, (client) =>
      client.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'jiping live'`,
      ),
    );
    expect(coverageOf(await stream.next())).toBeDefined();
    await stir();
    expect(coverageOf(await stream.next())).toBeDefined();
    stream.leave();
  });

  test('of the server: it stops in time, each stream is ended in words, and nothing is left behind', async () => {
    const lonely = await openHouse();
    const at = await listening(lonely);
    const director = await signedIn(lonely, 'director');
    const streams = await Promise.all(
      Array.from({ length: 5 }, () => subscribe(at, director, PROGRESS, { regionCode: '990121', fiscalYear: 2021 })),
    );
    for (const stream of streams) await stream.next();
    const started = performance.now();
    const closing = lonely.close();
    for (const stream of streams) expect(await stream.next()).toBeNull();
    await closing;
    expect(performance.now() - started).toBeLessThan(3_000);
    expect(lonely.database.live.subscribers).toBe(0);
  });
});
