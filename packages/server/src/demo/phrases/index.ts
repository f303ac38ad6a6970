import { agriculture } from './agriculture.ts';
import type { PhraseBanks } from './bank.ts';
import { civilAffairs } from './civil-affairs.ts';
import { congress } from './congress.ts';
import { culture } from './culture.ts';
import { development } from './development.ts';
import { education } from './education.ts';
import { governmentOffice } from './government-office.ts';
import { health } from './health.ts';
import { highSchool } from './high-school.ts';
import { hospital } from './hospital.ts';
import { housing } from './housing.ts';
import { justice } from './justice.ts';
import { media } from './media.ts';
import { organisation } from './organisation.ts';
import { police } from './police.ts';
import { primarySchool } from './primary-school.ts';
import { publicity } from './publicity.ts';
import { socialInsurance } from './social-insurance.ts';
import { town } from './town.ts';
import { union } from './union.ts';
import { water } from './water.ts';
import { women } from './women.ts';

export type { BankName, Difficulty, PhraseBank, ProjectPhrase, ResultTheme } from './bank.ts';

/** The words of every kind of department. */
export const BANKS: PhraseBanks = {
  agriculture,
  civilAffairs,
  congress,
  culture,
  development,
  education,
  governmentOffice,
  health,
  highSchool,
  hospital,
  housing,
  justice,
  media,
  organisation,
  police,
  primarySchool,
  publicity,
  socialInsurance,
  town,
  union,
  water,
  women,
};
