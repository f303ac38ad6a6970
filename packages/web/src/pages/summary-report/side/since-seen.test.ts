import { describe, expect, it } from 'vitest';
import { type DifferenceParts, sinceSeen } from './since-seen.ts';

const NONE: DifferenceParts = { figures: [], sentences: [], tables: [] };
const figure = (code: string, before: string | null, after: string | null) => ({
  code,
  label: code,
  before,
  after,
  citedIn: ['work'],
});
const cell = (row: string, before: string | null, after: string | null) => ({ row, column: '得分', before, after });
const ofTable = (...cells: ReturnType<typeof cell>[]) => [{ code: 'T5', title: '得分排名', cells }];

describe('sinceSeen', () => {
  it('says nothing of two looks at the same', () => {
    const list = {
      ...NONE,
      figures: [figure('accepted', '9个', '10个')],
      tables: ofTable(cell('县档案馆', '90', '91')),
    };
    expect(sinceSeen(list, list)).toEqual(NONE);
  });

  it.each([
    ['changed again', [figure('mean', '94', '93')], [figure('mean', '94', '92')], ['93', '92']],
    ['changed first', [], [figure('mean', '94', '92')], ['94', '92']],
    ['went back to what the report says', [figure('mean', '94', '93')], [], ['93', '94']],
    ['is gone', [figure('mean', '94', '93')], [figure('mean', '94', null)], ['93', null]],
  ])('tells a figure that %s from what was seen to what is', (_, seen, now, [before, after]) => {
    expect(sinceSeen({ ...NONE, figures: seen }, { ...NONE, figures: now }).figures).toEqual([
      figure('mean', before!, after ?? null),
    ]);
  });

  it('tells of a table only the cells that moved', () => {
    const seen = ofTable(cell('县档案馆', '90', '91'), cell('县公安局', '80', '81'));
    const now = ofTable(cell('县档案馆', '90', '91'), cell('县公安局', '80', '82'), cell('县教育局', null, '75'));
    expect(sinceSeen({ ...NONE, tables: seen }, { ...NONE, tables: now }).tables).toEqual(
      ofTable(cell('县公安局', '81', '82'), cell('县教育局', null, '75')),
    );
  });

  it('tells sentences that were to come and do not, that fall away now, and that stay after all', () => {
    const of = (before: string[], after: string[]) => ({ ...NONE, sentences: [{ sectionKey: 'work', before, after }] });
    expect(sinceSeen(of(['甲。'], ['乙。']), of(['甲。'], ['丙。'])).sentences).toEqual([
      { sectionKey: 'work', before: ['乙。'], after: ['丙。'] },
    ]);
    expect(sinceSeen(of(['甲。'], ['乙。']), of(['甲。', '丁。'], ['乙。', '戊。'])).sentences).toEqual([
      { sectionKey: 'work', before: ['丁。'], after: ['戊。'] },
    ]);
    expect(sinceSeen(of(['甲。'], ['乙。']), NONE).sentences).toEqual([
      { sectionKey: 'work', before: ['乙。'], after: ['甲。'] },
    ]);
  });
});
