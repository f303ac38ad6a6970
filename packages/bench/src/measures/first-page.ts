import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../product/house.ts';
import type { Result } from '../result.ts';

const DIST = path.join(ROOT, 'packages', 'web', 'dist');
const PRELOADED = /const __vite__mapDeps=.*?m\.f=(\[.*?\])/s;

/**
 * What a browser fetches before the sign-in page stands, and before the workbench does, with an empty cache: `index.html`, what
 * it names, what those import, and the page's own files. Compressed as the server sends them.
 */
export function measureFirstPage(): Result[] {
  const entry = withImports(namedIn(readFileSync(path.join(DIST, 'index.html'), 'utf8')));
  const signIn = new Set([...entry, ...page('sign-in', entry)]);
  const workbench = new Set([...signIn, ...page('workbench', entry)]);
  const group = 'First page load, compressed';
  const line = (what: string, files: ReadonlySet<string>): Result => ({
    group,
    what: `${what} (${files.size + 1} files)`,
    unit: 'KB',
    measured: (sent('index.html') + [...files].reduce((sum, file) => sum + sent(file), 0)) / 1000,
    goal: 450,
  });
  return [line('sign-in page', signIn), line('sign-in page and workbench', workbench)];
}

const namedIn = (html: string): string[] => [...html.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, file]) => file!);

/** Files and all that they import at once, however deep. */
function withImports(files: readonly string[], known = new Set<string>()): Set<string> {
  for (const file of files) {
    if (known.has(file)) continue;
    known.add(file);
    if (file.endsWith('.js')) withImports(importsOf(file), known);
  }
  return known;
}

const importsOf = (file: string): string[] =>
  [...readFileSync(path.join(DIST, file), 'utf8').matchAll(/(?:import|from)\s*["'`]\.\/([^"'`]+)["'`]/g)].map(
    ([, name]) => `assets/${name}`,
  );

/** A lazily loaded page: what Vite preloads for its import, styles among it, with what that imports. */
function page(name: string, entry: ReadonlySet<string>): Set<string> {
  for (const file of entry) {
    if (!file.endsWith('.js')) continue;
    const source = readFileSync(path.join(DIST, file), 'utf8');
    const lazy = new RegExp(
      `import\\([\`"']\\./(${name}-[^\`"']+\\.js)[\`"']\\)[^)]*?__vite__mapDeps\\(\\[([\\d,]*)\\]`,
    ).exec(source);
    if (!lazy) continue;
    const preloaded: string[] = JSON.parse(PRELOADED.exec(source)?.[1] ?? '[]');
    return withImports([`assets/${lazy[1]}`, ...lazy[2]!.split(',').map((index) => preloaded[Number(index)]!)]);
  }
  throw new Error(`The built client has no page ${name} that is loaded on demand`);
}

/** As the server sends it: compressed beforehand where that was worth it. */
const sent = (file: string): number => {
  const compressed = path.join(DIST, `${file}.br`);
  return statSync(existsSync(compressed) ? compressed : path.join(DIST, file)).size;
};
