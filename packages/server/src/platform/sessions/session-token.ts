import { hash, randomBytes } from 'node:crypto';

/** How long a session lives without being used, and at the most (等保 2.0: idle time-out and automatic exit). */
export const IDLE_MS = 2 * 60 * 60 * 1000;
export const ABSOLUTE_MS = 12 * 60 * 60 * 1000;

/** 256 random bits for the browser's cookie. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What the database keeps of a token: who reads the table cannot sign in with it. */
export const hashToken = (token: string): string => hash('sha256', token, 'hex');
