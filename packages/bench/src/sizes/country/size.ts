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
  /** How many counties, the first, have the figures and texts of their evaluations, so that the product makes their facts itself. */
  readonly recorded: number;
  /** Counties that are drawn for themselves; further ones are like one of these, with departments of their own. */
  readonly patterns: number;
}

export const SIZE_NAMES = ['county', 'province', 'nation'] as const;
export type SizeName = (typeof SIZE_NAMES)[number];

/** Departments of every county: the sum of the plan in `departments.ts`. */
export const DEPARTMENTS = 100;

/**
 * A county and a province with whole records. In the nation eight counties have theirs; the facts of the other 284,000 evaluations are made
 * from the same accounts, by the domain's code, without the 14 million figures between; and its 2,850 counties are of sixty patterns.
 */
export const SIZES: Readonly<Record<SizeName, Size>> = {
  county: {
    name: 'county',
    provinces: 1,
    prefectures: 1,
    counties: 1,
    years: [2021, 2022, 2023],
    recorded: 1,
    patterns: 1,
  },
  province: {
    name: 'province',
    provinces: 1,
    prefectures: 14,
    counties: 122,
    years: [2021, 2022, 2023],
    recorded: 122,
    patterns: 122,
  },
  nation: { name: 'nation', provinces: 31, prefectures: 333, counties: 2850, years: [2023], recorded: 8, patterns: 60 },
};

export const lastYear = ({ years }: Size): number => years.at(-1)!;

/** Whether the product can make all facts from records. */
export const isRecorded = ({ counties, recorded }: Size): boolean => recorded >= counties;
