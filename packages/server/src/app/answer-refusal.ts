import { TradeError } from '@jiping/domain/language';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isUnreachable } from '../platform/database/unreachable.ts';
import { ActRefused } from '../platform/graphql/act-refused.ts';
import { languageOf } from '../platform/graphql/bilingual.ts';
import { Fault } from '../platform/graphql/errors.ts';
import { NOT_READY, RETRY_AFTER_SECONDS } from './present-error.ts';

const STATUS: Partial<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  RATE_LIMITED: 429,
};

/**
 * A refusal as `{ error: { code, message } }` in the caller's language: of what is asked by its own status, of what a person can mend
 * 422; of a database that cannot be reached 503. Anything else is a fault of the server and thrown on.
 */
export function answerRefusal(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const language = languageOf(request.headers['accept-language']);
  // A browser may keep a 404 by itself, and give it to the next person who signs in.
  void reply.header('cache-control', 'no-store');
  if (error instanceof Fault)
    return reply
      .status(STATUS[error.code] ?? 400)
      .send({ error: { code: error.code, message: error.sentence[language] } });
  if (isUnreachable(error))
    return reply
      .status(503)
      .header('retry-after', RETRY_AFTER_SECONDS)
      .send({ error: { code: 'NOT_READY', message: NOT_READY[language] } });
  const refusal = error instanceof ActRefused ? error.refusals[0] : error instanceof TradeError ? error : undefined;
  if (refusal) return reply.status(422).send({ error: { code: refusal.code, message: refusal.sentence[language] } });
  throw error;
}
