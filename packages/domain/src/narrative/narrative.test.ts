import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DOCUMENT_LIMITS,
  documentOfText,
  documentPosition,
  EMPTY_DOCUMENT,
  type NarrativeDocument,
  plainText,
  validateDocument,
} from './index.ts';

const chip = { code: 'expenditure.basic', unit: '万元', digits: 2 } as const;
const text = (words: string) => ({ type: 'text', text: words }) as const;
const paragraph = (...content: readonly object[]) => ({ type: 'paragraph', content });
const doc = (...content: readonly object[]) => ({ type: 'doc', content });

const SECTION: NarrativeDocument = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 2 }, content: [text('（一）基本支出情况')] },
    {
      type: 'paragraph',
      content: [
        text('基本支出共'),
        { type: 'figure', attrs: chip },
        text('，其中：'),
        { type: 'hardBreak' },
        text('人员经费'),
      ],
    },
    { type: 'paragraph' },
    { type: 'paragraph', content: [{ type: 'figure', attrs: chip }] },
  ],
};
const show = () => '824.17万元';

describe('validateDocument refuses', () => {
  let deep: object = text('数');
  for (let level = 0; level < 100_000; level += 1) deep = { type: 'paragraph', content: [deep] };
  deep = doc(deep);
  const rows: readonly (readonly [string, unknown, string, string])[] = [
    ['nothing', null, 'MALFORMED_DOCUMENT', '$'],
    ['a list', [], 'MALFORMED_DOCUMENT', '$'],
    ['another root', { type: 'paragraph' }, 'MALFORMED_DOCUMENT', '$.type'],
    ['an unknown block', doc({ type: 'iframe' }), 'MALFORMED_DOCUMENT', '$.content[0].type'],
    ['a block in a paragraph', doc(paragraph(paragraph(text('a')))), 'MALFORMED_DOCUMENT', '$.content[0].content[0]'],
    ['any depth beyond three', deep, 'MALFORMED_DOCUMENT', '$.content[0]'],
    [
      'marks',
      doc(paragraph({ ...text('a'), marks: [{ type: 'link', attrs: { href: 'javascript:' } }] })),
      'MALFORMED_DOCUMENT',
      '$.content[0].content[0].marks',
    ],
    [
      'unknown attributes',
      doc({ type: 'paragraph', attrs: { style: 'x' } }),
      'MALFORMED_DOCUMENT',
      '$.content[0].attrs.style',
    ],
    [
      'a heading of level 1',
      doc({ type: 'heading', attrs: { level: 1 } }),
      'MALFORMED_DOCUMENT',
      '$.content[0].attrs.level',
    ],
    ['a heading without level', doc({ type: 'heading' }), 'MALFORMED_DOCUMENT', '$.content[0].attrs'],
    ['empty text', doc(paragraph(text(''))), 'MALFORMED_DOCUMENT', '$.content[0].content[0].text'],
    ['NUL', doc(paragraph(text('a\0b'))), 'MALFORMED_DOCUMENT', '$.content[0].content[0].text'],
    ['half a surrogate pair', doc(paragraph(text('\ud83d'))), 'MALFORMED_DOCUMENT', '$.content[0].content[0].text'],
    [
      'a figure without code',
      doc(paragraph({ type: 'figure', attrs: { unit: '万元', digits: 2 } })),
      'MALFORMED_DOCUMENT',
      '$.content[0].content[0].attrs.code',
    ],
    [
      'a figure with a value of its own',
      doc(paragraph({ type: 'figure', attrs: { ...chip, value: '1' } })),
      'MALFORMED_DOCUMENT',
      '$.content[0].content[0].attrs.value',
    ],
    [
      'a figure with a tenth decimal',
      doc(paragraph({ type: 'figure', attrs: { ...chip, digits: 10 } })),
      'MALFORMED_DOCUMENT',
      '$.content[0].content[0].attrs.digits',
    ],
    [
      'a character too many',
      doc(paragraph(text('数'.repeat(DOCUMENT_LIMITS.characters + 1)))),
      'DOCUMENT_TOO_LARGE',
      '',
    ],
    [
      'a node too many',
      doc(...Array.from({ length: DOCUMENT_LIMITS.nodes / 2 }, () => paragraph(text('数'))), paragraph()),
      'DOCUMENT_TOO_LARGE',
      '',
    ],
  ];
  it.each(rows)('%s', (_, data, code, path) => {
    expect(() => validateDocument(data)).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(path) }),
    );
  });
});

