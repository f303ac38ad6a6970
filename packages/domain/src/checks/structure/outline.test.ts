import { HUNAN_2021 } from '../../built-in/index.ts';
import { tableOf } from '../examples/check-table.ts';
import { evaluation } from '../examples/sound-evaluation.ts';

const swapped = (() => {
  const sections = [...evaluation().sections];
  const [problems, measures] = [sections[7], sections[8]];
  return problems && measures ? [...sections.slice(0, 7), measures, problems] : [];
})();

tableOf('STR-01', {
  passes: [
    ['all nine in order', {}],
    ['an alias of a sub-heading', { text: { overview: '（一）机构人员情况\n编制48人。' } }],
  ],
  boundary: [['one word is content', { text: { governmentFund: '无。' } }]],
  fails: [
    [
      'section four left out',
      { text: { stateCapital: null } },
      { says: '缺少“四、国有资本经营预算支出情况”', section: 'stateCapital' },
    ],
    ['problems left empty', { text: { problems: ' \n' } }, { says: '“七、存在的问题”' }],
    [
      'no sub-heading for the management of funds',
      { text: { generalPublic: '（一）基本支出情况\n基本支出824.17万元。\n（二）项目支出情况\n项目支出462.25万元。' } },
      { says: '缺少小标题“（三）资金管理情况”', section: 'generalPublic' },
    ],
    ['measures before problems', { sections: swapped }, { says: '“七、存在的问题”应排在“八、改进措施和有关建议”之前' }],
  ],
  lacksInput: [],
});

tableOf('STR-02', {
  passes: [
    ['2021 throughout', {}],
    [
      'the year of a cited notice and a comparison are other years rightly',
      { text: { opening: '根据《关于开展2022年度绩效自评工作的通知》，较2020年部门支出总额有所增长。' } },
    ],
    [
      'two years compared in one sentence',
      { text: { generalPublic: '（一）基本支出情况\n2020年项目支出400.00万元，2021年项目支出462.25万元。' } },
    ],
    ['an award in another year', { text: { performance: '2019年12月我单位获评先进。2020年我单位获评先进。' } }],
    ['next year’s budget', { text: { measures: '在2022年项目支出预算编制中细化指标。' } }],
  ],
  boundary: [
    ['full-width digits of the right year', { text: { opening: '我单位对２０２１年度部门整体支出开展自评。' } }],
  ],
  fails: [
    [
      'last year’s report copied',
      { text: { opening: '我单位对2020年度部门整体支出开展了绩效自评。' } },
      { says: '评价年度为 2021 年，此处写作“2020年”', marks: '2020年度', expected: '2021年' },
    ],
    [
      'one finding for one wrong year in a section',
      { text: { overview: '（一）基本情况\n2022年本单位年末实有人数46人。2022年末实有人数46人。' } },
      { marks: '2022年' },
    ],
  ],
  lacksInput: [],
});

tableOf('STR-03', {
  passes: [
    ['the text says 我单位', {}],
    [
      'words before the year that are no name',
      { text: { opening: '为做好2021年度部门整体支出绩效自评工作，我单位成立了工作专班。' } },
    ],
    ['its own name', { text: { opening: '清岚县档案馆2021年度部门整体支出绩效自评报告' } }],
  ],
  boundary: [['named together with its office', { text: { opening: '单位名称：清岚县委办（清岚县档案馆）' } }]],
  fails: [
    [
      'another unit’s report',
      { text: { opening: '单位名称：清岚县林业局' } },
      { says: '填报单位为“清岚县档案馆”，此处写作“清岚县林业局”', marks: '清岚县林业局' },
    ],
    [
      'another unit in the title',
      { text: { opening: '清岚县林业局2021年度部门整体支出绩效自评报告' } },
      { marks: '清岚县林业局' },
    ],
    ['budget code blank on the cover', { text: { opening: '预算编码： \n评价方式：自评' } }, { says: '预算编码空缺' }],
    [
      'budget code not recorded',
      { input: { department: { name: '清岚县档案馆', code: '', runsInsuranceFunds: false } } },
      { says: '预算编码未登记' },
    ],
  ],
  lacksInput: [],
});

tableOf('STR-07', {
  passes: [
    ['nothing, and not applicable', {}],
    ['nothing, and zero', { figures: { 'fund.government': '0' } }],
    [
      'an amount, and recorded',
      {
        figures: { 'fund.government': '310.00' },
        text: { governmentFund: '政府性基金支出310.00万元，用于移民后扶。' },
      },
    ],
    ['the short form', { text: { governmentFund: '我单位无政府性基金。', stateCapital: '无' } }],
  ],
  boundary: [
    [
      'an amount of zero says it too',
      { text: { governmentFund: '政府性基金预算支出0万元。' }, figures: { 'fund.government': '0' } },
    ],
  ],
  fails: [
    [
      '“none”, but money is recorded',
      { figures: { 'fund.government': '310.00' } },
      { says: '文字写明无政府性基金预算支出，但填报 310.00 万元', fix: '0.00', section: 'governmentFund' },
    ],
    [
      'amounts where the figure does not apply',
      { text: { stateCapital: '国有资本经营支出12万元。' } },
      { says: '登记为不适用，但文字写有金额' },
    ],
    ['neither amount nor “none”', { text: { governmentFund: '按有关规定执行。' } }, { says: '也没有写明“无”' }],
  ],
  lacksInput: [
    [
      'none of the three sections is there',
      { text: { governmentFund: null, stateCapital: '', socialInsurance: null } },
      'sections',
    ],
  ],
});

tableOf('STR-09', {
  passes: [['May of the next year', {}]],
  boundary: [
    ['New Year’s Day', { input: { reportDate: '2022-01-01' } }],
    ['on the day it was handed in', { input: { reportDate: '2022-05-31' } }],
  ],
  fails: [
    [
      'the last day of the year itself',
      { input: { reportDate: '2021-12-31' } },
      { says: '报告日期 2021-12-31 不晚于年度终了日' },
    ],
    [
      'read from the cover',
      { input: { reportDate: undefined }, text: { opening: '报告日期：2021年11月5日' } },
      { found: '2021-11-05' },
    ],
    ['after it was handed in', { input: { reportDate: '2022-06-01' } }, { says: '晚于报送日期 2022-05-31' }],
  ],
  lacksInput: [['no date anywhere', { input: { reportDate: undefined } }, 'reportDate']],
});

const limited = {
  ...HUNAN_2021,
  outline: HUNAN_2021.outline.map((section) =>
    section.key === 'problems' ? { ...section, guidance: { zh: '逐条写（10字以内）。', en: '' } } : section,
  ),
};

tableOf('STR-11', {
  passes: [['nine characters', { input: { template: limited }, text: { problems: '一是支出进度偏慢。' } }]],
  boundary: [
    ['exactly ten; spaces do not count', { input: { template: limited }, text: { problems: '一是 支出进度较为慢。' } }],
  ],
  fails: [
    [
      'eleven',
      { input: { template: limited }, text: { problems: '一是支出进度比较缓慢。' } },
      { says: '本部分 11 字，超过规定的 10 字', section: 'problems' },
    ],
  ],
  lacksInput: [['the template limits nothing', {}, 'template.guidance']],
});
