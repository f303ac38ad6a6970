const isOfAnybody = (record: object): boolean => {
  for (const _ in record) return true;
  return false;
};

/** Sums by key, over the records that have the key. Of one record among those of nobody it is that record itself. */
export function mergeRecords<Sum>(
  records: readonly Readonly<Record<string, Sum>>[],
  combine: (sums: readonly Sum[]) => Sum,
): Readonly<Record<string, Sum>> {
  const filled = records.filter(isOfAnybody);
  if (filled.length === 1) return filled[0]!;
  const byKey = new Map<string, Sum[]>();
  for (const record of filled) {
    for (const key in record) {
      const sums = byKey.get(key);
      if (sums) sums.push(record[key]!);
      else byKey.set(key, [record[key]!]);
    }
  }
  const merged: Record<string, Sum> = {};
  for (const [key, sums] of byKey) merged[key] = sums.length === 1 ? sums[0]! : combine(sums);
  return merged;
}

/** How many in all. */
export const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** How many in all of a count that each has. */
export function totalOf<Key extends string>(key: Key, all: readonly Readonly<Record<Key, number>>[]): number {
  let sum = 0;
  for (const one of all) sum += one[key];
  return sum;
}
