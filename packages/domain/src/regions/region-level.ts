import { type Bilingual, said, TradeError } from '../language/index.ts';

/** Levels of government that roll up, the highest first. */
export const REGION_LEVELS = ['nation', 'province', 'prefecture', 'county'] as const;
export type RegionLevel = (typeof REGION_LEVELS)[number];

export const REGION_LEVEL_NAMES: Readonly<Record<RegionLevel, Bilingual>> = {
  nation: said('全国', 'Nation'),
  province: said('省级', 'Province'),
  prefecture: said('市级', 'Prefecture'),
  county: said('县级', 'County'),
};

/** The nation's own code; GB/T 2260 starts with the provinces. */
export const NATION_CODE = '100000';

/** The level that a GB/T 2260 code says: `990000` province, `990100` prefecture, `990121` county. Throws MALFORMED_REGION_CODE. */
export function levelOfCode(code: string): RegionLevel {
  if (code === NATION_CODE) return 'nation';
  if (!/^[1-9]\d{5}$/.test(code)) {
    throw new TradeError(
      'MALFORMED_REGION_CODE',
      said(
        `“${code.slice(0, 20)}”不是行政区划代码。请填写六位数字，如 990121。`,
        `“${code.slice(0, 20)}” is no region code. Enter six digits, such as 990121.`,
      ),
    );
  }
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'prefecture' : 'county';
}
