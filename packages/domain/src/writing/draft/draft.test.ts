import { describe, expect, it } from 'vitest';
import { MASKED, NOT_APPLICABLE } from '../../figures/index.ts';
import { validateDocument } from '../../narrative/index.ts';
import { EMPTY } from '../../rollup/index.ts';
import { countyData, FIVE_UNITS, regionData, type Unit } from '../examples/county.ts';
import { allWords, wordsOf } from '../examples/words-of.ts';
import { draftSummaryReport, type SummarySectionKey } from '../index.ts';

const unit = (more: Partial<Unit> = {}): Unit => ({ code: '101001', name: '人大办', self: '95', ...more });
const budget = (adjusted: string, outturn: string) => ({ 'budget.adjusted': adjusted, 'budget.outturn': outturn });
const threePublics = (now: string, previous: string, planned = '10') => ({
  'threePublics.total': now,
  'threePublics.total.previous': previous,
  'threePublics.total.budget': planned,
});
const opinion = (answeredAt: string | null, message = '核对“三公”经费') => ({
  departmentId: '101001',
  round: 1,
  kind: '数据错误',
  message,
  at: '2022-04-20T02:00:00.000Z',
  answeredAt,
});

/** Departments; section; what it says; what it does not. */
type Row = readonly [string, readonly Unit[], SummarySectionKey, readonly string[], readonly string[]];

