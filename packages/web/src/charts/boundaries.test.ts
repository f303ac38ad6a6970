import { describe, expect, it } from 'vitest';
import { flatMap, MOST_POINTS, outlinesOf } from './boundaries.ts';

const square = (west: number, south: number) => [
  [west, south],
  [west + 1, south],
  [west + 1, south + 1],
  [west, south + 1],
  [west, south],
];
const feature = (properties: object, geometry: object) => ({ type: 'Feature', properties, geometry });
const FILE = {
  type: 'FeatureCollection',
  features: [
    feature({ adcode: 990_121 }, { type: 'Polygon', coordinates: [square(111, 0)] }),
    feature({ gb: '156990122' }, { type: 'MultiPolygon', coordinates: [[square(112, 0)], [square(112, -1)]] }),
  ],
};

describe('outlinesOf', () => {
  it('finds the code under the names that boundary files use', () => {
    expect(outlinesOf(FILE).map(({ code, rings }) => [code, rings.length])).toEqual([
      ['990121', 1],
      ['990122', 2],
    ]);
  });

  it.each([
    ['nothing', null],
    ['words', 'a map'],
    ['no features', { type: 'FeatureCollection' }],
    [
      'a feature without a code',
      { features: [feature({ name: '甲县' }, { type: 'Polygon', coordinates: [square(1, 1)] })] },
    ],
    ['a point', { features: [feature({ code: '990121' }, { type: 'Point', coordinates: [1, 1] })] }],
    [
      'places that are no numbers',
      {
        features: [
          feature(
            { code: '990121' },
            {
              type: 'Polygon',
              coordinates: [
                [
                  ['a', 1],
                  [2, 2],
                  [3, 3],
                  [4, 4],
                ],
              ],
            },
          ),
        ],
      },
    ],
  ])('is none for %s', (_, file) => expect(outlinesOf(file)).toEqual([]));

  it('refuses a map of too many points', () => {
    const ring = Array.from({ length: MOST_POINTS + 1 }, (_, place) => [place / 1e5, 1]);
    expect(outlinesOf({ features: [feature({ code: '990121' }, { type: 'Polygon', coordinates: [ring] })] })).toEqual(
      [],
    );
  });
});

describe('flatMap', () => {
  it('keeps proportions, north up', () => {
    const map = flatMap(outlinesOf(FILE), 200)!;
    expect(Math.round(map.height)).toBe(200);
    const [east, both] = map.shapes;
    expect(east!.middle.map(Math.round)).toEqual([50, 50]);
    expect(both!.middle.map(Math.round)).toEqual([150, 50]);
    expect(east!.path).toMatch(/^M0\.0 100\.0L100\.0 100\.0L/);
  });

  it('shortens degrees of longitude far from the equator', () => {
    const north = outlinesOf({
      features: [feature({ code: '990121' }, { type: 'Polygon', coordinates: [square(110, 59.5)] })],
    });
    expect(Math.round(flatMap(north, 100)!.height)).toBe(200);
  });

  it('is none of nothing, and of what has no breadth', () => {
    expect(flatMap([], 100)).toBeNull();
    expect(
      flatMap(
        [
          {
            code: '990121',
            rings: [
              [
                [1, 1],
                [1, 1],
                [1, 1],
                [1, 1],
              ],
            ],
          },
        ],
        100,
      ),
    ).toBeNull();
  });
});
