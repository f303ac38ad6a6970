import { percentOf } from '../../money/index.ts';
import { problemsOf } from '../summary/problems.ts';
import type { SummaryData } from '../summary/summary-data.ts';
import { countCell, countColumn, decimalCell, percentColumn, UNKNOWN, words } from './cells.ts';
import type { SummaryTable } from './summary-table.ts';

/** T10 问题: what the checks found in evaluations handed in, by frequency. */
export function problemsTable(data: SummaryData): SummaryTable {
  const problems = problemsOf(data);
  const submitted = String(data.thisYear.coverage.submitted);
  return {
    code: 'T10',
    place: 'problems',
    title: '表10 未通过的校验',
    columns: [
      words('问题代码'),
      words('校验要求'),
      countColumn('涉及单位数', '个'),
      countColumn('次数', '次'),
      percentColumn('占比'),
      words('典型例'),
    ],
    rows: problems.map(({ code, title, evaluations, findings, examples }) => [
      code,
      title,
      countCell(evaluations),
      countCell(findings),
      decimalCell(percentOf(String(evaluations), submitted, 6)),
      examples.length > 0 ? examples.join('、') : UNKNOWN,
    ]),
    rowKeys: problems.map(({ code }) => code),
    note:
      problems.length === 0
        ? '已报送的自评没有校验提示的问题。'
        : '按最近一次报送时的校验结果统计；占比为涉及单位占已报送单位的比重。',
  };
}
