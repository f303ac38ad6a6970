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

function hasNul(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0');
  if (Array.isArray(value)) return value.some(hasNul);
  return (
    value !== null &&
    typeof value === 'object' &&
    Object.entries(value).some(([key, inner]) => hasNul(key) || hasNul(inner))
  );
}
