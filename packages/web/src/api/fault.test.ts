import { GraphQLError } from 'graphql';
import { CombinedError } from 'urql';
import { describe, expect, it } from 'vitest';
import { faultOf } from './fault.ts';

const graphql = (code: string | undefined, message = '服务器的话', requestId?: string) =>
  new CombinedError({ graphQLErrors: [new GraphQLError(message, { extensions: { code, requestId } })] });
const answered = (status: number) =>
  new CombinedError({ networkError: new Error('no GraphQL'), response: new Response('', { status }) });

describe('faultOf', () => {
  it.each([
    ['a lost network', new CombinedError({ networkError: new TypeError('Failed to fetch') }), 'NETWORK'],
    ['a proxy without a server', answered(502), 'NETWORK'],
    ['a proxy that limits', answered(429), 'RATE_LIMITED'],
    ['a request too large', answered(413), 'BAD_USER_INPUT'],
    ['a database that is gone', graphql('NOT_READY'), 'NOT_READY'],
    ['a server that computes its sums anew', answered(503), 'NOT_READY'],
    ['no permission', graphql('FORBIDDEN'), 'FORBIDDEN'],
    ['something of another county', graphql('NOT_FOUND'), 'NOT_FOUND'],
    ['a code we do not know', graphql('SOMETHING_NEW'), 'INTERNAL_SERVER_ERROR'],
    ['no code', graphql(undefined), 'INTERNAL_SERVER_ERROR'],
    ['a code that is a property of every object', graphql('toString'), 'INTERNAL_SERVER_ERROR'],
  ])('%s', (_, error, code) => {
    const fault = faultOf(error);
    expect(fault.code).toBe(code);
    expect(fault.remedy.zh).not.toBe('');
    expect(fault.remedy.en).not.toBe('');
  });

  it('tells a server that is starting, or computing its sums anew, from one that cannot be reached', () => {
    expect(faultOf(answered(503)).title.zh).toBe('系统暂时不能使用');
    expect(faultOf(answered(502)).title.zh).toBe('连接不上服务器');
  });

  it('gives the server’s own words and the request’s number, and no words of a crash', () => {
    expect(faultOf(graphql('NOT_FOUND', '未找到该内容', 'r-1'))).toMatchObject({
      detail: '未找到该内容',
      requestId: 'r-1',
    });
    expect(faultOf(graphql('INTERNAL_SERVER_ERROR', 'relation "x" does not exist')).detail).toBeNull();
  });
});
