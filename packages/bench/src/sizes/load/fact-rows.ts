import type { MadeCounty } from '../country/county.ts';
import type { keys } from '../country/identifiers.ts';
import type { Size } from '../country/size.ts';
import type { TableRows } from './county-rows.ts';

/** Facts and summaries of counties whose records are not made. */
export const factRows =
  (_size: Size) =>
  (_county: MadeCounty, _newKey: ReturnType<typeof keys>): readonly TableRows[] => [];
