import { money } from '@jiping/domain/money';
import { describe, expect, it } from 'vitest';
import { type ComparedRevision, compareRevisions } from './compare-revisions.ts';

const revision = (overview: string, basic: string, staff?: string): ComparedRevision => ({
  sections: [{ key: 'overview', title: '一、部门概况', text: overview }],
  figures: [
    { code: 'expenditure.basic', state: 'KNOWN', amount: money(basic, '万元') },
    ...(staff ? [{ code: 'staff.actual', state: 'KNOWN' as const, number: staff }] : []),
  ],
});

describe('compareRevisions', () => {
  it('finds nothing between equal revisions', () => {
    expect(compareRevisions(revision('概况。', '824.17'), revision('概况。', '824.17'))).toEqual({
      sections: [],
      figures: [],
    });
  });

  it('tells sections and figures that changed, and only those', () => {
    const found = compareRevisions(revision('在职31人。', '824.17', '31'), revision('在职32人。', '824.17', '32'));
    expect(found.sections.map(({ key }) => key)).toEqual(['overview']);
    expect(found.figures.map(({ code }) => code)).toEqual(['staff.actual']);
  });

  it('takes a figure that is not there as missing', () => {
    const [figure] = compareRevisions(revision('', '1'), revision('', '1', '31')).figures;
    expect(figure).toMatchObject({ code: 'staff.actual', before: undefined, after: { number: '31' } });
    const explicit = { sections: [], figures: [{ code: 'a', state: 'MISSING' as const }] };
    expect(compareRevisions({ sections: [], figures: [] }, explicit).figures).toEqual([]);
  });

  it('keeps a section that was taken out', () => {
    const found = compareRevisions(revision('概况。', '1'), { ...revision('', '1'), sections: [] });
    expect(found.sections).toEqual([
      { key: 'overview', title: '一、部门概况', parts: [{ kind: 'removed', text: '概况。' }] },
    ]);
  });
});
