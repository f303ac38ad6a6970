import type { DepartmentProfile } from '../departments.ts';
import { BANKS, type ProjectPhrase } from '../phrases/index.ts';
import { type Random, randomOf } from '../random.ts';
import { isOverQuota, projectRateOf } from '../storyline.ts';
import { buysVehicle, type FundShares, fundSharesOf } from './funding.ts';
import { type ThreePublics, threePublicsOf } from './three-publics.ts';

/** The three columns of an account, in hundredths of 万元 (100 yuan), so that sums are exact and two decimals show all. */
export interface Columns {
  /** Original budget, adjusted budget, final accounts. */
  readonly budget: number;
  readonly adjusted: number;
  readonly outturn: number;
}

export interface ProjectLine extends Columns {
  readonly name: string;
  readonly kind: ProjectPhrase[1];
  readonly use: string;
  /** What of the adjusted budget was carried over from last year. */
  readonly carried: number;
  /** What of its money really came. */
  readonly received: number;
}

/** The accounts of one department for one year; every total is left to be added up. */
export interface Ledger {
  readonly personnel: Columns;
  /** The parts of routine expenditure; `rest` has no line of its own in the form. */
  readonly routine: Readonly<Record<'office' | 'utilitiesTravel' | 'meetingsTraining' | 'rest', Columns>>;
  readonly projects: readonly ProjectLine[];
  readonly threePublics: ThreePublics;
  readonly procurement: Columns;
  readonly funds: FundShares;
  /** What of the project money really came. */
  readonly received: number;
  readonly carriedOut: number;
  readonly staff: { readonly quota: number; readonly actual: number };
}

/** `ledgerOf(congressOffice, 2021)`: the same for the same department and year, whoever asks. */
export function ledgerOf(profile: DepartmentProfile, year: number): Ledger {
  const years = known.get(profile) ?? new Map<number, Ledger>();
  known.set(profile, years);
  const ledger = years.get(year) ?? makeLedger(profile, year);
  years.set(year, ledger);
  return ledger;
}

// Forms, figures and report look at the same three years again and again.
const known = new WeakMap<DepartmentProfile, Map<number, Ledger>>();

function makeLedger(profile: DepartmentProfile, year: number): Ledger {
  const drawn = drawLedger(profile, year);
  const { carriedOut } = drawLedger(profile, year - 1);
  return { ...drawn, projects: funded(drawn, carriedOut) };
}

/** The year by itself: without what the year before left it. */
function drawLedger(profile: DepartmentProfile, year: number): Ledger {
  const random = randomOf(`${profile.regionCode}/${profile.code}/${year}/ledger`);
  const [personnelScale, routineScale, projectScale] = profile.scale;
  const growth = (low: number, high: number): number => 1 + ((year - 2020) * random.between(low, high)) / 1000;
  const routine = hundredths(routineScale, growth(-35, 10), random);
  const projects = projectLines(profile, year, hundredths(projectScale, growth(-60, 110), random), random);
  const outturn = sumOf(projects, 'outturn');
  const unspent = sumOf(projects, 'adjusted') - outturn;
  const part = (share: number): Columns => spend(Math.round((routine * share) / 100), 985, 960, random);
  const equipment = Math.round((outturn * random.between(30, 90)) / 1000);
  return {
    personnel: spend(hundredths(personnelScale, growth(20, 55), random), 998, 965, random),
    routine: { office: part(34), utilitiesTravel: part(22), meetingsTraining: part(8), rest: part(36) },
    projects,
    threePublics: threePublicsOf(routine, year, profile, buysVehicle(profile, year), random),
    procurement: spend(equipment, 960, 1000, random),
    funds: fundSharesOf(profile),
    received: outturn + Math.round((unspent * random.between(5, 60)) / 100),
    carriedOut: Math.round((unspent * random.between(30, 80)) / 100),
    staff: { quota: profile.staffQuota, actual: staffOf(profile, year, random) },
  };
}

/** `scale` 万元 times `growth`, with two decimals that are not round. */
const hundredths = (scale: number, growth: number, random: Random): number =>
  Math.round(scale * 100 * growth) + random.between(-97, 97);

/** Columns for an outturn: of the adjusted budget about `rate` ‰ was spent, and about `planned` ‰ of it was there from the start. */
function spend(outturn: number, rate: number, planned: number, random: Random): Columns {
  const adjusted = Math.round((outturn * 1000) / Math.min(1000, rate + random.between(-8, 4)));
  return {
    outturn,
    adjusted,
    budget: Math.round((adjusted * Math.min(1000, planned + random.between(-20, 20))) / 1000),
  };
}

function projectLines(profile: DepartmentProfile, year: number, total: number, random: Random): readonly ProjectLine[] {
  const rate = projectRateOf(profile, year) ?? random.between(860, 985);
  const phrases = BANKS[profile.bank].projects;
  const shares = phrases.map(([, , share]) => share * random.between(85, 115));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  // One project runs better than another.
  const own = randomOf(`${profile.regionCode}/${profile.code}/${year}/rates`);
  return phrases.map(([name, kind, , use], index) => ({
    name,
    kind,
    use,
    carried: 0,
    received: 0,
    ...spend(
      Math.round((total * shares[index]!) / whole),
      rate + own.between(-35, 25),
      random.between(800, 990),
      random,
    ),
  }));
}

/**
 * Gives the projects what was carried over from last year, which was in no original budget, and the money that came. Social
 * insurance funds keep their own balance.
 */
function funded({ projects, received, funds }: Ledger, carriedIn: number): readonly ProjectLine[] {
  const carriers = projects.filter(({ name }) => name !== funds.insuranceProject);
  const carried = parted(
    carriedIn,
    carriers.map(({ adjusted }) => adjusted),
  );
  const came = parted(
    received - sumOf(projects, 'outturn'),
    projects.map(({ adjusted, outturn }) => adjusted - outturn),
  );
  return projects.map((line, index) => {
    const own = carried[carriers.indexOf(line)] ?? 0;
    return {
      ...line,
      carried: own,
      received: line.outturn + came[index]!,
      budget: Math.min(line.budget, line.adjusted - own),
    };
  });
}

/** `parted(100, [1, 2])` is [33, 67]: whole parts in proportion, what rounding leaves goes to the last. */
export function parted(whole: number, shares: readonly number[]): readonly number[] {
  const all = shares.reduce((sum, share) => sum + share, 0);
  const parts = shares.map((share) => (all === 0 ? 0 : Math.floor((whole * share) / all)));
  const left = whole - parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part, index) => (index === parts.length - 1 ? part + left : part));
}

/** People at the end of the year: near the quota, above it only where the story says so. */
function staffOf(profile: DepartmentProfile, year: number, random: Random): number {
  if (isOverQuota(profile)) return profile.staffQuota + 2 * (year - 2019) + 3;
  const usual = Math.round(
    (profile.staffQuota * randomOf(`${profile.regionCode}/${profile.code}/staff`).between(905, 965)) / 1000,
  );
  return usual + random.between(-1, 1);
}

export const sumOf = (lines: readonly Columns[], column: keyof Columns): number =>
  lines.reduce((sum, line) => sum + line[column], 0);
