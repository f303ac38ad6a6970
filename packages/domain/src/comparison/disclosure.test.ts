import { describe, expect, it } from 'vitest';
import { coarse, disclosable, peerKindOf, released } from './index.ts';

describe('who may be shown unnamed', () => {
  it.each([
    [0, false],
    [4, false],
    [5, true],
    [6, true],
  ])('%d others: %s', (size, shown) => expect(disclosable(size)).toBe(shown));

  it.each([
    [0, 0],
    [4, 0],
    [5, 5],
    [9, 5],
    [10, 10],
    [14, 10],
  ])('of %d accepted, the first %d', (accepted, shown) => {
    const inOrder = Array.from({ length: accepted }, (_, place) => String(place));
    expect(released(inOrder)).toEqual(inOrder.slice(0, shown));
  });

  it('never lets one more acceptance show one more value', () => {
    const inOrder = Array.from({ length: 40 }, (_, place) => String(place));
    for (let accepted = 0; accepted < 40; accepted += 1) {
      const [before, after] = [released(inOrder.slice(0, accepted)), released(inOrder.slice(0, accepted + 1))];
      expect([0, 5]).toContain(after.length - before.length);
      expect(after.slice(0, before.length)).toEqual(before);
    }
  });

  it.each<readonly [string, readonly string[], Record<string, number>, string | null]>([
    ['of a kind of six', ['town'], { town: 5, health: 2 }, 'town'],
    ['of a small kind', ['health'], { town: 5, health: 4 }, null],
    ['of a kind of which there is no other', ['congress'], { town: 12 }, null],
    ['with two departments of one kind', ['town', 'town'], { town: 7 }, 'town'],
    ['of two kinds', ['town', 'health'], { town: 9, health: 9 }, null],
    ['of none', [], { town: 9 }, null],
  ])('somebody %s is compared with those of %s', (_, own, others, kind) => expect(peerKindOf(own, others)).toBe(kind));
});

describe('a coarse value', () => {
  it.each([
    ['12617300.00', 'money', '13000000'],
    ['0.00', 'money', '0'],
    ['-354.49', 'money', '-350'],
    ['9.96', 'money', '10'],
    ['40', 'count', '40'],
    ['287', 'count', '290'],
    ['92.31', 'score', '92.5'],
    ['92.24', 'score', '92'],
    ['-0.10', 'score', '0'],
    ['96.88', 'percent', '97'],
    ['3', 'times', '3'],
  ] as const)('%s (%s) is %s', (exact, kind, shown) => expect(coarse(exact, kind)).toBe(shown));

  it('fits too many others to be joined: spending by staff is no longer spending for each of the staff', () => {
    const offices = [...Array(12).keys()].map((office) => ({
      spent: 1_200_000 + 317_419 * office,
      staff: 9 + 7 * ((office * 5) % 12),
    }));
    const each = offices.map(({ spent, staff }) => (spent / staff).toFixed(2));
    const pairs = offices.flatMap(({ spent }) => offices.map(({ staff }) => [spent, staff] as const));
    const fitting = (value: string, shown: (number: number) => string) =>
      pairs.filter(([spent, staff]) => shown(spent / staff) === value).length;
    expect(each.map((value) => fitting(value, (number) => number.toFixed(2)))).toEqual(each.map(() => 1));
    const alike = each.map((value) => fitting(coarse(value, 'money'), (number) => coarse(number.toFixed(2), 'money')));
    expect(alike.reduce((sum, count) => sum + count) / alike.length).toBeGreaterThan(2);
  });
});
