import { HUNAN_2021 } from '@jiping/domain/built-in';
import { describe, expect, it } from 'vitest';
import { chosenMeasures, comparableMeasures, MOST_MEASURES } from './measures.ts';

const known = comparableMeasures([
  { fiscalYear: 2021, template: HUNAN_2021 },
  { fiscalYear: 2020, template: HUNAN_2021 },
]);
const codes = known.map(({ code }) => code);

describe('measures to compare', () => {
  it('are the figures with a number, each once', () => {
    expect(new Set(codes).size).toBe(codes.length);
    expect(known.some(({ kind }) => kind === 'text')).toBe(false);
  });

  it('begin with the usual ones that the template has', () => {
    expect(chosenMeasures(undefined, known).length).toBeGreaterThan(1);
    expect(codes).toEqual(expect.arrayContaining([...chosenMeasures(undefined, known)]));
  });

  it('are those of the address that the template knows, and not too many', () => {
    expect(chosenMeasures(['nonsense', codes[3]!], known)).toEqual([codes[3]]);
    expect(chosenMeasures(['nonsense'], known)).toEqual([]);
    expect(chosenMeasures(codes.slice(0, 9), known)).toHaveLength(MOST_MEASURES);
  });
});
