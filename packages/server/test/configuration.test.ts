import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';

describe('settings', () => {
  test('of nobody are those of a developer at their own machine', () => {
    expect(readConfig({})).toMatchObject({
      production: false,
      host: '127.0.0.1',
      port: 4000,
      databaseUrl: undefined,
      demo: false,
      introspection: true,
      trustProxy: false,
      secureCookies: false,
      dataDirectory: path.resolve('.data'),
    });
  });

  test('of production hide the schema and send the cookie over https only, unless somebody says otherwise', () => {
    expect(readConfig({ NODE_ENV: 'production' })).toMatchObject({
      production: true,
      introspection: false,
      secureCookies: true,
      demo: false,
    });
    expect(
      readConfig({ NODE_ENV: 'production', JIPING_INTROSPECTION: '1', JIPING_SECURE_COOKIES: 'no' }),
    ).toMatchObject({ introspection: true, secureCookies: false });
  });

  test.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['DATABASE_URL', 'mysql://somewhere'],
    ['JIPING_DEMO', 'perhaps'],
    ['JIPING_TRUST_PROXY', '2'],
    ['LOG_LEVEL', 'loud'],
  ])('%s=%s is refused with a sentence that names it', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(
      new RegExp(`环境变量 ${name} 不正确 / The setting ${name} is wrong: .`),
    );
  });

  test.each(['1', 'true', 'yes'])('the demonstration data (%s) and production exclude each other', (demo) => {
    expect(readConfig({ JIPING_DEMO: demo }).demo).toBe(true);
    expect(() => readConfig({ JIPING_DEMO: demo, NODE_ENV: 'production' })).toThrow(/JIPING_DEMO/);
  });
});
