import { type Aggregate, NOTHING_MEASURED } from '@jiping/domain/rollup';
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
  rectifications: [],
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

/** Of an aggregate, what is read besides the sums of one basis. */
const BESIDES = [
  'coverage',
  'problems',
  'risks',
  'unmapped',
  'rectifications',
  'accepted',
] as const satisfies (keyof Aggregate)[];

/**
 * SQL of an aggregate with the sums that are asked for. They are kept compressed, and PostgreSQL would unpack them anew for each part,
 * or copy them for each that it takes away: `offset 0` has them unpacked once, which takes a third of the time.
 *
 *     (select json_build_object('coverage', a -> 'coverage', …, 'official', json_build_object('money', m -> 'money', …))
 *      from (select one.aggregate - 'provisional' as a offset 0) as whole, lateral (select a -> 'official' as m offset 0) as sums)
 */
export function sumsWith(column: string, { provisional, parts }: AskedSums): string {
  const [basis, other] = provisional ? ['provisional', 'official'] : ['official', 'provisional'];
  const besides = BESIDES.map((name) => `'${name}', a -> '${name}'`);
  const sums = Object.keys(NOTHING_MEASURED).flatMap((name) => {
    if (name === 'scores') return `'scores', ${scoresWith(parts)}`;
    return isPart(name) && !parts.has(name) ? [] : `'${name}', m -> '${name}'`;
  });
  return `(select json_build_object(${besides.join(', ')}, '${basis}', json_build_object(${sums.join(', ')}))
     from (select ${column} - '${other}' as a offset 0) as whole, lateral (select a -> '${basis}' as m offset 0) as sums)`;
}

const isPart = (name: string): name is SumPart => PARTS.some((part) => part === name);

function scoresWith(parts: AskedSums['parts']): string {
  const asked = (['self', 'review', 'result'] as const).filter((name) => parts.has(`scores.${name}`));
  return `json_build_object(${asked.map((name) => `'${name}', m -> 'scores' -> '${name}'`).join(', ')})`;
}

/** Words by which answers to different questions are kept apart. */
export const keyOfAsked = ({ provisional, parts, residents }: AskedSums): string =>
  [provisional, residents, ...[...parts].sort()].join(' ');
