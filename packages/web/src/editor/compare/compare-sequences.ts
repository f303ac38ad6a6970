/** A stretch of two sequences: the same in both, or what one has in place of the other. */
export interface Stretch<T> {
  readonly same: boolean;
  readonly left: readonly T[];
  readonly right: readonly T[];
}

/** Beyond this many comparisons two middles are called different as a whole: a person could not follow the pieces either. */
const PATIENCE = 4_000_000;

/**
 * What is the same and what differs between two sequences, in order: paragraphs of two versions, or characters of two
 * paragraphs. `compareSequences(['甲', '乙'], ['甲', '丙'], keyOf)` → same 甲, then 乙 in place of 丙.
 */
export function compareSequences<T>(
  left: readonly T[],
  right: readonly T[],
  keyOf: (item: T) => string,
): readonly Stretch<T>[] {
  const leftKeys = left.map(keyOf);
  const rightKeys = right.map(keyOf);
  let start = 0;
  while (start < left.length && start < right.length && leftKeys[start] === rightKeys[start]) start++;
  let tail = 0;
  while (
    tail < left.length - start &&
    tail < right.length - start &&
    leftKeys[left.length - 1 - tail] === rightKeys[right.length - 1 - tail]
  )
    tail++;
  const pairs = longestCommon(leftKeys.slice(start, left.length - tail), rightKeys.slice(start, right.length - tail));
  const stretches: Stretch<T>[] = [];
  const add = (same: boolean, ours: readonly T[], theirs: readonly T[]) => {
    if (ours.length === 0 && theirs.length === 0) return;
    const last = stretches.at(-1);
    if (last?.same === same) {
      stretches[stretches.length - 1] = { same, left: [...last.left, ...ours], right: [...last.right, ...theirs] };
    } else stretches.push({ same, left: ours, right: theirs });
  };
  add(true, left.slice(0, start), right.slice(0, start));
  let [at, other] = [start, start];
  for (const [one, two] of pairs) {
    add(false, left.slice(at, start + one), right.slice(other, start + two));
    add(true, [left[start + one]!], [right[start + two]!]);
    at = start + one + 1;
    other = start + two + 1;
  }
  add(false, left.slice(at, left.length - tail), right.slice(other, right.length - tail));
  add(true, left.slice(left.length - tail), right.slice(right.length - tail));
  return stretches;
}

/** Positions of a longest common subsequence. */
function longestCommon(left: readonly string[], right: readonly string[]): readonly (readonly [number, number])[] {
  if (left.length === 0 || right.length === 0 || left.length * right.length > PATIENCE) return [];
  const width = right.length + 1;
  const lengths = new Uint32Array((left.length + 1) * width);
  for (let one = left.length - 1; one >= 0; one--) {
    for (let two = right.length - 1; two >= 0; two--) {
      lengths[one * width + two] =
        left[one] === right[two]
          ? lengths[(one + 1) * width + two + 1]! + 1
          : Math.max(lengths[(one + 1) * width + two]!, lengths[one * width + two + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  let [one, two] = [0, 0];
  while (one < left.length && two < right.length) {
    if (left[one] === right[two]) pairs.push([one++, two++]);
    else if (lengths[(one + 1) * width + two]! >= lengths[one * width + two + 1]!) one++;
    else two++;
  }
  return pairs;
}
