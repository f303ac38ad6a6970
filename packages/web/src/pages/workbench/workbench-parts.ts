import type { Role } from '../../api/generated/schema-words.ts';

/** The panels of a workbench, in the order in which they stand: what must be done before what may be read. */
const ORDER = [
  'own',
  'assigned',
  'queue',
  'awaited',
  'rectification',
  'subordinate',
  'read',
  'progress',
  'administrator',
] as const;
export type WorkbenchPart = (typeof ORDER)[number];

const PARTS: Record<Role, readonly WorkbenchPart[]> = {
  PREPARER: ['own'],
  UNIT_HEAD: ['own'],
  SUPERVISOR: ['queue', 'subordinate'],
  FINANCE_SECTION: ['queue', 'awaited', 'rectification', 'progress'],
  PERFORMANCE_SECTION: ['queue', 'awaited', 'rectification', 'progress'],
  BUREAU_DIRECTOR: ['queue', 'awaited', 'rectification', 'progress'],
  EVALUATOR: ['assigned'],
  CONGRESS: ['read', 'progress'],
  AUDIT: ['read', 'progress'],
  PREFECTURE_FINANCE: ['read', 'progress'],
  PROVINCE_FINANCE: ['read', 'progress'],
  NATION_FINANCE: ['read', 'progress'],
  SYSTEM_ADMINISTRATOR: ['administrator'],
  SECURITY_ADMINISTRATOR: ['administrator'],
  AUDIT_ADMINISTRATOR: ['administrator'],
};

/** What stands on the workbench of a person with these roles; each panel once. */
export function workbenchParts(roles: readonly Role[]): readonly WorkbenchPart[] {
  const wanted = new Set(roles.flatMap((role) => PARTS[role]));
  // One list of evaluations is enough for who both fills in and supervises.
  if (wanted.has('own')) wanted.delete('subordinate');
  return ORDER.filter((part) => wanted.has(part));
}
