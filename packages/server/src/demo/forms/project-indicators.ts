import type { DepartmentProfile } from '../departments.ts';
import type { ProjectLine } from '../figures/ledger.ts';
import { EFFECT_EVIDENCE, JUDGED_SHORT, MISSED_COUNTS } from '../phrases/deviations.ts';
import { taskOf } from '../phrases/tasks/index.ts';
import { type Random, randomOf } from '../random.ts';
import { type OpenTable, setRow } from './cells.ts';
import { effectReached, type IndicatorRow, indicatorCells } from './indicator-row.ts';
import { rateMet, targetMet, targetMissed } from './target.ts';

/** What a project's main output was to be and was. */
export interface OwnQuantity {
  readonly name: string;
  readonly unit: string;
  readonly target: string;
  readonly actual: string;
  readonly isMissed: boolean;
}

/** Points of quantity, quality, timeliness and cost: fifty together. */
const OUTPUT_POINTS = [
  [20, 10, 10, 10],
  [20, 15, 10, 5],
  [25, 10, 10, 5],
  [15, 15, 10, 10],
] as const;

/** One project in eight stays behind. */
const MISSED_IN = 8;

/** Moves a little from year to year, as the department's own counts do. */
export function ownQuantity(profile: DepartmentProfile, year: number, line: ProjectLine, random: Random): OwnQuantity {
  const { name, unit, low, high } = taskOf(line.name).quantity;
  const decimals = low.split('.')[1]?.length ?? 0;
  const scale = 10 ** decimals;
  const usual = randomOf(`${profile.regionCode}/${profile.code}/${line.name}`).between(
    Math.round(Number(low) * scale),
    Math.round(Number(high) * scale),
  );
  const before = (usual / scale).toFixed(decimals);
  const actual = ((usual * (1000 + (year - 2020) * (20 + random.between(-15, 20)))) / 1000 / scale).toFixed(decimals);
  const isMissed = random.between(1, MISSED_IN) === 1;
  const target = isMissed
    ? targetMissed(actual, random.between(84, 95))
    : targetMet({ actual, before }, random.between(94, 100));
  return { name, unit, actual, target, isMissed };
}

/** The indicators of one project: 90 points, the other ten are those of its execution. */
export function setProjectIndicators(
  table: OpenTable,
  project: string,
  place: number,
  year: number,
  line: ProjectLine,
  quantity: OwnQuantity,
  random: Random,
): void {
  const { quality, effect, served } = taskOf(line.name);
  const [quantityPoints, qualityPoints, timePoints, costPoints] = random.pick(OUTPUT_POINTS);
  const good = (random.between(965, 1000) / 10).toFixed(1);
  const coefficient = random.pick([88, 90, 92, 95, 95, 100, 100]);
  const asked = (random.between(912, 974) / 10).toFixed(1);
  const cost = (random.between(934, 998) / 10).toFixed(1);
  const rows: readonly IndicatorRow[] = [
    {
      level1: 'output',
      level2: 'quantity',
      name: quantity.name,
      sign: 'atLeast',
      target: quantity.target,
      actual: quantity.actual,
      unit: quantity.unit,
      weight: quantityPoints,
      core: true,
      ...(quantity.isMissed ? { deviation: random.pick(MISSED_COUNTS) } : {}),
    },
    {
      level1: 'output',
      level2: 'quality',
      name: quality,
      sign: 'atLeast',
      target: rateMet(good),
      actual: good,
      unit: '%',
      weight: qualityPoints,
    },
    {
      level1: 'output',
      level2: 'timeliness',
      name: '年度任务完成时间',
      sign: 'before',
      target: `${year}-12-31`,
      actual: `${year}-12-${random.between(8, 30)}`.replace(/-(\d)$/, '-0$1'),
      weight: timePoints,
    },
    {
      level1: 'output',
      level2: 'cost',
      name: '单位成本控制率',
      sign: 'atMost',
      target: '100',
      actual: cost,
      unit: '%',
      weight: costPoints,
    },
    {
      level1: 'benefit',
      level2: effect.level,
      name: effect.name,
      sign: 'qualitative',
      target: effect.target,
      actual: effectReached(coefficient),
      weight: 30,
      coefficient,
      evidence: random.pick(EFFECT_EVIDENCE),
      ...(coefficient < 100 ? { deviation: random.pick(JUDGED_SHORT) } : {}),
    },
    {
      level1: 'satisfaction',
      level2: 'satisfaction',
      name: `${served}满意度`,
      sign: 'atLeast',
      target: '90',
      actual: asked,
      unit: '%',
      weight: 10,
      evidence: askedPeople(random),
    },
  ];
  for (const [index, row] of rows.entries())
    setRow(table, 'projectIndicators', `${project}i${index + 1}`, place * rows.length + index + 1, {
      ...indicatorCells(row, false),
      project: { state: 'known', text: project },
    });
}

/** How many were asked, as the evidence of a survey says: at least thirty (IND-12). */
export function askedPeople(random: Random): string {
  const sent = random.between(12, 62) * 10;
  return `发放问卷${sent}份，收回有效问卷${Math.floor((sent * random.between(86, 97)) / 100)}份`;
}
