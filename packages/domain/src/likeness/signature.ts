import { shinglesOf } from './shingles.ts';

/** Numbers in a signature; the share of equal ones is the likeness of the texts within 12 points, nineteen times of twenty. */
const LENGTH = 64;
/** Shingles below which a text is too short to be told from the usual phrases. */
const FEWEST = 80;

/** Odd factors and offsets of the hash functions: any fixed ones do, but for ever the same, because signatures are kept. */
const FACTORS = Int32Array.from({ length: LENGTH }, (_, index) => Math.imul(index + 1, 0x9e3779b1) | 1);
const OFFSETS = Int32Array.from({ length: LENGTH }, (_, index) => Math.imul(index + 1, 0x85ebca6b));

/** As `signatureOf` makes it, or the same whole numbers from where they are kept. */
export type Signature = ArrayLike<number>;

/**
 * A text's MinHash signature: 64 whole numbers of 32 bits, by which hundreds of reports are compared with each other without reading
 * them again. null of a text that is too short to compare.
 */
export function signatureOf(text: string): readonly number[] | null {
  const shingles = shinglesOf(text);
  if (shingles.size < FEWEST) return null;
  const numbers = Int32Array.from(shingles);
  return Array.from(FACTORS, (factor, at) => leastHash(numbers, factor, OFFSETS[at]!));
}

/** One function over all shingles, in plain whole numbers: the innermost loop of a rebuild. */
function leastHash(shingles: Int32Array, factor: number, offset: number): number {
  let least = 0x7fffffff;
  for (let at = 0; at < shingles.length; at += 1) {
    let hash = Math.imul(shingles[at]! ^ offset, factor);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    hash ^= hash >>> 13;
    if (hash < least) least = hash;
  }
  return least;
}

/**
 * How much of two texts is the same by their signatures, from 0 to 1: an estimate of `likeness` of their shingles. Below `least` it is
 * told as 0, as soon as it is sure: a county holds each text against all others.
 */
export function signatureLikeness(left: Signature, right: Signature, least = 0): number {
  const most = Math.floor(LENGTH * (1 - least));
  let unequal = 0;
  for (let at = 0; at < LENGTH; at += 1) {
    if (left[at] === right[at]) continue;
    unequal += 1;
    if (unequal > most) return 0;
  }
  return (LENGTH - unequal) / LENGTH;
}
