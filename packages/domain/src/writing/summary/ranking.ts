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
  return placed(scored, ({ member }) => member.code);
}

/** The place that each department had last year, by code, among those that were scored then. */
export function lastYearsPlaces({ members }: Pick<SummaryData, 'members'>): ReadonlyMap<string, number> {
  const scored = members.flatMap(({ code, lastYear }) =>
    lastYear?.result == null ? [] : [{ code, result: lastYear.result }],
  );
  return new Map(placed(scored, ({ code }) => code).map(({ code, rank }) => [code, rank]));
}

/** The best first, each with its place. */
function placed<Line extends { readonly result: Decimal }>(
  lines: readonly Line[],
  codeOf: (line: Line) => string,
): readonly (Line & { readonly rank: number })[] {
  const sorted = lines.toSorted(
    (one, other) => compareDecimals(other.result, one.result) || (codeOf(one) < codeOf(other) ? -1 : 1),
  );
  let rank = 0;
  return sorted.map((line, index) => {
    const above = sorted[index - 1];
    if (!above || compareDecimals(above.result, line.result) !== 0) rank = index + 1;
    return { ...line, rank };
  });
}
