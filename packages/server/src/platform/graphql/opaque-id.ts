/** What an opaque id says: the kind of thing, the county it belongs to (none for shared things), and its key. */
export interface NodeKey {
  readonly type: string;
  readonly countyId: string | null;
  readonly id: string;
}

const uuidOf = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** `encodeId({ type: 'Evaluation', countyId, id })` → `Evaluation_AZ…`: type, then county and key in base64url. */
export const encodeId = (key: NodeKey): string =>
  `${key.type}_${Buffer.from(`${key.countyId ?? ''}${key.id}`.replaceAll('-', ''), 'hex').toString('base64url')}`;

/** The key that an id stands for; null for anything that is not one of ours, which answers like an id that does not exist. */
export function decodeId(text: string): NodeKey | null {
  const [, type, encoded] = /^([A-Z][A-Za-z]{1,40})_([A-Za-z0-9_-]{22,43})$/.exec(text) ?? [];
  if (!type || !encoded) return null;
  const bytes = Buffer.from(encoded, 'base64url');
  if (bytes.length === 16) return { type, countyId: null, id: uuidOf(bytes) };
  if (bytes.length === 32) return { type, countyId: uuidOf(bytes.subarray(0, 16)), id: uuidOf(bytes.subarray(16)) };
  return null;
}

/** The id of a row: `globalId('Section', section)`. */
export const globalId = (type: string, row: { id: string; countyId?: string }): string =>
  encodeId({ type, countyId: row.countyId ?? null, id: row.id });
