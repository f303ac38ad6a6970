import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A folder of a server's own, to be removed after: `jiping-e2e-scoring-…`. With the demonstration's untouched data where a run has made them. */
export async function dataDirectory(purpose: string): Promise<string> {
  const directory = await mkdtemp(path.join(tmpdir(), `jiping-e2e-${purpose}-`));
  const untouched = process.env.JIPING_E2E_UNTOUCHED;
  // To load the demonstration takes a server as long as a journey of ours; to copy it, a moment.
  if (untouched) await cp(untouched, directory, { recursive: true });
  return directory;
}
