import { createStore } from './store.ts';

/**
 * `open`: as far as we know the person is signed in (or has not tried).
 * `expired`: the server no longer knows the session while a page is open; the sign-in dialog stands over that page.
 */
export type SessionState = 'open' | 'expired';

export const sessionStore = createStore<SessionState>('open');

let waiting: ((signedIn: boolean) => void)[] = [];

/** Shows the sign-in dialog and waits for its end: true when the person signed in again, false when they gave up. */
export function signInAgain(): Promise<boolean> {
  const answered = new Promise<boolean>((resolve) => waiting.push(resolve));
  sessionStore.set('expired');
  return answered;
}

/** What the dialog says when it is done; every request that waited goes on. */
export function endSignInAgain(signedIn: boolean): void {
  const resolved = waiting;
  waiting = [];
  sessionStore.set('open');
  for (const resolve of resolved) resolve(signedIn);
}
