import { type Language, said, TradeError } from '@jiping/domain/language';
import { DriverException } from '@mikro-orm/postgresql';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { isUnreachable } from '../platform/database/unreachable.ts';
import { Fault } from '../platform/graphql/errors.ts';

/** Of an error as the caller is told it; what we did not foresee is an internal one. */
export const codeOf = (error: { readonly extensions?: { readonly code?: unknown } }): string =>
  String(error.extensions?.code ?? 'INTERNAL_SERVER_ERROR');

const INTERNAL =
  '系统内部错误，请稍后重试；如仍出现，请把请求编号告知管理员。 / Something went wrong here: try again, or tell the administrator the request id.';

/** What the caller hears of a fault of ours: nothing but how to report it. */
export const internal = (): GraphQLFormattedError => ({
  message: INTERNAL,
  extensions: { code: 'INTERNAL_SERVER_ERROR' },
});

/** How long to wait before the same is asked again of a server that cannot answer now. */
export const RETRY_AFTER_SECONDS = 10;

/** The database cannot be reached. Where it went away in the midst of a commit nobody knows whether that was kept. */
export const NOT_READY = said(
  '系统暂时连接不上数据库，本次操作可能没有完成，请稍后核对并重试。已填写的内容不会丢失。',
  'The database cannot be reached just now, and this may not have been done: look and try again in a while. What you typed is not lost.',
);

/** Codes that the GraphQL library and Apollo use for faults of the client; outside programs know them as BAD_USER_INPUT. */
const CLIENT_CODES = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
]);

/** PostgreSQL's class 22, data exceptions: a value that no column or comparison takes, such as NUL in a text. */
const isUnstorable = (error: unknown): boolean =>
  error instanceof DriverException && /^22/.test(String(error.code ?? ''));

const UNSTORABLE = said(
  '请求中的某个值无法保存或比较（数值过大、含有不可见字符或格式不符），请检查后重试。',
  'A value of the request can be neither kept nor compared: too large, with invisible characters or of another form. Check it and try again.',
);

/** An error in the viewer's language, without anything of our insides. */
export function presentError(
  formatted: GraphQLFormattedError,
  error: unknown,
  language: Language,
): GraphQLFormattedError {
  const place = {
    ...(formatted.path ? { path: formatted.path } : {}),
    ...(formatted.locations ? { locations: formatted.locations } : {}),
  };
  if (error instanceof Fault) return { message: error.sentence[language], ...place, extensions: { code: error.code } };
  if (error instanceof TradeError)
    return {
      message: error.sentence[language],
      ...place,
      extensions: { code: 'BAD_USER_INPUT', reason: error.code },
    };
  if (isUnreachable(error)) return { message: NOT_READY[language], ...place, extensions: { code: 'NOT_READY' } };
  if (isUnstorable(error)) return { message: UNSTORABLE[language], ...place, extensions: { code: 'BAD_USER_INPUT' } };
  if (CLIENT_CODES.has(String(formatted.extensions?.code)) && error instanceof GraphQLError)
    return { message: formatted.message, ...place, extensions: { code: 'BAD_USER_INPUT' } };
  return { ...internal(), ...place };
}
