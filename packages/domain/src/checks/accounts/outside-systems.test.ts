import { tableOf } from '../examples/check-table.ts';
import { budgetSystem, filled, finalAccounts } from '../examples/filled-record.ts';

const accounts = (cells = {}) => ({ input: finalAccounts(cells) });

tableOf('XRF-02', {
  passes: [
    ['as in the accounts', accounts()],
    [
      'what the accounts do not have is not compared',
      accounts({ 'threePublics.total': '', 'threePublics.vehicles': '' }),
    ],
  ],
  boundary: [['0.01 万元 off', accounts({ 'expenditure.total': '1286.43' })]],
  fails: [
    [
      'the accounts were corrected later',
      accounts({ 'expenditure.total': '1290.42', 'threePublics.reception': '6.58' }),
      { says: '全年执行数填报 1286.42 万元，部门决算为 1290.42 万元', figure: 'budget.outturn', fix: '12904200.00' },
      { figure: 'threePublics.reception', expected: '6.58 万元' },
    ],
    [
      'a figure that follows from others is not to be overwritten',
      { ...accounts({ 'expenditure.total': '1290.42' }), figures: { 'budget.outturn': '' } },
      { fix: 'none' },
    ],
  ],
  lacksInput: [
    ['no accounts', {}, 'finalAccounts'],
    ['outturn masked', { ...accounts(), figures: { 'budget.outturn': '*' } }, 'budget.outturn'],
  ],
});

tableOf('XRF-12', {
  passes: [['as in the accounts', accounts()]],
  boundary: [['0.01 万元 off', accounts({ 'income.total': '1310.01' })]],
  fails: [
    [
      'income with what was carried over',
      { ...accounts(), figures: { 'income.total': '1322.00' } },
      { says: '收入合计填报 1322.00 万元，部门决算为 1310.00 万元' },
    ],
  ],
  lacksInput: [['no accounts', {}, 'finalAccounts']],
});

tableOf('FUN-03', {
  passes: [['not applicable is 0', accounts()]],
  boundary: [['0.01 万元', { ...accounts({ 'fund.government': '8.00' }), figures: { 'fund.government': '8.01' } }]],
  fails: [
    [
      'a fund that the report says there is none of',
      accounts({ 'fund.government': '35.00' }),
      { found: '不适用', expected: '35.00 万元', figure: 'fund.government', fix: '350000.00' },
    ],
  ],
  lacksInput: [
    ['no accounts', {}, 'finalAccounts'],
    ['fund not given', { ...accounts(), figures: { 'fund.stateCapital': '' } }, 'fund.stateCapital'],
  ],
});

tableOf('ARI-17', {
  passes: [['1286.42 + 0 + 35.58 = 1322', accounts()]],
  boundary: [['0.01 万元 off', accounts({ 'accounts.t1.total': '1322.01' })]],
  fails: [
    [
      'surplus distributed and not counted',
      accounts({ 'accounts.t1.distributed': '5.00' }),
      { says: '1286.42 + 5.00 + 35.58 = 1327.00 万元不符', expected: '1327.00 万元', found: '1322.00 万元' },
    ],
  ],
  lacksInput: [
    ['no accounts', {}, 'finalAccounts'],
    ['accounts without the statement', accounts({ 'accounts.t1.total': '' }), 'accounts.t1.total'],
  ],
});

tableOf('XRF-11', {
  passes: [['tables agree', accounts()]],
  boundary: [['0.01 万元 off', accounts({ 'accounts.t6.basic': '824.18' })]],
  fails: [
    [
      'table 2 is not table 1',
      accounts({ 'accounts.t2.income': '1300.00' }),
      { says: '“本年收入合计” 1310.00 万元，与收入决算表“本年收入合计” 1300.00 万元不符', figure: 'none' },
    ],
  ],
  lacksInput: [
    ['no accounts', {}, 'finalAccounts'],
    ['one table missing', accounts({ 'accounts.t3.expenditure': '' }), 'accounts.t3.expenditure'],
  ],
});

const budget = (cells = {}, projects?: Parameters<typeof budgetSystem>[1]) => ({
  input: budgetSystem(cells, projects),
});

tableOf('XRF-03', {
  passes: [['as approved', budget()]],
  boundary: [['0.01 万元 off', budget({ 'budget.original': '1250.01' })]],
  fails: [
    [
      'an addition that the ledger has',
      budget({ 'budget.adjusted': '1350.00' }),
      { says: '全年预算数填报 1322.00 万元，预算批复和指标账为 1350.00 万元', fix: '13500000.00' },
    ],
    [
      'the budget of the three publics',
      { ...budget({ 'threePublics.total.budget': '20.00' }), figures: { 'threePublics.total.budget': '22.00' } },
      { figure: 'threePublics.total.budget' },
    ],
  ],
  lacksInput: [
    ['no budget system', {}, 'budgetSystem'],
    ['nothing in it', budget({ 'budget.original': '', 'budget.adjusted': '' }), 'budgetSystem'],
  ],
});

tableOf('XRF-10', {
  passes: [['the four projects', filled({}, budget())]],
  boundary: [
    ['brackets and spaces typed in another way', filled({ 'projects.d.name': '会议 经费' }, budget())],
    ['a name without its code', filled({ 'projects.a.code': '' }, budget())],
  ],
  fails: [
    [
      'one left out and one added',
      filled({ 'projects.d.name': '办公楼维修' }, budget()),
      { says: '预算项目“会议经费”（142001-04）不在项目清单中', figure: 'none' },
      { says: '项目“办公楼维修”不在预算项目中', figure: 'projects.d.name' },
    ],
    [
      'renamed',
      filled({ 'projects.a.name': '事务经费' }, budget()),
      { says: '名称与预算不一致，预算为“事务管理经费”', figure: 'projects.a.name' },
    ],
    [
      'another project’s code',
      filled({ 'projects.b.code': '142001-09' }, budget()),
      { expected: '142001-02', found: '142001-09', figure: 'projects.b.code' },
    ],
  ],
  lacksInput: [
    ['no budget system', filled(), 'budgetSystem'],
    ['no projects', budget(), 'projects'],
    ['neither', {}, 'budgetSystem', 'projects'],
  ],
});

tableOf('STF-05', {
  passes: [
    ['as in the accounts', accounts()],
    ['accounts that do not tell the staff', accounts({ 'staff.actual': '' })],
    [
      'last year’s staff by last year’s evaluation',
      {
        figures: { 'staff.actual.previous': '' },
        input: {
          lastYear: {
            fiscalYear: 2020,
            figures: new Map([['staff.actual', { state: 'known', number: '43' }]]),
            sections: [],
          },
        },
      },
    ],
  ],
  boundary: [],
  fails: [
    [
      'the accounts count one more',
      accounts({ 'staff.actual': '47' }),
      { says: '年末实有人数填报 46 人，部门决算为 47 人', fix: '47' },
    ],
  ],
  lacksInput: [],
});
