import { describe, expect, it } from 'vitest';
import { networkStore } from './network.ts';
import { createTransport } from './transport.ts';

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/graphql-response+json' } });
const SIGNED_OUT = { errors: [{ message: '请先登录', extensions: { code: 'UNAUTHENTICATED' } }] };
const SAVED = { data: { saveSection: { section: { version: 3 } } } };

/** A server that answers in turn, and remembers what it was asked. */
function answering(...answers: (() => Response | Promise<Response>)[]) {
  const asked: { body: unknown; headers: Headers }[] = [];
  const send: typeof fetch = async (_input, init) => {
    asked.push({ body: init?.body, headers: new Headers(init?.headers) });
    return answers[asked.length - 1]!();
  };
  return { send, asked };
}

describe('transport', () => {
  it('sends language and own headers, and keeps those of the caller', async () => {
    const { send, asked } = answering(() => json(SAVED));
    await createTransport({ fetch: send, language: () => 'en' })('/graphql', {
      headers: { 'content-type': 'application/json' },
    });
    expect(Object.fromEntries(asked[0]!.headers)).toEqual({
      'accept-language': 'en',
      'apollo-require-preflight': 'true',
      'content-type': 'application/json',
      'x-requested-with': 'jiping-web',
    });
  });

  it('asks to sign in when the session has ended, then sends the same again', async () => {
    const { send, asked } = answering(
      () => json(SIGNED_OUT),
      () => json(SAVED),
    );
    const transport = createTransport({ fetch: send, language: () => 'zh-CN', signInAgain: async () => true });
    const answer = await transport('/graphql', { method: 'POST', body: 'what was typed' });
    expect(await answer.json()).toEqual(SAVED);
    expect(asked.map(({ body }) => body)).toEqual(['what was typed', 'what was typed']);
  });

  it('gives the refusal to the caller when the person gives up', async () => {
    const { send, asked } = answering(() => json(SIGNED_OUT, 401));
    const transport = createTransport({ fetch: send, language: () => 'zh-CN', signInAgain: async () => false });
    const answer = await transport('/uploads', { method: 'POST' });
    expect(answer.status).toBe(401);
    expect(await answer.json()).toEqual(SIGNED_OUT);
    expect(asked).toHaveLength(1);
  });

  it('does not take a report that says UNAUTHENTICATED for a signed-out session', async () => {
    const { send } = answering(() => json({ data: { section: { text: '"UNAUTHENTICATED"' } } }));
    let asked = false;
    const signInAgain = async () => (asked = true);
    await createTransport({ fetch: send, language: () => 'zh-CN', signInAgain })('/graphql');
    expect(asked).toBe(false);
  });

  it('tells that the network is lost, and that it is back', async () => {
    const { send } = answering(
      () => Promise.reject(new TypeError('Failed to fetch')),
      () => new Response('', { status: 502 }),
      () => json(SAVED),
    );
    const transport = createTransport({ fetch: send, language: () => 'zh-CN' });
    await expect(transport('/graphql')).rejects.toThrow('Failed to fetch');
    expect(networkStore.get().online).toBe(false);
    await transport('/graphql');
    expect(networkStore.get().online).toBe(false);
    await transport('/graphql');
    expect(networkStore.get().online).toBe(true);
  });

  it('does not take a request that was given up for a lost network', async () => {
    const { send } = answering(() => Promise.reject(new DOMException('', 'AbortError')));
    await expect(createTransport({ fetch: send, language: () => 'zh-CN' })('/graphql')).rejects.toThrow(DOMException);
    expect(networkStore.get().online).toBe(true);
  });
});
