import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type FragmentDefinitionNode, Kind, parse, print, visit } from 'graphql';

const SOURCE = path.resolve(import.meta.dirname, '../../web/src');

/** Every operation of the web client by its name, with the fragments that it spreads. */
export function clientOperations(): Map<string, string> {
  const definitions = sources().flatMap((text) => parse(text).definitions);
  const fragments = new Map(
    definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [])),
  );
  const operations = definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  return new Map(
    operations
      .map((operation) => {
        const used = new Map<string, FragmentDefinitionNode>();
        const collect = (node: Parameters<typeof visit>[0]) =>
          visit(node, {
            FragmentSpread: ({ name }) => {
              const fragment = fragments.get(name.value);
              if (!fragment || used.has(name.value)) return;
              used.set(name.value, fragment);
              collect(fragment);
            },
          });
        collect(operation);
        return [operation.name!.value, [operation, ...used.values()].map(print).join('\n')] as const;
      })
      .toSorted(([left], [right]) => (left < right ? -1 : 1)),
  );
}

/** What stands in the client's graphql tags. */
function sources(): string[] {
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !file.includes('generated') && !/\.test\.tsx?$/.test(file),
  );
  return files.flatMap((file) => {
    const text = readFileSync(path.join(SOURCE, file), 'utf8');
    return [...text.matchAll(/\bgraphql\(\s*(?:\/\*.*?\*\/\s*)?`([^`]+)`/g)].map(([, document]) => document!);
  });
}
