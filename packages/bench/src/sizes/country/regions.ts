import { childPath, NATION_CODE, type RegionLevel, type RegionPath } from '@jiping/domain/regions';
import { keys } from './identifiers.ts';
import type { Size } from './size.ts';

export interface MadeRegion {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly level: RegionLevel;
  readonly parentId: string | null;
  readonly path: RegionPath;
}

/** Provinces 601, 611 …: codes that GB/T 2260 does not give to any, so that nobody takes the figures for a real place's. */
const FIRST_PROVINCE = 60;

/** The regions of a country from the top down: `regionsOf(SIZES.province)` is a nation, a province, 14 prefectures and 122 counties. */
export function regionsOf({ provinces, prefectures, counties }: Size): readonly MadeRegion[] {
  const newKey = keys();
  const below = (parent: MadeRegion | null, level: RegionLevel, code: string, name: string): MadeRegion => ({
    id: newKey('region'),
    code,
    name,
    level,
    parentId: parent?.id ?? null,
    path: childPath(parent?.path ?? '/', code),
  });
  const nation = below(null, 'nation', NATION_CODE, '全国');
  const made = [nation];
  let prefecture = 0;
  let county = 0;
  for (let p = 0; p < provinces; p++) {
    const provinceCode = String(FIRST_PROVINCE + p);
    const province = below(nation, 'province', `${provinceCode}0000`, `第${p + 1}省`);
    made.push(province);
    for (let q = 1; prefecture < share(prefectures, p + 1, provinces); q++, prefecture++) {
      const prefectureCode = `${provinceCode}${String(q).padStart(2, '0')}`;
      const city = below(province, 'prefecture', `${prefectureCode}00`, `${p + 1}省${q}市`);
      made.push(city);
      for (let r = 1; county < share(counties, prefecture + 1, prefectures); r++, county++)
        made.push(below(city, 'county', `${prefectureCode}${20 + r}`, `${p + 1}省${q}市${r}县`));
    }
  }
  return made;
}

/** How many of `all` the first `parts` of `of` have: even shares that add up. */
const share = (all: number, parts: number, of: number): number => Math.round((all * parts) / of);
