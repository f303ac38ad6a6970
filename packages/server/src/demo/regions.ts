import type { DemoRegion, RegionCode, RegionLevel } from './model.ts';

/** The county whose People's Congress office waits for the real report. */
export const FIRST_COUNTY = '990121';
export const OTHER_COUNTIES = ['990122', '990221', '990222'] as const;

const FOUNDED = '1988-01-01';

const region = (
  code: string,
  name: string,
  level: RegionLevel,
  parentCode: string | null,
  former: readonly RegionCode[] = [],
): DemoRegion => ({
  code,
  name,
  level,
  parentCode,
  codes: [...former, { code, name, from: startAfter(former), to: null }],
});

/** The day after the last former code ended, or the founding of the province. */
function startAfter(former: readonly RegionCode[]): string {
  const ended = former.at(-1)?.to;
  if (ended === undefined || ended === null) return FOUNDED;
  const day = new Date(`${ended}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

/**
 * Nation, one fictional province, two prefectures, four counties. 云桥县 was 云桥管理区 until it was made a county in 2013,
 * and has had its present code since.
 */
export const REGIONS: readonly DemoRegion[] = [
  region('100000', '中华人民共和国', 'NATION', null),
  region('990000', '岚江省', 'PROVINCE', '100000'),
  region('990100', '望澜市', 'PREFECTURE', '990000'),
  region('990200', '衡川市', 'PREFECTURE', '990000'),
  region('990121', '清岚县', 'COUNTY', '990100'),
  region('990122', '云桥县', 'COUNTY', '990100', [
    { code: '990171', name: '云桥管理区', from: FOUNDED, to: '2013-06-30' },
  ]),
  region('990221', '石塘县', 'COUNTY', '990200'),
  region('990222', '柳坪县', 'COUNTY', '990200'),
];

/** The present name of a region: `regionName('990121')` is 清岚县. */
export function regionName(code: string): string {
  const found = REGIONS.find((candidate) => candidate.code === code);
  if (!found) throw new Error(`The demonstration province has no region ${code}.`);
  return found.name;
}
