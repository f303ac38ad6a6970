/** Kinds of rows that are made, each with its own range of keys. */
const KINDS = [
  'region',
  'department',
  'cycle',
  'obligation',
  'evaluation',
  'section',
  'figure',
  'revision',
  'fact',
  'user',
  'membership',
] as const;
export type Kind = (typeof KINDS)[number];

/** Keys of the shape of UUIDv7 that rise as rows are made, as the product's do: `keys()('figure')` is another at each call, the same at each run. */
export function keys(): (kind: Kind) => string {
  const made = new Map<Kind, number>();
  return (kind) => {
    const number = (made.get(kind) ?? 0) + 1;
    made.set(kind, number);
    const hex = number.toString(16).padStart(12, '0');
    const place = (KINDS.indexOf(kind) + 1).toString(16).padStart(3, '0');
    return `018f${hex.slice(0, 4)}-${hex.slice(4, 8)}-7${place}-8000-00000000${hex.slice(8)}`;
  };
}
