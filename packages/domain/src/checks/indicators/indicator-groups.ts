import { type Bilingual, said } from '../../language/index.ts';
import { addDecimals, type Decimal } from '../../money/index.ts';
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

// A group none of whose rows changed is the same object as before, as its rows are.
const grouped = new WeakMap<readonly IndicatorRow[], readonly IndicatorGroup[]>();
const latest = new WeakMap<IndicatorRow, IndicatorGroup>();

/** The department's indicators, then those of each project that has any. */
export function indicatorGroupsOf(input: CheckInput): readonly IndicatorGroup[] {
  const all = indicatorRowsOf(input);
  const known = grouped.get(all);
  if (known) return known;
  const groups = new Map<string, [IndicatorRow, ...IndicatorRow[]]>();
  for (const row of all) {
    const key = row.project ? `projects.${row.project.key}` : 'department';
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const made = [...groups.values()].map(groupOf);
  grouped.set(all, made);
  return made;
}

function groupOf(rows: readonly [IndicatorRow, ...IndicatorRow[]]): IndicatorGroup {
  const [first] = rows;
  const before = latest.get(first);
  if (before?.rows.length === rows.length && rows.every((row, at) => row === before.rows[at])) return before;
  const group = { project: first.project, name: nameOfGroup(first), first, rows };
  latest.set(first, group);
  return group;
}

/** The sum of a group's scores; null while one is not known. */
export function sumOfScores(group: IndicatorGroup): Decimal | null {
  const known = sums.get(group);
  if (known !== undefined) return known;
  const scores = group.rows.flatMap(({ score }) => score ?? []);
  const sum = scores.length < group.rows.length ? null : addDecimals(...scores);
  sums.set(group, sum);
  return sum;
}

const sums = new WeakMap<IndicatorGroup, Decimal | null>();

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
