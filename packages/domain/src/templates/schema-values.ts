/** How the values of a template are written as data: what its outline, figures, forms and scoring have in common. */
import { z } from 'zod';
import { isDecimal } from '../money/index.ts';

const words = z.string().trim().min(1).max(2000);

/** The same in both languages; neither may be left out. */
export const bilingual = z.strictObject({ zh: words, en: words });

/** An exact number that is not below zero: points, percents, tolerances. */
export const decimal = z.string().refine((text) => isDecimal(text) && !text.startsWith('-'));

/** An exact number that may be below zero: the bounds of a band. */
export const signedDecimal = z.string().refine(isDecimal);

/** One word of a code: the key of a list, a field, a form, a block. */
export const codeWord = z
  .string()
  .max(60)
  .regex(/^[a-z][A-Za-z0-9]*$/);

/** A whole code: `expenditure.basic.budget`. */
export const code = z
  .string()
  .max(120)
  .regex(/^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)*$/);

/** A whole code, or a field of the same row: `.outturn`. */
export const codeOrField = z
  .string()
  .max(120)
  .regex(/^(\.?[a-z][A-Za-z0-9]*)(\.[a-z][A-Za-z0-9]*)*$/);
