import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { GraphQLError, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Config } from '../config.ts';
import { questionOf } from '../platform/database/asking-ahead.ts';
import { isUnreachable } from '../platform/database/unreachable.ts';
import { badInput } from '../platform/graphql/errors.ts';
import { LIMITS, requestLimits } from '../platform/graphql/limits.ts';
import { refuseNul } from '../platform/graphql/refuse-nul.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import type { Metrics } from '../platform/telemetry/metrics.ts';
import { compiledQueries } from './compiled-queries.ts';
import { codeOf, internal, presentError, RETRY_AFTER_SECONDS } from './present-error.ts';
import { beginRequest, endRequest } from './request.ts';

/** The GraphQL server: one transaction a request, limits before execution, errors that disclose nothing. */
export function makeApollo(
  app: FastifyInstance,
  schema: GraphQLSchema,
  config: Config,
  metrics: Metrics,
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    gateway: compiledQueries(schema),
    introspection: config.introspection,
    hideSchemaDetailsFromClientErrors: config.production,
    includeStacktraceInErrorResponses: false,
    // The signal handler of `main` ends things in order: Apollo would end the process before PostgreSQL is stopped.
    stopOnTerminationSignals: false,
    csrfPrevention: true,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: [requestLimits],
    formatError: presentRefusal,
    plugins: [
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginLandingPageDisabled(),
      // It looks at every field of every answer to find out how long it may be kept; ours may never be.
      ApolloServerPluginCacheControlDisabled(),
      transactionPerRequest(app, metrics),
    ],
    logger: app.log,
  });
}

/** Begins when the operation is about to execute, and ends before the answer leaves: an answer is never sooner than its commit. */
const transactionPerRequest = (app: FastifyInstance, metrics: Metrics): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: async () => {
    const started = performance.now();
    return {
      didResolveOperation: async ({ request, operation, operationName, queryHash, contextValue }) => {
        if (operation?.operation === 'subscription') throw subscribeElsewhere();
        refuseNul(request.variables);
        const { sessionToken } = contextValue.caller;
        const isQuestion = sessionToken !== undefined && operation?.operation === 'query';
        await beginRequest(
          contextValue,
          isQuestion ? { question: questionOf(sessionToken, queryHash, operationName, request.variables) } : {},
        );
      },
      willSendResponse: async ({ contextValue, response, operation, operationName, errors }) => {
        response.http.headers.set('cache-control', 'no-store');
        const use = operation?.operation === 'query' ? 'reading' : 'writing';
        const ended = await endRequest(contextValue, errors ?? [], use).then(
          () => null,
          (error: unknown) => error,
        );
        if (ended !== null) {
          app.log.error({ err: ended, requestId: contextValue.requestId }, 'the transaction could not be ended');
          // Nothing was kept, so nothing is told but why.
          if (!errors?.length) response.http.status = 500;
          const told = presentError(internal(), ended, contextValue.language);
          response.body = { kind: 'single', singleResult: { data: null, errors: [told] } };
        }
        if ([ended, ...(errors ?? [])].some((error) => isUnreachable(error))) {
          response.http.status = 503;
          response.http.headers.set('retry-after', String(RETRY_AFTER_SECONDS));
        }
        // A fault of the server without a place: the request never began.
        else if (errors?.some((error) => !error.path && codeOf(error) === 'INTERNAL_SERVER_ERROR'))
          response.http.status = 500;
        presentErrors(response.body, errors ?? [], contextValue);
        for (const error of errors ?? []) {
          const code = codeOf(error);
          metrics.refusals.inc({ code });
          if (code === 'INTERNAL_SERVER_ERROR')
            app.log.error(
              { err: error.originalError ?? error, path: error.path, requestId: contextValue.requestId },
              'a resolver failed',
            );
        }
        const outcome = errors?.length ? 'error' : 'ok';
        metrics.operations.observe(
          { operation: metrics.nameOf(operationName), outcome },
          (performance.now() - started) / 1000,
        );
      },
    };
  },
});

const subscribeElsewhere = () =>
  badInput('订阅请发送到 /graphql/stream。', 'A subscription is sent to /graphql/stream.');

type ResponseBody =
  | { kind: 'single'; singleResult: { errors?: readonly GraphQLFormattedError[] } }
  | { kind: 'incremental' };

/** Errors in the viewer's language, with the request's id: the log has the same, so that a person can tell us which it was. */
function presentErrors(
  body: ResponseBody,
  errors: readonly GraphQLError[],
  { language, requestId }: RequestContext,
): void {
  if (body.kind !== 'single' || !body.singleResult.errors) return;
  const shown =
    errors.length > 0
      ? errors.map((error) => presentError(error.toJSON(), unwrapResolverError(error), language))
      : body.singleResult.errors;
  body.singleResult.errors = shown.map((error) => ({ ...error, extensions: { ...error.extensions, requestId } }));
}

/** What Apollo refuses before there is an operation, a batch for one. */
const presentRefusal = (formatted: GraphQLFormattedError): GraphQLFormattedError =>
  formatted.extensions?.code === 'BAD_REQUEST'
    ? { message: formatted.message, extensions: { code: 'BAD_USER_INPUT' } }
    : formatted;
