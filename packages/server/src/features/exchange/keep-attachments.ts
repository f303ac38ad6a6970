import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { refuse } from '../../platform/graphql/act-refused.ts';
import { decodeId } from '../../platform/graphql/opaque-id.ts';
import { newId } from '../../platform/identifiers.ts';
import { filesAttached } from '../rectification/events.ts';
import type { Rectification } from '../rectification/rectification.entity.ts';
import { RectificationAttachment } from '../rectification/rectification-attachment.entity.ts';
import { Upload } from './upload.entity.ts';

/**
 * When a report of what was put right names uploads, these stay with it: those that its reporter sent up, and those that went with an earlier
 * report on the same thing. A refusal says which of them it is, from 0, in its path.
 */
export function keepAttachments(): void {
  filesAttached.listen(async (em, { rectification, files, reporter, at }) => {
    const keys = files.map((file, index) => uploadKey(file, rectification, index));
    const { countyId, departmentId, evaluationId, id: rectificationId } = rectification;
    // Locked: another report may name the same file, and an upload may throw away what is old, in this very moment.
    const lock = { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE } as const;
    const found = await em.find(Upload, { id: { $in: keys }, departmentId, evaluationId: null }, lock);
    const sizes = await sizesOf(em, keys);
    const byId = new Map(found.map((upload) => [upload.id, upload]));
    for (const [place, key] of keys.entries()) {
      const upload = byId.get(key);
      const isHeld = upload?.rectificationId === rectificationId;
      const isFresh = upload?.rectificationId === null && upload.byId === reporter.userId;
      if (!upload || !(isHeld || isFresh)) throw unknownFile(place);
      if (upload.mediaType === null) throw noDocument(upload, place);
      upload.rectificationId = rectificationId;
      em.create(RectificationAttachment, {
        id: newId(),
        countyId,
        departmentId,
        evaluationId,
        rectificationId,
        uploadId: upload.id,
        place,
        name: upload.name,
        size: sizes.get(key)!,
        reportedBy: reporter.displayName,
        reportedAt: at,
      });
    }
  });
}

function uploadKey(file: string, { countyId }: Rectification, place: number): string {
  const key = decodeId(file);
  if (key?.type !== 'Upload' || key.countyId !== countyId) throw unknownFile(place);
  return key.id;
}

/** How many bytes each file has, without reading them. */
async function sizesOf(em: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await em.execute<{ id: string; size: number }[]>(
    `select id, octet_length(bytes) as size from upload where id = any(string_to_array(?, ',')::uuid[])`,
    [ids.join(',')],
  );
  return new Map(rows.map(({ id, size }) => [id, size]));
}

const unknownFile = (place: number) =>
  refuse(
    'UPLOAD_GONE',
    `第 ${place + 1} 个附件不存在或已失效，请移除后重新上传。`,
    `File ${place + 1} is not there, or no longer: take it off and upload it again.`,
    ['attachments', String(place)],
  );

const noDocument = ({ name }: Upload, place: number) =>
  refuse(
    'FILE_TYPE',
    `附件须为图片（png、jpg）、PDF 或 Word、Excel、PowerPoint、WPS 文件，“${name}”不是，请移除。`,
    `Files are pictures (png, jpg), PDF, or Word, Excel, PowerPoint or WPS files; “${name}” is none: take it off.`,
    ['attachments', String(place)],
  );
