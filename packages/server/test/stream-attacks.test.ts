import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OpenStreams, STREAM_LIMITS } from '../src/app/stream/open-streams.ts';
import { type House, openHouse, passerBy, signedIn } from './house.ts';
import { listening, type StreamReader, subscribe, type Told } from './stream-reader.ts';

/** Subscriptions that look further than their owner may, ask for more than a request may, or take the room of others. */
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

async function told(username: string | null, query: string, variables: Record<string, unknown> = {}): Promise<Told> {
  const person = username === null ? passerBy(house) : await signedIn(house, username);
  const stream = await subscribe(url, person, query, variables);
  open.push(stream);
  const first = await stream.next();
  stream.leave();
  return first ?? {};
}
const codesOf = ({ errors }: Told) => errors?.map(({ extensions }) => extensions.code);

const PROGRESS = (code: string) =>
  `subscription { regionProgress(regionCode: "${code}", fiscalYear: 2021) { regionCode coverage { submitted } } }`;

describe('a region that is not theirs', () => {
  test.each([
    ['preparer', '990121'],
    ['unithead', '990121'],
    ['supervisor', '990121'],
    ['evaluator', '990121'],
    ['performance', '990122'],
    ['performance', '990100'],
    ['congress', '990122'],
    ['prefecture', '990000'],
    ['province', '100000'],
    ['director', '999999'],
    ['director', ''],
    ['director', '/100000/990000/990100/990121/'],
  ])('is not followed by %s: %j', async (username, code) => {
    expect(codesOf(await told(username, PROGRESS(code)))).toEqual(['NOT_FOUND']);
  });

  test('nor by who is not signed in, whether or not there is one', async () => {
    for (const code of ['990121', '999999'])
      expect(codesOf(await told(null, PROGRESS(code)))).toEqual(['UNAUTHENTICATED']);
  });
});

describe('a subscription made to be large', () => {
  const field = 'regionProgress(regionCode: "990121", fiscalYear: 2021)';
  test.each([
    ['two things at once', `subscription { ${field} { asOf } b: ${field} { asOf } }`],
    [
      'two things through fragments',
      `subscription { ...A } fragment A on Subscription { ${field} { asOf } ...B } fragment B on Subscription { b: ${field} { asOf } }`,
    ],
    [
      'seventy aliases',
      `subscription { ${field} { ${Array.from({ length: 70 }, (_, index) => `a${index}: asOf`).join(' ')} } }`,
    ],
    [
      'fragments that spread each other',
      `subscription { ${field} { coverage { ...F0 } } } ${Array.from({ length: 12 }, (_, n) =>
        n === 11
          ? 'fragment F11 on Coverage { submitted }'
          : `fragment F${n} on Coverage { ...F${n + 1} ... on Coverage { ...F${n + 1} } }`,
      ).join(' ')}`,
    ],
    ['a fragment of itself', `subscription { ${field} { ...F } } fragment F on RegionProgress { ...F }`],
    ['the schema', 'subscription { __schema { types { name } } }'],
    ['an act', `mutation { signOut { signedOut } }`],
    ['a year that is none', 'subscription { regionProgress(regionCode: "990121", fiscalYear: 1e99) { asOf } }'],
    ['a NUL', 'subscription { regionProgress(regionCode: "99\\u0000", fiscalYear: 2021) { asOf } }'],
  ])('with %s is refused before anything is followed', async (_, query) => {
    const { data, errors = [] } = await told('director', query);
    expect(data).toBeUndefined();
    expect(errors.length).toBeGreaterThan(0);
    for (const { extensions } of errors)
      expect(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']).toContain(extensions.code);
    expect((await passerBy(house).ask('{ viewer { username } }')).data.viewer).toBeNull();
  });
});

describe('one person', () => {
  test('who signs in again and again does not take the room of everybody', () => {
    const streams = new OpenStreams();
    const leave = Array.from({ length: STREAM_LIMITS.person }, (_, index) =>
      streams.enter(
        { userId: 'one', sessionId: `session ${Math.floor(index / STREAM_LIMITS.session)}` },
        () => undefined,
      ),
    );
    const another = { userId: 'one', sessionId: 'another' };
    expect(() => streams.enter(another, () => undefined)).toThrow();
    expect(streams.count).toBe(STREAM_LIMITS.person);
    const other = streams.enter({ userId: 'two', sessionId: 'theirs' }, () => undefined);
    leave[0]!();
    leave[0]!();
    const again = streams.enter(another, () => undefined);
    expect(() => streams.enter(another, () => undefined)).toThrow();
    for (const left of [...leave, other, again]) left();
    expect(streams.count).toBe(0);
  });
});
