import { tableOf } from '../examples/check-table.ts';
import { filled } from '../examples/filled-record.ts';

tableOf('ARI-10', {
  passes: [
    ['each column is general public budget', filled()],
    ['a fund that the department does not have is nothing in every column', filled({ 'fund.other': '无' })],
    ['state capital on a line of its own', filled({ 'fund.stateCapital': '86.42', 'fund.generalPublic': '1200.00' })],
    ['state capital counted among the other funds', filled({ 'fund.stateCapital': '20.00' })],
  ],
  boundary: [['0.01 万元 off', filled({ 'fund.generalPublic.budget': '1250.01' })]],
  fails: [
    [
      'a source left out of the adjusted budget',
      filled({ 'fund.generalPublic.adjusted': '1300.00' }),
      {
        says: '全年预算数应等于',
        expected: '1300.00 万元',
        found: '1322.00 万元',
        figure: 'budget.adjusted',
        fix: '13000000.00',
      },
    ],
  ],
  lacksInput: [
    ['sources of the budget not given', filled({ 'fund.generalPublic.budget': '' }), 'fund.generalPublic.budget'],
  ],
});

tableOf('ARI-11', {
  passes: [
    ['800 + 450 = 1250, 846 + 476 = 1322', filled()],
    [
      'that the accounts do not add up is ARI-01’s',
      filled({ 'expenditure.total': '1300.00', 'budget.outturn': '1300.00' }),
    ],
  ],
  boundary: [['0.01 万元 off', filled({ 'expenditure.basic.budget': '800.01' })]],
  fails: [
    [
      'the adjusted budget is not its parts',
      filled({ 'expenditure.project.adjusted': '467.00' }),
      { says: '846.00 + 467.00 = 1313.00 万元，填报 1322.00 万元', figure: 'budget.adjusted', fix: '13130000.00' },
    ],
    [
      'outturn is neither the parts nor the total',
      filled({ 'budget.outturn': '1290.00' }),
      { expected: '1286.42 万元', figure: 'budget.outturn' },
    ],
  ],
  lacksInput: [['basic budget masked', filled({ 'expenditure.basic.budget': '*' }), 'expenditure.basic.budget']],
});

tableOf('ARI-12', {
  passes: [
    ['120 + 4 + 0 = 124', filled()],
    ['projects that nobody has divided are not asked', filled({ 'projects.b.received': '205.00' })],
  ],
  boundary: [
    ['0.01 万元 off', filled({ 'projects.a.fiscalOutturn': '116.51' })],
    [
      'a form in the text whose total is there',
      filled(
        {},
        { text: { performance: '年度资金总额： 60 59.98 59.98 10 100% 10 其中：本年财政拨款 60 59.98 59.98' } },
      ),
    ],
  ],
  fails: [
    [
      'the total is 0 above parts that are not (seen in a published form)',
      filled({ 'projects.a.budget': '0', 'projects.a.fiscalBudget': '90.00', 'projects.a.otherBudget': '' }),
      {
        says: '“事务管理经费”年初预算数应等于',
        expected: '90.00 万元',
        found: '0.00 万元',
        figure: 'projects.a.budget',
      },
    ],
    [
      'the same in a form copied into the text',
      { text: { performance: '年度资金总额： 0 0 0 10 0 0 其中：本年财政拨款 60 59.98 59.98 上年结转资金' } },
      {
        says: '年初预算数 60.00 万元、全年预算数 59.98 万元、全年执行数 59.98 万元',
        section: 'performance',
        marks: '年度资金总额： 0 0 0 10 0 0 其中：本年财政拨款 60 59.98 59.98',
      },
    ],
    [
      'what was carried over is forgotten',
      filled({ 'projects.a.carriedAdjusted': '0' }),
      { says: '120.00 + 0.00 + 0.00 = 120.00 万元，填报 124.00 万元', fix: '1200000.00' },
    ],
  ],
  lacksInput: [
    ['no projects', {}, 'projects'],
    ['one part missing', filled({ 'projects.a.otherBudget': '' }), 'projects.a.otherBudget'],
    ['the total masked', filled({ 'projects.a.outturn': '*' }), 'projects.a.outturn'],
  ],
});

