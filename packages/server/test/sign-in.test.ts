import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';
import { DEMO_PASSWORD } from '../src/demo/load-demo.ts';
import { ABSOLUTE_MS, hashToken, IDLE_MS } from '../src/platform/sessions/session-token.ts';
import { onDatabase } from './global-setup.ts';
import { type House, openHouse, passerBy, signedIn } from './house.ts';

let house: House;
let address = 0;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const owner = (sql: string, values: unknown[] = []) =>
  onDatabase(house.ownerUrl, async (client) => (await client.query(sql, values)).rows);

const SIGN_IN =
  'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { username } userErrors { code message path } } }';

/** A try to sign in, from an address of its own unless one is named. */
async function signIn(
  username: string,
  password: string,
  from = `10.1.${Math.floor(++address / 250)}.${address % 250}`,
  language = 'zh-CN',
) {
  const response = await house.app.inject({
    method: 'POST',
    url: '/graphql',
    remoteAddress: from,
    headers: { 'content-type': 'application/json', 'accept-language': language },
    payload: { query: SIGN_IN, variables: { input: { username, password } } },
  });
  const { data, errors } = response.json();
  return { ...data?.signIn, errors, response };
}

const viewerOf = async (cookie: string) =>
  (await passerBy(house, cookie).ask('{ viewer { username } }')).data.viewer?.username ?? null;
const tokenOf = (cookie: string) => cookie.replace(/^jiping_session=/, '');

describe('a wrong password', () => {
  test('and an unknown name answer alike: the same words, the same code, no cookie', async () => {
    const known = await signIn('director', 'Wrong-password-1');
    const unknown = await signIn('nobody-of-this-name', 'Wrong-password-1');
    expect(known.userErrors).toMatchObject([{ code: 'WRONG_CREDENTIALS', path: ['password'] }]);
    expect(unknown.userErrors).toEqual(known.userErrors);
    expect([known, unknown].map(({ response }) => response.headers['set-cookie'])).toEqual([undefined, undefined]);
    await signIn('director', DEMO_PASSWORD);
  });

  test('and an unknown name cost the same work', async () => {
    const median = async (username: string) => {
      const times: number[] = [];
      for (let index = 0; index < 7; index++) {
        await owner('update app_user set failed_attempts = 0 where username = $1', [username]);
        const started = performance.now();
        await signIn(username, 'Wrong-password-1');
        times.push(performance.now() - started);
      }
      return times.toSorted((left, right) => left - right)[3]!;
    };
    // Without a hash to compare with, an unknown name would be told some ten times sooner.
    expect((await median('nobody-of-this-name')) / (await median('congress'))).toBeGreaterThan(0.3);
  });

  test.each([
    ['', ''],
    ['preparer', ''],
    ["preparer' or '1'='1", 'x'],
    ['preparer', 'x'.repeat(1_000_000)],
    ['长'.repeat(10_000), 'x'],
  ])('%.20s / %.5s… is refused as any other', async (username, password) => {
    expect((await signIn(username, password)).userErrors).toMatchObject([{ code: 'WRONG_CREDENTIALS' }]);
    await owner('update app_user set failed_attempts = 0');
  });

  test('five times locks the account, with a word of warning before, whichever address it comes from', async () => {
    const said: string[] = [];
    for (let index = 0; index < 5; index++)
      said.push((await signIn('audit', 'Wrong-password-1')).userErrors[0].message);
    expect(said[1]).not.toMatch(/再错/);
    expect(said[2]).toMatch(/再错 2 次，账号将锁定 15 分钟/);
    expect(said[3]).toMatch(/再错 1 次/);
    expect(said[4]).toMatch(/已锁定，请 15 分钟后再试/);
    const right = await signIn('audit', DEMO_PASSWORD);
    expect(right.userErrors).toMatchObject([{ code: 'ACCOUNT_LOCKED' }]);
    expect(right.response.headers['set-cookie']).toBeUndefined();
  });

  test('the lock ends by itself, and the right password is taken then', async () => {
    await owner(`update app_user set locked_until = now() - interval '1 second' where username = 'audit'`);
    expect((await signIn('audit', 'Wrong-password-1')).userErrors).toMatchObject([{ code: 'WRONG_CREDENTIALS' }]);
    expect((await signIn('audit', DEMO_PASSWORD)).viewer).toEqual({ username: 'audit' });
    expect(await owner(`select failed_attempts, locked_until from app_user where username = 'audit'`)).toEqual([
      { failed_attempts: 0, locked_until: null },
    ]);
  });

  test('twenty at once count as twenty: no way around the lock by haste', async () => {
    const codes = await Promise.all(
      Array.from({ length: 20 }, async () => (await signIn('logadmin', 'Wrong-password-1')).userErrors[0].code),
    );
    expect(codes.filter((code) => code === 'WRONG_CREDENTIALS')).toHaveLength(4);
    expect(codes.filter((code) => code === 'ACCOUNT_LOCKED')).toHaveLength(16);
  });

  test('every refusal is a sentence with a remedy, in the language of the viewer', async () => {
    for (const [language, wrong, locked] of [
      ['zh-CN', /忘记密码请联系系统管理员。$/, /或联系系统管理员。$/],
      ['en-GB,en;q=0.9', /ask the system administrator\.$/, /ask the system administrator\.$/],
    ] as const) {
      expect((await signIn('sysadmin', 'x', undefined, language)).userErrors[0].message).toMatch(wrong);
      expect((await signIn('logadmin', 'x', undefined, language)).userErrors[0]).toMatchObject({
        code: 'ACCOUNT_LOCKED',
        message: expect.stringMatching(locked),
      });
    }
  });

  test('more than sixty tries a minute from one address are stopped before any password is hashed', async () => {
    const tries = await Promise.all(Array.from({ length: 62 }, () => signIn('nobody-of-this-name', 'x', '10.9.9.9')));
    const limited = tries.filter(({ errors }) => errors?.[0]?.extensions.code === 'RATE_LIMITED');
    expect(limited).toHaveLength(2);
    expect(limited[0]!.errors[0].message).toMatch(/请一分钟后再试/);
    expect((await signIn('director', DEMO_PASSWORD, '10.9.9.10')).viewer).toEqual({ username: 'director' });
    const english = await signIn('director', DEMO_PASSWORD, '10.9.9.9', 'en');
    expect(english.errors[0].message).toMatch(/wait a minute/);
  });
});

