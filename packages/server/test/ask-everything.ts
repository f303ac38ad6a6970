import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredInputField,
} from 'graphql';

/** A document for one root field with its variables, made from nothing but the schema. */
export interface Question {
  readonly document: string;
  readonly variables: Record<string, unknown>;
}

/** Gives the value of a scalar argument by its path, such as `evaluation.id` or `saveSection.input.evaluationId`. */
export type Values = (path: string, typeName: string) => unknown;

export type Extent = 'required' | 'everything';

export type Kind = 'query' | 'mutation' | 'subscription';

/** Asks for a field with every argument, or with the required ones only, and for all that it can answer. */
export function ask(kind: Kind, field: GraphQLField<unknown, unknown>, extent: Extent, values: Values) {
  const given = field.args.filter((argument) => extent === 'everything' || isNonNullType(argument.type));
  const head = given.map((argument) => `$${argument.name}: ${argument.type}`).join(', ');
  const call = given.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  const variables = Object.fromEntries(
    given.map((argument) => [argument.name, valueFor(argument, `${field.name}.${argument.name}`, extent, values)]),
  );
  return {
    document: `${kind}${head && ` (${head})`} { ${field.name}${call && `(${call})`} ${selectionOf(getNamedType(field.type))} }`,
    variables,
  } satisfies Question;
}

function valueFor(
  argument: GraphQLArgument | GraphQLInputField,
  path: string,
  extent: Extent,
  values: Values,
  type: GraphQLInputType = argument.type,
): unknown {
  if (isNonNullType(type)) return valueFor(argument, path, extent, values, type.ofType);
  if (isListType(type)) return [valueFor(argument, path, extent, values, type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (!isInputObjectType(type)) return values(path, getNamedType(type).name);
  const fields = Object.values(type.getFields()).filter((one) => extent === 'everything' || isRequiredInputField(one));
  return Object.fromEntries(fields.map((one) => [one.name, valueFor(one, `${path}.${one.name}`, extent, values)]));
}

const DEEPEST = 3;

/** Something that a field within takes for a required argument: the first rows, the first way, a figure that rolls up. */
function literalOf(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literalOf(type.ofType);
  if (isListType(type)) return `[${literalOf(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]!.name;
  return getNamedType(type).name === 'Int' ? '3' : '"expenditure.basic"';
}

/** Every field, three levels down. */
export function selectionOf(type: GraphQLNamedType, depth = 0): string {
  if (!isCompositeType(type)) return '';
  const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
  const chosen = fields.flatMap((field) => {
    const inner = getNamedType(field.type);
    if (isCompositeType(inner) && depth >= DEEPEST) return [];
    const needed = field.args.filter((argument) => isNonNullType(argument.type));
    const args =
      needed.length > 0 ? `(${needed.map(({ name, type }) => `${name}: ${literalOf(type)}`).join(', ')})` : '';
    return [`${field.name}${args} ${selectionOf(inner, depth + 1)}`.trim()];
  });
  return `{ ${['__typename', ...chosen].join(' ')} }`;
}
