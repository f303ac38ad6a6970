import { type GraphQLSchema, isEnumType, isObjectType } from 'graphql';

/**
 * A code generator's plugin: every enumeration of the schema as a list and a union of its words, and the names of the types that have
 * no id. The preset itself prints only the enumerations that some document happens to use.
 */
export function plugin(schema: GraphQLSchema): string {
  const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));
  const enumerations = types.filter(isEnumType).map((type) => {
    const words = type.getValues().map((value) => `'${value.name}'`);
    const constant = type.name.replace(/(?<!^)(?=[A-Z])/g, '_').toUpperCase();
    return [
      `export const ${constant}_WORDS = [${words.join(', ')}] as const;`,
      `export type ${type.name} = (typeof ${constant}_WORDS)[number];`,
    ].join('\n');
  });
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const embedded = types
    .filter(isObjectType)
    .filter((type) => !roots.includes(type) && !('id' in type.getFields()))
    .map((type) => `'${type.name}'`);
  return [...enumerations, `export const EMBEDDED_TYPES = [${embedded.join(', ')}] as const;`, ''].join('\n');
}
