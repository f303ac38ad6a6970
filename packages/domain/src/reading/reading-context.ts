import type { FigureColumn, Template } from '../templates/index.ts';
import type { Headings } from './headings.ts';
import type { Lexicon } from './lexicon.ts';
import type { PlainText } from './plain-text.ts';
import type { ReportKind } from './report-reading.ts';

/** What every part of the reading looks at. */
export interface ReadingContext {
  readonly plain: PlainText;
  readonly template: Template;
  readonly lexicon: Lexicon;
  readonly headings: Headings;
  readonly kind: ReportKind;
  readonly fiscalYear: number | null;
}

/** A figure as one place states it, before the places are compared. Offsets are of the plain text. */
export interface Statement {
  readonly base: string;
  readonly column: FigureColumn | null;
  readonly state: 'known' | 'masked' | 'notApplicable';
  /** Plain decimal text in `unit`. */
  readonly number: string | null;
  readonly unit: string;
  readonly confidence: number;
  readonly start: number;
  readonly end: number;
  /** Read only where nothing says it better: 总分 beside 自评得分. */
  readonly weak?: boolean;
}

/** A doubt with its place in the plain text. */
export interface Doubt {
  readonly about: string;
  readonly zh: string;
  readonly en: string;
  readonly start: number;
  readonly end: number;
}

/** The template's section and sub-section in which `at` stands; null before the first heading or under an unknown one. */
export function placeOf(
  headings: Headings,
  at: number,
): { readonly section: string | null; readonly sub: string | null } {
  const top = lastAt(headings.tops, at);
  if (top === undefined) return { section: null, sub: null };
  const sub = lastAt(headings.subs, at);
  return { section: top.key, sub: sub !== undefined && sub.at > top.at ? sub.key : null };
}

/** The last of `places`, which are in order, that does not come after `at`. */
export function lastAt<Place extends { readonly at: number }>(places: readonly Place[], at: number): Place | undefined {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.at <= at) low = middle + 1;
    else high = middle;
  }
  return places[low - 1];
}
