import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import { type Language, said, TradeError } from '@jiping/domain/language';
import { DriverException } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { Config } from '../config.ts';
import { Fault } from '../platform/graphql/errors.ts';
import { LIMITS, requestLimits } from '../platform/graphql/limits.ts';
import { refuseNul } from '../platform/graphql/refuse-nul.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import type { Metrics } from '../platform/telemetry/metrics.ts';
import { beginRequest } from './request.ts';

/** The GraphQL server: one transaction a request, limits before execution, errors that disclose nothing. */
export function makeApollo(
  app: FastifyInstance,
  schema: GraphQLSchema,
  config: Config,
  metrics: Metrics,
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema,
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
      didResolveOperation: async ({ request, contextValue }) => {
        refuseNul(request.variables);
        await beginRequest(contextValue);
      },
      willSendResponse: async ({ contextValue, response, operationName, errors }) => {
        const ended = await end(contextValue, errors ?? []).then(
          () => null,
          (error: unknown) => error,
        );
        if (ended !== null) {
          app.log.error({ err: ended, requestId: contextValue.requestId }, 'the transaction could not be ended');
          // Nothing was kept, so nothing is told but why.
          if (!errors?.length) response.http.status = 500;
          response.body = { kind: 'single', singleResult: { data: null, errors: [internal()] } };
        }
        // A fault of the server without a place: the request never began.
        if (errors?.some((error) => !error.path && codeOf(error) === 'INTERNAL_SERVER_ERROR'))
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

const codeOf = (error: GraphQLError): string => String(error.extensions?.code ?? 'INTERNAL_SERVER_ERROR');

/** What was written stays. A request that was refused before it began has nothing to end. */
const end = async ({ em }: RequestContext, errors: readonly GraphQLError[]): Promise<void> => {
  if (!em.isInTransaction()) return;
  try {
    // PostgreSQL answers the commit of a failed transaction with a rollback and no error: nothing may be told as kept then.
    if (errors.some((error) => unwrapResolverError(error) instanceof DriverException)) await em.execute('select 1');
    await em.commit();
  } catch (error) {
    await em.rollback().catch(() => undefined);
    throw error;
  }
};

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

const INTERNAL =
  '系统内部错误，请稍后重试；如仍出现，请把请求编号告知管理员。 / Something went wrong here: try again, or tell the administrator the request id.';

const internal = (): GraphQLFormattedError => ({ message: INTERNAL, extensions: { code: 'INTERNAL_SERVER_ERROR' } });

/** Codes that the GraphQL library and Apollo use for faults of the client; outside programs know them as BAD_USER_INPUT. */
const CLIENT_CODES = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
]);

/** What Apollo refuses before there is an operation, a batch for one. */
const presentRefusal = (formatted: GraphQLFormattedError): GraphQLFormattedError =>
  formatted.extensions?.code === 'BAD_REQUEST'
    ? { message: formatted.message, extensions: { code: 'BAD_USER_INPUT' } }
    : formatted;

/** PostgreSQL's class 22, data exceptions: a value that no column or comparison takes, such as NUL in a text. */
const isUnstorable = (error: unknown): boolean =>
  error instanceof DriverException && /^22/.test(String(error.code ?? ''));

const UNSTORABLE = said(
  '请求中的某个值无法保存或比较（数值过大、含有不可见字符或格式不符），请检查后重试。',
  'A value of the request can be neither kept nor compared: too large, with invisible characters or of another form. Check it and try again.',
);

function presentError(formatted: GraphQLFormattedError, error: unknown, language: Language): GraphQLFormattedError {
  const place = {
    ...(formatted.path ? { path: formatted.path } : {}),
    ...(formatted.locations ? { locations: formatted.locations } : {}),
  };
  if (error instanceof Fault) return { message: error.sentence[language], ...place, extensions: { code: error.code } };
  if (error instanceof TradeError)
    return {
      message: error.sentence[language],
      ...place,
      extensions: { code: 'BAD_USER_INPUT', reason: error.code },
    };
  if (isUnstorable(error)) return { message: UNSTORABLE[language], ...place, extensions: { code: 'BAD_USER_INPUT' } };
  if (CLIENT_CODES.has(String(formatted.extensions?.code)) && error instanceof GraphQLError)
    return { message: formatted.message, ...place, extensions: { code: 'BAD_USER_INPUT' } };
  return { ...internal(), ...place };
}
