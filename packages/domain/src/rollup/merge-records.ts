/** Sums by key: what only one side has stays as it is. */
export function mergeRecords<Sum>(
  left: Readonly<Record<string, Sum>>,
  right: Readonly<Record<string, Sum>>,
  combine: (one: Sum, other: Sum) => Sum,
): Readonly<Record<string, Sum>> {
  const merged: Record<string, Sum> = { ...left };
  for (const [key, sum] of Object.entries(right)) {
    const known = merged[key];
    merged[key] = known === undefined ? sum : combine(known, sum);
  }
  return merged;
}

/** Two numbers, for records of plain counts. */
export const plus = (one: number, other: number): number => one + other;
