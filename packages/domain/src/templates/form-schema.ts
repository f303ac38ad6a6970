/** The shape of a form as data: see `form-template.ts`. */
import { z } from 'zod';
import { bilingual, codeOrField, codeWord } from './schema-values.ts';

const span = z.int().min(1).max(50).optional();
const spans = { colSpan: span, rowSpan: span };

const cell = z.union([
  z.strictObject({
    ...spans,
    label: bilingual,
    indent: z.int().min(0).max(5).optional(),
    strong: z.boolean().optional(),
  }),
  z.strictObject({ ...spans, figure: codeOrField }),
  z.strictObject({ ...spans, none: z.literal(true) }),
]);
const cells = z.array(cell).min(1).max(50);
const line = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('cells'), cells }),
  z.strictObject({
    kind: z.literal('rows'),
    list: codeWord,
    where: z
      .array(z.strictObject({ field: codeWord, is: z.string().min(1).max(60) }))
      .max(5)
      .optional(),
    groupBy: z.array(codeWord).max(3).optional(),
    add: bilingual.optional(),
    cells,
  }),
]);

export const formSchema = z.strictObject({
  key: codeWord,
  number: z.string().max(20),
  title: bilingual,
  unit: z.string().max(10),
  note: bilingual.optional(),
  each: codeWord.optional(),
  blocks: z
    .array(
      z.strictObject({
        key: codeWord,
        title: bilingual.optional(),
        columns: z
          .array(
            z.strictObject({
              key: codeWord,
              label: bilingual.optional(),
              under: z.array(bilingual).max(3).optional(),
              width: z.number().min(0.2).max(10).optional(),
            }),
          )
          .min(1)
          .max(50),
        lines: z.array(line).min(1).max(500),
      }),
    )
    .min(1)
    .max(20),
});
