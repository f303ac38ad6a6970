import { refuse } from '../../platform/graphql/act-refused.ts';
import { globalId } from '../../platform/graphql/opaque-id.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { newId } from '../../platform/identifiers.ts';
import { Upload } from './upload.entity.ts';

/** An upload that nobody read in a day is thrown away when the next one comes. */
const KEPT_MS = 24 * 60 * 60 * 1000;

/** Keeps a file until it is read; only people of a department bring in files, and it belongs to their department. */
export async function storeUpload(
  context: RequestContext,
  file: { name: string; bytes: Buffer } | null,
  now = new Date(),
): Promise<string> {
  const { em, me } = context;
  const home = me.facts.memberships.find(
    (membership) => membership.role === 'preparer' && membership.countyId && membership.departmentId,
  );
  if (!home?.countyId || !home.departmentId)
    throw refuse('NOT_ALLOWED', '只有填报人可以上传文件。', 'Only preparers upload files.');
  if (!file || file.bytes.length === 0)
    throw refuse('EMPTY_FILE', '文件为空，请重新选择。', 'The file is empty: choose another.');
  await em.nativeDelete(Upload, { departmentId: home.departmentId, at: { $lt: new Date(now.getTime() - KEPT_MS) } });
  const upload = em.create(Upload, {
    id: newId(),
    countyId: home.countyId,
    departmentId: home.departmentId,
    name: file.name.slice(0, 200),
    bytes: file.bytes,
    byId: me.userId,
    at: now,
  });
  return globalId('Upload', upload);
}
