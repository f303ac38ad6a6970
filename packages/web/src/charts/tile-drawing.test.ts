import { describe, expect, it } from 'vitest';
import { tilePlaces } from './tile-drawing.ts';

describe('tilePlaces', () => {
  it('fills rows of eight, with what the colours mean beneath', () => {
    const { places, height, legendTop } = tilePlaces(10, 5);
    expect(places[7]).toEqual({ x: 7 * 116, y: 0 });
    expect(places[8]).toEqual({ x: 0, y: 60 });
    expect(legendTop).toBeGreaterThan(places[9]!.y);
    expect(height).toBeGreaterThan(legendTop);
  });

  it('is wide enough for the legend of two tiles', () => {
    expect(tilePlaces(2, 2).width).toBe(300);
  });

  it('of nothing is nothing', () => {
    expect(tilePlaces(0, 0)).toMatchObject({ places: [], height: 0 });
  });
});
