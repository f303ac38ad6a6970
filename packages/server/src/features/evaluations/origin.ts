import { enumeration } from '../../platform/graphql/enumeration.ts';

/** Where a figure's value or a section's words come from, when it was not a person of this year. */
export type Origin = 'carried';

export const OriginEnum = enumeration<Origin>(
  'Origin',
  { carried: "Taken over from last year's evaluation, and renewed by nobody since." },
  'Where a value or words come from, other than from a person who wrote them this year.',
);
