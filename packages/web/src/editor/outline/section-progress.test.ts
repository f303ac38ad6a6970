import { HUNAN_2021 } from '@jiping/domain/built-in';
import { knownAmount, NOT_APPLICABLE } from '@jiping/domain/figures';
import { money } from '@jiping/domain/money';
import { documentOfText, EMPTY_DOCUMENT } from '@jiping/domain/narrative';
import { subHeadings } from '@jiping/domain/templates';
import { describe, expect, it } from 'vitest';
import { isWritten, sectionProgress, subHeadingsIn } from './section-progress.ts';

const section = (key: string) => HUNAN_2021.outline.find((one) => one.key === key)!;
const governmentFund = section('governmentFund');
const words = documentOfText('我单位无政府性基金预算支出。');

describe('how far a section is', () => {
  it.each([
    ['nothing', EMPTY_DOCUMENT, new Map(), 0],
    ['words without the figure', words, new Map(), 50],
    ['the figure without words', EMPTY_DOCUMENT, new Map([['fund.government', knownAmount(money('1'))]]), 50],
    ['words, and that there is none', words, new Map([['fund.government', NOT_APPLICABLE]]), 100],
  ])('%s', (_name, document, figures, percent) => {
    expect(governmentFund.figures).toEqual(['fund.government']);
    expect(sectionProgress(governmentFund, document, figures)).toBe(percent);
  });

  it('counts headings alone as nothing written', () => {
    expect(isWritten(documentOfText('（一）基本支出情况'))).toBe(false);
    expect(isWritten(words)).toBe(true);
  });

  it('finds sub-headings by their words', () => {
    const document = documentOfText('（一）基本支出情况\n共八百万元。\n(三) 资金管理情况：\n制度健全。');
    const found = subHeadingsIn(subHeadings(HUNAN_2021, 'generalPublic'), document);
    expect(found.map(({ template, block }) => [template.heading.zh, block])).toEqual([
      ['基本支出情况', 0],
      ['项目支出情况', null],
      ['资金管理情况', 2],
    ]);
  });
});