describe('a section says what the data say', () => {
  it.each<Row>([
    [
      'the task, who reported and who did not',
      FIVE_UNITS,
      'work',
      [
        '2021年度部门整体支出绩效自评任务于2022年3月1日下达，报送截止时间为2022年4月30日，自评报告按《部门整体支出绩效自评报告》编制。',
        '应报部门（单位）共6个，其中免报1个。截至2022年5月6日，已报送4个，报送率80.00%；未报送1个。',
        '按时报送3个，迟报1个。未报送和迟报的名单见附件2。',
        '免报的部门（单位）及理由：档案馆（本年度新设立）。',
        '审核中累计退回修改2次，退回的均已重新报送。已报送的自评均已审核通过。',
      ],
      ['均已报送', '均按时'],
    ],
    [
      'all reported in time and are accepted',
      [unit(), unit({ code: '2', name: '财政局' })],
      'work',
      ['应报的2个部门（单位）均已报送，报送率100.00%。已报送的均按时报送。', '已报送的自评均已审核通过。'],
      ['迟报', '免报的', '退回', '附件2'],
    ],
    ['all were late', [unit({ late: true })], 'work', ['已报送的均为迟报。迟报的名单见附件2。'], ['按时', '未报送']],
    [
      'nobody has reported',
      [unit({ state: 'obliged' }), unit({ code: '2', state: 'draft' })],
      'work',
      ['截至2022年5月6日，尚无部门（单位）报送自评。未报送的名单见附件2。'],
      ['报送率', '审核', '0.00'],
    ],
    [
      'all are exempted',
      [unit({ state: 'exempted', exemption: '涉密单位' })],
      'work',
      ['应报部门（单位）均已免报。', '人大办（涉密单位）'],
      ['报送率', '尚无'],
    ],
    [
      'some are still reviewed, some are with the department again',
      [unit(), unit({ code: '2', state: 'submitted' }), unit({ code: '3', state: 'returned', returns: 3 })],
      'work',
      [
        '审核中累计退回修改3次，退回后尚未重新报送的部门（单位）1个。',
        '审核通过1个；其余2个尚未审核通过，其资金、得分和等级未计入本报告。',
      ],
      ['均已审核通过'],
    ],
    ['a year without departments', [], 'work', ['没有部门（单位）列入本年度自评范围。'], ['报送率', '应报']],
    [
      'money, of those that know it; a masked one is told apart',
      FIVE_UNITS,
      'overview',
      [
        '未报送的部门（单位）中，乡镇、街道1个。',
        '有2个部门（单位）的资金量未知，按资金量的报送率无法计算。',
        '审核通过的4个部门（单位），年初预算数合计3.15亿元，全年预算数合计3.36亿元，全年执行数合计3.25亿元。',
        '全年预算数有1个部门（单位）未公开或未填列',
        '按预算数、执行数均已填列的3个部门（单位）计算，预算执行率96.67%。',
        '按资金来源分，一般公共预算3.14亿元，占96.80%；政府性基金预算1,040.00万元，占3.20%。',
      ],
      ['国有资本', '比上年'],
    ],
    [
      'one department has no sum of many',
      [unit({ figures: budget('100', '50') })],
      'overview',
      ['审核通过的1个部门（单位），全年预算数100.00万元，全年执行数50.00万元。', '预算执行率50.00%。'],
      ['合计', '按资金来源分', '未报送'],
    ],
    [
      'all is masked',
      [unit({ figures: { 'budget.original': MASKED, 'budget.adjusted': MASKED, 'budget.outturn': MASKED } })],
      'overview',
      [
        '年初预算数、全年预算数、全年执行数均未公开或未填列，不作汇总。',
        '预算数、执行数未公开或未填列，预算执行率无法计算。',
      ],
      ['0.00', '合计', '审核通过的1个'],
    ],
    [
      'a budget of nothing',
      [unit({ figures: budget('0', '5') })],
      'overview',
      ['全年预算数合计为零，预算执行率无法计算。', '资金量合计为零，按资金量的报送率无法计算。'],
      ['%', '预算执行率0'],
    ],
    [
      'an amount below zero has no share',
      [unit({ figures: { ...budget('10', '5'), 'fund.generalPublic': '8', 'fund.other': '-3' } })],
      'overview',
      ['按资金来源分，一般公共预算8.00万元；其他资金-3.00万元。'],
      ['占'],
    ],
    [
      'what would round to nothing is said in yuan',
      [unit({ figures: budget('0.003', '0.003') })],
      'overview',
      ['全年预算数30.00元'],
      ['0.00万元'],
    ],
    [
      'nothing is accepted',
      [unit({ state: 'submitted' })],
      'overview',
      ['尚无审核通过的自评，资金数据暂缺。'],
      ['执行率'],
    ],
    [
      'scores, grades, parts and the ends of the ranking',
      FIVE_UNITS,
      'results',
      [
        '有复核得分的按复核得分，其余按自评得分。审核通过且有得分的部门（单位）4个，简单平均分89.19分，按资金量加权的平均分88.42分。最高分98.00分，最低分78.25分。',
        '按等级分，优2个，占50.00%；良1个，占25.00%；中1个，占25.00%。',
        '分业务股室看，平均分最高的为行政政法股（98.00分），最低的为农业农村股（78.25分），见表4。',
        '得分最高的为人大办（98.00分），最低的为石塘镇（78.25分）。',
      ],
      ['差', '居前', '比上年'],
    ],
    [
      'one scored department is no ranking',
      [unit({ figures: budget('10', '5') })],
      'results',
      ['本部分得分均为自评得分。审核通过且有得分的部门（单位）1个，得分95.00分。', '等级均为优。'],
      ['平均', '最高', '最低', '占', '排名'],
    ],
    [
      'equal scores have no best and no worst',
      [unit(), unit({ code: '2', name: '财政局', section: '教科文股' })],
      'results',
      ['得分均为95.00分。', '资金量未知，加权平均分无法计算'],
      ['最高', '最低', '居前'],
    ],
    [
      'the first and the last three of many',
      ['99', '98', '97', '80', '70', '60', '65'].map((self, index) =>
        unit({ code: `${index}`, name: `${'甲乙丙丁戊己庚'[index]}局`, self }),
      ),
      'results',
      [
        '得分居前的有甲局（99.00分）、乙局（98.00分）、丙局（97.00分）；得分居后的有戊局（70.00分）、庚局（65.00分）、己局（60.00分）。',
      ],
      ['丁局', '得分最高'],
    ],
    [
      'all with the same score as one that is told',
      ['99', '98', '97', '97', '70', '60', '70', '65'].map((self, index) =>
        unit({ code: `${index}`, name: `${'甲乙丙丁戊己庚辛'[index]}局`, self }),
      ),
      'results',
      ['丙局（97.00分）、丁局（97.00分）；得分居后的有戊局（70.00分）、庚局（70.00分）、辛局'],
      ['得分最高'],
    ],
    [
      'on which indicators most points were lost',
      FIVE_UNITS,
      'results',
      [
        '按自评的分项得分，失分较多的共性指标为：预算完成率，得分率70.00%，扣分的部门（单位）1个；预决算信息公开性，得分率90.00%，扣分的部门（单位）1个。',
      ],
      ['控制率，得分率', '义务教育'],
    ],
    [
      'one indicator alone lost points',
      [unit({ indicators: [['H03', '预算完成率', '5', '4']] })],
      'results',
      ['失分的共性指标为：预算完成率，得分率80.00%'],
      ['较多'],
    ],
    [
      'nothing was lost, or on their own indicators only',
      [
        unit({
          indicators: [
            ['H03', '预算完成率', '5', '5'],
            [null, '巡查河道', '5', '1'],
          ],
        }),
      ],
      'results',
      ['得分'],
      ['失分', '共性指标', '巡查'],
    ],
    ['no scores', [{ code: '101001', name: '人大办' }], 'results', ['尚无审核通过且有得分的自评'], ['平均', '0.00']],
    [
      'three publics more than last year, within the budget',
      [unit({ figures: threePublics('8', '5') })],
      'keyFigures',
      ['“三公”经费8.00万元，比上年增加3.00万元，增长60.00%。', '决算数为预算数的80.00%，未超过预算。'],
      ['减少', '下降', '持平'],
    ],
    [
      'less than last year, beyond the budget',
      [unit({ figures: threePublics('12', '16') })],
      'keyFigures',
      ['比上年减少4.00万元，下降25.00%。', '决算数为预算数的120.00%，超过预算。'],
      ['增加', '增长', '未超过'],
    ],
    [
      'equal to last year and to the budget',
      [unit({ figures: threePublics('10', '10') })],
      'keyFigures',
      ['与上年持平。', '决算数为预算数的100.00%，与预算持平。'],
      ['增加', '减少', '超过'],
    ],
    [
      'from nothing there is no percent',
      [unit({ figures: threePublics('3', '0', '0') })],
      'keyFigures',
      ['比上年增加3.00万元。', '“三公”经费预算数合计为零，控制率无法计算。'],
      ['增长', '超过'],
    ],
    [
      'nobody has any',
      [unit({ figures: { 'threePublics.total': NOT_APPLICABLE } })],
      'keyFigures',
      ['审核通过的部门（单位）均无“三公”经费。'],
      ['比上年', '0.00'],
    ],
    [
      'all are masked',
      [unit({ figures: { 'threePublics.total': MASKED, 'staff.quota': MASKED } })],
      'keyFigures',
      ['“三公”经费均未公开或未填列，不作汇总。', '编制数、在职人数未公开或未填列，不作汇总。'],
      ['比上年', '0.00', '超过'],
    ],
    [
      'more people than posts',
      FIVE_UNITS,
      'keyFigures',
      ['编制数1,490人，在职人数1,506人，在职人员控制率101.07%。在职人数超过编制数的部门（单位）1个：教育局。'],
      [],
    ],
    [
      'the review against the departments',
      FIVE_UNITS,
      'review',
      [
        '自评分、复核分均有的部门（单位）2个，平均自评分94.00分，平均复核分90.25分，自评高于复核3.75分。其中复核调低1个，一致1个。',
      ],
      ['调高', '居前'],
    ],
    [
      'one reviewed, raised',
      [unit({ review: '97' })],
      'review',
      ['自评分95.00分，复核分97.00分，自评低于复核2.00分。'],
      ['平均', '其中'],
    ],
    [
      'all as they said',
      [unit({ review: '95' }), unit({ code: '2', review: '95' })],
      'review',
      ['自评与复核平均得分持平。复核分与自评分均一致。'],
      ['高于', '低于', '调'],
    ],
    ['none reviewed', [unit()], 'review', ['没有评定复核得分'], ['平均', '0']],
    [
      'what the checks found, the most frequent first, and low execution',
      FIVE_UNITS,
      'problems',
      [
        '提示问题4项次，涉及部门（单位）2个，共2类，出现较多的如下。',
        '（一）未通过“TXT-02的名称”校验的部门（单位）2个，共2项次，如教育局、文旅局。\n（二）未通过“ARI-01的名称”校验的部门（单位）1个，共2项次，如教育局。',
        '预算执行率低于80%的部门（单位）1个：石塘镇（75.00%）。',
      ],
      ['其他问题', '（三）'],
    ],
    [
      'exactly eighty per cent, and what rounds to it, is not below',
      [unit({ figures: budget('100', '80') }), unit({ code: '2', figures: budget('1000000', '799999.99') })],
      'problems',
      ['没有校验提示的问题'],
      ['低于'],
    ],
    [
      'nothing to follow up',
      [unit({ figures: budget('10', '10') })],
      'suggestions',
      ['没有需要列入的事项'],
      ['（一）'],
    ],
    [
      'what follows from the numbers',
      FIVE_UNITS,
      'suggestions',
      [
        '（一）督促未报送的1个部门（单位）报送自评。',
        '核实预算执行率低于80%的1个部门（单位）的原因。',
        '核实1个在职人数超过编制数的部门（单位）的人员情况。',
        '组织有关部门（单位）核对更正未通过“TXT-02的名称”等校验的事项。',
        '向复核调低得分的1个部门（单位）反馈复核结果。',
      ],
      ['退回意见', '尚未审核通过', '超过预算'],
    ],
  ])('%s', (_, units, key, said, unsaid) => {
    const words = wordsOf(countyData(units), key);
    for (const phrase of said) expect(words).toContain(phrase);
    for (const phrase of unsaid) expect(words).not.toContain(phrase);
  });
});

