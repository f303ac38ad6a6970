import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FigureTable, type FigureValue, figureIn, knownNumber, MISSING, rowsOf, tableWith } from './index.ts';

const rowOf = (place: number) => `indicators.r${place}.target`;
const large: FigureTable = new Map(
  Array.from({ length: 500 }, (_, place) => [rowOf(place), knownNumber(`${place}`)] as const),
);

describe('tableWith', () => {
  const change = fc.tuple(
    fc.nat(550).map(rowOf),
    fc.option(
      fc.oneof(
        fc.nat(9).map((number) => knownNumber(`${number}`)),
        fc.constant<FigureValue>(MISSING),
      ),
    ),
  );

  it('says what a copy would say, change after change', () => {
    fc.assert(
      fc.property(fc.array(fc.array(change, { maxLength: 120 }), { maxLength: 6 }), (rounds) => {
        let table = large;
        const copy = new Map(large);
        for (const changes of rounds) {
          table = tableWith(table, changes);
          for (const [code, value] of changes) {
            if (value === null) copy.delete(code);
            else copy.set(code, value);
          }
        }
        expect(new Map(table)).toEqual(copy);
        expect(table.size).toBe(copy.size);
        expect(new Set(table.keys())).toEqual(new Set(copy.keys()));
        expect([...table.values()]).toHaveLength(copy.size);
        const visited = new Map<string, FigureValue>();
        table.forEach((value, code) => {
          visited.set(code, value);
        });
        expect(visited).toEqual(copy);
        for (const code of [rowOf(0), rowOf(520)]) {
          expect(table.has(code)).toBe(copy.has(code));
          expect(figureIn(table, code)).toEqual(figureIn(copy, code));
        }
        expect(rowsOf(table, 'indicators')).toEqual(rowsOf(copy, 'indicators'));
      }),
      { numRuns: 60 },
    );
  });

  it('leaves the table as it was', () => {
    const changed = tableWith(large, [[rowOf(3), null]]);
    expect(changed.has(rowOf(3))).toBe(false);
    expect(large.has(rowOf(3))).toBe(true);
  });
});
