import type { DepartmentProfile } from '../departments.ts';
import type { BankName } from '../phrases/index.ts';

/** Funds other than the general public budget, each as percent of what it pays a part of. */
export interface FundShares {
  /** Percent of project expenditure. */
  readonly government: number;
  /** Percent of routine expenditure. */
  readonly specialAccount: number;
  /** Percent of all expenditure. */
  readonly other: number;
  /** The project that social insurance funds pay as a whole, where the department runs them. */
  readonly insuranceProject: string | null;
}

const NONE: FundShares = { government: 0, specialAccount: 0, other: 0, insuranceProject: null };

/** Land revenue pays for towns, housing and farmland; fees for schools; patients for the hospital. */
const SHARES: Readonly<Partial<Record<BankName, Partial<FundShares>>>> = {
  town: { government: 12 },
  housing: { government: 44 },
  agriculture: { government: 8 },
  water: { government: 10 },
  civilAffairs: { government: 6 },
  highSchool: { specialAccount: 46 },
  hospital: { other: 62 },
  socialInsurance: { insuranceProject: '城乡居民基本养老保险待遇' },
};

export const fundSharesOf = (profile: DepartmentProfile): FundShares => ({ ...NONE, ...SHARES[profile.bank] });

/** What of a department's project expenditure is, by function, social security, health or housing, in percent. */
export const FUNCTION_OF_PROJECTS: Readonly<Partial<Record<BankName, Partial<Record<FunctionName, number>>>>> = {
  civilAffairs: { socialSecurity: 90 },
  socialInsurance: { socialSecurity: 50 },
  health: { health: 96 },
  hospital: { health: 30 },
  housing: { housing: 18 },
  town: { socialSecurity: 5, health: 2 },
};
export type FunctionName = 'socialSecurity' | 'health' | 'housing';

/** Contributions that every employer pays, in percent of personnel expenditure. */
export const FUNCTION_OF_PERSONNEL: Readonly<Record<FunctionName, number>> = {
  socialSecurity: 12.6,
  health: 5.2,
  housing: 7.4,
};

/** Departments that bought an official vehicle in 2021, which is why their three publics rose. */
export const buysVehicle = (profile: DepartmentProfile, year: number): boolean =>
  year === 2021 && profile.bank === 'agriculture' && profile.regionCode === '990121';
