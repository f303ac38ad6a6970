import { describe, expect, it } from 'vitest';
import { HUNAN_2021 } from '../built-in/index.ts';
import { readReport } from './read-report.ts';

const HEAD = '某县某局2021年度部门整体支出绩效自评报告\n一、部门概况\n';
const figuresIn = (sentence: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readReport(HEAD + sentence, HUNAN_2021).figures.map((one) => [one.code, one.amount ?? one.number ?? one.state]),
  );
const asksIn = (sentence: string): readonly string[] =>
  readReport(HEAD + sentence, HUNAN_2021).questions.map((one) => one.about);

describe('what a sentence says', () => {
  it.each<[string, Readonly<Record<string, string>>]>([
    ['部门预算收入920万元。', { 'income.total.budget': '9200000.00' }],
    ['本年支出决算数2,300万元。', { 'expenditure.total': '23000000.00' }],
    ['行政编制8人，事业编制7人，共15人。', { 'staff.quota': '15' }],
    ['行政编制8人、事业编制7人，合计16人。', {}],
    [
      '2020年、2021年基本支出分别为300万元、320万元。',
      { 'expenditure.basic.previous': '3000000.00', 'expenditure.basic': '3200000.00' },
    ],
    [
      '公务接待费2021年3.2万元，2020年4.1万元。',
      { 'threePublics.reception': '32000.00', 'threePublics.reception.previous': '41000.00' },
    ],
    ['部门预算总额1200万元，其中基本支出800万元。', { 'expenditure.basic.budget': '8000000.00' }],
    [
      '支出总额1286.42万元，完成预算1300万元的98.96%，其中基本支出824.17万元。',
      {
        'expenditure.total': '12864200.00',
        'expenditure.total.budget': '13000000.00',
        'expenditure.basic': '8241700.00',
      },
    ],
    ['年初预算1200万元，年中追加100万元，其中基本支出60万元。', { 'budget.original': '12000000.00' }],
    ['全县一般公共预算支出45亿元，全县社会保险基金支出3.2亿元。', {}],
    ['下属事业单位编制数20人，实有18人。', {}],
    ['项目支出执行率97%。', {}],
    ['总支出一千二百万元。', { 'expenditure.total': '12000000.00' }],
  ])('%s', (sentence, figures) => {
    expect(figuresIn(sentence)).toEqual(figures);
  });

  it.each<[string, string]>([
    ['行政编制8人、事业编制7人，合计16人。', 'staff.quota'],
    ['三公经费合计0万元，其中公务接待费3万元。', 'threePublics.total'],
  ])('%s is asked about', (sentence, about) => {
    expect(asksIn(sentence)).toContain(about);
  });
});
