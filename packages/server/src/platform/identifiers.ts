import { hash } from 'node:crypto';
import { v7 } from 'uuid';

/** A new key: UUIDv7, made by the application, so that rows sort by when they were made on every PostgreSQL. */
export const newId = (): string => v7();

/**
 * The key of a part that its whole names, UUIDv5 (RFC 9562): an evaluation's section `overview` has the same key before and after
 * somebody first writes in it, so that a client's cache knows it as one thing. A record has thousands of them, hence not by library
 * (1,800 keys: 6 ms instead of 11).
 */
export function partId(wholeId: string, name: string): string {
  const digest = hash(
    'sha1',
    Buffer.from(wholeId.replaceAll('-', '') + Buffer.from(name).toString('hex'), 'hex'),
    'hex',
  );
  const variant = ((Number.parseInt(digest.charAt(16), 16) & 3) | 8).toString(16);
  return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-5${digest.slice(13, 16)}-${variant}${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
}
