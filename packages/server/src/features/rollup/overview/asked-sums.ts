import type { GraphQLResolveInfo } from 'graphql';
import { askedFields } from '../asked-fields.ts';
import type { SummaryContentType } from './summary.type.ts';

/** What of a summary's sums an operation asks for. */
export interface AskedSums {
  readonly provisional: boolean;
  /** Parts of the sums, by their places in the aggregate: `money`, `scores.self`. */
  readonly parts: ReadonlySet<SumPart>;
  readonly residents: boolean;
}

/** The parts of a `Measured` that are worth leaving in the database: of thirty regions they are most of what would be read. */
const PARTS = [
  ...(['money', 'counts', 'ratios', 'grades', 'differences', 'executionRates', 'indicators'] as const),
  ...(['scores.self', 'scores.review', 'scores.result'] as const),
] as const;

/** A part of a `Measured`. */
export type SumPart = (typeof PARTS)[number];

/** What a field of the answer is made of; findings and coverage are small and always read. */
const NEEDED: Readonly<Record<keyof SummaryContentType | 'perHead', readonly SumPart[]>> = {
  coverage: [],
  problems: [],
  risks: [],
  unmapped: [],
  funds: ['money', 'ratios'],
  threePublics: ['money', 'ratios'],
  perHead: ['money', 'ratios'],
  staff: ['counts', 'ratios'],
  perStaff: ['ratios'],
  ratios: ['ratios'],
  grades: ['grades'],
  differences: ['differences'],
  indicators: ['indicators'],
  executionRates: ['executionRates'],
  scores: ['scores.result'],
  selfScores: ['scores.self'],
  reviewScores: ['scores.review'],
};

const isNeeding = (field: string): field is keyof typeof NEEDED => Object.hasOwn(NEEDED, field);

/** By the fields that stand below the one that is being answered, those of fragments too. */
export function askedSums(info: GraphQLResolveInfo, provisional: boolean): AskedSums {
  const fields = askedFields(info);
  return {
    provisional,
    parts: new Set([...fields].filter(isNeeding).flatMap((field) => NEEDED[field])),
    residents: fields.has('perHead'),
  };
}

/** `aggregate - 'provisional' #- '{official,indicators}'`: an aggregate without what nobody asks for, as SQL. */
export function withoutUnasked(column: string, { provisional, parts }: AskedSums): string {
  const [basis, other] = provisional ? ['provisional', 'official'] : ['official', 'provisional'];
  const left = PARTS.filter((part) => !parts.has(part)).map((part) => ` #- '{${basis},${part.replace('.', ',')}}'`);
  return `${column} - '${other}'${left.join('')}`;
}

/** Words by which answers to different questions are kept apart. */
export const keyOfAsked = ({ provisional, parts, residents }: AskedSums): string =>
  [provisional, residents, ...[...parts].sort()].join(' ');