describe('validateDocument', () => {
  it('keeps a narrative as it is', () =>
    expect(validateDocument(JSON.parse(JSON.stringify(SECTION)))).toEqual(SECTION));
  it('takes an empty one for one empty paragraph', () => {
    expect(validateDocument({ type: 'doc' })).toEqual(EMPTY_DOCUMENT);
    expect(validateDocument(doc())).toEqual(EMPTY_DOCUMENT);
  });
  it('drops what editors write where nothing is set', () => {
    expect(validateDocument(doc({ ...paragraph({ ...text('a'), marks: [] }), attrs: { textAlign: null } }))).toEqual(
      doc(paragraph(text('a'))),
    );
  });
  it('allows exactly the limits', () => {
    expect(validateDocument(doc(paragraph(text('数'.repeat(DOCUMENT_LIMITS.characters))))).content).toHaveLength(1);
    expect(
      validateDocument(doc(...Array.from({ length: DOCUMENT_LIMITS.nodes }, () => ({ type: 'paragraph' })))).content,
    ).toHaveLength(DOCUMENT_LIMITS.nodes);
  });
});

describe('plainText', () => {
  it('prints figures and says where they stand', () => {
    const { text: words, citations } = plainText(SECTION, show);
    expect(words).toBe('（一）基本支出情况\n基本支出共824.17万元，其中：\n人员经费\n\n824.17万元');
    expect(citations.map(({ code, start, end }) => [code, words.slice(start, end)])).toEqual([
      ['expenditure.basic', '824.17万元'],
      ['expenditure.basic', '824.17万元'],
    ]);
  });
  it('of an empty document is empty', () =>
    expect(plainText(EMPTY_DOCUMENT, show)).toEqual({ text: '', citations: [] }));
});

describe('documentPosition', () => {
  const { text: words } = plainText(SECTION, show);
  it.each([
    ['the start', 0, 1],
    ['the end of the heading', words.indexOf('\n'), 10],
    ['the second paragraph', words.indexOf('基本支出共'), 12],
    ['the figure', words.indexOf('824'), 17],
    ['inside the figure', words.indexOf('824') + 3, 17],
    ['behind the figure', words.indexOf('，其中'), 18],
    ['behind the break', words.indexOf('人员'), 23],
    ['the empty paragraph', words.indexOf('\n\n') + 1, 29],
    ['the last figure', words.lastIndexOf('824'), 31],
    ['the end', words.length, 32],
    ['beyond the end', words.length + 50, 32],
  ])('%s', (_, offset, position) => expect(documentPosition(SECTION, show, offset)).toBe(position));
});

describe('documentOfText', () => {
  it('makes paragraphs of lines and headings of short numbered ones', () => {
    const made = documentOfText(
      '  （一）基本情况\r\n\n　　1.主要职能\n(1)组织召开会议；\n3.人员情况。年末实有46人，比上年增加3人。\n（二）狠抓落实，务求实效。\n1、依法履职，认真办理议案12件。\n2.5万元',
    );
    expect(
      made.content.map((block) =>
        block.type === 'heading' ? block.attrs.level : plainText({ type: 'doc', content: [block] }, show).text,
      ),
    ).toEqual([
      2,
      3,
      '(1)组织召开会议；',
      '3.人员情况。年末实有46人，比上年增加3人。',
      2,
      '1、依法履职，认真办理议案12件。',
      '2.5万元',
    ]);
  });

  it('binds figures where they were found', () => {
    const source = '全年\n　基本支出共824.17万元，其中人员702万元';
    const start = source.indexOf('824');
    const places = [
      { ...chip, start: source.indexOf('702'), end: source.length },
      { ...chip, start, end: start + 8 },
      { ...chip, start: start + 3, end: start + 12 },
      { ...chip, start: 0, end: 6 },
    ];
    expect(documentOfText(source, places)).toEqual({
      type: 'doc',
      content: [
        paragraph(text('全年')),
        paragraph(text('基本支出共'), { type: 'figure', attrs: chip }, text('，其中人员'), {
          type: 'figure',
          attrs: chip,
        }),
      ],
    });
  });

  it('of nothing is the empty document', () => expect(documentOfText(' \n\r\n　')).toEqual(EMPTY_DOCUMENT));

  it('refuses a paste of twenty megabytes', () => {
    expect(() => documentOfText('数'.repeat(20_000_000))).toThrow(
      expect.objectContaining({ code: 'DOCUMENT_TOO_LARGE' }),
    );
  });

  it('loses no word and gives a valid document, whatever is pasted', () => {
    const bare = (words: string) => words.replace(/\s/gu, '');
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('一', '、', '（', '）', '1', '.', '。', ' ', '\n', '\r\n', '数', '\t', '😀'),
        }),
        (pasted) => {
          const made = documentOfText(pasted);
          expect(validateDocument(made)).toEqual(made);
          expect(bare(plainText(made, show).text)).toBe(bare(pasted));
        },
      ),
    );
  });
});
