import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../product/house.ts';

/** What a kept database depends on: how facts and summaries are made, and the tables. */
const FOLDERS = ['packages/domain/src/rollup', 'packages/server/src/platform/database/migrations'];

/** Another one at each change of these: summaries of another shape cannot be added to. */
export function summariesVersion(): string {
  const hash = createHash('sha256');
  for (const folder of FOLDERS)
    for (const file of readdirSync(path.join(ROOT, folder)).toSorted())
      if (!file.endsWith('.test.ts')) hash.update(readFileSync(path.join(ROOT, folder, file)));
  return hash.digest('hex').slice(0, 16);
}
