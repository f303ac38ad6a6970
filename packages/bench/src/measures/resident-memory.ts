import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { House } from '../product/house.ts';
import type { Result } from '../result.ts';

/**
 * Resident memory of the server's process (VmRSS), and of PostgreSQL beside it: its processes' proportional shares, because the
 * plain sum would count its shared memory once for each. Nothing where there is no /proc.
 */
export function measureMemory(house: House, when: string): Result[] {
  if (!existsSync('/proc/self/smaps_rollup')) return [];
  const group = 'Resident memory';
  const database = descendants(house.pid).reduce((sum, pid) => sum + kilobytes(pid, 'smaps_rollup', 'Pss'), 0);
  return [
    { group, what: `server ${when}`, unit: 'MB', measured: kilobytes(house.pid, 'status', 'VmRSS') / 1024, goal: 350 },
    { group, what: `PostgreSQL beside it ${when}`, unit: 'MB', measured: database / 1024 },
  ];
}

const kilobytes = (pid: number, file: string, field: string): number =>
  Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${pid}/${file}`, 'utf8'))?.[1]);

const descendants = (pid: number): number[] =>
  readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8')
      .split(' ')
      .filter(Boolean)
      .flatMap((child) => [Number(child), ...descendants(Number(child))]),
  );
