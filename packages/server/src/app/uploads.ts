import { said } from '@jiping/domain/language';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';
import { findUpload } from '../features/exchange/find-upload.ts';
import { storeUpload, uploadingDepartment } from '../features/exchange/store-upload.ts';
import { ActRefused } from '../platform/graphql/act-refused.ts';
import { languageOf } from '../platform/graphql/bilingual.ts';
import { Fault } from '../platform/graphql/errors.ts';
import { inRequest } from './request.ts';

const STATUS: Partial<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  RATE_LIMITED: 429,
};

/**
 * `POST /uploads` (multipart, field `file`) → `{ uploadId }`, or `{ error: { code, message } }`. A header that no form can send
 * keeps other sites from uploading in a person's name. `GET /uploads/:uploadId` gives the file to save, never to show: what people
 * send up must not run in our pages.
 */
export function serveUploads(app: FastifyInstance, orm: MikroORM, config: Config): void {
  app.post('/uploads', async (request, reply) => {
    try {
      if (!request.headers['x-requested-with'])
        throw new Fault(
          'FORBIDDEN',
          said(
            '上传须由本系统网页发起（缺少 x-requested-with）。',
            'Uploads come from our own pages: send the header x-requested-with.',
          ),
        );
      await inRequest(orm, config, request, reply, async (context) => uploadingDepartment(context));
      // Read between two transactions: a file that trickles in must not hold a connection of the database meanwhile.
      const part = await request.file();
      const file = part ? { name: part.filename ?? '', bytes: await part.toBuffer() } : null;
      const uploadId = await inRequest(orm, config, request, reply, (context) => storeUpload(context, file));
      return { uploadId };
    } catch (error) {
      return answerRefusal(error, request, reply);
    }
  });

  app.get<{ Params: { id: string } }>('/uploads/:id', async (request, reply) => {
    try {
      const { name, mediaType, bytes } = await inRequest(orm, config, request, reply, (context) =>
        findUpload(context, request.params.id),
      );
      return reply
        .type(mediaType)
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
        .header('x-content-type-options', 'nosniff')
        .header('content-security-policy', "default-src 'none'; sandbox")
        .header('cache-control', 'private, no-store')
        .send(bytes);
    } catch (error) {
      return answerRefusal(error, request, reply);
    }
  });
}

/** A refusal as `{ error: { code, message } }` in the caller's language; anything else is a fault of the server. */
function answerRefusal(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const language = languageOf(request.headers['accept-language']);
  if (error instanceof Fault)
    return reply
      .status(STATUS[error.code] ?? 400)
      .send({ error: { code: error.code, message: error.sentence[language] } });
  const refusal = error instanceof ActRefused ? error.refusals[0] : undefined;
  if (refusal) return reply.status(422).send({ error: { code: refusal.code, message: refusal.sentence[language] } });
  throw error;
}
