import { describe, expect, it } from 'vitest';
import { HUNAN_2021 } from '../built-in/index.ts';
import { changeOf, labelOf } from './labels.ts';
import { lexiconOf } from './lexicon.ts';

const lexicon = lexiconOf(HUNAN_2021);
const label = (words: string) => labelOf(lexicon, words, 2021);

describe('the words before an amount', () => {
  it.each([
    ['基本支出共', 'expenditure.basic', null],
    ['其中人员经费', 'expenditure.basic.personnel', null],
    ['2021年部门支出总额为', 'expenditure.total', null],
    ['三公经费年初预算数为', 'threePublics.total', 'budget'],
    ['公务接待费支出决算', 'threePublics.reception', null],
    ['政府采购预算', 'procurement.total', 'budget'],
    ['2020年项目支出', 'expenditure.project', 'previous'],
    ['因公出国(境)费', 'threePublics.overseas', null],
    ['调整预算后项目预算', 'budget.adjusted', null],
    ['县教育局核定编制', 'staff.quota', null],
    ['一般公共预算财政拨款收入', 'fund.generalPublic', null],
  ])('%s: %s %s', (words, code, column) => {
    expect(label(words)).toMatchObject({ is: 'figure', code, column });
  });

  it.each(['比上年增加', '基本支出较上年减少', '同比下降', '节约', '2019年项目支出'])(
    '%s: no figure of the record',
    (words) => {
      expect(label(words).is).not.toBe('figure');
    },
  );

  it.each(['代表工作保障经费支出', '某项目支出', '下属单位基本支出', '行政编制', '离退休人员', '会议接待费'])(
    '%s: a name that is no figure’s',
    (words) => {
      expect(label(words).is).toBe('other');
    },
  );

  it.each([
    ['全年共支出', null],
    ['年初安排预算数为', 'budget'],
    ['支出决算为', null],
  ])('%s: nameless, column %s', (words, column) => {
    expect(label(words)).toMatchObject({ is: 'bare', column });
  });

  it('a change is of the figure named before it', () => {
    expect(changeOf(lexicon, '其中基本支出较上年增加', 2021)).toBe('expenditure.basic');
    expect(changeOf(lexicon, '比上年增加', 2021)).toBeNull();
  });
});
