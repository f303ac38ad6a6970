import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { type DocumentNode, execute, type GraphQLSchema, OperationTypeNode } from 'graphql';
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
 * that nobody can fill the memory with queries of his own. Mutations and what is asked once are executed as ever.
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
    const made = compileQuery(schema, document, operationName);
    const compiled = isCompiledQuery(made) ? made : null;
    of.compiled.set(operationName, compiled);
    return compiled;
  };

  const executor: Executor = async ({ document, operation, operationName, request, context }) => {
    const isQuery = operation.operation === OperationTypeNode.QUERY;
    const compiled = isQuery ? compiledOf(document, operationName ?? undefined) : null;
    if (compiled) return compiled.query(undefined, context, request.variables ?? {});
    return execute({
      schema,
      document,
      contextValue: context,
      variableValues: request.variables,
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
