import { knownText } from '@jiping/domain/figures';
import type { DepartmentProfile } from '../departments.ts';
import { demoPeople, preparerOf, unitHeadOf } from '../people.ts';
import { type Day, momentOf } from '../timeline.ts';
import type { OpenTable } from './cells.ts';

const names = new Map(demoPeople().map(({ username, displayName }) => [username, displayName]));
const nameOf = (username: string): string => names.get(username) ?? username;

/** No place in China has the area code 0700. */
const phoneOf = ({ regionCode, code }: DepartmentProfile): string =>
  `0700-${regionCode.slice(-1)}${code.slice(0, 3)}${code.slice(-3)}`;

/** Who filled the forms in, when, and who signed; date and signature come with the handing in. */
export function setSignOff(table: OpenTable, profile: DepartmentProfile, signed: Day | null): void {
  table.set('signoff.preparer', knownText(nameOf(preparerOf(profile))));
  table.set('signoff.phone', knownText(phoneOf(profile)));
  if (signed === null) return;
  table.set('signoff.date', knownText(isoDate(signed)));
  table.set('signoff.head', knownText(nameOf(unitHeadOf(profile))));
}

const CHINA_HOURS = 8;

const isoDate = (day: Day): string => new Date(momentOf(day, CHINA_HOURS, 0).getTime()).toISOString().slice(0, 10);
