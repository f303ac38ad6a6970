import { said } from '@jiping/domain/language';
import { Fault } from '../../platform/graphql/errors.ts';

const WINDOW_MS = 60_000;
const MOST_PER_WINDOW = 60;
const MOST_ADDRESSES = 10_000;

/**
 * How often one address may try to sign in, in this process. The lock of an account is in the database; this only keeps one
 * machine from making the server hash passwords all day. A county hall behind one address signs in well within it.
 */
export class SignInRate {
  private tries = new Map<string, { count: number; since: number }>();

  /** Counts a try; throws RATE_LIMITED past the limit. */
  count(address: string, now = Date.now()): void {
    const known = this.tries.get(address);
    const current = known && now - known.since < WINDOW_MS ? known : { count: 0, since: now };
    current.count += 1;
    if (this.tries.size > MOST_ADDRESSES) this.tries.clear();
    this.tries.set(address, current);
    if (current.count > MOST_PER_WINDOW) {
      throw new Fault(
        'RATE_LIMITED',
        said('登录尝试过于频繁，请一分钟后再试。', 'Too many tries to sign in: wait a minute.'),
      );
    }
  }
}
