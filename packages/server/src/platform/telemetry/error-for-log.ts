/** What a log keeps of an error. */
interface LoggedError {
  readonly [detail: string]: unknown;
  readonly type: string;
  readonly message: string;
  readonly stack: string;
}

/** A driver's message quotes the statement with its values: somebody's report, and not for a log. */
export function errorForLog(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: '', stack: '' };
  const type = error.constructor.name;
  const fromDatabase = 'severity' in error || type.endsWith('Exception');
  const frames = error.stack?.split('\n').filter((line) => line.trimStart().startsWith('at ')) ?? [];
  return {
    type,
    message: fromDatabase ? 'the database refused a statement' : error.message,
    stack: frames.slice(0, 12).join('\n'),
    ...('code' in error ? { code: error.code } : {}),
    ...('constraint' in error ? { constraint: error.constraint } : {}),
  };
}
