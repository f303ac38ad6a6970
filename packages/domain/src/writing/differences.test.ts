import { describe, expect, it } from 'vitest';
import type { NarrativeDocument } from '../narrative/index.ts';
import { countyData, FIVE_UNITS, type Unit } from './examples/county.ts';
import { differencesBetween, draftSummaryReport, isSameReport, printableOf } from './index.ts';

const chip = (code: string, unit = '个') => ({ type: 'figure', attrs: { code, unit, digits: 0 } }) as const;
const written = (...content: NonNullable<NarrativeDocument['content'][number]['content']>): NarrativeDocument => ({
  type: 'doc',
  content: [{ type: 'paragraph', content }],
});
const before = countyData(FIVE_UNITS);
/** The missing one has reported, and is accepted with less than it was given. */
const newcomer: Unit = {
  code: '702001',
  name: '柳河镇',
  self: '88',
  figures: { 'budget.adjusted': '100', 'budget.outturn': '70' },
};
const after = countyData([...FIVE_UNITS.filter(({ code }) => code !== '702001'), newcomer]);

describe('differencesBetween', () => {
  const words = { key: 'work', content: written(chip('summary.coverage.missing'), chip('summary.coverage.exempted')) };
  const differences = differencesBetween(before, after, { sections: [words] });

  it('tells the numbers that the text cites, whoever wrote it, and only those that are others', () => {
    expect(differences.figures).toEqual([
      { code: 'summary.coverage.missing', label: expect.anything(), citedIn: ['work'], before: '1个', after: '0个' },
    ]);
  });

  it('tells the sentences that would be written otherwise', () => {
    const work = differences.sentences.find(({ section }) => section === 'work');
    expect(work?.before).toContain('截至2022年5月6日，已报送4个，报送率80.00%；未报送1个。');
    expect(work?.after).toContain('截至2022年5月6日，应报且未免报的5个部门（单位）均已报送，报送率100.00%。');
    const problems = differences.sentences.find(({ section }) => section === 'problems');
    expect(problems?.after).toEqual(['预算执行率低于80%的部门（单位）2个：柳河镇（70.00%）、石塘镇（75.00%）。']);
    expect(differences.sentences.map(({ section }) => section)).not.toContain('review');
  });

  it('tells the cells that say something else, and no running numbers', () => {
    const ofTable = (code: string) => differences.tables.find((table) => table.code === code)?.cells;
    expect(ofTable('T5')).toContainEqual({ row: '柳河镇', column: '自评分', before: null, after: '88.00' });
    expect(ofTable('T5')).toContainEqual({ row: '石塘镇', column: '名次', before: '4', after: '5' });
    expect(ofTable('B')).toEqual([
      { row: '柳河镇', column: '单位', before: '柳河镇', after: null },
      { row: '柳河镇', column: '编码', before: '702001', after: null },
      { row: '柳河镇', column: '业务股室', before: '农业农村股', after: null },
      { row: '柳河镇', column: '情况', before: '未报', after: null },
    ]);
    expect(ofTable('T9')).toBeUndefined();
  });

  it('tells a number that is gone', () => {
    const cited = { key: 'results', content: written(chip('summary.unit.u701001.result', '分')) };
    const without = countyData(FIVE_UNITS.filter(({ code }) => code !== '701001'));
    expect(differencesBetween(before, without, { sections: [cited] }).figures).toMatchObject([
      { code: 'summary.unit.u701001.result', before: '78.25分', after: null },
    ]);
  });

  it('takes a later look at the same data for none', () => {
    const report = { sections: draftSummaryReport(before) };
    expect(isSameReport(differencesBetween(before, { ...before, asOf: '2030-01-01T00:00:00.000Z' }, report))).toBe(
      true,
    );
    expect(isSameReport(differencesBetween(before, after, report))).toBe(false);
  });
});

describe('printableOf', () => {
  const headed: NarrativeDocument = {
    type: 'doc',
    content: [
      { type: 'paragraph', content: [{ type: 'text', text: '已报送' }, chip('summary.coverage.submitted')] },
      { type: 'paragraph' },
      { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: '（一）组织' }] },
      { type: 'paragraph', content: [{ type: 'text', text: '略。' }] },
    ],
  };
  const printed = printableOf(
    {
      sections: [{ key: 'overview', content: headed }],
      signature: { edition: 2, signedBy: '局长', signedAt: '2022-06-01T00:00:00.000Z', hash: 'abc' },
    },
    before,
  );

  it('has the words with their numbers, what people made headings of, and the tables at the end of their section', () => {
    const sections = printed.sections.filter(({ heading }) => /二、|（一）/.test(heading));
    expect(
      sections.map(({ heading, level, paragraphs, tables }) => [heading, level, paragraphs, tables.length]),
    ).toEqual([
      ['二、总体情况', 1, ['已报送4个'], 0],
      ['（一）组织', 2, ['略。'], 2],
    ]);
  });

  it('has every section, the annexes behind, and who signed it', () => {
    expect(printed.title).toBe('青禾县2021年度部门整体支出绩效自评工作汇总报告');
    expect(printed.sections.filter(({ level }) => level === 1)).toHaveLength(8);
    expect(printed.annexes.map(({ heading }) => heading)).toEqual([
      '部门整体支出绩效自评汇总表',
      '未报送、迟报名单',
      '项目支出情况汇总',
    ]);
    expect(printed).toMatchObject({ edition: 2, signedBy: '局长', hash: 'abc' });
  });
});
