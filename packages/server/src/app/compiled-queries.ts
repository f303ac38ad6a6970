import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  BREAK,
  type DocumentNode,
  execute,
  type GraphQLSchema,
  getNamedType,
  getVariableValues,
  isAbstractType,
  OperationTypeNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { RequestContext } from '../platform/graphql/request-context.ts';

/** Compiling takes as long as executing a few times; what the pages ask comes thousands of times. */
const TIMES_BEFORE = 3;

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
 * thousand fields, whose execution step by step takes as long as all the rest. A query is known as long as Apollo keeps its parsed document, so
 * that nobody can fill the memory with queries of his own. What is asked once, mutations, and queries through an interface (whose compiled form
 * cannot wait for the type of a row) are executed as ever.
 */
export function compiledQueries(schema: GraphQLSchema): Gateway {
  const known = new WeakMap<DocumentNode, Known>();

  const compiledOf = (document: DocumentNode, operationName: string | undefined): CompiledQuery | null => {
    const of = known.get(document) ?? { times: 0, compiled: new Map() };
    known.set(document, of);
    of.times += 1;
    if (of.times <= TIMES_BEFORE) return null;
    const before = of.compiled.get(operationName);
    if (before !== undefined) return before;
    const made = hasAbstractTypes(schema, document) ? null : compileQuery(schema, document, operationName);
    const compiled = made && isCompiledQuery(made) ? made : null;
    of.compiled.set(operationName, compiled);
    return compiled;
  };

  const executor: Executor = async ({ document, operation, operationName, request, context }) => {
    const { variables = {} } = request;
    if (operation?.operation === OperationTypeNode.QUERY) {
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

function hasAbstractTypes(schema: GraphQLSchema, document: DocumentNode): boolean {
  const types = new TypeInfo(schema);
  let found = false;
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: () => {
        const type = getNamedType(types.getType());
        found ||= type != null && isAbstractType(type);
        return found ? BREAK : undefined;
      },
    }),
  );
  return found;
}
