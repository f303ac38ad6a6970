import { createStore, del, entries, set, type UseStore } from 'idb-keyval';

/** What is typed into the fields of one form, by field, with the key that does the act once. */
export type Words = Readonly<Record<string, string>>;

let opened: UseStore | null = null;
const store = (): UseStore => {
  opened ??= createStore('jiping-rectification', 'words');
  return opened;
};

const keyOf = (...pieces: readonly string[]): string => pieces.map(encodeURIComponent).join('/');

/** Words as they lie on a device: anything may lie there, and only fields of text are taken. */
export function readWords(data: unknown): Words | null {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return null;
  const fields = Object.entries(data).filter((field): field is [string, string] => typeof field[1] === 'string');
  return fields.length === Object.keys(data).length ? Object.fromEntries(fields) : null;
}

/** What this person typed about one evaluation on this device and has not sent, by form. */
export async function keptWords(user: string, evaluation: string): Promise<ReadonlyMap<string, Words>> {
  const prefix = `${keyOf(user, evaluation)}/`;
  const all = await entries<string, unknown>(store());
  return new Map(
    all.flatMap(([key, data]) => {
      const words = typeof key === 'string' && key.startsWith(prefix) ? readWords(data) : null;
      return words ? [[decodeURIComponent(key.slice(prefix.length)), words] as const] : [];
    }),
  );
}

/** Rejects where the device keeps nothing. */
export async function keepWords(user: string, evaluation: string, form: string, words: Words): Promise<void> {
  await set(keyOf(user, evaluation, form), words, store());
}

export async function forgetWords(user: string, evaluation: string, form: string): Promise<void> {
  await del(keyOf(user, evaluation, form), store());
}
