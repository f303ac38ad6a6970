import { tableOf } from '../examples/check-table.ts';

const measures = (text: string) => ({ text: { measures: text } });
const alone = (text: string) => ({ text: { generalPublic: text, overview: '编制48人。' } });

tableOf('ARI-22', {
  passes: [
    ['86.42 ÷ 1200 = 7.20%, and last year is on record', {}],
    [
      'income in one sentence, its change in the next',
      measures('收入：612.40万元。同比上年度增加112.40万元，增加22.48%。'),
    ],
    [
      'the base is not the nearest amount',
      measures('支出1100.00万元，其中项目支出300.00万元，比上年增加100.00万元，增长10.00%。'),
    ],
    ['a decrease', measures('公用经费90.00万元，比上年减少10.00万元，下降10.00%。')],
  ],
  boundary: [['a tenth of a point', measures('收入612.40万元，同比增加112.40万元，增长22.58%。')]],
  fails: [
    [
      'the rate of another amount',
      measures('收入612.40万元，同比增加112.40万元，增长25.00%。'),
      { says: '增减额 112.40 ÷ 上年 500.00 = 22.48%', expected: '22.48%', marks: '同比增加112.40万元，增长25.00%' },
    ],
    ['no base', measures('培训费12.00万元，比上年增加12.00万元，增长100%。'), { says: '上年数不大于 0' }],
    [
      'not the difference on record',
      alone('2021年部门支出总额1286.42万元，比上年增加68.42万元。'),
      { says: '与上年决算数相差 86.42 万元，此处写作 68.42 万元', expected: '86.42 万元' },
    ],
  ],
  lacksInput: [
    ['no comparison in the text', alone('部门支出总额1286.42万元。'), 'sections'],
    ['masked', alone('部门支出总额1286.42万元，比上年增加*.*万元，增长*%。'), 'sections'],
  ],
});

tableOf('ARI-25', {
  passes: [
    ['an increase that is one', {}],
    ['no comparison', alone('部门支出总额1286.42万元。')],
    [
      'what is compared later is something else',
      measures('“三公”经费18.36万元，比上年减少，主要是厉行节约；项目支出462.25万元。'),
    ],
  ],
  boundary: [
    [
      'no change that is none',
      { figures: { 'staff.change': '0', 'staff.actual.previous': '46' }, text: { overview: '实有46人，与上年持平。' } },
    ],
  ],
  fails: [
    [
      'both an increase and a decrease',
      measures('“三公”经费12.00万元（接待费6.50万元、出国费0元），比上年增加1.20万元，下降11.11%。'),
      { says: '同一处既写“增加”又写“减少”', marks: '比上年增加1.20万元，下降11.11%' },
    ],
    ['an increase of less than nothing', measures('经费比上年增加-3.00万元。'), { marks: '增加-3.00万元' }],
    [
      'a decrease that was an increase',
      { text: { generalPublic: '2021年部门支出总额1286.42万元，比上年减少86.42万元。' } },
      { says: '正文写“减少”，而本年 1286.42 万元、上年 1200.00 万元', expected: '增加' },
    ],
    [
      'three more, by the record three fewer',
      { figures: { 'staff.change': '-3' } },
      { says: '数据中人数比上年增减为 -3 人', section: 'overview', marks: '比上年增加3人' },
    ],
  ],
  lacksInput: [],
});
