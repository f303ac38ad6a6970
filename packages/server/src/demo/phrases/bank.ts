/**
 * The words of one kind of department. Sentences carry placeholders that the writer fills: `{县}` the county, `{年}` the year,
 * `{本}` the department as it calls itself, `{6~9}` a number of that range, and `{6~9|常委会会议|次}` the same with its unit,
 * which also becomes an indicator of that name. A sentence that begins with `@2021 ` was true of that year only.
 */
export interface PhraseBank {
  /** Main duties 主要职能, each a clause. */
  readonly duties: readonly string[];
  /** Internal bodies 内设机构; the writer counts them. */
  readonly bodies: readonly string[];
  /** The year's key work 重点工作, each a short sentence without its full stop. */
  readonly plan: readonly string[];
  /** Projects: name, kind, share of the project expenditure, what it paid for. */
  readonly projects: readonly ProjectPhrase[];
  /** What was achieved, by theme. */
  readonly results: readonly ResultTheme[];
  readonly difficulties: readonly Difficulty[];
}

export type ProjectPhrase = readonly [
  name: string,
  kind: 'business' | 'operation' | 'special',
  share: number,
  use: string,
];

export interface ResultTheme {
  readonly heading: string;
  readonly sentences: readonly string[];
}

/** A problem with its cause, and the measure that answers it. */
export interface Difficulty {
  readonly problem: string;
  readonly cause: string;
  readonly measure: string;
}

export type BankName =
  | 'congress'
  | 'governmentOffice'
  | 'organisation'
  | 'publicity'
  | 'police'
  | 'justice'
  | 'education'
  | 'highSchool'
  | 'primarySchool'
  | 'culture'
  | 'media'
  | 'health'
  | 'hospital'
  | 'civilAffairs'
  | 'socialInsurance'
  | 'agriculture'
  | 'water'
  | 'development'
  | 'housing'
  | 'union'
  | 'women'
  | 'town';

/** All banks by name. */
export type PhraseBanks = Readonly<Record<BankName, PhraseBank>>;
