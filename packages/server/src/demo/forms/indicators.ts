import { PAST_YEAR } from '../cycles.ts';
import type { DepartmentProfile } from '../departments.ts';
import { ADJUSTMENTS, EFFECT_EVIDENCE, JUDGED_SHORT, MISSED_COUNTS } from '../phrases/deviations.ts';
import { effectsOf } from '../phrases/effects.ts';
import type { Random } from '../random.ts';
import type { Count } from '../writing/phrasing.ts';
import { commonIndicators } from './common-indicators.ts';
import { effectReached, type IndicatorRow } from './indicator-row.ts';
import { askedPeople } from './project-indicators.ts';
import { rateMet, targetMet, targetMissed } from './target.ts';

type Draft = Omit<IndicatorRow, 'weight'> & { readonly weight?: number };

const MOST_COUNTS = 6;
const FEWEST_COUNTS = 3;
const MOST_RATES = 2;
const OUTPUT_POINTS = 50;
const SATISFACTION_POINTS = 10;
const EFFECT_POINTS = [12, 10, 8];
const EFFECT_SHARES = [0.45, 0.35, 0.2];

/** What effects are as the common framework has them: a department words them by its own work (财预〔2013〕53号). */
const EFFECT_CODES: Readonly<Record<string, string>> = { economic: 'F25A', social: 'F25B', ecological: 'F25C' };
const QUALITY = 'F23';
const SATISFACTION = 'F26';

/** What the department takes off, and by what. */
export interface Deductions {
  /** Points lost by outputs that stayed behind their targets, about. */
  readonly byCounts: number;
  /** Points lost by effects that were judged less than whole. */
  readonly byEffects: number;
}

/** The indicators of a department, 90 points: what its report counts, common ones, and effects judged in words. */
export function indicatorsOf(
  profile: DepartmentProfile,
  year: number,
  counts: readonly Count[],
  { byCounts, byEffects }: Deductions,
  random: Random,
): readonly IndicatorRow[] {
  const outputs = weighed(
    [
      ...quantities(counts, year, byCounts, random),
      ...counts
        .filter((count) => isRate(count) && !isOpinion(count))
        .slice(0, MOST_RATES)
        .map(rateOf),
      ...commonIndicators(profile, byCounts),
      {
        level1: 'output',
        level2: 'timeliness',
        name: '年度重点任务完成时间',
        sign: 'before',
        target: `${year}-12-31`,
        actual: `${year}-12-${random.between(15, 30)}`,
        weight: 5,
      },
    ],
    OUTPUT_POINTS,
  );
  return [
    ...outputs,
    ...effects(profile, byEffects, random),
    ...weighed(opinions(counts, random), SATISFACTION_POINTS),
  ];
}

const isOpinion = ({ name }: Count): boolean => /满意|认可|安全感/.test(name);
const isRate = ({ unit }: Count): boolean => unit === '%';
/** What comes to a department is no target of its own. */
const isDemand = ({ name }: Count): boolean =>
  /预警|信访|来访|纠纷|争议|发现|舆情|诉求|工伤|复议|破获|抓获|受理|整改|接待游客|门急诊|出院|核酸/.test(name);

/** Outputs that are counted; the last ones stay behind where points are to be lost. In 2020 one target was changed. */
function quantities(counts: readonly Count[], year: number, byCounts: number, random: Random): readonly Draft[] {
  const outputs = counts.filter((count) => !isRate(count) && !isOpinion(count));
  const planned = outputs.filter((count) => !isDemand(count));
  const own = (planned.length >= FEWEST_COUNTS ? planned : outputs).slice(0, MOST_COUNTS);
  const reason = random.between(0, MISSED_COUNTS.length - 1);
  const missed = Math.min(own.length - 1, Math.ceil(byCounts / 1.2));
  const changed = year === PAST_YEAR ? own.findIndex(({ unit }) => /[场次期]$/.test(unit)) : -1;
  return own.map((count, index) => {
    const base = {
      level1: 'output',
      level2: 'quantity',
      name: count.name,
      sign: 'atLeast',
      actual: count.actual,
      unit: count.unit,
      evidence: count.evidence,
      ...(index === 0 ? { core: true } : {}),
    } as const;
    if (index >= own.length - missed)
      return {
        ...base,
        target: targetMissed(count.actual, 100 - Math.min(24, Math.round((byCounts / missed / 6) * 100))),
        deviation: MISSED_COUNTS[(reason + index) % MISSED_COUNTS.length]!,
      };
    const target = targetMet(count, random.between(94, 100));
    if (index !== changed) return { ...base, target };
    return {
      ...base,
      target: targetMissed(count.actual, 80),
      adjustment: { target, reason: random.pick(ADJUSTMENTS) },
    };
  });
}

const rateOf = (count: Count, index: number): Draft => ({
  level1: 'output',
  level2: 'quality',
  name: count.name,
  sign: 'atLeast',
  target: rateMet(count.actual),
  actual: count.actual,
  unit: '%',
  evidence: count.evidence,
  ...(index === 0 ? { library: QUALITY } : {}),
});

/** Effects judged in words; the points to be lost are spread over them in whole percents. */
function effects({ bank }: DepartmentProfile, byEffects: number, random: Random): readonly IndicatorRow[] {
  const reason = random.between(0, JUDGED_SHORT.length - 1);
  return effectsOf(bank).map(({ level, name, target }, index) => {
    const weight = EFFECT_POINTS[index]!;
    const lost = Math.round((byEffects * EFFECT_SHARES[index]! * 100) / weight);
    const coefficient = Math.max(40, 100 - lost);
    return {
      level1: 'benefit',
      level2: level,
      name,
      ...(EFFECT_CODES[level] ? { library: EFFECT_CODES[level] } : {}),
      sign: 'qualitative',
      target,
      actual: effectReached(coefficient),
      weight,
      coefficient,
      evidence: EFFECT_EVIDENCE[(index + random.between(0, 1)) % EFFECT_EVIDENCE.length]!,
      ...(coefficient < 100 ? { deviation: JUDGED_SHORT[(reason + index) % JUDGED_SHORT.length]! } : {}),
    };
  });
}

/** What those who were asked said; a department whose report names nobody asked its visitors. */
function opinions(counts: readonly Count[], random: Random): readonly Draft[] {
  const named = counts.filter(isOpinion).slice(0, 2);
  const asked =
    named.length > 0
      ? named
      : [{ name: '服务对象满意度', unit: '%', actual: (random.between(912, 968) / 10).toFixed(1) }];
  return asked.map(({ name, unit, actual }, index) => ({
    level1: 'satisfaction',
    level2: 'satisfaction',
    name,
    ...(index === 0 && Number(actual) >= 90 ? { library: SATISFACTION } : {}),
    sign: 'atLeast',
    target: Number(actual) >= 90 ? '90' : rateMet(actual),
    actual,
    unit,
    evidence: askedPeople(random),
  }));
}

/** Shares the points out that nobody has yet, evenly and in whole points, the first ones first. */
function weighed(rows: readonly Draft[], points: number): readonly IndicatorRow[] {
  const free = rows.filter(({ weight }) => weight === undefined);
  const left = points - rows.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
  const [each, more] = [Math.floor(left / free.length), left % free.length];
  return rows.map((row) => ({ ...row, weight: row.weight ?? each + (free.indexOf(row) < more ? 1 : 0) }));
}
