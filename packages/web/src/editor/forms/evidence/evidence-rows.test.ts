import { type FigureValue, knownText } from '@jiping/domain/figures';
import { describe, expect, it } from 'vitest';
import { evidenceIn, indicatorNamed, isEvidenceFile } from './evidence-rows.ts';

const table = new Map<string, FigureValue>([
  ['attachments.a.name', knownText('盖章扫描件.pdf')],
  ['attachments.a.kind', knownText('stampedScan')],
  ['attachments.b.name', knownText('签到表.jpg')],
  ['attachments.b.indicator', knownText('i1')],
  ['attachments.b.file', knownText('Upload_x')],
  ['projectIndicators.i1.name', knownText('培训人次')],
]);

describe('evidence', () => {
  it('of an indicator is what names it', () => {
    expect(evidenceIn(table, 'i1').map(({ row, file }) => [row, file])).toEqual([['b', 'Upload_x']]);
  });

  it('of the whole is everything', () => expect(evidenceIn(table, null).map(({ row }) => row)).toEqual(['a', 'b']));

  it('knows the indicator by its row', () => {
    expect(indicatorNamed(table, 'i1')).toBe('培训人次');
    expect(indicatorNamed(table, 'i9')).toBeNull();
  });

  it.each([
    ['报告.PDF', true],
    ['签到表.jpeg', true],
    ['程序.exe', false],
    ['没有后缀', false],
  ])('%s: %s', (name, taken) => expect(isEvidenceFile(name)).toBe(taken));
});
