import mammoth from 'mammoth';
import { decode, type TextEncoding } from './decoding.ts';
import { fileKindOf, oleHolds } from './file-kind.ts';
import { htmlText } from './html-text.ts';
import { FILE_LIMIT, refusals, TEXT_LIMIT } from './refusals.ts';
import { namesInZip } from './zip-contents.ts';

export type DocumentFormat = 'text' | 'docx' | 'html';

/** What a file says, and what it was. */
export interface DocumentText {
  /** Lines parted by `\n`; a table row is a line with tabs between its cells. */
  readonly text: string;
  readonly format: DocumentFormat;
  /** Of text and web pages. */
  readonly encoding?: TextEncoding;
}

/**
 * The text of an uploaded file, for `readReport`: `await textOf(bytes)` → `{ text: '一、部门概况\n…', format: 'docx' }`.
 * What the file is follows from its bytes; its name is not believed. Throws `TradeError` with what to do instead: FILE_TOO_LARGE,
 * FILE_NOT_A_DOCUMENT, OLD_WORD_FORMAT, PDF_NOT_READABLE, SPREADSHEET, TEXT_TOO_LONG, EMPTY_DOCUMENT.
 */
export async function textOf(bytes: Uint8Array, _fileName?: string): Promise<DocumentText> {
  if (bytes.length > FILE_LIMIT) throw refusals.tooLarge();
  const document = await documentOf(bytes);
  // A zero character is no text, and no database keeps it.
  const text = document.text.replaceAll('\u0000', '').replace(/\r\n?/g, '\n');
  if (text.length > TEXT_LIMIT) throw refusals.tooLong();
  if (text.trim() === '') throw refusals.empty();
  return { ...document, text };
}

async function documentOf(bytes: Uint8Array): Promise<DocumentText> {
  if (bytes.length === 0) throw refusals.empty();
  switch (fileKindOf(bytes)) {
    case 'pdf':
      throw refusals.pdf();
    case 'rtf':
      throw refusals.oldWord();
    case 'binary':
      throw refusals.notADocument();
    case 'ole':
      throw oleRefusal(bytes);
    case 'zip':
      return { text: await docxText(bytes), format: 'docx' };
    case 'unknown':
      return plainOrHtml(bytes);
  }
}

function oleRefusal(bytes: Uint8Array): Error {
  if (oleHolds(bytes, 'EncryptedPackage')) return refusals.locked();
  if (oleHolds(bytes, 'WordDocument')) return refusals.oldWord();
  return oleHolds(bytes, 'Workbook') ? refusals.spreadsheet() : refusals.oldWord();
}

async function docxText(bytes: Uint8Array): Promise<string> {
  const names = namesInZip(bytes);
  if (names.has('xl/workbook.xml') || names.has('xl/workbook.bin')) throw refusals.spreadsheet();
  if (names.has('OFD.xml')) throw refusals.pdf();
  if (!names.has('word/document.xml')) throw refusals.notADocument();
  const noPictures = mammoth.images.imgElement(async () => ({ src: '' }));
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const { value } = await mammoth.convertToHtml({ buffer }, { convertImage: noPictures });
    return htmlText(value);
  } catch {
    // mammoth throws plain errors for whatever is wrong inside a Word file; the person can only save it anew.
    throw refusals.damaged();
  }
}

function plainOrHtml(bytes: Uint8Array): DocumentText {
  const decoded = decode(bytes);
  if (decoded === null) throw refusals.notADocument();
  const { text, encoding } = decoded;
  return isHtml(text) ? { text: htmlText(text), format: 'html', encoding } : { text, format: 'text', encoding };
}

const isHtml = (text: string): boolean =>
  /^[\s\ufeff]*(?:<!doctype html|<html|<\?xml[^>]*>\s*<(?:!doctype html|html))/i.test(text.slice(0, 1000)) ||
  (/<(?:body|div|p|table|br)\b[^>]{0,400}>/i.test(text.slice(0, 4000)) && /<\/(?:body|div|p|table|span)>/i.test(text));
