/** The shape of a template as data: what a file or a county's editor must give. Whether it hangs together, `lint` says. */
import { z } from 'zod';
import { FIGURE_KINDS } from '../figures/index.ts';
import { EVALUATION_STATES, LIFECYCLE_ACTS } from '../lifecycle/index.ts';
import { ROLES } from '../people/index.ts';
import { SIGNS } from '../scoring/index.ts';
import { FIGURE_COLUMNS } from './figure-columns.ts';
import { formSchema } from './form-schema.ts';
import { bilingual, code, codeOrField, codeWord, decimal } from './schema-values.ts';
import { scoringSchema } from './scoring-schema.ts';

const aliases = z.array(z.string().trim().min(1).max(60)).max(60);
const year = z.int().min(1994).max(2199);

const section = z.strictObject({
  key: code,
  parent: code.optional(),
  number: z.string().max(20),
  heading: bilingual,
  aliases,
  guidance: bilingual,
  required: z.boolean(),
  figures: z.array(code).max(200),
  nothingToReport: bilingual.optional(),
});

const parts = z.array(codeOrField).min(1).max(100);
const derivation = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('sum'), of: parts, minus: parts.optional() }),
  z.strictObject({ kind: z.literal('percent'), part: codeOrField, whole: codeOrField }),
  z.strictObject({ kind: z.literal('change'), from: codeOrField, to: codeOrField }),
  z.strictObject({
    kind: z.literal('listSum'),
    list: codeWord,
    field: codeWord,
    where: z.strictObject({ field: codeWord, is: z.string().min(1).max(60) }).optional(),
  }),
  z.strictObject({ kind: z.literal('executionScore'), rate: codeOrField }),
  z.strictObject({ kind: z.literal('cappedTotal'), total: codeOrField, rate: codeOrField }),
  z.strictObject({ kind: z.literal('libraryActual') }),
  z.strictObject({ kind: z.literal('standard') }),
  z.strictObject({ kind: z.literal('indicatorScore') }),
]);
const choices = z
  .array(z.strictObject({ value: z.string().min(1).max(60), label: bilingual }))
  .min(1)
  .max(100);
const figure = z.strictObject({
  code,
  label: bilingual,
  kind: z.enum(FIGURE_KINDS),
  unit: z.string().max(10),
  digits: z.int().min(0).max(6),
  meaning: bilingual,
  aliases,
  essential: z.boolean(),
  derivation: derivation.optional(),
  choices: choices.optional(),
  most: z.int().min(1).max(20_000).optional(),
  /** Columns kept beside the final accounts; each becomes a figure of its own when the template is loaded. */
  columns: z.array(z.enum(FIGURE_COLUMNS)).optional(),
});

/** How a column's figures are called: `{}` in an alias stands for the figure's own name. */
const column = z.strictObject({
  label: bilingual,
  meaning: bilingual,
  aliases: z.array(z.string().includes('{}').max(40)).max(10),
});

const list = z.strictObject({
  key: codeWord,
  label: bilingual,
  most: z.int().min(1).max(1000),
  fields: z
    .array(
      z.strictObject({
        name: codeWord,
        label: bilingual,
        kind: z.enum(FIGURE_KINDS),
        unit: z.string().max(10),
        digits: z.int().min(0).max(6),
        meaning: bilingual,
        derivation: derivation.optional(),
        choices: choices.optional(),
        most: z.int().min(1).max(20_000).optional(),
        kept: z.enum(['bureau', 'target']).optional(),
      }),
    )
    .min(1)
    .max(100),
});
const libraryIndicator = z.strictObject({
  code: z
    .string()
    .max(20)
    .regex(/^[A-Z][A-Z0-9]*$/),
  level1: codeWord,
  level2: codeWord,
  name: bilingual,
  formula: bilingual,
  sign: z.enum(SIGNS),
  target: z.string().max(200).optional(),
  unit: z.string().max(10),
  weight: decimal,
  standard: z.string().min(1).max(60),
  from: code.optional(),
  fullMarks: decimal.optional(),
  source: z.string().min(1).max(200),
});
const librarySet = z.strictObject({
  key: codeWord,
  label: bilingual,
  total: decimal,
  items: z.array(z.string().min(1).max(20)).min(1).max(200),
});
const transition = z.strictObject({
  act: z.enum(LIFECYCLE_ACTS),
  from: z.enum(EVALUATION_STATES),
  to: z.enum(EVALUATION_STATES),
  roles: z.array(z.enum(ROLES)).min(1),
  supervised: z.boolean().optional(),
  label: bilingual,
});

/** A template as written. */
export const templateSchema = z.strictObject({
  code: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  version: z.int().min(1),
  title: bilingual,
  fiscalYears: z.strictObject({ from: year, to: year.optional() }),
  columns: z.partialRecord(z.enum(FIGURE_COLUMNS), column).optional(),
  outline: z.array(section).min(1).max(200),
  figures: z.array(figure).min(1).max(2000),
  lists: z.array(list).max(20),
  library: z.array(libraryIndicator).max(500),
  librarySets: z.array(librarySet).max(50).optional(),
  scoring: scoringSchema,
  forms: z.array(formSchema).max(20),
  lifecycle: z.strictObject({
    editable: z.array(z.enum(EVALUATION_STATES)).min(1),
    transitions: z.array(transition).min(1).max(200),
  }),
  checks: z.strictObject({
    off: z.array(z.string().regex(/^[A-Z]{3}-\d{2}$/)),
    severities: z.record(z.string().regex(/^[A-Z]{3}-\d{2}$/), z.enum(['block', 'explain', 'hint'])),
    tolerances: z.strictObject({ amount: decimal, narrative: decimal, rate: decimal, score: decimal }),
  }),
});

/** A template that has this shape: figures name their columns instead of repeating themselves. */
export type TemplateData = z.infer<typeof templateSchema>;
