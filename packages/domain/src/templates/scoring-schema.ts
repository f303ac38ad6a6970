/** The shape of a scoring scheme as data: see `scoring/scheme.ts` and `scoring/standard.ts`. */
import { z } from 'zod';
import { GRADES, SIGNS } from '../scoring/index.ts';
import { bilingual, decimal, signedDecimal } from './schema-values.ts';

const key = z.string().min(1).max(60);

const applies = {
  on: z.boolean(),
  fiscalYears: z.strictObject({ from: z.int().optional(), to: z.int().optional() }).optional(),
  scope: z.array(z.enum(['overall', 'project'])).optional(),
};
const measured = z.enum(['value', 'percentOfTarget']).optional();
const named = {
  key,
  label: bilingual,
  minimum: decimal.optional(),
  cap: decimal.optional(),
  notApplicable: z.enum(['full', 'nothing']).optional(),
};

const standard = z.discriminatedUnion('kind', [
  z.strictObject({
    ...named,
    kind: z.literal('ratio'),
    direction: z.enum(['up', 'down']),
    nothingBelow: decimal.optional(),
  }),
  z.strictObject({
    ...named,
    kind: z.literal('steps'),
    measured,
    limit: z.union([z.literal('target'), signedDecimal]),
    within: z.enum(['noMore', 'noLess', 'exactly']),
    step: decimal,
    deduct: decimal,
    rounding: z.enum(['floor', 'ceil', 'linear']),
  }),
  z.strictObject({
    ...named,
    kind: z.literal('bands'),
    measured,
    bands: z
      .array(
        z.strictObject({
          from: signedDecimal.optional(),
          fromIncluded: z.boolean().optional(),
          to: signedDecimal.optional(),
          toIncluded: z.boolean().optional(),
          percent: decimal,
        }),
      )
      .min(1)
      .max(50),
  }),
  z.strictObject({
    ...named,
    kind: z.literal('qualitative'),
    bands: z
      .array(z.strictObject({ label: bilingual, from: decimal, to: decimal }))
      .min(1)
      .max(10),
  }),
  z.strictObject({
    ...named,
    kind: z.literal('checklist'),
    items: z
      .array(z.strictObject({ key, label: bilingual, points: decimal }))
      .min(1)
      .max(50),
    points: z.enum(['earned', 'lost']).optional(),
  }),
  z.strictObject({ ...named, kind: z.literal('whole'), otherwise: z.enum(['nothing', 'ratio']) }),
]);

export const scoringSchema = z.strictObject({
  levels: z
    .array(
      z.strictObject({
        key,
        label: bilingual,
        weight: decimal.optional(),
        second: z
          .array(z.strictObject({ key, label: bilingual }))
          .min(1)
          .max(50),
      }),
    )
    .min(1)
    .max(20),
  execution: z.strictObject({ weight: decimal, reasonBelow: decimal }),
  caps: z.strictObject({ ...applies, rules: z.array(z.strictObject({ below: decimal, most: decimal })).max(20) }),
  overAchievement: z.strictObject({ ...applies, from: decimal, deduct: decimal }),
  grades: z
    .array(z.strictObject({ grade: z.enum(GRADES), from: decimal }))
    .min(1)
    .max(4),
  digits: z.int().min(0).max(4),
  fewestIndicators: z.int().min(0).max(100),
  heaviestIndicator: decimal,
  reviewGap: decimal,
  usual: z.record(z.enum(SIGNS), key),
  standards: z.array(standard).min(1).max(200),
});
