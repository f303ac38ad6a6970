/** SQLSTATE of a database that cannot take us now: connection exceptions, ended by its operator, crashed, starting up, full. */
const SQLSTATE = /^(?:08...|57P0[123]|53300)$/;

/** What the system says of a connection that cannot be made, or is gone. */
const SYSTEM = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENOENT',
]);

/** node-postgres gives these no code (pg 8). */
const WORDS =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed)/;

/** Deeper than any error is wrapped: by the driver, the ORM and GraphQL. */
const DEPTH = 6;

/** Whether a request failed because the database could not be reached, or went away in its midst: nobody's fault, and to be tried again. */
export function isUnreachable(error: unknown, depth = DEPTH): boolean {
  if (!(error instanceof Error) || depth === 0) return false;
  const { code, syscall, originalError } = error as Error &
    Partial<Record<'code' | 'syscall' | 'originalError', unknown>>;
  if (typeof code === 'string' && SQLSTATE.test(code)) return true;
  // A file that is not there has ENOENT too: only the socket of a database is connected to.
  if (typeof code === 'string' && SYSTEM.has(code) && (code !== 'ENOENT' || syscall === 'connect')) return true;
  if (WORDS.test(error.message)) return true;
  return [error.cause, originalError].some((inner) => isUnreachable(inner, depth - 1));
}
