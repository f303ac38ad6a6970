import type { FigureValue } from './figure-value.ts';

/** What a derivation looks into: values by code, each completed itself, and the rows of lists. */
export interface Look {
  value(code: string): FigureValue;
  rows(list: string): readonly string[];
  /** The rows whose `field` is each text; `null` while a row has not said: it may belong to any. */
  rowsBy(list: string, field: string): ReadonlyMap<string, readonly string[]> | null;
}
