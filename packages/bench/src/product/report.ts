import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './house.ts';

/** The report that is read and imported: the seed report where it lies beside the repository, else the bench's own. */
export interface MeasuredReport {
  readonly name: string;
  readonly text: string;
}

/** `JIPING_REPORTS` names another folder of reports. */
export function measuredReport(): MeasuredReport {
  const folder = process.env.JIPING_REPORTS ?? path.join(ROOT, '..', 'shared', 'reports');
  const seed = existsSync(folder) ? readdirSync(folder).find((file) => /^000.*\.txt$/.test(file)) : undefined;
  const file = seed ? path.join(folder, seed) : path.join(ROOT, 'packages', 'bench', 'report.txt');
  return { name: seed ? 'the seed report' : "the bench's own report", text: readFileSync(file, 'utf8') };
}
