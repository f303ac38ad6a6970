/** Signs in a shingle: short enough that one changed word costs little, long enough that common phrases are few. */
const SIZE = 5;

/**
 * The shingles of a text: every run of five signs, without punctuation and with every number made alike, for a copied text differs in its
 * numbers. Each is kept as a number (FNV-1a), so that 3,000 characters take well below two milliseconds.
 */
export function shinglesOf(text: string): ReadonlySet<number> {
  const known = read.get(text);
  if (known) return known;
  const signs = text
    .normalize('NFKC')
    .replace(/\d+(?:[.,]\d+)*/g, '0')
    .replace(/[^\p{Script=Han}A-Za-z0]/gu, '');
  const shingles = new Set<number>();
  for (let start = 0; start + SIZE <= signs.length; start += 1) {
    let hash = 0x811c9dc5;
    for (let at = start; at < start + SIZE; at += 1) hash = Math.imul(hash ^ signs.charCodeAt(at), 0x01000193);
    shingles.add(hash >>> 0);
  }
  remember(text, shingles);
  return shingles;
}

/** How much of two texts is the same: shingles that both have, of all that either has (Jaccard); from 0 to 1. */
export function likeness(left: ReadonlySet<number>, right: ReadonlySet<number>): number {
  const [few, many] = left.size <= right.size ? [left, right] : [right, left];
  if (few.size === 0) return 0;
  let common = 0;
  for (const shingle of few) if (many.has(shingle)) common += 1;
  return common / (few.size + many.size - common);
}

// The other side of a comparison stays the same while this text is written; what is old falls out.
const read = new Map<string, ReadonlySet<number>>();
const MOST = 400;

function remember(text: string, shingles: ReadonlySet<number>): void {
  if (read.size >= MOST) for (const oldest of [...read.keys()].slice(0, MOST / 2)) read.delete(oldest);
  read.set(text, shingles);
}
