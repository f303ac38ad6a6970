import { unwrapResolverError } from '@apollo/server/errors';
import type { FastifyBaseLogger } from 'fastify';
import { execute, type FormattedExecutionResult, type GraphQLError, type GraphQLSchema } from 'graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { codeOf, internal, presentError } from '../present-error.ts';
import { beginRequest, endRequest } from '../request.ts';
import type { CheckedOperation } from './checked-operation.ts';

/**
 * Answers one event as if it were a request: in a transaction of its own, with the session looked up anew. Who signed out or lost
 * their membership since is refused here, whatever they could see when they subscribed.
 */
export async function answerEvent(
  context: RequestContext,
  schema: GraphQLSchema,
  { document, operationName, variables }: CheckedOperation,
  event: unknown,
  log: FastifyBaseLogger,
): Promise<FormattedExecutionResult> {
  try {
    await beginRequest(context, { use: 'watched' });
    const { data, errors } = await execute({
      schema,
      document,
      operationName: operationName ?? null,
      variableValues: variables ?? null,
      rootValue: event,
      contextValue: context,
    });
    await endRequest(context, errors ?? [], 'reading');
    return errors?.length ? { data: data ?? null, errors: presented(errors, context, log) } : { data: data ?? null };
  } catch (error) {
    await context.em.rollback().catch(() => undefined);
    log.error({ err: error, requestId: context.requestId }, 'an event could not be answered');
    return { data: null, errors: [withRequestId(presentError(internal(), error, context.language), context)] };
  }
}

/** Errors in the viewer's language; those that are ours go to the log. */
export function presented(errors: readonly GraphQLError[], context: RequestContext, log: FastifyBaseLogger) {
  return errors.map((error) => {
    const shown = presentError(error.toJSON(), unwrapResolverError(error), context.language);
    if (codeOf(shown) === 'INTERNAL_SERVER_ERROR')
      log.error({ err: error.originalError ?? error, requestId: context.requestId }, 'a subscription failed');
    return withRequestId(shown, context);
  });
}

const withRequestId = <Shown extends ReturnType<typeof internal>>(
  error: Shown,
  { requestId }: RequestContext,
): Shown => ({
  ...error,
  extensions: { ...error.extensions, requestId },
});
