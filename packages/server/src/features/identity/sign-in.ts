import type { Bilingual } from '@jiping/domain/language';
import { said } from '@jiping/domain/language';
import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { newId } from '../../platform/identifiers.ts';
import { ABSOLUTE_MS, hashToken, newToken } from '../../platform/sessions/session-token.ts';
import { passwordMatches } from './passwords.ts';
import { Session } from './session.entity.ts';
import { User } from './user.entity.ts';

/** After so many wrong passwords in a row an account is locked for a while (等保 2.0: handling of failed sign-ins). */
const ATTEMPTS_BEFORE_LOCK = 5;
const LOCK_MINUTES = 15;

export type SignInResult =
  | { readonly token: string; readonly expiresAt: Date; readonly session: Session; readonly user: User }
  | { readonly refusal: { readonly code: 'WRONG_CREDENTIALS' | 'ACCOUNT_LOCKED'; readonly sentence: Bilingual } };

/**
 * Opens a session for a person who knows the password. A refusal is a result and not an error, because the count of
 * failures must be kept. A first wrong password is answered alike, and after the same work, whether or not the account exists; that an
 * account is about to be locked is told, which names it to whoever has tried it often enough to lock it.
 */
export async function signIn(
  em: EntityManager,
  input: { username: string; password: string },
  now = new Date(),
): Promise<SignInResult> {
  const user = await em.findOne(
    User,
    { username: input.username.trim() },
    { populate: ['passwordHash'], lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  const matches = await passwordMatches(user?.passwordHash, input.password.slice(0, 1_000));
  if (!user) return { refusal: wrong(null) };
  if (user.lockedUntil && user.lockedUntil > now) return { refusal: locked(user.lockedUntil, now) };
  if (!matches) return { refusal: await countFailure(em, user, now) };

  user.failedAttempts = 0;
  user.lockedUntil = null;
  const token = newToken();
  const expiresAt = new Date(now.getTime() + ABSOLUTE_MS);
  const session = em.create(Session, {
    id: newId(),
    tokenHash: hashToken(token),
    userId: user.id,
    createdAt: now,
    lastSeenAt: now,
    expiresAt,
  });
  await em.nativeDelete(Session, { expiresAt: { $lt: now } });
  await em.flush();
  return { token, expiresAt, session, user };
}

async function countFailure(em: EntityManager, user: User, now: Date) {
  user.failedAttempts += 1;
  const left = ATTEMPTS_BEFORE_LOCK - user.failedAttempts;
  if (left <= 0) {
    user.lockedUntil = new Date(now.getTime() + LOCK_MINUTES * 60_000);
    user.failedAttempts = 0;
  }
  await em.flush();
  return user.lockedUntil && user.lockedUntil > now ? locked(user.lockedUntil, now) : wrong(left <= 2 ? left : null);
}

const wrong = (left: number | null) => ({
  code: 'WRONG_CREDENTIALS' as const,
  sentence: said(
    `用户名或密码不正确。${left === null ? '' : `再错 ${left} 次，账号将锁定 ${LOCK_MINUTES} 分钟。`}忘记密码请联系系统管理员。`,
    `The user name or password is wrong. ${left === null ? '' : `After ${left} more the account is locked for ${LOCK_MINUTES} minutes. `}If you forgot it, ask the system administrator.`,
  ),
});

const locked = (until: Date, now: Date) => {
  const minutes = Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 60_000));
  return {
    code: 'ACCOUNT_LOCKED' as const,
    sentence: said(
      `密码多次输入错误，账号已锁定，请 ${minutes} 分钟后再试，或联系系统管理员。`,
      `Too many wrong passwords: the account is locked. Try again in ${minutes} minutes, or ask the system administrator.`,
    ),
  };
};
