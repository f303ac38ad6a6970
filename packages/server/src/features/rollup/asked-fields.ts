import {
  type FieldNode,
  type GraphQLDirective,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  Kind,
  type SelectionNode,
} from 'graphql';

/**
 * The fields that an operation asks for below the one that is being answered, or below one of those: `askedFields(info, 'evaluation')`.
 * Those of fragments too, without what `@skip` and `@include` leave out. What nobody asks for need not be read.
 */
export function askedFields(info: GraphQLResolveInfo, ...path: readonly string[]): ReadonlySet<string> {
  let nodes = info.fieldNodes;
  for (const name of path)
    nodes = nodes.flatMap((node) => fieldsIn(node, info).filter((field) => nameOf(field) === name));
  return new Set(nodes.flatMap((node) => fieldsIn(node, info).map(nameOf)));
}

const nameOf = ({ name }: FieldNode): string => name.value;

function fieldsIn({ selectionSet }: FieldNode, info: GraphQLResolveInfo): FieldNode[] {
  const fieldsOf = (selections: readonly SelectionNode[]): FieldNode[] =>
    selections.flatMap((selection) => {
      if (isLeftOut(selection, info)) return [];
      if (selection.kind === Kind.FIELD) return selection;
      if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selection.selectionSet.selections);
      return fieldsOf(info.fragments[selection.name.value]?.selectionSet.selections ?? []);
    });
  return fieldsOf(selectionSet?.selections ?? []);
}

const isLeftOut = (node: SelectionNode, { variableValues }: GraphQLResolveInfo): boolean => {
  const wordOf = (directive: GraphQLDirective): unknown => getDirectiveValues(directive, node, variableValues)?.if;
  if (!node.directives?.length) return false;
  return wordOf(GraphQLSkipDirective) === true || wordOf(GraphQLIncludeDirective) === false;
};
