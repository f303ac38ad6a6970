/** What a file's first bytes say it is; names and endings are not believed. */
export type FileKind = 'zip' | 'ole' | 'pdf' | 'rtf' | 'binary' | 'unknown';

const MAGIC: readonly (readonly [FileKind, string])[] = [
  ['zip', 'PK\u0003\u0004'],
  ['zip', 'PK\u0005\u0006'],
  ['ole', '\u00d0\u00cf\u0011\u00e0'],
  ['pdf', '%PDF-'],
  ['rtf', '{\\rtf'],
  ['binary', '\u0089PNG'],
  ['binary', '\u00ff\u00d8\u00ff'],
  ['binary', 'GIF8'],
  ['binary', 'MZ'],
  ['binary', '\u007fELF'],
  ['binary', 'Rar!'],
  ['binary', '7z\u00bc\u00af'],
  ['binary', '\u001f\u008b'],
  ['binary', 'II*\u0000'],
  ['binary', 'MM\u0000*'],
  ['binary', 'RIFF'],
];

export function fileKindOf(bytes: Uint8Array): FileKind {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  // A PDF may carry a few bytes of rubbish before its header.
  if (String.fromCharCode(...bytes.subarray(0, 1024)).includes('%PDF-')) return 'pdf';
  const found = MAGIC.find(([, magic]) => head.startsWith(magic));
  if (found === undefined) return 'unknown';
  // “MZ” and “RIFF” may begin a text; a program or a recording has zero bytes soon after.
  const doubtful = found[1] === 'MZ' || found[1] === 'RIFF';
  return doubtful && !bytes.subarray(0, 512).includes(0) ? 'unknown' : found[0];
}

/** Whether an OLE container holds a stream of that name (names are UTF-16 in it). */
export const oleHolds = (bytes: Uint8Array, stream: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(stream, 'utf16le'));
