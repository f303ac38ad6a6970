import { print } from 'graphql';
import { describe, expect, it } from 'vitest';
import * as generated from '../src/api/generated/graphql.ts';
import { documentOf, ownDocuments } from './own-documents.ts';

const source = new URL('../src/', import.meta.url).pathname;

/** What the plugin makes of a source file’s text. */
async function built(code: string): Promise<string> {
  const plugin = ownDocuments(source);
  const { buildStart, transform } = plugin;
  if (typeof buildStart !== 'function' || typeof transform !== 'function') throw new Error('The plugin has no hooks');
  await Reflect.apply(buildStart, {}, [{}]);
  const answer: { code: string } | undefined = await Reflect.apply(transform, {}, [code, `${source}pages/a.ts`]);
  return answer?.code ?? code;
}

describe('documents where they are written', () => {
  it('are what the generator prints, fragments of fragments included', async () => {
    const text = await built(
      "import { graphql } from '../api/generated/index.ts';\nexport default graphql(`query Own($id: ID!) { evaluation(id: $id) { sections { ...SectionFields } } }`);",
    );
    const document = JSON.parse(/export default \((.*)\);$/s.exec(text)?.[1] ?? 'null');
    const named = document.definitions.map((one: { name: { value: string } }) => one.name.value);
    expect(named).toEqual(['Own', 'SectionFields']);
    const known = generated.EvaluationSectionsDocument;
    const printed = known.definitions.map((one) => print(one));
    expect(printed).toContain(print(document.definitions[1]));
  });

  it('refuses a fragment that nobody wrote', () => {
    expect(() => documentOf('{ viewer { ...Nowhere } }', new Map())).toThrow('Nowhere');
  });

  it('leaves alone what asks nothing', async () =>
    expect(await built('export const a = 1;')).toBe('export const a = 1;'));
});
