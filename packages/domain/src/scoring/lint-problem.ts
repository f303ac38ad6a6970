import type { Bilingual } from '../language/index.ts';
import { said } from '../language/index.ts';

/** What is wrong with scoring rules as data: an `error` makes scores wrong or undefined, a `warning` is worth a look. */
export interface ScoringProblem {
  /** Where, from the standard or the scheme on: `bands[1].from`, `standards[3].items`. */
  readonly path: string;
  readonly message: Bilingual;
  readonly severity: 'error' | 'warning';
}

export const wrong = (path: string, zh: string, en: string): ScoringProblem => ({
  path,
  message: said(zh, en),
  severity: 'error',
});

export const doubtful = (path: string, zh: string, en: string): ScoringProblem => ({
  path,
  message: said(zh, en),
  severity: 'warning',
});

/** The same problems seen from what holds them: `bands[1]` → `standards[3].bands[1]`. */
export const within = (path: string, problems: readonly ScoringProblem[]): readonly ScoringProblem[] =>
  problems.map((problem) => ({ ...problem, path: problem.path === '' ? path : `${path}.${problem.path}` }));

/** The places at which a name stands a second time. */
export const repeated = (names: readonly string[]): readonly number[] =>
  names.flatMap((name, place) => (names.indexOf(name) < place ? [place] : []));
