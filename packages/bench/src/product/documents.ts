import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './house.ts';

const TEMPLATE = /graphql\(\s*`([^`]+)`/g;
const DEFINITION = /(query|mutation|fragment)\s+(\w+)[^{]*/g;

/**
 * The GraphQL operations of the web client by name, each with the fragments it spreads: what is measured is what the
 * pages really ask. `documents().get('Overview')`.
 */
export function documents(folder = path.join(ROOT, 'packages', 'web', 'src')): ReadonlyMap<string, string> {
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('generated'))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'));
  const definitions = sources.flatMap((source) =>
    [...source.matchAll(TEMPLATE)].flatMap(([, text = '']) => definitionsIn(text)),
  );
  const fragments = new Map(definitions.filter(({ kind }) => kind === 'fragment').map((one) => [one.name, one.text]));
  return new Map(
    definitions
      .filter(({ kind }) => kind !== 'fragment')
      .map(({ name, text }) => [name, [text, ...spreadBy(text, fragments)].join('\n')]),
  );
}

/** An operation or fragment reaches to the brace that closes it. */
function definitionsIn(text: string): { kind: string; name: string; text: string }[] {
  const found = [];
  let passed = 0;
  for (const match of text.matchAll(DEFINITION)) {
    if (match.index < passed) continue;
    passed = closing(text, match.index + match[0].length);
    found.push({ kind: match[1]!, name: match[2]!, text: text.slice(match.index, passed) });
  }
  return found;
}

function closing(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
}

function spreadBy(text: string, fragments: ReadonlyMap<string, string>, known = new Set<string>()): string[] {
  return [...text.matchAll(/\.\.\.(\w+)/g)].flatMap(([, name = '']) => {
    const fragment = fragments.get(name);
    if (!fragment || known.has(name)) return [];
    known.add(name);
    return [fragment, ...spreadBy(fragment, fragments, known)];
  });
}
