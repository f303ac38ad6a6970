import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type DefinitionNode, type DocumentNode, Kind, parse, visit } from 'graphql';
import type { Plugin } from 'vite';

/** A GraphQL document in the source: `graphql(` followed by one template without substitutions. */
const DOCUMENT = /\bgraphql\(\s*`([^`$]*(?:\$(?!\{)[^`$]*)*)`,?\s*\)/g;

/** The sources whose documents are read: TypeScript that is neither generated nor a test. */
const isSource = (file: string): boolean =>
  /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !file.includes('generated');

/**
 * Puts each GraphQL document, parsed, where it is written. The generator's own `graphql()` is a dictionary of all documents with their
 * text, which every page would fetch whole; so a page fetches the documents that it asks.
 */
export function ownDocuments(source: string): Plugin {
  let fragments: ReadonlyMap<string, DefinitionNode>;
  return {
    name: 'own-documents',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      fragments = fragmentsIn(source);
    },
    transform(code, file) {
      if (!file.startsWith(source) || !isSource(file) || !code.includes('generated/index')) return;
      return {
        code: code.replace(DOCUMENT, (_, text: string) => `(${JSON.stringify(documentOf(text, fragments))})`),
        map: null,
      };
    },
  };
}

function fragmentsIn(source: string): ReadonlyMap<string, DefinitionNode> {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(isSource);
  const documents = files.flatMap((file) =>
    [...readFileSync(path.join(source, file), 'utf8').matchAll(DOCUMENT)].map(([, text = '']) => text),
  );
  return new Map(
    documents
      .flatMap((text) => parse(text, { noLocation: true }).definitions)
      .flatMap((definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
      ),
  );
}

/** The document with the fragments that it names, and those that these name; each once. */
export function documentOf(text: string, fragments: ReadonlyMap<string, DefinitionNode>): DocumentNode {
  const definitions = [...parse(text, { noLocation: true }).definitions];
  const there = new Set(definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [one.name.value] : [])));
  for (const definition of definitions)
    visit(definition, {
      FragmentSpread({ name: { value } }) {
        if (there.has(value)) return;
        const fragment = fragments.get(value);
        if (!fragment) throw new Error(`A GraphQL document names the fragment ${value}, which no source has`);
        there.add(value);
        definitions.push(fragment);
      },
    });
  return { kind: Kind.DOCUMENT, definitions };
}
