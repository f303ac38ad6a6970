import { randomBytes } from 'node:crypto';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { inject } from 'vitest';
import { type Database, openDatabase } from '../src/app/database.ts';
import { makeHttp } from '../src/app/http.ts';
import { type Config, readConfig } from '../src/config.ts';
import { DEMO_PASSWORD } from '../src/demo/load-demo.ts';
import { databaseAt, onDatabase, TEMPLATES } from './global-setup.ts';

/** The whole server over a database of its own, as people meet it: by HTTP. */
export interface House {
  readonly app: FastifyInstance;
  /** Whence its people come: a process counts tries to sign in by address, and serves the houses of many test files. */
  readonly address: string;
  readonly database: Database;
  /** The owner's address: what only an operator sees. */
  readonly ownerUrl: string;
  /** SQL statements since the last call, as PostgreSQL got them. */
  statements(): string[];
  close(): Promise<void>;
}

/** `openHouse()` in `beforeAll`, `close()` in `afterAll`; `settings` are those that differ from a developer's, `route` another way to the database. */
export async function openHouse(
  template: keyof typeof TEMPLATES = 'demo',
  settings: Partial<Config> = {},
  route = (address: string) => address,
): Promise<House> {
  const url = inject('postgresUrl');
  const number = randomBytes(6);
  const name = `test_${number.toString('hex')}`;
  await onDatabase(url, (client) =>
    client.query(`create database ${name} template ${TEMPLATES[template]} strategy file_copy`),
  );
  const ownerUrl = databaseAt(url, name);
  const config = {
    ...readConfig({ LOG_LEVEL: process.env.TEST_LOG ?? 'silent' }),
    databaseUrl: route(ownerUrl),
    production: false,
    ...settings,
  };
  const statements: string[] = [];
  const database = await openDatabase(config, (message) => statements.push(message));
  const http = await makeHttp(database, config);
  return {
    app: http.app,
    address: ['fd00:', ...(number.toString('hex').match(/.{4}/g) ?? [])].join(':'),
    database,
    ownerUrl,
    statements: () => statements.splice(0),
    close: async () => {
      await http.stop();
      await database.stop();
      await onDatabase(url, (client) => client.query(`drop database if exists ${name} with (force)`));
    },
  };
}

export interface Answer {
  // A test looks into the answer of a query it wrote itself.
  // biome-ignore lint/suspicious/noExplicitAny: the shape is the query's
  readonly data: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: { readonly code: string; readonly requestId: string };
  }[];
  readonly response: LightMyRequestResponse;
}

/** A person at the API. */
export interface Person {
  readonly cookie: string | null;
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
}

/** Somebody who has not signed in. */
export const passerBy = (house: House, cookie: string | null = null, language = 'zh-CN'): Person => ({
  cookie,
  ask: async (query, variables = {}) => {
    const response = await house.app.inject({
      method: 'POST',
      url: '/graphql',
      remoteAddress: house.address,
      headers: { 'content-type': 'application/json', 'accept-language': language, ...(cookie ? { cookie } : {}) },
      payload: { query, variables },
    });
    return { ...response.json<Omit<Answer, 'response'>>(), response };
  },
});

/** Signs in one of the demonstration accounts. */
export async function signedIn(house: House, username: string, language = 'zh-CN'): Promise<Person> {
  const { data, response } = await passerBy(house).ask(
    'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { username } userErrors { code message } } }',
    { input: { username, password: DEMO_PASSWORD } },
  );
  if (data?.signIn?.viewer?.username !== username) throw new Error(`${username} could not sign in: ${response.body}`);
  const cookie = response.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  return passerBy(house, cookie, language);
}
