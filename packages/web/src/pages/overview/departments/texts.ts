import { type Bilingual, said } from '@jiping/domain/language';
import { FIGURE_LABELS } from '@jiping/domain/names';
import type { DepartmentShow } from '../search.ts';
import type { OpenReminder } from './open-reminder.ts';

const shows: Record<DepartmentShow, Bilingual> = {
  obliged: said('应报部门（含免报）', 'Obliged (with exempted)'),
  submitted: said('已报部门', 'Handed in'),
  accepted: said('已通过部门', 'Accepted'),
  returned: said('已退回部门', 'Returned'),
  missing: said('未报部门', 'Not handed in'),
  exempted: said('免报部门', 'Exempted'),
  late: said('迟报部门', 'Late'),
  problems: said('有校验问题', 'With findings'),
  risky: said('有风险提示', 'With risks'),
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
    said(`${measure.zh}：${value.zh}`, `${measure.en}: ${value.en.toLowerCase()}`),
  stated: said('已填报', 'stated'),
  unasked: said('模板未设置', 'not asked for'),
  gradeIs: (grade: Bilingual) => said(`等级：${grade.zh}`, `Grade: ${grade.en}`),
  scored: {
    result: said('已有得分', 'With a score'),
    self: said('已有自评分', 'With a self-score'),
    review: said('已有复核分', 'With a re-score'),
  },
  difference: {
    both: said('自评和复核均有分', 'With both scores'),
    lowered: said('复核调低', 'Lowered by the review'),
    raised: said('复核调高', 'Raised by the review'),
    unchanged: said('复核一致', 'Unchanged by the review'),
  },
  riskIs: (name: string) => said(`风险：${name}`, `Risk: ${name}`),
  findingIs: (code: string) => said(`问题：${code}`, `Finding: ${code}`),
  lostOn: (code: string) => said(`${code} 失分`, `Lost on ${code}`),
  lostOnIs: (code: string) => said(`扣分指标：${code}`, `Lost points on: ${code}`),
  overQuota: said('超编', 'Over quota'),
  columns: said('更多列', 'More columns'),
  basic: said('基本支出', 'Basic'),
  project: said('项目支出', 'Project'),
  staffActual: FIGURE_LABELS['staff.actual'],
  lastScore: said('上年得分', 'Last year'),
  reviewDifference: said('差额', 'Difference'),
  rank: said('名次', 'Rank'),
  lastRank: (rank: number) => said(`上年第 ${rank}`, `last year ${rank}`),
  risks: said('风险', 'Risks'),
  covered: said('并入主管部门', 'In its supervisor’s report'),
  coveredBy: (name: string) =>
    said(
      `金额和人数已含在${name}的自评中，不重复汇总`,
      `Its money and people are in the report of ${name}, and counted once`,
    ),
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
  threePublics: FIGURE_LABELS['threePublics.total'],
  selfScore: said('自评', 'Self'),
  reviewScore: said('复核', 'Re-score'),
  grade: said('等级', 'Grade'),
  problems: said('问题', 'Findings'),
  returnCount: said('退回', 'Returns'),
  late: said('迟报', 'Late'),
  exempted: said('免报', 'Exempted'),
  reminded: ({ day, today }: OpenReminder) =>
    today
      ? said(`今天已催报（${day.zh}）`, `Reminded today (${day.en})`)
      : said(`已催报 ${day.zh}`, `Reminded on ${day.en}`),
  standings: {
    OBLIGED: said('未开始', 'Not begun'),
    DRAFT: said('填报中', 'Being written'),
    SUBMITTED: said('已报送', 'Handed in'),
    RETURNED: said('已退回', 'Returned'),
    ACCEPTED: said('已通过', 'Accepted'),
    EXEMPTED: said('免报', 'Exempted'),
  },
  whereItStands: (name: string, figure: string) =>
    said(`查看${name}自评中的“${figure}”`, `Where the report of ${name} says: ${figure}`),
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
