import { type Bilingual, said } from '../../language/index.ts';
import type { CheckInput } from '../check.ts';
import { type IndicatorRow, indicatorRowsOf } from './indicator-rows.ts';

/** Indicators that are scored together: the department's own, or those of one project. */
export interface IndicatorGroup {
  /** Row key and name of the project; null for the department's own. */
  readonly project: IndicatorRow['project'];
  /** As a finding names it: `部门整体`, `项目“查档服务”`. */
  readonly name: Bilingual;
  readonly first: IndicatorRow;
  readonly rows: readonly IndicatorRow[];
}

/** The department's indicators, then those of each project that has any. */
export function indicatorGroupsOf(input: CheckInput): readonly IndicatorGroup[] {
  const groups = new Map<string, [IndicatorRow, ...IndicatorRow[]]>();
  for (const row of indicatorRowsOf(input)) {
    const key = row.project ? `projects.${row.project.key}` : 'department';
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].map((rows) => ({
    project: rows[0].project,
    name: nameOfGroup(rows[0]),
    first: rows[0],
    rows,
  }));
}

function nameOfGroup({ project }: IndicatorRow): Bilingual {
  if (!project) return said('部门整体支出', 'the department as a whole');
  return project.name === null
    ? said('未命名的项目', 'an unnamed project')
    : said(`项目“${project.name}”`, `project “${project.name}”`);
}

const PAY =
  /工资|津贴|津补贴|补贴发放|人员经费|绩效奖|社会?保险?缴费|社保缴费|养老保险|住房公积金|离退休|退休费|抚恤|遗属/;

/** Projects that only pay wages and the like have nobody served, and no 满意度 to measure (domain.md IND-01). */
export const isPayProject = ({ project }: IndicatorGroup): boolean => project?.name != null && PAY.test(project.name);
