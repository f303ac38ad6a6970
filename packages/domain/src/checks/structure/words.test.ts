import { describe, expect, it } from 'vitest';
import { tableOf } from '../examples/check-table.ts';
import { MISSPELLINGS } from './misspellings.ts';

tableOf('STR-04', {
  passes: [
    ['none left', {}],
    ['masked values are another matter', { text: { overview: '（一）基本情况\n实有人数*人。' } }],
  ],
  boundary: [
    ['a length that is no hint', { text: { measures: '撰写调研报告（8000字）。' } }],
    ['one × is a sign of multiplication', { text: { measures: '培训3×2场，预算代码X1。' } }],
  ],
  fails: [
    [
      'four kinds',
      { text: { problems: '××项目由某某负责，进度待定（100字以内）。' } },
      { marks: '××' },
      { marks: '某某' },
      { marks: '待定' },
      { marks: '（100字以内）' },
    ],
    [
      'a form’s own braces',
      { text: { opening: '{单位}对2021年度部门整体支出进行了自评……' } },
      { marks: '{单位}' },
      { marks: '……' },
    ],
  ],
  lacksInput: [],
});

tableOf('STR-10', {
  passes: [
    ['headings, items and 一是 count on', {}],
    ['a section cut from the middle of a report', { text: { measures: '（二）其他措施\n（三）建议' } }],
    ['a new list begins at one', { text: { measures: '1.细化预算。2.加快支付。\n1、通报进度。' } }],
  ],
  boundary: [
    ['ten, eleven', { text: { measures: Array.from({ length: 11 }, (_, n) => `${n + 1}.措施。`).join('\n') } }],
  ],
  fails: [
    [
      '② left out',
      { text: { measures: '①细化预算编制；③加快支付进度。' } },
      { says: '“①”之后应为“②”，此处为“③”', marks: '③' },
    ],
    [
      '三 without 是',
      { text: { measures: '一是加强学习；二是依法履职；三强化保障；四是改进作风。' } },
      { says: '“三”后漏写“是”', marks: '三', expected: '三是' },
    ],
    ['the same number twice', { text: { measures: '（一）甲\n（二）乙\n（二）丙' } }, { says: '序号“（二）”重复' }],
    ['begins at two', { text: { measures: '二是加快支付。' } }, { says: '序号应从“一是”开始' }],
  ],
  lacksInput: [],
});

tableOf('STR-12', {
  passes: [
    ['clean', {}],
    [
      'two particles that stand together rightly',
      {
        text: {
          measures:
            '为了了解项目目的的落实情况，以及及时发现问题，做到和和气气，人人有责，全年未发生事故，一件一件抓落实，对对口支援单位负责。',
        },
      },
    ],
  ],
  boundary: [['一以贯之 whole', { text: { measures: '一以贯之抓落实。' } }]],
  fails: [
    [
      'slips of a published report',
      { text: { measures: '计划明确目标、任务和和要求，以贯之抓好民人法院，年未结余，，执行。' } },
      { says: '“和和”疑为“和”', marks: '和和' },
      { marks: '以贯之', expected: '一以贯之' },
      { says: '“民人法院”疑为“人民法院”' },
      { marks: '年未结余' },
      { marks: '，，' },
    ],
    ['a word said twice', { text: { measures: '加强工作工作督导。' } }, { marks: '工作工作' }],
  ],
  lacksInput: [],
});

describe('the list of misspellings', () => {
  it.each(Object.entries(MISSPELLINGS))('%s is not right even within %s', (wrong, right) => {
    expect(right).not.toContain(wrong);
  });
});

tableOf('STR-13', {
  passes: [
    ['two problems with causes, two measures', {}],
    ['one concrete problem without a number', { text: { problems: '个别项目绩效目标不够细化，跟踪不够及时。' } }],
    ['a general statement, but with a cause', { text: { problems: '由于人手不足，不同程度存在跟踪不及时的问题。' } }],
  ],
  boundary: [
    ['as many measures as problems', { text: { measures: '①提前论证需求；②分解指标。' } }],
    ['measures without numbers count by their clauses', { text: { measures: '提前论证采购需求，将指标分解到股室。' } }],
  ],
  fails: [
    ['none', { text: { problems: '无。' } }, { says: '未写出任何问题', section: 'problems' }],
    ['none, at more length', { text: { problems: '我单位不存在明显问题。' } }, { says: '未写出任何问题' }],
    [
      'one general sentence',
      { text: { problems: '预算执行、资金使用等方面不同程度存在不够规范的问题。' } },
      { says: '只有一句笼统的话' },
    ],
    [
      'three problems, one measure',
      { text: { problems: '一是甲；二是乙；三是丙。', measures: '一是加强管理。' } },
      { says: '问题有 3 条，改进措施只有 1 条', section: 'measures' },
    ],
  ],
  lacksInput: [['no section on problems', { text: { problems: null } }, 'sections']],
});
