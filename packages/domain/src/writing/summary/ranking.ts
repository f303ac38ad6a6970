import { compareDecimals, type Decimal } from '../../money/index.ts';
import type { Member, MemberFigures, SummaryData } from './summary-data.ts';

/** A department with a score, and its place: equal scores share one, and the next is as far down as there are better ones. */
export interface Ranked {
  readonly rank: number;
  readonly member: Member;
  readonly figures: MemberFigures;
  readonly result: Decimal;
}

/** The departments whose accepted evaluation has a score, the best first, equal ones by code. */
export function rankingOf({ members }: Pick<SummaryData, 'members'>): readonly Ranked[] {
  const scored = members.flatMap((member) =>
    member.official?.result == null ? [] : [{ member, figures: member.official, result: member.official.result }],
  );
  scored.sort(
    (one, other) => compareDecimals(other.result, one.result) || (one.member.code < other.member.code ? -1 : 1),
  );
  return scored.map((line) => ({ ...line, rank: placeOf(line.result, scored) }));
}

/** The place that each department had last year, by code, among those that were scored then. */
export function lastYearsPlaces({ members }: Pick<SummaryData, 'members'>): ReadonlyMap<string, number> {
  const scored = members.flatMap(({ code, lastYear }) =>
    lastYear?.result == null ? [] : [{ code, result: lastYear.result }],
  );
  return new Map(scored.map(({ code, result }) => [code, placeOf(result, scored)]));
}

const placeOf = (result: Decimal, among: readonly { readonly result: Decimal }[]): number =>
  1 + among.filter((other) => compareDecimals(other.result, result) > 0).length;
