import { connect, createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type House, openHouse, type Person, signedIn } from './house.ts';

/** The database's machine goes and comes back: between server and database stands a way that can be cut. */
class Way {
  private readonly sockets = new Set<Socket>();
  private server: Server | undefined;
  private port = 0;
  private open = true;
  private fatal: RegExp | undefined;

  constructor(private readonly to: URL) {}

  /** The same database by this way. */
  readonly route = (address: string): string => {
    const url = new URL(address);
    url.hostname = '127.0.0.1';
    url.port = String(this.port);
    return url.href;
  };

  async begin(): Promise<void> {
    this.server = createServer((near) => {
      if (!this.open) return near.destroy();
      const far = connect(Number(this.to.port), this.to.hostname);
      for (const socket of [near, far]) {
        this.sockets.add(socket);
        socket.on('error', () => undefined).on('close', () => this.sockets.delete(socket));
      }
      near.on('data', (sent) => (this.fatal?.test(sent.toString('latin1')) ? this.cut() : far.write(sent)));
      far.pipe(near);
    });
    await new Promise<void>((listening) => this.server!.listen(this.port, '127.0.0.1', listening));
    this.port = (this.server.address() as { port: number }).port;
  }

  /** Cuts what is open; who comes meanwhile is turned away. */
  cut(): void {
    this.open = false;
    for (const socket of this.sockets) socket.destroy();
  }

  /** Cuts instead of handing on what matches. */
  cutAt(fatal: RegExp): void {
    this.fatal = fatal;
  }

  mend(): void {
    this.open = true;
    this.fatal = undefined;
  }

  async end(): Promise<void> {
    this.cut();
    await new Promise((closed) => this.server!.close(closed));
  }
}

let way: Way;
let house: House;
let preparer: Person;
beforeAll(async () => {
  way = new Way(new URL(inject('postgresUrl')));
  await way.begin();
  house = await openHouse('demo', {}, way.route);
  preparer = await signedIn(house, 'preparer');
});
afterAll(async () => {
  way.mend();
  await house.close();
  await way.end();
});

const SAVE =
  'mutation ($input: SaveSectionInput!) { saveSection(input: $input) { userErrors { code message } section { version } } }';
const QUESTION = '{ viewer { username } }';
const NOT_READY = [
  ['zh-CN', /^系统暂时连接不上数据库/],
  ['en', /^The database cannot be reached just now/],
] as const;

describe('a database that is gone', () => {
  test.each(NOT_READY)(
    'is told in a sentence, to be asked again, and nothing of our insides (%s)',
    async (language, sentence) => {
      way.cut();
      const answer = await house.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json', cookie: preparer.cookie!, 'accept-language': language },
        payload: { query: QUESTION },
      });
      way.mend();
      expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '10']);
      const [error] = answer.json<{ errors: { message: string; extensions: { code: string; requestId: string } }[] }>()
        .errors;
      expect(error!.message).toMatch(sentence);
      expect(error!.extensions).toEqual({ code: 'NOT_READY', requestId: answer.headers['x-request-id'] });
      expect(answer.body).not.toMatch(/ECONN|127\.0\.0\.1|select/i);
    },
  );

  test('says the same of a file and of its own health, and goes on by itself when it is back', async () => {
    way.cut();
    const file = await house.app.inject({ url: '/comparisons.xlsx', headers: { cookie: preparer.cookie! } });
    expect([file.statusCode, file.json().error.code]).toEqual([503, 'NOT_READY']);
    expect((await house.app.inject('/readyz')).statusCode).toBe(503);
    way.mend();
    expect((await preparer.ask(QUESTION)).data).toEqual({ viewer: { username: 'preparer' } });
    expect((await house.app.inject('/readyz')).statusCode).toBe(200);
  });

  // The last may have been kept for all that the server knows, so it is asked again by the version it was based on.
  test.each([/insert into|update /i, /^Q....commit/is])(
    'and goes in the midst of an act (%s): nothing is told as kept, and the act can be done again',
    async (message) => {
      const { data } = await preparer.ask(
        '{ evaluations(first: 1, filter: { fiscalYear: 2021 }) { edges { node { id sections { key version } } } } }',
      );
      const { node } = data.evaluations.edges[0];
      const input = {
        evaluationId: node.id,
        sectionKey: 'problems',
        baseVersion: node.sections.find(({ key }: { key: string }) => key === 'problems')?.version ?? 0,
        content: {
          type: 'doc',
          content: [{ type: 'paragraph', content: [{ type: 'text', text: `写于 ${message}` }] }],
        },
      };
      way.cutAt(message);
      const refused = await preparer.ask(SAVE, { input });
      way.mend();
      expect([refused.response.statusCode, refused.errors?.map(({ extensions }) => extensions.code)]).toEqual([
        503,
        ['NOT_READY'],
      ]);
      expect(refused.data?.saveSection ?? null).toBeNull();
      const kept = await preparer.ask(SAVE, { input });
      expect(kept.errors).toBeUndefined();
      expect(kept.data.saveSection).toMatchObject({ userErrors: [], section: { version: input.baseVersion + 1 } });
    },
  );
});
