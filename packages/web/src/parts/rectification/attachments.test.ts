import { describe, expect, it } from 'vitest';
import { byReport, filesIn, isAttached, sizeWords, wordsOf } from './attachments.ts';

const voucher = { file: 'Upload_1', name: '第三季度凭证（扫描）.pdf', size: 2_400_000 };

describe('files that wait to go with a report', () => {
  it('are kept among the words of the form, and read from them again', () => {
    expect(filesIn(wordsOf([voucher]))).toEqual([voucher]);
    expect([wordsOf([]), filesIn('')]).toEqual(['', []]);
  });

  it('are known again by name and size', () => {
    expect(isAttached([voucher], { name: voucher.name, size: voucher.size })).toBe(true);
    expect(isAttached([voucher], { name: voucher.name, size: 1 })).toBe(false);
  });

  it.each([
    ['no JSON', '已整改。'],
    ['no list', '{"file":"Upload_1"}'],
    ['no file', '[1, null, "a", {"file":"Upload_1","name":"a.pdf"}]'],
  ])('are none where %s lies there', (_, words) => expect(filesIn(words)).toEqual([]));
});

it.each([
  [1, '1 KB'],
  [13_400, '13 KB'],
  [2_516_582, '2.4 MB'],
  [10_485_760, '10.0 MB'],
])('%i bytes are %s', (bytes, words) => expect(sizeWords(bytes)).toBe(words));

it('stand together by the report that they went with', () => {
  const with_ = (name: string, at: string) => ({ ...voucher, name, reported: { by: '填报人乙', at } });
  const former = [
    with_('一', '2026-06-01T01:00:00Z'),
    with_('二', '2026-06-01T01:00:00Z'),
    with_('三', '2026-06-09T01:00:00Z'),
  ];
  expect(byReport(former).map((files) => files.map(({ name }) => name))).toEqual([['一', '二'], ['三']]);
});
