import { badInput } from './errors.ts';

/**
 * Refuses a request with a NUL character in one of its values. No text that a person means has one, and PostgreSQL's protocol
 * ends a statement there: the connection would be lost with everything in its transaction.
 */
export function refuseNul(values: unknown): void {
  if (!hasNul(values)) return;
  const refused = nulRefused();
  // The whole request is refused, not a field of it.
  Object.assign(refused.extensions, { http: { status: 400 } });
  throw refused;
}

export const nulRefused = () =>
  badInput(
    '内容中含有无法保存的字符（NUL），请删除后重试。',
    'A value contains a NUL character: remove it and try again.',
  );

/** Without recursion: lists may be nested a million deep in what a stranger sends. */
function hasNul(values: unknown): boolean {
  const left: unknown[] = [values];
  while (left.length > 0) {
    const value = left.pop();
    if (typeof value === 'string' && value.includes('\0')) return true;
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      if (key.includes('\0')) return true;
      left.push(inner);
    }
  }
  return false;
}
