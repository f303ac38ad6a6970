import { unwrapResolverError } from '@apollo/server/errors';
import { DriverException, type MikroORM } from '@mikro-orm/postgresql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLError } from 'graphql';
import type { Config } from '../config.ts';
import { findActor, type SessionUse } from '../features/identity/find-actor.ts';
import { beginAsking } from '../platform/database/asking-ahead.ts';
import { languageOf } from '../platform/graphql/bilingual.ts';
import { type Caller, RequestContext } from '../platform/graphql/request-context.ts';
import type { Live } from '../platform/live/live.ts';

export const SESSION_COOKIE = 'jiping_session';

/** What a request carries, before its transaction begins. */
export const makeContext = (
  orm: MikroORM,
  config: Config,
  request: FastifyRequest,
  reply: FastifyReply,
  live?: Live,
): RequestContext =>
  new RequestContext(
    orm.em.fork(),
    languageOf(request.headers['accept-language']),
    request.id,
    callerOf(config, request, reply),
    live,
  );

/**
 * One transaction: cookie → session → person with memberships → rules → the person's scope. `use` is `watched` where nobody did
 * anything: an open page must not keep its session from ending.
 */
export async function beginRequest(
  context: RequestContext,
  { use = 'used', question }: { readonly use?: SessionUse; readonly question?: string } = {},
): Promise<void> {
  const { em, caller } = context;
  await (question === undefined ? em.begin() : beginAsking(question, () => em.begin()));
  try {
    const actor = caller.sessionToken ? await findActor(em, caller.sessionToken, use) : null;
    await (actor ? context.actAs(actor) : context.openScope());
  } catch (error) {
    await em.rollback().catch(() => undefined);
    throw error;
  }
}

/** What was written stays. A request that was refused before it began has nothing to end; one that only read is not looked through for changes. */
export async function endRequest(
  { em }: RequestContext,
  errors: readonly GraphQLError[],
  use: 'reading' | 'writing',
): Promise<void> {
  if (!em.isInTransaction()) return;
  try {
    // Else the ORM writes every summary that it loaded out as JSON again, to see whether it is another now.
    if (use === 'reading') em.clear();
    // PostgreSQL answers the commit of a failed transaction with a rollback and no error: nothing may be told as kept then.
    if (errors.some((error) => unwrapResolverError(error) instanceof DriverException)) await em.execute('select 1');
    await em.commit();
  } catch (error) {
    await em.rollback().catch(() => undefined);
    throw error;
  }
}

function callerOf(config: Config, request: FastifyRequest, reply: FastifyReply): Caller {
  const attributes = { path: '/', httpOnly: true, sameSite: 'lax', secure: config.secureCookies } as const;
  return {
    address: request.ip,
    sessionToken: request.cookies[SESSION_COOKIE],
    setSession: (token, expires) => {
      reply.setCookie(SESSION_COOKIE, token, { ...attributes, expires });
    },
    clearSession: () => {
      reply.clearCookie(SESSION_COOKIE, attributes);
    },
  };
}

/** Does `work` in a request's transaction: for files and everything else that is not GraphQL. */
export async function inRequest<Result>(
  orm: MikroORM,
  config: Config,
  request: FastifyRequest,
  reply: FastifyReply,
  work: (context: RequestContext) => Promise<Result>,
): Promise<Result> {
  const context = makeContext(orm, config, request, reply);
  await beginRequest(context);
  try {
    const result = await work(context);
    await context.em.commit();
    return result;
  } catch (error) {
    await context.em.rollback().catch(() => undefined);
    throw error;
  }
}
