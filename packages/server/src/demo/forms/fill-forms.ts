import { HUNAN_2021 } from '@jiping/domain/built-in';
import { knownText, lookInto, NOT_APPLICABLE, numberOf } from '@jiping/domain/figures';
import { PAST_YEAR } from '../cycles.ts';
import type { DepartmentProfile } from '../departments.ts';
import { randomOf } from '../random.ts';
import type { Story } from '../storyline.ts';
import type { Day } from '../timeline.ts';
import type { Count } from '../writing/phrasing.ts';
import { setAttachments } from './attachments.ts';
import { type OpenTable, setRow } from './cells.ts';
import { FAULTY } from './faults.ts';
import { setGoals } from './goals.ts';
import { indicatorCells } from './indicator-row.ts';
import { type Deductions, indicatorsOf } from './indicators.ts';
import { setProjects } from './project-rows.ts';
import { setSignOff } from './sign-off.ts';
import { setVouchers } from './vouchers.ts';

/** What the report that goes with the forms says, and when it was handed in. */
export interface Filling {
  readonly profile: DepartmentProfile;
  readonly year: number;
  readonly story: Story;
  readonly counts: readonly Count[];
  readonly signed: Day | null;
}

const SLOW_BUDGET =
  '上级专项下达较晚，跨年实施的项目年末未到付款节点，结余资金已按规定结转；下年提前完成评审招标，按月通报支付进度。';

/** Points of all indicators together. */
const INDICATOR_POINTS = 90;
/** Of what a department takes off, percent that is lost by outputs behind their targets; the rest is judged. */
const BY_COUNTS = 45;

/** Fills in the lists of the record: projects, indicators, their evidence, signatures. No score is stated: all follow. */
export function fillForms(table: OpenTable, filling: Filling): void {
  const { profile, year, story, signed } = filling;
  setProjects(table, profile, year, randomOf(`${profile.regionCode}/${profile.code}/${year}/projects`));
  setVouchers(table, profile, year);
  const rate = numberOf(table.get('budget.executionRate'));
  const isSlow = rate !== null && Number(rate) < Number(HUNAN_2021.scoring.execution.reasonBelow);
  table.set('budget.executionReason', isSlow ? knownText(SLOW_BUDGET) : NOT_APPLICABLE);
  const deduction = story.plant === 'lowRateHighScore' ? 0 : story.deduction;
  const byCounts = (deduction * BY_COUNTS) / 100;
  setIndicators(table, filling, { byCounts, byEffects: 0 });
  const lost = INDICATOR_POINTS - pointsOf(table);
  if (deduction > lost) setIndicators(table, filling, { byCounts, byEffects: deduction - lost });
  for (const fault of story.faults) FAULTY[fault](table);
  setSignOff(table, profile, signed);
  if (signed !== null) setAttachments(table, profile.name, year);
}

/** The same indicators whatever is taken off: only targets, coefficients and reasons follow from it. */
function setIndicators(table: OpenTable, { profile, year, counts }: Filling, deductions: Deductions): void {
  const random = randomOf(`${profile.regionCode}/${profile.code}/${year}/indicators`);
  const rows = indicatorsOf(profile, year, counts, deductions, random);
  setGoals(table, rows);
  for (const [index, row] of rows.entries())
    setRow(table, 'indicators', `i${index + 1}`, index + 1, indicatorCells(row, year === PAST_YEAR));
}

/** What the indicators of the table come to. The table is copied: rows of one are found only once. */
const pointsOf = (table: OpenTable): number =>
  Number(numberOf(lookInto(HUNAN_2021, new Map(table)).value('score.indicators')) ?? INDICATOR_POINTS);
