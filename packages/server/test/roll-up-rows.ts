import { rowsAsOwner } from './as-owner.ts';
import type { House } from './house.ts';

interface FactRow {
  readonly path: string;
  readonly shape: number;
}

export interface SumRow {
  readonly path: string;
  readonly fiscal_year: number;
  readonly slice: string;
  readonly aggregate: string;
  readonly shape: number;
}

/** Every fact and sum with its shape, as text to the last character; not when it was made, nor its version. */
export const rollUpRows = async (house: House) => ({
  facts: await rowsAsOwner<FactRow>(
    house,
    `select path, department_id, evaluation_id, fiscal_year, category, state, fact::text, text_signature::text, shape
     from evaluation_fact order by path, fiscal_year, department_id`,
  ),
  sums: await rowsAsOwner<SumRow>(
    house,
    'select path, fiscal_year, slice, parent_id, aggregate::text, shape from region_summary order by path, fiscal_year, slice',
  ),
});

/** Of each region, by its path, the version of the sum of the whole: another where it was written. */
export const versions = async (house: House): Promise<ReadonlyMap<string, string>> =>
  new Map(
    (
      await rowsAsOwner<{ path: string; version: string }>(
        house,
        `select path, version::text from region_summary where slice = 'all' order by path`,
      )
    ).map(({ path, version }) => [path, version]),
  );

export const isCounty = (path: string): boolean => path.split('/').length === 6;

/** Makes facts and sums of the regions at a path wrong, of a given shape or of the one they have. */
export async function spoil(house: House, shape: number | null, where = 'true'): Promise<void> {
  await rowsAsOwner(
    house,
    `update evaluation_fact set fact = fact || '{"returns": 99}', shape = coalesce($1, shape) where ${where}`,
    [shape],
  );
  await rowsAsOwner(
    house,
    `update region_summary set aggregate = '{"of": "another release"}', shape = coalesce($1, shape) where ${where}`,
    [shape],
  );
}

/** Until it is so: `look` is asked again and again. */
export async function until(look: () => Promise<boolean>): Promise<void> {
  while (!(await look())) await new Promise((resolve) => setTimeout(resolve, 25));
}
