import type { FigureValue } from './figure-value.ts';

/** What a derivation looks into: values by code, each completed itself, and the rows of lists. */
export interface Look {
  value(code: string): FigureValue;
  rows(list: string): readonly string[];
}
