import type { DepartmentProfile } from '../departments.ts';
import { FUNCTION_OF_PERSONNEL, FUNCTION_OF_PROJECTS, type FunctionName } from './funding.ts';
import { type Columns, type Ledger, sumOf } from './ledger.ts';

type Column = keyof Columns;
export type ProjectKind = Ledger['projects'][number]['kind'];

export const routineOf = (ledger: Ledger, column: Column): number => sumOf(Object.values(ledger.routine), column);
export const basicOf = (ledger: Ledger, column: Column): number => ledger.personnel[column] + routineOf(ledger, column);
export const projectOf = (ledger: Ledger, column: Column): number => sumOf(ledger.projects, column);
export const totalOf = (ledger: Ledger, column: Column): number => basicOf(ledger, column) + projectOf(ledger, column);

/** The project lines of one kind together; null where the department has none of it. */
export function kindOf(ledger: Ledger, kind: ProjectKind, column: Column): number | null {
  const lines = ledger.projects.filter((line) => line.kind === kind);
  return lines.length === 0 ? null : sumOf(lines, column);
}

/** The part of the expenditure that each fund paid, null where the department does not have it. They add up to the total. */
export function fundsOf(ledger: Ledger, column: Column): Readonly<Record<FundName, number | null>> {
  const { funds } = ledger;
  const share = (percent: number, whole: number): number | null =>
    percent === 0 ? null : Math.round((whole * percent) / 100);
  const special = {
    government: share(funds.government, projectOf(ledger, column)),
    stateCapital: null,
    socialInsurance: ledger.projects.find(({ name }) => name === funds.insuranceProject)?.[column] ?? null,
    specialAccount: share(funds.specialAccount, routineOf(ledger, column)),
    other: share(funds.other, totalOf(ledger, column)),
  };
  const elsewhere = Object.values(special).reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
  return { generalPublic: totalOf(ledger, column) - elsewhere, ...special };
}
export type FundName = 'generalPublic' | 'government' | 'stateCapital' | 'socialInsurance' | 'specialAccount' | 'other';

/** The three functional classes that every report states: an employer's contributions, and projects of that class. */
export function functionsOf(ledger: Ledger, profile: DepartmentProfile): Readonly<Record<FunctionName, number>> {
  const amount = (name: FunctionName): number =>
    Math.round((ledger.personnel.outturn * FUNCTION_OF_PERSONNEL[name]) / 100) +
    Math.round((projectOf(ledger, 'outturn') * (FUNCTION_OF_PROJECTS[profile.bank]?.[name] ?? 0)) / 100);
  return { socialSecurity: amount('socialSecurity'), health: amount('health'), housing: amount('housing') };
}
