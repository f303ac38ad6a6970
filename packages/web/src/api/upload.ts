import { type Bilingual, said } from '@jiping/domain/language';

/** The server takes no larger file. */
export const LARGEST_FILE = 10 * 1024 * 1024;
/** The server takes no longer text. */
export const LONGEST_TEXT = 300_000;
export const ACCEPTED = '.docx,.txt,.html,.htm';

export type Uploaded = { readonly uploadId: string } | { readonly refused: Bilingual | string };

/** Sends a file up: `await upload(file, transport)`. What the server refuses, and what is too large to be sent, comes back as a sentence. */
export async function upload(file: File, transport: typeof fetch): Promise<Uploaded> {
  const tooLarge = said(
    `文件有 ${(file.size / 1024 / 1024).toFixed(1)} MB，最大 10 MB。请去掉图片后另存，或只粘贴报告正文。`,
    `The file has ${(file.size / 1024 / 1024).toFixed(1)} MB; 10 MB at the most. Save it without pictures, or paste the report's text.`,
  );
  if (file.size > LARGEST_FILE) return { refused: tooLarge };
  const body = new FormData();
  body.append('file', file, file.name);
  try {
    const response = await transport('/uploads', { method: 'POST', body });
    const answer: unknown = await response.json().catch(() => null);
    if (isRecord(answer) && typeof answer.uploadId === 'string') return { uploadId: answer.uploadId };
    if (isRecord(answer) && isRecord(answer.error) && typeof answer.error.message === 'string')
      return { refused: answer.error.message };
    return {
      refused:
        response.status === 413
          ? tooLarge
          : said('服务器没有接受这个文件，请稍后重试。', 'The server did not take the file; try again later.'),
    };
  } catch {
    return {
      refused: said(
        '没有连上服务器，文件未上传。请检查网络后重试。',
        'The server was not reached and the file not sent. Check the network and try again.',
      ),
    };
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
