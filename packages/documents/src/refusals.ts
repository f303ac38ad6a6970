import { said, TradeError } from '@jiping/domain/language';

/** Bytes of a file, and of everything in a Word file unpacked. */
export const FILE_LIMIT = 10 * 1024 * 1024;
export const UNPACKED_LIMIT = 60 * 1024 * 1024;
/** Elements and attributes in a Word file; a report of thirty thousand characters has some hundred thousand. */
export const MARKUP_LIMIT = 500_000;
/** Characters of text; a long report has some thirty thousand. */
export const TEXT_LIMIT = 2_000_000;

/** Every way in which a file is refused, each with what the person can do about it. */
export const refusals = {
  tooLarge: () =>
    new TradeError(
      'FILE_TOO_LARGE',
      said(
        '文件超过 10 MB。请删去其中的图片或扫描件后重新上传，或直接粘贴报告文字。',
        'The file is larger than 10 MB. Remove pictures or scans and upload it again, or paste the text of the report.',
      ),
    ),
  unpacksTooLarge: () =>
    new TradeError(
      'FILE_TOO_LARGE',
      said(
        '文件解压后过大，无法读取。请在 Word 中打开，另存为新的 .docx 文件后重新上传。',
        'The file unpacks to too much to be read. Open it in Word, save it as a new .docx and upload that.',
      ),
    ),
  notADocument: () =>
    new TradeError(
      'FILE_NOT_A_DOCUMENT',
      said(
        '这不是文字材料（可能是图片、程序或压缩包）。请上传 Word（.docx）、网页或文本文件，或直接粘贴报告文字。',
        'This is no text document (a picture, a program or an archive perhaps). Upload Word (.docx), a web page or plain text, or paste the text.',
      ),
    ),
  damaged: () =>
    new TradeError(
      'FILE_NOT_A_DOCUMENT',
      said(
        '文件已损坏，无法读取。请在 Word 中打开并另存为 .docx 后重新上传，或直接粘贴报告文字。',
        'The file is damaged and cannot be read. Open it in Word, save it as .docx and upload that, or paste the text.',
      ),
    ),
  locked: () =>
    new TradeError(
      'FILE_NOT_A_DOCUMENT',
      said(
        '文件设有密码，无法读取。请取消密码保护后重新上传。',
        'The file is protected by a password. Remove the protection and upload it again.',
      ),
    ),
  oldWord: () =>
    new TradeError(
      'OLD_WORD_FORMAT',
      said(
        '这是旧版 Word 或 WPS 格式（.doc、.wps、.rtf）。请打开后“另存为”.docx 格式再上传，或直接粘贴报告文字。',
        'This is an old Word or WPS format (.doc, .wps, .rtf). Save it as .docx and upload that, or paste the text.',
      ),
    ),
  pdf: () =>
    new TradeError(
      'PDF_NOT_READABLE',
      said(
        'PDF、OFD 是版式文件，读出的文字和表格容易错位。请上传报告的 Word 原稿（.docx），或复制文字后粘贴。',
        'PDF and OFD fix the layout, and text and tables come out of them scrambled. Upload the Word original (.docx), or copy and paste the text.',
      ),
    ),
  spreadsheet: () =>
    new TradeError(
      'SPREADSHEET',
      said(
        '这是电子表格。报告导入只读文字材料；基础数据表和自评表的数据请在“表格”页填报，或复制单元格后粘贴到这里。',
        'This is a spreadsheet. The import reads text; enter the basic data and self-evaluation forms on the forms page, or copy the cells and paste them here.',
      ),
    ),
  tooLong: () =>
    new TradeError(
      'TEXT_TOO_LONG',
      said(
        '文字超过 200 万字，不像是一份自评报告。请只保留报告本身后重新导入。',
        'The text has more than two million characters, which no report has. Keep the report alone and import it again.',
      ),
    ),
  empty: () =>
    new TradeError(
      'EMPTY_DOCUMENT',
      said(
        '文件中没有文字（可能只有扫描图片）。请上传带文字的 Word 原稿，或直接粘贴报告文字。',
        'There is no text in the file (scanned pictures perhaps). Upload the Word original with its text, or paste the text.',
      ),
    ),
} as const;
