import type { Role } from '@jiping/domain/people';
import { refuse } from '../../platform/graphql/act-refused.ts';
import { globalId } from '../../platform/graphql/opaque-id.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { newId } from '../../platform/identifiers.ts';
import { mediaTypeOf } from './media-type.ts';
import { Upload } from './upload.entity.ts';

/**
 * An upload that nobody read in a week, and that no evaluation or report keeps, is thrown away when the next one comes: what was put right
 * is written about over some days, and its files lie here meanwhile.
 */
const KEPT_MS = 7 * 24 * 60 * 60 * 1000;
/** And of one person's no more than the last few are kept. */
const KEPT_FILES = 30;
const UNKEPT = { evaluationId: null, rectificationId: null } as const;

const UPLOADING: readonly Role[] = ['preparer', 'unitHead'];

/** The department whose files the person brings in: only those who report for it upload, and before anything is read of a file. */
export function uploadingDepartment({ me, ownCountyId }: RequestContext): { countyId: string; departmentId: string } {
  const home = me.facts.memberships.find(({ role, countyId }) => UPLOADING.includes(role) && countyId === ownCountyId);
  if (home?.countyId && home.departmentId) return { countyId: home.countyId, departmentId: home.departmentId };
  throw refuse(
    'NOT_ALLOWED',
    '只有填报人和单位负责人可以上传文件。',
    'Only preparers and heads of departments upload files.',
  );
}

/** Keeps a file until it is read or named as evidence; it belongs to the person's department. */
export async function storeUpload(
  context: RequestContext,
  file: { name: string; bytes: Buffer } | null,
  now = new Date(),
): Promise<string> {
  const { em, me } = context;
  const { countyId, departmentId } = uploadingDepartment(context);
  if (!file || file.bytes.length === 0)
    throw refuse('EMPTY_FILE', '文件为空，请重新选择。', 'The file is empty: choose another.');
  const newest = await em.find(
    Upload,
    { byId: me.userId, ...UNKEPT },
    { fields: ['id'], orderBy: { id: 'desc' }, limit: KEPT_FILES - 1 },
  );
  await em.nativeDelete(Upload, {
    departmentId,
    ...UNKEPT,
    $or: [
      { at: { $lt: new Date(now.getTime() - KEPT_MS) } },
      { byId: me.userId, id: { $nin: newest.map((upload) => upload.id) } },
    ],
  });
  const upload = em.create(Upload, {
    id: newId(),
    countyId,
    departmentId,
    name: plainName(file.name),
    bytes: file.bytes,
    mediaType: mediaTypeOf(file.bytes),
    evaluationId: null,
    rectificationId: null,
    byId: me.userId,
    at: now,
  });
  return globalId('Upload', upload);
}

/** Marks that turn the direction of writing make `审计fdp.exe` read as a PDF; control characters are no part of a name either. */
const plainName = (name: string): string => {
  const plain = name.replace(/[\p{Cc}\p{Bidi_Control}]/gu, '').trim();
  // By whole characters: a half of one is none.
  return [...plain].slice(0, 200).join('') || '未命名';
};
