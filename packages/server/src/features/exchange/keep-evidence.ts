import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { refuse } from '../../platform/graphql/act-refused.ts';
import { decodeId } from '../../platform/graphql/opaque-id.ts';
import type { Evaluation } from '../evaluations/evaluation.entity.ts';
import { evidenceNamed } from '../evaluations/events.ts';
import { Upload } from './upload.entity.ts';

/** As many as the list of attachments has rows, twice: one that was replaced still belongs to what was handed in with it. */
const MOST_FILES = 200;

/** When figures name uploads, these become evidence of the evaluation and stay. */
export function keepEvidence(): void {
  evidenceNamed.listen(async (em, { evaluation, files }) => {
    const ids = files.map((file) => uploadKey(file, evaluation));
    // Locked: another evaluation of the department, or a report of what was put right, may name the same file in this very moment.
    const uploads = await em.find(
      Upload,
      { id: { $in: ids }, departmentId: evaluation.departmentId, rectificationId: null },
      { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if (uploads.length < new Set(ids).size) throw unknownFile();
    if (uploads.some(({ mediaType }) => mediaType === null)) {
      throw refuse(
        'FILE_TYPE',
        '佐证材料须为图片（png、jpg）、PDF 或 Word、Excel、PowerPoint、WPS 文件。',
        'Evidence is a picture (png, jpg), a PDF, or a Word, Excel, PowerPoint or WPS file.',
        ['figures'],
      );
    }
    const fresh = uploads.filter(({ evaluationId }) => evaluationId === null);
    if (fresh.length > 0) await refuseTooMany(em, evaluation, fresh.length);
    for (const upload of fresh) upload.evaluationId = evaluation.id;
  });
}

function uploadKey(file: string, { countyId }: Evaluation): string {
  const key = decodeId(file);
  if (key?.type !== 'Upload' || key.countyId !== countyId) throw unknownFile();
  return key.id;
}

const unknownFile = () =>
  refuse(
    'UPLOAD_GONE',
    '所选文件不存在或已失效，请重新上传。',
    'That file is not there, or no longer: upload it again.',
    ['figures'],
  );

async function refuseTooMany(em: EntityManager, evaluation: Evaluation, more: number): Promise<void> {
  const kept = await em.count(Upload, { evaluationId: evaluation.id });
  if (kept + more <= MOST_FILES) return;
  throw refuse(
    'TOO_MANY_FILES',
    `一份自评最多保存 ${MOST_FILES} 个文件，请合并后再上传。`,
    `An evaluation keeps at most ${MOST_FILES} files: put some together.`,
    ['figures'],
  );
}
