import { said } from '@jiping/domain/language';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.ts';
import { findUpload } from '../features/exchange/find-upload.ts';
import { storeUpload, uploadingDepartment } from '../features/exchange/store-upload.ts';
import { Fault } from '../platform/graphql/errors.ts';
import { answerRefusal } from './answer-refusal.ts';
import { inRequest } from './request.ts';
import { sendFile } from './send-file.ts';

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
      const file = await inRequest(orm, config, request, reply, (context) => findUpload(context, request.params.id));
      return sendFile(reply, file);
    } catch (error) {
      return answerRefusal(error, request, reply);
    }
  });
}
