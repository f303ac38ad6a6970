import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  BREAK,
  type DocumentNode,
  execute,
  type GraphQLSchema,
  getNamedType,
  getVariableValues,
  isAbstractType,
  Kind,
  OperationTypeNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import type { RequestContext } from '../platform/graphql/request-context.ts';

/** Compiling takes as long as executing a few times; what the pages ask comes thousands of times. */
const TIMES_BEFORE = 3;

/** Questions with thousands of fields in their answers, for which it is worth it; all others are executed as ever. */
const LONG: ReadonlySet<string> = new Set(['departmentFacts', 'departmentComparison', 'regionSummary']);

/** More than the pages ask. A query of as many fields as may be asked for is close to a megabyte once it is compiled. */
const MOST = 200;

/** Apollo's name for whatever executes in its place. */
type Gateway = ApolloServerOptionsWithGateway<RequestContext>['gateway'];
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;

interface Known {
  times: number;
  /** By the operation's name; null for one that cannot be compiled. */
  readonly compiled: Map<string | undefined, CompiledQuery | null>;
}

/**
 * Executes operations, and queries that come again and again as functions that they are compiled to: a table of a hundred departments is seven
 * thousand fields, whose execution step by step takes as long as all the rest. Only so many are known, and none of strangers, so that nobody
 * can fill the memory with queries of his own. What is asked once, mutations, short answers, and queries that would be answered otherwise once they are
 * compiled (`mustBeExecuted`) are executed as ever.
 */
export function compiledQueries(schema: GraphQLSchema): Gateway {
  const known = new LRUCache<DocumentNode, Known>({ max: MOST });

  const compiledOf = (document: DocumentNode, operationName: string | undefined): CompiledQuery | null => {
    const of = known.get(document) ?? { times: 0, compiled: new Map() };
    known.set(document, of);
    of.times += 1;
    if (of.times <= TIMES_BEFORE) return null;
    const before = of.compiled.get(operationName);
    if (before !== undefined) return before;
    const made = mustBeExecuted(schema, document) ? null : compileQuery(schema, document, operationName);
    const compiled = made && isCompiledQuery(made) ? made : null;
    of.compiled.set(operationName, compiled);
    return compiled;
  };

  const executor: Executor = async ({ document, operation, operationName, request, context }) => {
    const { variables = {} } = request;
    if (operation?.operation === OperationTypeNode.QUERY && context.actor) {
      const compiled = compiledOf(document, operationName ?? undefined);
      // What is wrong with a variable is told by the usual way, in the usual words.
      const areRight = () => !getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors;
      if (compiled && areRight()) return compiled.query(undefined, context, variables);
    }
    return execute({
      schema,
      document,
      contextValue: context,
      variableValues: variables,
      operationName: request.operationName,
    });
  };

  return {
    load: async () => ({ executor }),
    onSchemaLoadOrUpdate: (tell) => {
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    stop: async () => undefined,
  };
}

/**
 * What is not worth it, and what graphql-jit does otherwise than GraphQL says, or not at all: it does not wait for the type of a row; it takes a
 * fragment that is left out in one place for left out in all; it tells a place `children` of `X` from a name `children_X` by nothing, and sets a
 * prototype for `__proto__`; it makes null of a variable that was not given, inside an object. Nor does it catch what throws when a plain property
 * is read: an object type whose fields may throw has no `simpleResolvers`.
 */
function mustBeExecuted(schema: GraphQLSchema, document: DocumentNode): boolean {
  const types = new TypeInfo(schema);
  let found = false;
  const find = (isOne: boolean) => {
    found ||= isOne;
    return found ? BREAK : undefined;
  };
  visit(
    document,
    visitWithTypeInfo(types, {
      OperationDefinition: ({ selectionSet: { selections } }) =>
        find(selections.some((one) => one.kind !== Kind.FIELD || !LONG.has(one.name.value))),
      Field: ({ alias }) => {
        const type = getNamedType(types.getType());
        return find((type != null && isAbstractType(type)) || alias?.value.includes('_') === true);
      },
      FragmentSpread: ({ directives = [] }) => find(directives.length > 0),
      InlineFragment: ({ directives = [] }) => find(directives.length > 0),
      ObjectField: ({ value }) => find(value.kind === Kind.VARIABLE),
    }),
  );
  return found;
}
