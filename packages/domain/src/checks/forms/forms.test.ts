import { tableOf } from '../examples/check-table.ts';
import { filled } from '../examples/filled-record.ts';

const bare = (list: string, ...fields: string[]) => Object.fromEntries(fields.map((field) => [`${list}.${field}`, '']));

tableOf('STR-06', {
  passes: [['every form begun', filled()]],
  boundary: [
    ['a project’s form of which only the goal is written', filled({ 'projects.d.adjusted': '' })],
    [
      'one of which only an indicator is there',
      filled({
        ...bare('projects.d', 'adjusted', 'goalExpected', 'goalAchieved'),
        'projectIndicators.x.project': 'd',
        'projectIndicators.x.name': '会议次数',
      }),
    ],
  ],
  fails: [
    [
      'a project without its form',
      filled({ ...bare('projects.d', 'adjusted', 'goalExpected', 'goalAchieved', 'budget', 'kind') }),
      { says: '项目“会议经费”的附件3《项目支出绩效自评表》尚未填写' },
    ],
    [
      'goals are written, and nothing else of any form',
      { figures: { 'projects.a.name': '会议经费', 'projects.a.outturn': '75.00', 'goal.expected': '保障会议。' } },
      { says: '项目“会议经费”的附件3' },
    ],
  ],
  lacksInput: [
    ['a report that was only read', {}, 'forms'],
    [
      'a report whose projects were read',
      { figures: { 'projects.a.name': '会议经费', 'projects.a.outturn': '75.00' } },
      'forms',
    ],
  ],
});

tableOf('STR-08', {
  passes: [['signed, with a scan', filled()]],
  boundary: [['another attachment beside the scan', filled({ 'attachments.t.kind': 'questionnaire' })]],
  fails: [
    ['nobody to ring up', filled({ 'signoff.phone': '' }), { says: '联系电话未填写', figure: 'signoff.phone' }],
    [
      'forms filled in, nothing signed',
      filled({ ...bare('signoff', 'preparer', 'date', 'phone', 'head'), ...bare('attachments.s', 'name', 'kind') }),
      { figure: 'signoff.preparer' },
      { figure: 'signoff.date' },
      { figure: 'signoff.phone' },
      { figure: 'signoff.head' },
      { says: '未附加盖公章的扫描件', figure: 'none' },
    ],
    [
      'a questionnaire is no stamped scan',
      filled({ 'attachments.s.kind': 'questionnaire' }),
      { says: '未附加盖公章的扫描件' },
    ],
  ],
  lacksInput: [['not begun', {}, 'signoff.preparer', 'signoff.date', 'signoff.phone', 'signoff.head']],
});

tableOf('STR-05', {
  passes: [
    ['all cells given', filled()],
    [
      'a report whose projects were read has no budgets of them',
      { figures: { 'projects.k.name': '会议经费', 'projects.k.outturn': '75.00' } },
    ],
  ],
  boundary: [
    ['nothing was spent', filled({ 'projects.d.outturn': '0' })],
    ['an execution rate follows from the amounts', filled({ 'projects.d.executionRate': '' })],
  ],
  fails: [
    [
      'an indicator without what was reached; its score is not asked for as well',
      filled({ 'indicators.q.actual': '', 'indicators.q.score': '' }),
      { says: '“提供档案数量”实际完成值未填报', figure: 'indicators.q.actual' },
    ],
    [
      'a form published without targets and values',
      filled({ 'indicators.r.target': '', 'indicators.r.weight': '', 'indicators.r.score': '' }),
      { says: '“查档办结率”年度指标值未填报', figure: 'indicators.r.target' },
      { figure: 'indicators.r.weight' },
    ],
    [
      'a score that nothing gives',
      filled({ 'indicators.t.score': '', 'indicators.t.coefficient': '' }),
      { says: '“民生档案利用便利程度”得分未填报', figure: 'indicators.t.score' },
    ],
    [
      'a project’s adjusted budget empty, and another’s outturn masked',
      filled({ 'projects.c.outturn': '*', 'projects.d.adjusted': '' }),
      { says: '“专题调研经费”全年执行数仍为脱敏符号“*”', found: '*' },
      { says: '“会议经费”全年预算数未填报', figure: 'projects.d.adjusted' },
    ],
  ],
  lacksInput: [],
});

tableOf('STR-04', {
  passes: [['words of the forms are whole', filled()]],
  boundary: [['a length that is no hint', filled({ 'goal.achieved': '形成调研报告（8000字）。' })]],
  fails: [
    [
      'a hint of the form left in a goal',
      filled({ 'projects.b.goalAchieved': '（100字以内）', 'signoff.head': '某某' }),
      { says: '“某某”是占位符', figure: 'signoff.head' },
      { says: '“（100字以内）”', figure: 'projects.b.goalAchieved' },
    ],
  ],
  lacksInput: [],
});

tableOf('XRF-06', {
  passes: [
    ['nothing was adjusted', filled()],
    [
      'adjusted by a decision',
      filled({ 'indicators.p.adjustedTarget': '2800', 'indicators.p.adjustmentReason': '县财政局清财预〔2021〕9号' }),
    ],
    [
      'a target that nobody has approved yet',
      filled({ 'indicators.p.approved': '', 'indicators.p.adjustedTarget': '1' }),
    ],
  ],
  boundary: [['“adjusted” to the same', filled({ 'indicators.p.adjustedTarget': '3000.00' })]],
  fails: [
    [
      'lowered without a word',
      filled({ 'indicators.p.adjustedTarget': '2800' }),
      {
        says: '批复的指标值为“3000人次”，调整为“2800人次”，未填写调整依据',
        figure: 'indicators.p.adjustmentReason',
      },
    ],
    ['a number turned into words', filled({ 'indicators.p.adjustedTarget': '有所提高' }), { found: '有所提高人次' }],
    [
      'masked, so that no score follows that the stated one would be held against',
      filled({ 'indicators.p.adjustedTarget': '*' }),
      { found: '*人次' },
    ],
  ],
  lacksInput: [
    ['no indicators', {}, 'indicators'],
    [
      'no target approved',
      filled(Object.fromEntries(['p', 'q', 'r', 's', 't'].map((row) => [`indicators.${row}.approved`, '']))),
      'indicators.*.approved',
    ],
  ],
});

tableOf('STR-09', {
  passes: [['filled in in May of the next year', filled()]],
  boundary: [['on the day it was handed in', filled({ 'signoff.date': '2022-05-31' })]],
  fails: [
    [
      'filled in before the year was over',
      filled({ 'signoff.date': '2021-12-30' }),
      { says: '日期 2021-12-30 不晚于年度终了日 2021-12-31', figure: 'signoff.date' },
    ],
  ],
  lacksInput: [],
});
