import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyApollo from '@as-integrations/fastify';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import staticFiles from '@fastify/static';
import type { MikroORM } from '@mikro-orm/postgresql';
import fastify, { type FastifyInstance, LogController } from 'fastify';
import type { Config } from '../config.ts';
import { errorForLog } from '../platform/telemetry/error-for-log.ts';
import { logLines } from '../platform/telemetry/log-lines.ts';
import { makeMetrics } from '../platform/telemetry/metrics.ts';
import { serveBoundaries } from './boundaries.ts';
import type { Database } from './database.ts';
import { serveExports } from './exports.ts';
import { makeApollo } from './graphql.ts';
import { Readiness, turnAwayUntilReady } from './readiness.ts';
import { makeContext } from './request.ts';
import { buildApi } from './schema.ts';
import { serveStream } from './stream/serve-stream.ts';
import { serveUploads } from './uploads.ts';

/** A GraphQL request is words of one section at the most; 20 MB pasted by accident ends here, with a sentence. */
const LARGEST_BODY = 4 * 1024 * 1024;

export interface Http {
  readonly app: FastifyInstance;
  /** Stops taking requests, lets those under way finish. */
  stop(): Promise<void>;
}

/** Web and API on one port; until it is ready, its health alone. */
export async function makeHttp(
  { orm, live }: Pick<Database, 'orm' | 'live'>,
  config: Config,
  readiness = new Readiness(),
): Promise<Http> {
  const app = fastify({
    logger: {
      level: config.logLevel,
      stream: logLines(),
      redact: ['req.headers.cookie', 'req.headers.authorization'],
      serializers: { err: errorForLog },
    },
    bodyLimit: LARGEST_BODY,
    // The nearest proxy alone is believed: what stands before it in X-Forwarded-For is what the caller says of themselves.
    trustProxy: config.trustProxy && ((_address: string, hop: number) => hop === 0),
    genReqId: () => randomUUID(),
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: 'idle',
  });
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        url: request.url.split('?')[0],
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'request',
    );
  });
  app.setErrorHandler((error: Error & { statusCode?: number; code?: string }, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error({ err: error }, 'request failed');
    void reply.status(status).send({ error: { ...sentenceOf(status), requestId: request.id } });
  });

  turnAwayUntilReady(app, readiness);
  await app.register(cookie);
  await app.register(helmet, {
    contentSecurityPolicy: {
      // antd writes its styles into the page; scripts come from here only.
      directives: {
        'default-src': ["'self'"],
        'style-src': ["'self'", "'unsafe-inline'"],
        'img-src': ["'self'", 'data:', 'blob:'],
        'upgrade-insecure-requests': null,
      },
    },
    strictTransportSecurity: config.secureCookies,
  });
  await app.register(multipart, { limits: { fileSize: 10 * 1024 * 1024, files: 1, fields: 5 } });

  const metrics = makeMetrics();
  const schema = buildApi();
  const apollo = makeApollo(app, schema, config, metrics);
  await apollo.start();
  await app.register(fastifyApollo(apollo), {
    path: '/graphql',
    context: async (request, reply) => makeContext(orm, config, request, reply),
  });
  const streams = serveStream(app, { orm, config, schema, live, metrics });
  serveUploads(app, orm, config);
  serveBoundaries(app, orm, config);
  serveExports(app, orm, config);
  serveHealth(app, orm, metrics, readiness);
  await serveWeb(app);
  return {
    app,
    stop: async () => {
      await streams.stop();
      await apollo.stop();
      await app.close();
    },
  };
}

function sentenceOf(status: number): { code: string; message: string } {
  if (status === 413)
    return {
      code: 'TOO_LARGE',
      message: '内容过大：每次提交不超过 4 MB，文件不超过 10 MB。/ Too large: at most 4 MB a request and 10 MB a file.',
    };
  if (status === 404) return { code: 'NOT_FOUND', message: '未找到该地址。/ There is nothing at this address.' };
  if (status < 500) return { code: 'BAD_USER_INPUT', message: '请求格式不正确。/ The request is malformed.' };
  return {
    code: 'INTERNAL_SERVER_ERROR',
    message: '系统内部错误，请稍后重试。/ Something went wrong here: try again.',
  };
}

/** Alive; ready for requests (the database answers, and figures are of this release); figures for Prometheus. */
function serveHealth(
  app: FastifyInstance,
  orm: MikroORM,
  metrics: ReturnType<typeof makeMetrics>,
  { progress }: Readiness,
): void {
  app.get('/healthz', () => ({ status: 'ok' }));
  app.get('/readyz', async (_, reply) => {
    if (progress()) return reply.status(503).send({ status: 'not ready', reason: 'summaries', counties: progress() });
    try {
      // Who migrated has started: what can fail now is the connection.
      await orm.em.fork().execute('select 1 from region_summary limit 0');
      return { status: 'ready' };
    } catch {
      return reply.status(503).send({ status: 'not ready', reason: 'database' });
    }
  });
  app.get('/metrics', async (_, reply) =>
    reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()),
  );
}

/** The built web client; every address that is not the API's is one of its pages. */
async function serveWeb(app: FastifyInstance): Promise<void> {
  const here = path.dirname(fileURLToPath(import.meta.url));
  const root = [path.resolve(here, '../../web/dist'), path.resolve(here, '../../../web/dist')].find((folder) =>
    existsSync(path.join(folder, 'index.html')),
  );
  if (!root) {
    app.get('/', (_, reply) =>
      reply
        .status(503)
        .type('text/plain; charset=utf-8')
        .send('网页尚未构建，请运行 npm start。/ The web client is not built: run npm start.'),
    );
    return;
  }
  await app.register(staticFiles, {
    root,
    preCompressed: true,
    wildcard: false,
    setHeaders: (reply, file) => {
      reply.header(
        'cache-control',
        file.includes(`${path.sep}assets${path.sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  app.setNotFoundHandler((request, reply) => {
    const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    if (wantsPage) return reply.header('cache-control', 'no-cache').sendFile('index.html');
    return reply.status(404).send({ error: { ...sentenceOf(404), requestId: request.id } });
  });
}
