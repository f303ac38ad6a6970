import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * What the source must not say, and why. `but` names the files that may.
 * Imports are dependency-cruiser's matter and `any` is Biome's; these are the rules that neither can state.
 */
export const BANS = [
  {
    pattern: /\bprocess\.env\b/,
    reason: 'only config.ts reads the environment',
    only: /^packages\/(domain|documents|server)\/src\//,
    but: /^packages\/server\/src\/config\.ts$|\.test\.ts$/,
  },
  {
    pattern: /\bgetConnection\(\s*\)\s*\.\s*execute\b/,
    reason: "raw SQL past the entity manager leaves the transaction's scope: use em.execute",
  },
  { pattern: /@ts-(ignore|nocheck|expect-error)\b/, reason: 'a type error is mended, not silenced', inComments: true },
  { pattern: /\b(it|test|describe|suite)(\.\w+)*\.only\(/, reason: 'a lone test leaves the others unrun' },
  {
    pattern: /\b(TODO|FIXME|XXX)\b/,
    reason: 'what is missing is an issue, not a comment',
    inComments: true,
    but: /^scripts\/bans\./,
  },
];

const SOURCE = /\.(tsx?|mts|cts|mjs|cjs)$/;
const SKIPPED = new Set(['node_modules', 'dist', 'generated', 'test-results', 'playwright-report', '.data']);
const LONGEST = 300;
/** Tables of examples may be as long as the cases are many. */
const EXAMPLES = /\.(test|spec|fixture)\.|\/examples\//;

/** Every breach in these folders as "file:line reason"; folders are relative to the root. */
export function breachesIn(root, folders) {
  return folders
    .flatMap((folder) => sourcesIn(root, folder))
    .flatMap((file) => breachesOf(file, readFileSync(path.join(root, file), 'utf8')));
}

export function breachesOf(file, text) {
  const code = withoutComments(text);
  const length = text.split('\n').length - 1;
  const tooLong =
    length > LONGEST && !EXAMPLES.test(file)
      ? [`${file}:${length} a file of more than ${LONGEST} lines is two ideas`]
      : [];
  const said = BANS.filter(({ only, but }) => (!only || only.test(file)) && !but?.test(file)).flatMap(
    ({ pattern, reason, inComments }) =>
      (inComments ? text : code)
        .split('\n')
        .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1} ${reason}`] : [])),
  );
  return [...tooLong, ...said];
}

/** Comments and the insides of strings become spaces; lines stay where they are. */
function withoutComments(text) {
  const pieces = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g;
  return text.replace(pieces, (piece) => piece.replace(/[^\n]/g, ' '));
}

function sourcesIn(root, folder) {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (SKIPPED.has(entry.name)) return [];
    const place = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sourcesIn(root, place);
    return SOURCE.test(entry.name) ? [place] : [];
  });
}