tableOf('ARI-13', {
  passes: [
    ['97.31% of the department; projects are computed', filled()],
    ['a project’s rate as it is', filled({ 'projects.d.executionRate': '97.40' })],
  ],
  boundary: [['a tenth of a point off', filled({ 'projects.d.executionRate': '97.50' })]],
  fails: [
    [
      'full execution claimed for a project',
      filled({ 'projects.d.executionRate': '100' }),
      { says: '75.00 ÷ 77.00 = 97.40%，填报 100%', figure: 'projects.d.executionRate', fix: '97.40' },
    ],
  ],
  lacksInput: [
    [
      'a project’s rate without its budget',
      filled({ 'projects.d.executionRate': '97.40', 'projects.d.adjusted': '' }),
      'projects.d.adjusted',
    ],
  ],
});

tableOf('ARI-15', {
  passes: [
    ['124 − 120.50 = 3.50', filled()],
    [
      '48 − 46.5 = 1.5 (a published report)',
      filled({ 'projects.d.received': '48', 'projects.d.outturn': '46.5', 'projects.d.balance': '1.5' }),
    ],
  ],
  boundary: [['0.01 万元 off', filled({ 'projects.a.balance': '3.51' })]],
  fails: [
    [
      'nothing left, though less was spent',
      filled({ 'projects.a.balance': '0' }),
      { says: '124.00 − 120.50 = 3.50 万元，填报 0.00 万元', figure: 'projects.a.balance', fix: '35000.00' },
    ],
  ],
  lacksInput: [
    ['no projects', {}, 'projects'],
    [
      'nothing known of what was received',
      filled({ 'projects.a.received': '', 'projects.a.balance': '' }),
      'projects.*.received',
    ],
    ['received masked', filled({ 'projects.a.received': '*' }), 'projects.a.received'],
  ],
});

tableOf('ARI-20', {
  passes: [['20 + 104 = 124', filled()]],
  boundary: [['0.01 万元 off', filled({ 'projects.a.receivedCounty': '104.01' })]],
  fails: [
    [
      'the province’s money counted twice',
      filled({ 'projects.a.receivedCounty': '124.00' }),
      { says: '“事务管理经费”到位资金应等于', expected: '144.00 万元', figure: 'projects.a.received' },
    ],
    [
      'one level spent more than all',
      filled({ 'projects.a.outturnCounty': '130.00' }),
      { found: '120.50 万元', figure: 'projects.a.outturn' },
    ],
  ],
  lacksInput: [
    ['no projects', {}, 'projects'],
    [
      'spending of one level only',
      filled({ 'projects.a.outturnCounty': '100.50' }),
      ...['Central', 'Province', 'City', 'Others'].map((level) => `projects.a.outturn${level}`),
    ],
  ],
});

tableOf('ARI-21', {
  passes: [
    ['100 + 20.50 = 120.50', filled()],
    ['projects without lines are not asked', filled({ 'projects.d.outturn': '70.00' })],
  ],
  boundary: [['0.01 万元 off', filled({ 'vouchers.w.amount': '20.51' })]],
  fails: [
    [
      'a line left out',
      filled({ 'vouchers.w.project': 'b' }),
      {
        says: '1 笔支出明细合计 100.00 万元，与“事务管理经费”全年执行数 120.50 万元不符',
        figure: 'projects.a.outturn',
      },
      { figure: 'projects.b.outturn' },
    ],
    [
      'a line without its voucher',
      filled({ 'vouchers.v.voucher': '' }),
      { says: '“档案装具”会计凭证号未填写', figure: 'vouchers.v.voucher' },
    ],
  ],
  lacksInput: [
    ['no lines', {}, 'vouchers'],
    ['a line’s amount missing', filled({ 'vouchers.v.amount': '' }), 'vouchers.v.amount'],
  ],
});

tableOf('XRF-04', {
  passes: [['462.25 in all three', filled()]],
  boundary: [['0.01 万元 off', filled({ 'projects.d.budget': '60.01' })]],
  fails: [
    [
      'a project spent more than the base data have',
      filled({ 'projects.d.outturn': '85.00' }),
      { says: '项目支出 462.25 万元，4 个项目自评表合计 472.25 万元', figure: 'expenditure.project' },
      { figure: 'expenditure.project.operation', expected: '85.00 万元' },
    ],
    [
      'a project of another kind',
      filled({ 'projects.d.kind': 'special' }),
      { figure: 'expenditure.project.operation', expected: '0.00 万元' },
      { figure: 'expenditure.project.special', expected: '75.00 万元' },
    ],
  ],
  lacksInput: [
    ['no projects', {}, 'projects'],
    ['their forms not begun', { figures: { 'projects.a.outturn': '462.25' } }, 'projects.*.adjusted'],
    ['one project’s budget missing', filled({ 'projects.d.budget': '' }), 'projects.d.budget'],
  ],
});