describe('a session', () => {
  test('is a cookie that scripts cannot read; over https only where settings say so', async () => {
    const { response } = await signIn('performance', DEMO_PASSWORD);
    const cookie = String(response.headers['set-cookie']);
    expect(cookie).toMatch(/^jiping_session=[\w-]{43}; .*HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    expect(cookie).toMatch(/Path=\//);
    expect(cookie).not.toMatch(/Secure/);
    const secure = await openHouse('demo', { secureCookies: true, production: true, introspection: false });
    try {
      const { response: answer } = await passerBy(secure).ask(SIGN_IN, {
        input: { username: 'performance', password: DEMO_PASSWORD },
      });
      expect(String(answer.headers['set-cookie'])).toMatch(/; Secure/);
      expect(answer.headers['strict-transport-security']).toMatch(/max-age/);
    } finally {
      await secure.close();
    }
  });

  test('is in the database as a hash; the token and the password are nowhere in clear', async () => {
    const { cookie } = await signedIn(house, 'performance');
    const token = tokenOf(cookie!);
    expect(await owner('select 1 as found from session where token_hash = $1', [hashToken(token)])).toHaveLength(1);
    const tables = await owner(
      `select table_name as name from information_schema.tables where table_schema = 'public'`,
    );
    for (const { name } of tables) {
      const [{ n }] = (await owner(
        `select count(*)::int as n from ${name} t where strpos(t::text, $1) > 0 or strpos(t::text, $2) > 0`,
        [token, DEMO_PASSWORD],
      )) as [{ n: number }];
      expect(n, name).toBe(0);
    }
    const hashes = await owner('select distinct left(password_hash, 9) as kind from app_user');
    expect(hashes).toEqual([{ kind: '$argon2id' }]);
    expect(await viewerOf(`jiping_session=${hashToken(token)}`), 'who has read the table cannot come in').toBeNull();
  });

  test('is a new one at each sign-in: what was there before is not taken up', async () => {
    const first = await signedIn(house, 'performance');
    const again = await passerBy(house, first.cookie).ask(SIGN_IN, {
      input: { username: 'performance', password: DEMO_PASSWORD },
    });
    expect(again.response.cookies[0]?.value).not.toBe(tokenOf(first.cookie!));
  });

  test.each([
    ['idle for two hours', `last_seen_at = now() - interval '${IDLE_MS + 1000} milliseconds'`],
    [
      'twelve hours old',
      `expires_at = now() - interval '1 second', created_at = now() - interval '${ABSOLUTE_MS} milliseconds'`,
    ],
  ])('%s is over', async (_, change) => {
    const { cookie } = await signedIn(house, 'section');
    expect(await viewerOf(cookie!)).toBe('section');
    await owner(`update session set ${change} where token_hash = $1`, [hashToken(tokenOf(cookie!))]);
    expect(await viewerOf(cookie!)).toBeNull();
    const { errors } = await passerBy(house, cookie).ask('{ evaluations(first: 1) { totalCount } }');
    expect(errors?.[0]).toMatchObject({
      extensions: { code: 'UNAUTHENTICATED' },
      message: expect.stringMatching(/请先登录/),
    });
  });

  test('that is used stays awake, but not beyond its end', async () => {
    const { cookie } = await signedIn(house, 'section');
    const hash = hashToken(tokenOf(cookie!));
    await owner(`update session set last_seen_at = now() - interval '100 minutes' where token_hash = $1`, [hash]);
    expect(await viewerOf(cookie!)).toBe('section');
    const [row] = await owner(
      `select last_seen_at > now() - interval '1 minute' as seen, expires_at - created_at = interval '12 hours' as bounded from session where token_hash = $1`,
      [hash],
    );
    expect(row).toEqual({ seen: true, bounded: true });
  });

  test('that another request of the same person is noting as used keeps nobody waiting', async () => {
    const { cookie } = await signedIn(house, 'section');
    const hash = hashToken(tokenOf(cookie!));
    await owner(`update session set last_seen_at = now() - interval '2 minutes' where token_hash = $1`, [hash]);
    await onDatabase(house.ownerUrl, async (other) => {
      await other.query('begin');
      await other.query('update session set last_seen_at = now() where token_hash = $1', [hash]);
      expect(await viewerOf(cookie!)).toBe('section');
      await other.query('rollback');
    });
  });

  test('that was signed out is over on the server, for whoever kept the cookie; others of the same person go on', async () => {
    const [here, there] = [await signedIn(house, 'unithead'), await signedIn(house, 'unithead')];
    const { data, response } = await here.ask('mutation { signOut { signedOut userErrors { code } } }');
    expect(data.signOut).toEqual({ signedOut: true, userErrors: [] });
    expect(String(response.headers['set-cookie'])).toMatch(/jiping_session=;.*(Expires=Thu, 01 Jan 1970|Max-Age=0)/);
    expect(await viewerOf(here.cookie!)).toBeNull();
    expect(await viewerOf(there.cookie!)).toBe('unithead');
  });

  test.each(['', 'x', '%00', '../../etc/passwd', "' or 1=1 --", 'x'.repeat(4_000)])(
    'a cookie of “%.20s” is nobody, and no error',
    async (token) => {
      expect(await viewerOf(`jiping_session=${token}`)).toBeNull();
    },
  );

  test('of a person whose membership ended is a person without rights', async () => {
    const person = await signedIn(house, 'evaluator');
    await owner(`delete from membership where user_id = (select id from app_user where username = 'evaluator')`);
    const { data, errors } = await person.ask('{ viewer { username memberships { role } tasks { kind } } }');
    expect(errors).toBeUndefined();
    expect(data.viewer).toEqual({ username: 'evaluator', memberships: [], tasks: [] });
    expect((await person.ask('{ cycles(first: 1) { edges { cursor } } }')).errors).toHaveLength(1);
  });
});

test('production refuses the demonstration accounts before anything is started', () => {
  expect(() => readConfig({ NODE_ENV: 'production', JIPING_DEMO: '1' })).toThrow(
    /生产环境不得载入演示数据.*Production refuses/,
  );
});
