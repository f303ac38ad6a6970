import { said } from '@jiping/domain/language';

export const texts = {
  title: said('部门对比', 'Comparison'),
  what: said('对比什么', 'What to compare'),
  measures: said('指标（最多 6 项）', 'Measures (six at most)'),
  years: said('年度', 'Years'),
  category: said('部门类别', 'Category'),
  anyCategory: said('全部类别', 'Any category'),
  departments: said('部门', 'Departments'),
  allDepartments: said('全部部门', 'All departments'),
  noCounty: said('请先选择一个县', 'Choose a county first'),
  noCountyReason: said(
    '对比在一个县之内进行。请从总览逐级进入一个县，再打开对比。',
    'Departments are compared within one county. Go down to a county in the overview, then open the comparison.',
  ),
  openOverview: said('打开总览', 'Open the overview'),
  noMeasure: said('请选择要对比的指标和年度', 'Choose measures and years'),
  noMeasureReason: said(
    '所选的指标、年度和部门都记在地址里，可以直接转发。',
    'What you choose stands in the address and can be passed on.',
  ),
  noRows: said('没有符合条件的部门', 'No department fits'),
  noRowsReason: said(
    '换一个类别或去掉部门筛选后再看。',
    'Choose another category, or remove the choice of departments.',
  ),
  noCycles: said(
    '本县还没有年度任务，没有可以对比的数据。',
    'This county has no cycle yet, so there is nothing to compare.',
  ),
  department: said('部门', 'Department'),
  column: (unit: string, year: number) =>
    said(`${year}${unit ? `（${unit}）` : ''}`, `${year}${unit ? ` (${unit})` : ''}`),
  notAccepted: said('未通过', 'Not accepted yet'),
  ranking: (label: string, year: number) => said(`${label}，${year}年度，由高到低`, `${label}, ${year}, highest first`),
  noKnown: said(
    '所选指标没有已知数值，不能画图；表中注明了原因。',
    'No value of this measure is known, so there is nothing to draw; the table says why.',
  ),
  save: said('导出表格', 'Export'),
  fileName: said('部门对比.csv', 'comparison.csv'),
  yuan: said('元', 'yuan'),
};
