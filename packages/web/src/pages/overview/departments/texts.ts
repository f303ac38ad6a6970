import { type Bilingual, said } from '@jiping/domain/language';
import type { DepartmentShow } from '../search.ts';

const shows: Record<DepartmentShow, Bilingual> = {
  obliged: said('应报部门（含免报）', 'Obliged (with exempted)'),
  submitted: said('已报部门', 'Handed in'),
  returned: said('已退回部门', 'Returned'),
  missing: said('未报部门', 'Not handed in'),
  exempted: said('免报部门', 'Exempted'),
  late: said('逾期上报', 'Late'),
  problems: said('有未解决问题', 'With open findings'),
};

export const texts = {
  title: said('部门一览', 'Departments'),
  shown: (shown: number, all: number) =>
    said(
      shown === all ? `共 ${all} 家` : `${all} 家中的 ${shown} 家`,
      shown === all ? `${all} in all` : `${shown} of ${all}`,
    ),
  unit: said('金额单位：万元', 'Amounts in 万元 (10,000 yuan)'),
  show: said('显示', 'Show'),
  showAll: said('全部部门', 'All departments'),
  shows,
  name: said('按名称或编码查找', 'Find by name or code'),
  category: said('部门类别', 'Category'),
  anyCategory: said('全部类别', 'Any category'),
  section: said('归口股室', 'Finance section'),
  anySection: said('全部股室', 'Any section'),
  clear: said('清除筛选', 'Clear filters'),
  rate: (rate: string) => {
    const part = rate.endsWith('-') ? `≥ ${rate.slice(0, -1)}%` : `${rate}%`;
    return said(`执行率 ${part}`, `Execution rate ${part}`);
  },
  value: (measure: Bilingual, value: Bilingual) =>
    said(`${measure.zh}${value.zh}`, `${measure.en}: ${value.en.toLowerCase()}`),
  removeFilter: (words: Bilingual) => said(`去掉筛选：${words.zh}`, `Remove the filter: ${words.en}`),
  compare: said('部门对比', 'Compare'),
  save: said('导出表格', 'Export'),
  fileName: (name: string, year: number) => said(`${name}${year}年度部门一览.csv`, `${name} ${year} departments.csv`),
  department: said('部门', 'Department'),
  code: said('编码', 'Code'),
  state: said('状态', 'State'),
  adjustedBudget: said('全年预算', 'Budget'),
  outturn: said('全年执行', 'Outturn'),
  executionRate: said('执行率', 'Rate'),
  threePublics: said('三公经费', 'Three publics'),
  selfScore: said('自评', 'Self'),
  reviewScore: said('复核', 'Re-score'),
  grade: said('等级', 'Grade'),
  problems: said('问题', 'Findings'),
  returnCount: said('退回', 'Returns'),
  late: said('逾期', 'Late'),
  exempted: said('免报', 'Exempted'),
  notBegun: said('未开始', 'Not begun'),
  openOf: (name: string, year: number) => said(`打开${name}${year}年度自评`, `Open ${name}, ${year}`),
  none: said('没有符合条件的部门', 'No department fits these filters'),
  noneReason: said('放宽或清除筛选条件后再看。', 'Widen or clear the filters.'),
  empty: said('本年度没有部门', 'There is no department for this year'),
  emptyReason: said(
    '系统管理员导入部门名录后会出现在这里。',
    'They appear when the system administrator has entered them.',
  ),
  yuanSuffix: said('（元）', ' (yuan)'),
};
