import type { ComparedKind, Direction, Divisor, Reason } from '@jiping/domain/comparison';
import { enumeration } from '../../platform/graphql/enumeration.ts';

export type ComparedUnits = 'departments' | 'regions';

export const ComparedUnitsEnum = enumeration<ComparedUnits>(
  'ComparedUnits',
  { departments: 'Departments, of one county or of one kind across counties.', regions: 'The regions below one.' },
  'What stands in the rows of a comparison.',
);

export const DivisorEnum = enumeration<Divisor>(
  'ComparisonDivisor',
  {
    staff: "人均（本单位年末实有人数）: by the unit's own staff.",
    head: '人均（常住人口）: by the residents of its region.',
  },
  'By what money is divided.',
);

export const DirectionEnum = enumeration<Direction>(
  'MeasureDirection',
  { higher: 'More is better.', lower: 'Less is better.', neutral: 'Neither.' },
  'What is better.',
);

export const ComparedKindEnum = enumeration<ComparedKind>(
  'ComparedKind',
  { money: 'Yuan.', count: 'People.', percent: 'Percent.', score: 'Points.', times: 'How often.' },
  'What the values of a measure are.',
);

export const ReasonEnum = enumeration<Reason>(
  'ComparisonReason',
  {
    notAccepted: 'There is no accepted evaluation of the year (or, with provisional, none that was handed in).',
    exempted: '免报: the department was exempted.',
    notAsked: "The year's template does not ask for it.",
    notStated: 'The evaluation does not say.',
    notUsed: 'The evaluation does not use the indicator.',
    notReviewed: 'The bureau gave no score of its own.',
    severalScores: 'They were several departments then, each with its own score; scores do not add up.',
    zeroDenominator: 'There is nothing to divide by.',
    divisorUnknown: 'The staff or the residents are not known.',
    partial: 'Known, but only of those that state it: others mask it or do not say.',
  },
  'Why a value is missing, or what a known one lacks.',
);

/** What a reader of a comparison should know besides its numbers. */
export type ComparisonNoteCode =
  | 'merged'
  | 'truncated'
  | 'provisionalIncluded'
  | 'provisionalNotShown'
  | 'peersNotDisclosed'
  | 'peersRounded'
  | 'peersTooMany'
  | 'notAsked'
  | 'indicatorNotUsed'
  | 'indicatorUnknown'
  | 'nothingToCompare';

export const ComparisonNoteEnum = enumeration<ComparisonNoteCode>(
  'ComparisonNoteCode',
  {
    merged: 'A merged department: its predecessors are counted into it for the years before.',
    truncated: 'There are more rows than a comparison holds.',
    provisionalIncluded: 'Evaluations that are not accepted yet are in it.',
    provisionalNotShown: 'Evaluations that are not accepted yet were asked for, and are shown to the bureau only.',
    peersNotDisclosed: 'Too few peers have a value: unnamed, they could still be told apart.',
    peersRounded: 'The values of unnamed peers are rounded, and come five at a time.',
    peersTooMany: 'There are too many peers to rank one by one: choose a smaller region or fewer measures.',
    notAsked: 'A template does not ask for some of it.',
    indicatorNotUsed: 'No department shown uses an indicator in any of the years.',
    indicatorUnknown: 'The same of an indicator that is in no library of the product, or not any more.',
    nothingToCompare: 'There is no department or region to compare.',
  },
  'What a reader of a comparison should know besides its numbers.',
);
