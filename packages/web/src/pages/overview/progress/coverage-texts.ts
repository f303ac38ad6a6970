import { type Bilingual, said } from '@jiping/domain/language';

export const coverageTexts = {
  obliged: said('应报（含免报）', 'Obliged (with exempted)'),
  submitted: said('已报', 'Handed in'),
  onTime: said('按时', 'On time'),
  late: said('迟报', 'Late'),
  returned: said('退回', 'Returned'),
  missing: said('未报', 'Missing'),
  accepted: said('已通过', 'Accepted'),
  exempted: said('免报', 'Exempted'),
  rateByMoney: said('按金额计', 'By money'),
  noRateByMoney: said('有部门预算未知，暂不能按金额计算', 'Not known while the budget of a department is unknown'),
  parts: {
    accepted: said('已通过', 'Accepted'),
    underWay: said('审核中', 'In review'),
    returned: said('已退回', 'Returned'),
    missing: said('未报', 'Missing'),
  },
  openList: (what: Bilingual) => said(`打开名单：${what.zh}`, `Open the list: ${what.en}`),
  nobodyObliged: (exempted: number) =>
    said(
      exempted > 0 ? `本年度没有应报部门（免报 ${exempted} 家）。` : '本年度还没有下达任务，没有应报部门。',
      exempted > 0
        ? `No department is obliged this year (${exempted} exempted).`
        : 'No task has been issued for this year; no department is obliged.',
    ),
};
