import { registerEnumType } from 'type-graphql';

type ScreamingSnake<Text extends string> = Text extends `${infer Head}${infer Tail}`
  ? Head extends Lowercase<Head>
    ? `${Uppercase<Head>}${ScreamingSnake<Tail>}`
    : `_${Head}${ScreamingSnake<Tail>}`
  : '';

/**
 * A GraphQL enum over the domain's own words: `enumeration('Grade', { excellent: '优', … }, '…')` is exchanged as
 * `EXCELLENT` and used as `'excellent'`. Every value has a description.
 */
export function enumeration<Value extends string>(
  name: string,
  values: Readonly<Record<Value, string>>,
  description: string,
): { readonly [Key in Value as ScreamingSnake<Key>]: Key } {
  const entries = (Object.entries(values) as [Value, string][]).map(([value, text]) => ({
    key: value.replace(/([A-Z])/g, '_$1').toUpperCase(),
    value,
    text,
  }));
  const object = Object.fromEntries(entries.map(({ key, value }) => [key, value]));
  registerEnumType(object, {
    name,
    description,
    valuesConfig: Object.fromEntries(entries.map(({ key, text }) => [key, { description: text }])),
  });
  return object as { readonly [Key in Value as ScreamingSnake<Key>]: Key };
}
