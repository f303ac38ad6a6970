import type { MadeDepartment } from './departments.ts';
import { randomOf } from './random.ts';

/** The three columns of an account in hundredths of a yuan, so that sums are exact. */
export interface Columns {
  readonly budget: number;
  readonly adjusted: number;
  readonly outturn: number;
}

/** What a department spent in a year. */
export interface Accounts {
  readonly personnel: Columns;
  readonly routine: Columns;
  readonly project: Columns;
  readonly vehicles: Columns;
  readonly reception: Columns;
  readonly overseas: Columns;
  readonly procurement: Columns;
  readonly carriedOut: number;
  readonly staff: { readonly quota: number; readonly actual: number };
}

/** A 万元 in hundredths of a yuan. */
const WAN = 1_000_000;
const BASE_YEAR = 2020;

/** The accounts of a year; those of the year before are what the next year's report calls last year's. */
export function accountsOf({ key, personnel, routine, projects, staff }: MadeDepartment, year: number): Accounts {
  const random = randomOf(`${key}/${year}`);
  const since = year - BASE_YEAR;
  const grown = (yearly: number): number => random.normal((1 + yearly) ** since, 0.03);
  // Three publics fall year by year since 2012 (过紧日子), projects swing.
  const threePublics = routine * 0.09 * 0.93 ** since;
  const rate = Math.min(1.05, Math.max(0.7, random.normal(0.93, 0.06)));
  const project = columns(projects * grown(0.03) * random.logNormal(1, 0.18), rate, random.normal(0.87, 0.06));
  const part = (share: number): Columns =>
    columns(threePublics * share * random.logNormal(1, 0.25), random.normal(0.9, 0.08), 1);
  return {
    personnel: columns(personnel * grown(0.035), random.normal(0.995, 0.006), random.normal(0.965, 0.015)),
    routine: columns(routine * grown(-0.01), random.normal(0.97, 0.02), random.normal(0.96, 0.02)),
    project,
    vehicles: part(0.62),
    reception: part(0.38),
    overseas: random.chance(0.04) ? part(0.3) : { budget: 0, adjusted: 0, outturn: 0 },
    procurement: columns(projects * 0.12 * random.logNormal(1, 0.4), random.normal(0.93, 0.05), 1),
    carriedOut: Math.round(Math.max(0, project.adjusted - project.outturn) * (0.3 + 0.5 * random.next())),
    staff: { quota: staff, actual: Math.max(1, Math.round(staff * random.normal(0.95, 0.035))) },
  };
}

/** Of the adjusted budget `rate` was spent, and `planned` of it was there from the start. */
function columns(outturnWan: number, rate: number, planned: number): Columns {
  const outturn = Math.round(outturnWan * 100) * (WAN / 100);
  const adjusted = Math.round(outturn / Math.max(rate, 0.5) / 10_000) * 10_000;
  return { outturn, adjusted, budget: Math.round((adjusted * Math.min(planned, 1)) / 10_000) * 10_000 };
}
