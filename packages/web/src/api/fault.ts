import { type Bilingual, said } from '@jiping/domain/language';
import type { CombinedError } from 'urql';

/** What went wrong with a request, as a person should hear it. */
export interface Fault {
  /** One of api.md's codes, or `NETWORK`. */
  readonly code: string;
  readonly title: Bilingual;
  readonly remedy: Bilingual;
  /** The server's own words, where it had some for a person. */
  readonly detail: string | null;
  /** To be quoted to whoever runs the server; its log has the same. */
  readonly requestId: string | null;
}

type Words = Pick<Fault, 'title' | 'remedy'>;

const WORDS: Record<string, Words> = {
  NETWORK: {
    title: said('连接不上服务器', 'The server cannot be reached'),
    remedy: said(
      '请检查网络后重试。已填写的内容保留在本页，不会丢失。',
      'Check the network and try again. What you typed is still on this page.',
    ),
  },
  UNAUTHENTICATED: {
    title: said('登录已失效', 'You are no longer signed in'),
    remedy: said('请重新登录，再继续刚才的操作。', 'Sign in again, then go on with what you were doing.'),
  },
  FORBIDDEN: {
    title: said('您没有查看或办理的权限', 'You may not see or do this'),
    remedy: said(
      '如因工作需要，请联系本县安全管理员核对您的角色和单位。',
      'If your work needs it, ask the security administrator of your county to look at your role and department.',
    ),
  },
  NOT_FOUND: {
    title: said('没有找到，或不在您的查看范围内', 'It does not exist, or it is not yours to see'),
    remedy: said(
      '请核对链接；如确需查看，请联系本单位负责人或本县财政局绩效股。',
      'Check the link; if you need it, ask the head of your department or the performance section of the finance bureau.',
    ),
  },
  CONFLICT: {
    title: said('内容已被他人修改', 'Somebody changed it meanwhile'),
    remedy: said('请重新载入后再操作，您填写的内容不会丢失。', 'Load it again and repeat; what you typed is not lost.'),
  },
  RATE_LIMITED: {
    title: said('操作过于频繁', 'Too many requests'),
    remedy: said('请稍等一分钟再试。', 'Wait a minute and try again.'),
  },
  // Nobody else's fault, and like a server that cannot be reached in all but the words.
  NOT_READY: {
    title: said('系统暂时不能使用', 'The system is not ready yet'),
    remedy: said(
      '系统可能正在启动、正在恢复，或升级后正在重新计算汇总数据，请过几分钟再试。已填写的内容保留在本页，不会丢失。',
      'It may be starting or recovering, or computing its sums anew after an upgrade: try again in a few minutes. What you typed is still on this page.',
    ),
  },
  BAD_USER_INPUT: {
    title: said('请求的内容有误', 'The request is not valid'),
    remedy: said('请核对地址或填写的内容后重试。', 'Check the address or what you entered, and try again.'),
  },
  INTERNAL_SERVER_ERROR: {
    title: said('服务器处理时出错', 'The server failed'),
    remedy: said(
      '请重试；仍不成功时，请把请求编号告诉系统管理员。',
      'Try again; if it fails again, give the request number to the system administrator.',
    ),
  },
};

/** `faultOf(result.error)`: what an urql error means, and what to do about it. */
export function faultOf(error: CombinedError): Fault {
  const [first] = error.graphQLErrors;
  if (!first) {
    const code = codeOfStatus(error.response?.status);
    return { code, ...WORDS[code]!, detail: null, requestId: null };
  }
  const { code, requestId } = first.extensions ?? {};
  const known = typeof code === 'string' && Object.hasOwn(WORDS, code) ? code : 'INTERNAL_SERVER_ERROR';
  return {
    code: known,
    ...WORDS[known]!,
    detail: known === 'INTERNAL_SERVER_ERROR' ? null : first.message,
    requestId: typeof requestId === 'string' ? requestId : null,
  };
}

/** For an answer that is not GraphQL: a proxy's, or none at all. */
function codeOfStatus(status: number | undefined): string {
  if (status === 429) return 'RATE_LIMITED';
  if (status === 401) return 'UNAUTHENTICATED';
  if (status === 403) return 'FORBIDDEN';
  if (status === 503) return 'NOT_READY';
  if (status === 500) return 'INTERNAL_SERVER_ERROR';
  if (status !== undefined && status >= 400 && status < 500) return 'BAD_USER_INPUT';
  return 'NETWORK';
}
