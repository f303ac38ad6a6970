import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { childPath, contains, isRegionPath, levelOfCode, pathRange } from './index.ts';

describe('levelOfCode', () => {
  it.each(['', '99', '9901211', '099012', '99012x', '清岚县'])('refuses %j', (code) => {
    expect(() => levelOfCode(code)).toThrow(expect.objectContaining({ code: 'MALFORMED_REGION_CODE' }));
  });
  it.each([
    ['100000', 'nation'],
    ['110000', 'province'],
    ['990000', 'province'],
    ['990100', 'prefecture'],
    ['990121', 'county'],
    ['990110', 'county'],
  ])('%s is a %s', (code, level) => expect(levelOfCode(code)).toBe(level));
});

describe('pathRange', () => {
  it('is half open', () => expect(pathRange('/99/9901/')).toEqual(['/99/9901/', '/99/99010']));

  it.each([
    ['itself', '/99/9901/', '/99/9901/', true],
    ['what lies below', '/99/9901/', '/99/9901/990121/', true],
    ['not what lies above', '/99/9901/', '/99/', false],
    ['not a neighbour', '/99/9901/', '/99/9902/990221/', false],
    ['not one whose code begins alike', '/99/9901/', '/99/99010/', false],
    ['everything, from the root', '/', '/99/', true],
  ])('contains %s', (_, region, path, within) => expect(contains(region, path)).toBe(within));

  it('holds exactly the paths that begin with the region', () => {
    const code = fc.constantFrom('99', '9901', '9902', '990121', '100000', '990');
    const path = fc.array(code, { minLength: 1, maxLength: 4 }).map((codes) => codes.reduce(childPath, '/'));
    fc.assert(
      fc.property(path, path, (region, other) => {
        expect(isRegionPath(region)).toBe(true);
        expect(contains(region, other)).toBe(other.startsWith(region));
      }),
    );
  });
});

describe('isRegionPath', () => {
  it.each(['', '/', '99/', '/99', '//', '/99/x/'])('refuses %j', (text) => expect(isRegionPath(text)).toBe(false));
});
