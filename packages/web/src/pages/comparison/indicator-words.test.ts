import { describe, expect, it } from 'vitest';
import { indicatorName, indicatorNote } from './indicator-words.ts';

it('an indicator is called by its name and code', () =>
  expect(indicatorName({ name: '预算完成率', library: 'H03C' })).toEqual({
    zh: '预算完成率（H03C）',
    en: '预算完成率 (H03C)',
  }));

describe('what is said of an indicator before it is chosen', () => {
  it.each([
    ['5', '5.00', 22, '满分 5 分 · 22 个部门使用', 'full mark 5 · used by 22 departments'],
    ['5', null, 1, '满分 5 分 · 1 个部门使用', 'full mark 5 · used by 1 department'],
    ['8', '5.60', 12_000, '指标库满分 8 分，实际平均 5.6 分 · 12,000 个部门使用', null],
    [null, '10.00', 3, '满分平均 10 分 · 3 个部门使用', 'full mark 10 on average · used by 3 departments'],
    [null, '10', 2, '满分平均 10 分 · 2 个部门使用', 'full mark 10 on average · used by 2 departments'],
    [null, null, 3, '3 个部门使用', 'used by 3 departments'],
    ['6', null, 0, '满分 6 分 · 所选范围和年度未使用', 'full mark 6 · not used here in these years'],
  ] as const)('full mark %s, %s on average, %i departments', (libraryPoints, meanPoints, departments, zh, en) => {
    const note = indicatorNote({ libraryPoints, meanPoints, departments }, false);
    expect(note.zh).toBe(zh);
    if (en !== null) expect(note.en).toBe(en);
  });

  it('is not how many use it, for a department', () =>
    expect(indicatorNote({ libraryPoints: '5', meanPoints: '5.00', departments: 1 }, true).zh).toBe('满分 5 分'));
});
