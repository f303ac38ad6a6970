import { textOf } from '@jiping/documents';
import { readReport } from '@jiping/domain/reading';
import { refuse } from '../../platform/graphql/act-refused.ts';
import { keyOf } from '../../platform/graphql/node-registry.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { newId } from '../../platform/identifiers.ts';
import { lockEvaluation } from '../evaluations/find-evaluation.ts';
import { demand, writingRefusal } from '../evaluations/permitted-acts.ts';
import { standingOf } from '../evaluations/standing.ts';
import { ReportImport } from './report-import.entity.ts';
import { Upload } from './upload.entity.ts';

export interface ImportReport {
  readonly evaluationId: string;
  /** Either a file that was uploaded before … */
  readonly uploadId?: string | null;
  /** … or the text itself. */
  readonly text?: string | null;
}

/** Ten times the longest report known; reading takes its time, and the next person waits for it. */
const LONGEST_TEXT = 300_000;

/**
 * Reads a document and keeps what it was understood to say, with its evidence. Nothing of the evaluation changes before a
 * person has looked at it and applied it.
 */
export async function importReport(
  context: RequestContext,
  input: ImportReport,
  now = new Date(),
): Promise<{ import: ReportImport }> {
  const { em, me } = context;
  const evaluation = await lockEvaluation(context, input.evaluationId);
  const standing = await standingOf(context, evaluation);
  demand(writingRefusal(me, standing, 'import'));
  const { source, fileName } = await sourceOf(context, input);
  const { countyId, departmentId, id: evaluationId } = evaluation;
  const reading = readReport(source, standing.template);
  return {
    import: em.create(ReportImport, {
      id: newId(),
      countyId,
      departmentId,
      evaluationId,
      fileName,
      source,
      reading,
      byId: me.userId,
      createdAt: now,
      appliedAt: null,
    }),
  };
}

async function sourceOf(
  context: RequestContext,
  input: ImportReport,
): Promise<{ source: string; fileName: string | null }> {
  if (input.uploadId) {
    const upload = await context.em.findOne(
      Upload,
      { id: keyOf(input.uploadId, 'Upload').id, byId: context.me.userId },
      { populate: ['bytes'] },
    );
    if (!upload)
      throw refuse(
        'UPLOAD_GONE',
        '上传的文件已失效，请重新上传。',
        'That upload is no longer there: upload the file again.',
        ['uploadId'],
      );
    const source = readable((await textOf(upload.bytes, upload.name)).text);
    checkLength(source, 'uploadId');
    return { source, fileName: upload.name };
  }
  const text = readable(input.text ?? '');
  if (text.trim() === '')
    throw refuse(
      'EMPTY_DOCUMENT',
      '没有可识别的内容，请粘贴报告全文或选择文件。',
      'There is nothing to read: paste the report or choose a file.',
      ['text'],
    );
  checkLength(text, 'text');
  return { source: text, fileName: null };
}

function checkLength(text: string, path: string): void {
  if (text.length <= LONGEST_TEXT) return;
  throw refuse(
    'TEXT_TOO_LONG',
    '文本超过 30 万字，请只导入报告正文。',
    'Over 300,000 characters: bring in the report only.',
    [path],
  );
}

/** Without what neither a document nor PostgreSQL keeps and no report means: control characters, halves of surrogate pairs. */
const readable = (text: string): string => text.toWellFormed().replace(/[^\P{Cc}\t\n\r]/gu, '');
