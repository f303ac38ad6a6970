import { said } from '@jiping/domain/language';
import { Fault } from '../../platform/graphql/errors.ts';

/** Pages that one browser session may keep open, and streams of everybody that one process serves. */
export const STREAM_LIMITS = { session: 8, process: 2_000 } as const;

/** The streams of this process, so that they are counted, and ended in time when the server stops. */
export class OpenStreams {
  private readonly bySession = new Map<string, Set<() => void>>();
  private stopping = false;
  count = 0;

  /** Counts a stream in; the answer counts it out. Throws RATE_LIMITED where there are too many, or the server is stopping. */
  enter(sessionId: string, end: () => void): () => void {
    const own = this.bySession.get(sessionId) ?? new Set();
    if (own.size >= STREAM_LIMITS.session) throw tooManyOfSession();
    if (this.stopping || this.count >= STREAM_LIMITS.process) throw tooManyAtAll();
    own.add(end);
    this.bySession.set(sessionId, own);
    this.count += 1;
    return () => {
      if (!own.delete(end)) return;
      this.count -= 1;
      if (own.size === 0) this.bySession.delete(sessionId);
    };
  }

  /** Ends those of a session. */
  endSession(sessionId: string): void {
    for (const end of [...(this.bySession.get(sessionId) ?? [])]) end();
  }

  /** Ends all of them and takes no more. */
  stop(): void {
    this.stopping = true;
    for (const sessionId of [...this.bySession.keys()]) this.endSession(sessionId);
  }
}

const tooManyOfSession = () =>
  new Fault(
    'RATE_LIMITED',
    said(
      `同时实时更新的页面最多 ${STREAM_LIMITS.session} 个，请关闭其他页面后重试；本页仍可手动刷新。`,
      `At most ${STREAM_LIMITS.session} pages are kept up to date at once: close another, or refresh this one by hand.`,
    ),
  );

const tooManyAtAll = () =>
  new Fault(
    'RATE_LIMITED',
    said(
      '服务器实时连接已满，稍后会自动重试；本页仍可手动刷新。',
      'The server keeps as many pages up to date as it can; it is tried again. Refresh this one by hand.',
    ),
  );
