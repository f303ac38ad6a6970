import type { Attachment } from './rectification.query.ts';

/** A file that lies on the server and waits to go with a report. */
export interface AttachedFile {
  /** What the server calls it. */
  readonly file: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

const isFile = (one: unknown): one is AttachedFile =>
  typeof one === 'object' &&
  one !== null &&
  'file' in one &&
  typeof one.file === 'string' &&
  'name' in one &&
  typeof one.name === 'string' &&
  'size' in one &&
  typeof one.size === 'number';

/** Files as a form on this device keeps them among its words; what else lies there is left out. */
export function filesIn(words: string): readonly AttachedFile[] {
  if (words === '') return [];
  try {
    const kept: unknown = JSON.parse(words);
    return Array.isArray(kept) ? kept.filter(isFile) : [];
  } catch {
    return [];
  }
}

/** The same to be kept; no files are no words. */
export const wordsOf = (files: readonly AttachedFile[]): string =>
  files.length === 0 ? '' : JSON.stringify(files.map(({ file, name, size }) => ({ file, name, size })));

/** Whether a file of that name and size is among them: who chooses it again most likely did so before. */
export const isAttached = (
  files: readonly AttachedFile[],
  { name, size }: Pick<AttachedFile, 'name' | 'size'>,
): boolean => files.some((one) => one.name === name && one.size === size);

/** “2.4 MB”, “13 KB”: at least one of them. */
export const sizeWords = (bytes: number): string =>
  bytes >= 1024 * 1024 ? `${(bytes / 1024 / 1024).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1024))} KB`;

/** The files of earlier reports, those of one report together, the first report first. */
export const byReport = (attachments: readonly Attachment[]): readonly (readonly Attachment[])[] => [
  ...Map.groupBy(attachments, ({ reported }) => reported.at).values(),
];