describe('last year', () => {
  const aYearAgo = (score: string, outturn: string) => [unit({ self: score, figures: { 'budget.outturn': outturn } })];
  const now = [unit({ self: '95', figures: budget('100', '80') }), unit({ code: '2', name: '新设局', self: '60' })];
  it.each([
    [
      'more and better',
      aYearAgo('90.5', '64'),
      '比上年增加16.00万元，增长25.00%。',
      '平均分95.00分，比上年提高4.50分。',
    ],
    ['less and worse', aYearAgo('96', '100'), '比上年减少20.00万元，下降20.00%。', '比上年降低1.00分。'],
    ['the same', aYearAgo('95', '80'), '与上年持平。', '平均分95.00分，与上年持平。'],
  ])('is compared over the departments of both years: %s', (_, last, money, score) => {
    const data = countyData(now, last);
    expect(wordsOf(data, 'overview')).toContain(`两年均有数据的1个部门（单位），全年执行数80.00万元，${money}`);
    expect(wordsOf(data, 'results')).toContain(score);
  });

  it.each([
    ['there was none', null],
    ['it was not accepted', [unit({ state: 'submitted', figures: { 'budget.outturn': '5' } })]],
    ['it was of other departments', [unit({ code: '999' })]],
  ] as const)('is not spoken of where %s', (_, last) => {
    const words = allWords(countyData(now, last));
    expect(words).not.toMatch(/比上年|与上年/);
  });
});

