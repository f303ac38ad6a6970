import { createHash } from 'node:crypto';
import os from 'node:os';
import type { Result } from './result.ts';
import { sample } from './samples.ts';

/** The same small work again and again: where its p95 is far from its median, the machine was busy, and single times mean little. */
export async function measureNoise(when: string): Promise<Result[]> {
  const group = `The machine (${os.cpus().length} cores)`;
  const megabyte = Buffer.alloc(1_000_000);
  const work = await sample(200, () => createHash('sha256').update(megabyte).digest());
  return [
    { group, what: `load average ${when}`, unit: '', measured: os.loadavg()[0]! },
    { group, what: `SHA-256 of one megabyte ${when}`, unit: 'ms', measured: work },
  ];
}
