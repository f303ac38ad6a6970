import { existsSync, readFileSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second. */
const TICK_MS = 10;

/**
 * Processor time that the server's process spent on each of `runs` while `work` went on: `serverCpu(house, 360, () => …)` gives the
 * result of the work with `serverCpu` in milliseconds. Without /proc there is none.
 */
export async function withServerCpu<Work>(
  { pid }: { readonly pid: number },
  runs: number,
  work: () => Promise<Work>,
): Promise<{ result: Work; serverCpu?: number }> {
  const before = spent(pid);
  const result = await work();
  const after = spent(pid);
  return before === null || after === null ? { result } : { result, serverCpu: (after - before) / runs };
}

/** User and system time, the 14th and 15th field; the second may have spaces, so counting starts behind it. */
function spent(pid: number): number | null {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return null;
  const fields = readFileSync(file, 'utf8').split(') ').at(-1)!.split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}