describe('opinions', () => {
  it.each([
    ['none', [], ['审核中没有退回意见。'], ['答复']],
    [
      'answered',
      [opinion('2022-04-21T02:00:00.000Z')],
      ['退回意见1条，涉及部门（单位）1个，均已答复，见表11。'],
      ['尚有'],
    ],
    ['not answered', [opinion(null)], ['均未答复'], ['尚有', '已答复']],
    [
      'some answered',
      [opinion(null), opinion('2022-04-21T02:00:00.000Z', '补充附件')],
      ['退回意见2条', '已答复1条，未答复1条', '尚有意见未答复的部门（单位）：人大办。'],
      ['均'],
    ],
  ] as const)('%s', (_, opinions, said, unsaid) => {
    const words = wordsOf(countyData([unit()], null, { opinions }), 'rectification');
    for (const phrase of said) expect(words).toContain(phrase);
    for (const phrase of unsaid) expect(words).not.toContain(phrase);
    expect(words).toContain('审核通过后未下达整改事项。');
  });
});

describe('a region above counties', () => {
  it('is drafted over the regions below, and names no department', () => {
    const words = allWords(regionData([FIVE_UNITS, [unit({ self: '60' })]]));
    expect(words).toContain('汇总范围包括甲县、乙县。');
    expect(words).toContain('未报送的部门（单位）中，甲县1个。');
    expect(words).toContain('分地区看，平均分最高的为甲县（89.19分），最低的为乙县（60.00分）');
    for (const { name } of FIVE_UNITS) expect(words).not.toContain(name);
  });

  it('without regions says so', () => {
    const words = allWords(regionData([]));
    expect(words).toContain('所辖地区尚无本年度数据。');
    expect(words).not.toMatch(/%|\d分|万元/);
  });
});

it('is the same document for the same data, and one that the editor keeps', () => {
  const data = countyData(FIVE_UNITS, FIVE_UNITS);
  expect(draftSummaryReport(JSON.parse(JSON.stringify(data)))).toEqual(draftSummaryReport(data));
  for (const { content } of draftSummaryReport(data)) expect(validateDocument(content)).toEqual(content);
  for (const { content } of draftSummaryReport({ ...countyData([]), thisYear: EMPTY }))
    expect(validateDocument(content)).toEqual(content);
});
