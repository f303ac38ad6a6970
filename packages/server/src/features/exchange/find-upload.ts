import { notFound } from '../../platform/graphql/errors.ts';
import { keyOf } from '../../platform/graphql/node-registry.ts';
import { encodeId } from '../../platform/graphql/opaque-id.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { findEvaluation } from '../evaluations/find-evaluation.ts';
import { findRectification } from '../rectification/find-rectification.ts';
import { enterCountyOfId } from '../regions/find-region.ts';
import { Upload } from './upload.entity.ts';

export interface FileToGive {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/**
 * A file for whoever may have it: readers of the evaluation that it is evidence of, readers of the rectification with a report of which it
 * went, and, before either names it, the person who sent it up. Any other is NOT_FOUND, like one that is not there.
 */
export async function findUpload(context: RequestContext, globalId: string): Promise<FileToGive> {
  context.requireViewer();
  const { id, countyId } = keyOf(globalId, 'Upload');
  await enterCountyOfId(context, countyId);
  const upload = await context.em.findOne(Upload, { id });
  if (!upload) throw notFound();
  if (upload.rectificationId !== null) {
    if (!(await findRectification(context, upload.rectificationId, countyId))) throw notFound();
  } else if (upload.evaluationId !== null)
    await findEvaluation(context, encodeId({ type: 'Evaluation', countyId, id: upload.evaluationId }));
  else if (upload.byId !== context.me.userId) throw notFound();
  await context.em.populate(upload, ['bytes']);
  return { name: upload.name, mediaType: upload.mediaType ?? 'application/octet-stream', bytes: upload.bytes };
}
