import type { Printable } from '@jiping/domain/writing';

/**
 * A Word file (`.docx`) of this document, set as official documents are (GB/T 9704—2012): `await wordOf(printable)`. The same document
 * is the same bytes, so that the file of a signed edition can be told from any other by its hash.
 */
export async function wordOf(document: Printable): Promise<Uint8Array> {
  // A megabyte of library, for the few requests that want Word: whoever asks first waits for it, and no start does.
  const { writeWord } = await import('./word/write-word.ts');
  return writeWord(document);
}
