/** How large a made-up country is. */
export interface Size {
  readonly name: SizeName;
  readonly provinces: number;
  /** In all, spread evenly over the provinces. */
  readonly prefectures: number;
  /** In all, spread evenly over the prefectures. */
  readonly counties: number;
  /** The years that are evaluated; the last is still going on. */
  readonly years: readonly number[];
  /** Whether evaluations have their figures and texts, so that the product can make facts of them itself. */
  readonly records: boolean;
}

export const SIZE_NAMES = ['county', 'province', 'nation'] as const;
export type SizeName = (typeof SIZE_NAMES)[number];

/** Departments of every county: the sum of the plan in `departments.ts`. */
export const DEPARTMENTS = 100;

/**
 * A county and a province with whole records. The nation has 285,000 evaluations without their 14 million figures: its facts are made by
 * the same domain code as the product's, from the same accounts.
 */
export const SIZES: Readonly<Record<SizeName, Size>> = {
  county: { name: 'county', provinces: 1, prefectures: 1, counties: 1, years: [2021, 2022, 2023], records: true },
  province: {
    name: 'province',
    provinces: 1,
    prefectures: 14,
    counties: 122,
    years: [2021, 2022, 2023],
    records: true,
  },
  nation: { name: 'nation', provinces: 31, prefectures: 333, counties: 2850, years: [2023], records: false },
};

export const lastYear = ({ years }: Size): number => years.at(-1)!;
