import type { Bilingual } from '@jiping/domain/language';
import { said } from '@jiping/domain/language';
import { GraphQLError } from 'graphql';

/** Codes of top-level errors: faults of the client or the server, not what a person can mend in a form. */
export type FaultCode =
  | 'BAD_USER_INPUT'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'RATE_LIMITED'
  | 'NOT_READY'
  | 'INTERNAL_SERVER_ERROR';

/** A top-level error in both languages; the response carries the viewer's. */
export class Fault extends GraphQLError {
  constructor(
    readonly code: FaultCode,
    readonly sentence: Bilingual,
  ) {
    super(sentence.zh, { extensions: { code } });
  }
}

/** Something of another tenant and something that does not exist answer exactly alike. */
export const notFound = (): Fault =>
  new Fault('NOT_FOUND', said('未找到该内容，或您无权查看。', 'There is nothing here, or you may not see it.'));

export const unauthenticated = (): Fault =>
  new Fault(
    'UNAUTHENTICATED',
    said(
      '请先登录。已填写的内容保存在本机，登录后可继续。',
      'Please sign in. What you typed is kept on this computer.',
    ),
  );

export const badInput = (zh: string, en: string): Fault => new Fault('BAD_USER_INPUT', said(zh, en));
