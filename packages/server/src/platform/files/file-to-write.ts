/**
 * A file that somebody asked for: what it says was read within the request's transaction, its bytes are made after it, so that no
 * connection waits for them.
 */
export interface FileToWrite {
  /** As it is saved, in Chinese where its content is: `青山县2021年度总览.xlsx`. */
  readonly name: string;
  /** For programs that know ASCII only: `overview-990121-2021.xlsx`. */
  readonly plainName: string;
  readonly mediaType: string;
  write(): Promise<Uint8Array>;
}

export const MEDIA_TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  json: 'application/json; charset=utf-8',
} as const;
