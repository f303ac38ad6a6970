import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const SKIPPED = new Set(['node_modules', 'generated', '.data', 'test-results']);

/** When anything in these files and folders was last changed, in milliseconds. */
export const newestChange = (places) => Math.max(0, ...places.map(changeOf));

function changeOf(place) {
  const stats = statSync(place, { throwIfNoEntry: false });
  if (!stats) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  const entries = readdirSync(place).filter((entry) => !SKIPPED.has(entry));
  return Math.max(0, ...entries.map((entry) => changeOf(path.join(place, entry))));
}
