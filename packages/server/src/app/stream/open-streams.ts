import { said } from '@jiping/domain/language';
import { Fault } from '../../platform/graphql/errors.ts';

/**
 * Pages that one browser session may keep open; those of one person in all their sessions, who could else take everybody's room by
 * signing in again and again; and streams of everybody that one process serves.
 */
export const STREAM_LIMITS = { session: 8, person: 40, process: 2_000 } as const;

/** Whose a stream is. */
export interface StreamOwner {
  readonly sessionId: string;
  readonly userId: string;
}

/** The streams of this process, so that they are counted, and ended in time when the server stops. */
export class OpenStreams {
  private readonly bySession = new Map<string, Set<() => void>>();
  private readonly byPerson = new Map<string, number>();
  private stopping = false;
  count = 0;

  /** Counts a stream in; the answer counts it out. Throws RATE_LIMITED where there are too many, or the server is stopping. */
  enter({ sessionId, userId }: StreamOwner, end: () => void): () => void {
    const own = this.bySession.get(sessionId) ?? new Set();
    if (own.size >= STREAM_LIMITS.session) throw tooMany(STREAM_LIMITS.session);
    if (this.of(userId) >= STREAM_LIMITS.person) throw tooMany(STREAM_LIMITS.person);
    if (this.stopping || this.count >= STREAM_LIMITS.process) throw tooManyAtAll();
    own.add(end);
    this.bySession.set(sessionId, own);
    this.byPerson.set(userId, this.of(userId) + 1);
    this.count += 1;
    return () => {
      if (!own.delete(end)) return;
      this.count -= 1;
      const left = this.of(userId) - 1;
      if (left === 0) this.byPerson.delete(userId);
      else this.byPerson.set(userId, left);
      if (own.size === 0) this.bySession.delete(sessionId);
    };
  }

  private of(userId: string): number {
    return this.byPerson.get(userId) ?? 0;
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

const tooMany = (most: number) =>
  new Fault(
    'RATE_LIMITED',
    said(
      `同时实时更新的页面最多 ${most} 个，请关闭其他页面后重试；本页仍可手动刷新。`,
      `At most ${most} pages are kept up to date at once: close another, or refresh this one by hand.`,
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
