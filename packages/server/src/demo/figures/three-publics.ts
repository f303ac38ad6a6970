import type { DepartmentProfile } from '../departments.ts';
import { type Random, randomOf } from '../random.ts';

/** What a line of the three publics 三公经费 was planned to cost and cost, in hundredths of 万元. */
export interface Planned {
  readonly budget: number;
  readonly outturn: number;
}

export type ThreePublics = Readonly<Record<'purchase' | 'operation' | 'reception' | 'overseas', Planned>>;

/** What vehicles and reception cost, in percent of routine expenditure: police and field services drive more. */
const SHARES: Readonly<Partial<Record<DepartmentProfile['category'], readonly [vehicles: number, reception: number]>>> =
  {
    LAW_ENFORCEMENT: [17, 1.4],
    AGRICULTURE: [8, 3],
    TOWN: [5, 4],
    EDUCATION: [1, 0.8],
    HEALTH: [2, 0.5],
  };
const USUAL_SHARES = [6, 4] as const;
const VEHICLE_PRICE = 1786;

/** The three publics of a year: falling from year to year, within their budget, no journeys abroad. */
export function threePublicsOf(
  routine: number,
  year: number,
  profile: DepartmentProfile,
  buysVehicle: boolean,
  random: Random,
): ThreePublics {
  // One step for all years, so that a later year is lower than an earlier one whatever the draw.
  const falling = 1 - 0.07 * (year - 2020);
  // The same margin in every year, so that the budgets fall as the accounts do (只减不增).
  const planned = (outturn: number): Planned => ({
    outturn,
    budget: Math.round((outturn * margin.between(1040, 1180)) / 1000),
  });
  const margin = randomOf(`${profile.regionCode}/${profile.code}/three-publics`);
  const [vehicles, reception] = SHARES[profile.category] ?? USUAL_SHARES;
  const percent = (share: number): number => Math.round((routine * share * falling * random.between(97, 103)) / 10_000);
  return {
    purchase: buysVehicle ? { outturn: VEHICLE_PRICE, budget: 1800 } : { outturn: 0, budget: 0 },
    operation: planned(percent(vehicles)),
    reception: planned(percent(reception)),
    overseas: { outturn: 0, budget: 0 },
  };
}
