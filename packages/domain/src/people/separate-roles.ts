import { type Bilingual, said } from '../language/index.ts';
import { ROLE_NAMES } from './role-names.ts';
import { ADMINISTRATORS, type Role } from './roles.ts';

/**
 * Why these roles may not be one person's, or null. The three administrators 三员 exclude each other and every role that
 * works with business data (等保2.0, GB/T 22239-2019: administrators' privileges are separated).
 */
export function refuseRoleCombination(roles: readonly Role[]): Bilingual | null {
  const distinct = [...new Set(roles)];
  const administrator = distinct.find((role) => ADMINISTRATORS.some((one) => one === role));
  const other = distinct.find((role) => role !== administrator);
  if (!administrator || !other) return null;
  const [first, second] = [ROLE_NAMES[administrator], ROLE_NAMES[other]];
  return said(
    `“${first.zh}”不得兼任“${second.zh}”，请将其中一项授予另一人。`,
    `“${first.en}” and “${second.en}” may not be the same person; give one of them to somebody else.`,
  );
}
