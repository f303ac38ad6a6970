import type { Bilingual } from '@jiping/domain/language';
import type { Role } from '../api/generated/schema-words.ts';
import { texts } from './texts.ts';
import type { Membership } from './viewer.tsx';

/** The pages that stand in the header and in the palette. */
export const PLACES = [
  { to: '/', label: texts.workbench },
  { to: '/evaluations', label: texts.evaluations },
  { to: '/overview', label: texts.overview },
  { to: '/comparison', label: texts.comparison },
  { to: '/checks', label: texts.checks },
] as const satisfies readonly { to: string; label: Bilingual }[];

export type Place = (typeof PLACES)[number];

const ADMINISTRATORS: readonly Role[] = ['SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDIT_ADMINISTRATOR'];

/** The three administrators see no business data (三员分立); the server refuses it to them, the header does not offer it. */
export const isAdministrator = (memberships: readonly Pick<Membership, 'role'>[]): boolean =>
  memberships.length > 0 && memberships.every(({ role }) => ADMINISTRATORS.includes(role));

export const placesFor = (memberships: readonly Pick<Membership, 'role'>[]): readonly Place[] =>
  isAdministrator(memberships) ? PLACES.filter(({ to }) => to === '/' || to === '/checks') : PLACES;
