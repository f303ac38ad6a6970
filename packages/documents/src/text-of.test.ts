import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { FILE_LIMIT, TEXT_LIMIT, textOf } from './index.ts';
import { zipOf } from './writing/zip-of.ts';

const WORDS = '一、部门概况\n2021年本单位年末实有人数38人，基本支出824.17万元。';

const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const cell = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const docx = (body: string): Promise<Uint8Array> =>
  zipOf({
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  });

describe('text in any encoding', () => {
  it.each([
    ['utf-8', Buffer.from(WORDS)],
    ['utf-8', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(WORDS)])],
    ['gb18030', iconv.encode(WORDS, 'gb18030')],
    ['utf-16le', iconv.encode(WORDS, 'utf-16le', { addBOM: true })],
    ['utf-16be', iconv.encode(WORDS, 'utf-16be', { addBOM: true })],
    ['utf-16le', iconv.encode(WORDS, 'utf-16le')],
  ])('%s', async (encoding, bytes) => {
    expect(await textOf(bytes)).toEqual({ text: WORDS, format: 'text', encoding });
  });

  it('Windows line ends become plain ones', async () => {
    expect((await textOf(Buffer.from('一\r\n二'))).text).toBe('一\n二');
  });

  it('goes by the content, not by the name', async () => {
    expect((await textOf(Buffer.from(WORDS), 'report.pdf')).format).toBe('text');
  });
});

describe('Word', () => {
  it('gives paragraphs as lines and table rows as lines with tabs', async () => {
    const table = `<w:tbl>${row(cell('编制数'), cell('实有人数'))}${row(cell('40'), cell('38'))}</w:tbl>`;
    expect(await textOf(await docx(paragraph('一、部门概况') + table + paragraph('以上。')))).toEqual({
      text: '一、部门概况\n\n编制数\t实有人数\n40\t38\n\n以上。',
      format: 'docx',
    });
  });

  it('keeps a column in its place under cells that span columns, and where cells are empty', async () => {
    const wide = '<w:gridSpan w:val="2"/>';
    const table = `<w:tbl>${row(cell('项目', wide), cell('决算数'))}${row(cell('出国'), cell(''), cell('0'))}</w:tbl>`;
    expect((await textOf(await docx(table))).text).toBe('项目\t\t决算数\n出国\t\t0');
  });
});

describe('a saved web page', () => {
  it('gives its words in lines, without scripts, tags and entities', async () => {
    const page = `<!DOCTYPE html><html><head><title>x</title><style>p{}</style></head><body><script>if (a<b) {}</script>
      <p>一、部门&nbsp;概况</p><div>“三公”经费<b>18.36</b>万元<br>同比下降</div><!-- <p>不是</p> --></body></html>`;
    expect(await textOf(Buffer.from(page))).toMatchObject({
      format: 'html',
      encoding: 'utf-8',
      text: '一、部门\u00a0概况\n\n“三公”经费18.36万元\n同比下降',
    });
  });

  it('reads tables by rows, cells that reach down included, and sees through a table that lays out the page', async () => {
    const inner =
      '<table><tr><td rowspan="2">三公</td><td>接待</td><td>8</td></tr><tr><td>出国</td><td></td></tr></table>';
    const page = `<html><body><table><tr><td><p>标题</p>${inner}</td></tr></table></body></html>`;
    expect((await textOf(Buffer.from(page))).text).toBe('标题\n三公\t接待\t8\n\t出国\t');
  });

  it('is read whatever is broken in it', async () => {
    const page = `<html><body><p>甲<div title="a > b">乙<<丙</p></td></table><tr>丁<!-- 没有结束`;
    expect((await textOf(Buffer.from(page))).text).toContain('甲');
  });
});

const ole = (stream: string): Uint8Array =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(stream, 'utf16le')]);

describe('refuses, saying what to do', () => {
  it.each<[string, string, Uint8Array | Promise<Uint8Array>]>([
    ['an old Word file', 'OLD_WORD_FORMAT', ole('WordDocument')],
    ['RTF', 'OLD_WORD_FORMAT', Buffer.from('{\\rtf1 hello}')],
    ['an old spreadsheet', 'SPREADSHEET', ole('Workbook')],
    ['a locked Word file', 'FILE_NOT_A_DOCUMENT', ole('EncryptedPackage')],
    ['a spreadsheet', 'SPREADSHEET', zipOf({ 'xl/workbook.xml': '<workbook/>' })],
    ['an archive', 'FILE_NOT_A_DOCUMENT', zipOf({ 'a.txt': 'a' })],
    ['a Word file cut off', 'FILE_NOT_A_DOCUMENT', docx(paragraph('字')).then((bytes) => bytes.subarray(0, 300))],
    ['a Word file without a document in it', 'FILE_NOT_A_DOCUMENT', zipOf({ 'word/document.xml': 'no xml' })],
    ['PDF', 'PDF_NOT_READABLE', Buffer.from('%PDF-1.7\n...')],
    ['OFD', 'PDF_NOT_READABLE', zipOf({ 'OFD.xml': '<OFD/>' })],
    ['a picture', 'FILE_NOT_A_DOCUMENT', Buffer.from('89504e470d0a1a0a0000', 'hex')],
    ['a program', 'FILE_NOT_A_DOCUMENT', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(600)])],
    [
      'random bytes',
      'FILE_NOT_A_DOCUMENT',
      Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3) * 104_729) % 256)),
    ],
    ['nothing', 'EMPTY_DOCUMENT', new Uint8Array()],
    ['white space', 'EMPTY_DOCUMENT', Buffer.from(' \n\u3000\n')],
    ['Word with pictures only', 'EMPTY_DOCUMENT', docx('<w:p/>')],
    ['a file over the limit', 'FILE_TOO_LARGE', Buffer.alloc(FILE_LIMIT + 1, 'a')],
    ['a text over the limit', 'TEXT_TOO_LONG', Buffer.alloc(TEXT_LIMIT + 1, 'a')],
    ['a zip bomb', 'FILE_TOO_LARGE', zipOf({ 'word/document.xml': Buffer.alloc(61 * 1024 * 1024) })],
    ['Word of a million empty paragraphs', 'FILE_TOO_LARGE', docx('<w:p/>'.repeat(1_000_000))],
    ['Word of a million attributes', 'FILE_TOO_LARGE', docx(`<w:p${' a=""'.repeat(1_000_000)}/>`)],
  ])('%s: %s', async (_, code, bytes) => {
    await expect(textOf(await bytes)).rejects.toMatchObject({
      code,
      sentence: { zh: expect.stringMatching(/。$/), en: expect.stringMatching(/\.$/) },
    });
  });

  it('takes a text just at the limit', async () => {
    expect((await textOf(Buffer.alloc(TEXT_LIMIT, 'a'))).text).toHaveLength(TEXT_LIMIT);
  });
});
