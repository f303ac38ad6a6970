/** How long typing must pause before it is sent, in milliseconds. */
export const QUIET = 800;

const FIRST = 1_000;
const LONGEST = 30_000;

/** How long to wait after `failures` failures in a row: 1, 2, 4 … 30 seconds. */
export const backoff = (failures: number): number => Math.min(LONGEST, FIRST * 2 ** Math.max(0, failures - 1));
