import type { SummaryData } from './summary-data.ts';

/** A check that found something: in how many evaluations handed in, how often, and the departments with the most. */
export interface Problem {
  readonly code: string;
  readonly title: string;
  readonly evaluations: number;
  readonly findings: number;
  /** Names, at most three, the most findings first, equal ones by code. */
  readonly examples: readonly string[];
}

const MOST_EXAMPLES = 3;

/** The most frequent first; what is found in as many evaluations, by how often, then by code. */
export const problemsOf = ({ thisYear, members, problemTitles }: SummaryData): readonly Problem[] =>
  Object.entries(thisYear.problems)
    .map(([code, sums]) => ({
      code,
      ...sums,
      title: problemTitles[code] ?? code,
      examples: members
        .filter(({ problems }) => (problems[code] ?? 0) > 0)
        .toSorted(
          (one, other) => (other.problems[code] ?? 0) - (one.problems[code] ?? 0) || (one.code < other.code ? -1 : 1),
        )
        .slice(0, MOST_EXAMPLES)
        .map(({ name }) => name),
    }))
    .sort(
      (one, other) =>
        other.evaluations - one.evaluations || other.findings - one.findings || (one.code < other.code ? -1 : 1),
    );
