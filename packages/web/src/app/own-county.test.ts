import { describe, expect, it } from 'vitest';
import { reachesAbove } from './own-county.ts';

const NATION = { code: '100000' };
const PROVINCE = { code: '990000', parent: NATION };
const PREFECTURE = { code: '990100', parent: PROVINCE };
const COUNTY = { code: '990121', parent: PREFECTURE };
const of = (...codes: string[]) => ({ memberships: codes.map((code) => ({ region: { code } })) });

describe('reachesAbove', () => {
  it.each([
    ['the province from its own page', of('990000'), PROVINCE, false],
    ['the province from a prefecture', of('990000'), PREFECTURE, true],
    ['the province from a county', of('990000'), COUNTY, true],
    ['the prefecture from its own page', of('990100'), PREFECTURE, false],
    ['a county from its own page', of('990121'), COUNTY, false],
    ['a county that also works for the prefecture', of('990121', '990100'), COUNTY, true],
    ['a place with nothing above it', of('100000'), NATION, false],
  ])('%s', (_, viewer, region, reached) => {
    expect(reachesAbove(viewer, region)).toBe(reached);
  });
});
