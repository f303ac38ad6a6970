import { describe, expect, it } from 'vitest';
import { COLOUR_SCALES, COLOUR_STEPS, classOf, colourClasses, colourStep } from './colour-classes.ts';
import { drawn } from './drawn-number.ts';

const numbers = (...texts: string[]) => texts.flatMap((text) => drawn(text, 'number') ?? []);
const shown = (...texts: string[]) =>
  colourClasses(numbers(...texts)).map(({ from, to, count }) => [from.text, to.text, count]);

describe('colourClasses', () => {
  it('are five of as many each, in the words of the server', () => {
    expect(shown('90.10', '80.00', '95.00', '70.25', '99.90', '60.00', '88.00', '91.00', '75.00', '85.00')).toEqual([
      ['60.00', '70.25', 2],
      ['75.00', '80.00', 2],
      ['85.00', '88.00', 2],
      ['90.10', '91.00', 2],
      ['95.00', '99.90', 2],
    ]);
  });

  it('are fewer where numbers are equal or few', () => {
    expect(shown('88.00', '88.00', '88.00')).toEqual([['88.00', '88.00', 3]]);
    expect(shown('12.50')).toEqual([['12.50', '12.50', 1]]);
    expect(shown('1', '1', '1', '1', '9')).toEqual([
      ['1', '1', 4],
      ['9', '9', 1],
    ]);
    expect(shown()).toEqual([]);
  });

  it('take negative numbers, and find the class of each', () => {
    const classes = colourClasses(numbers('-20', '-5', '0', '5', '20'));
    expect(classes).toHaveLength(5);
    expect([-20, -5, 0, 5, 20].map((size) => classOf(classes, size))).toEqual([0, 1, 2, 3, 4]);
    expect(classOf(classes, 100)).toBe(-1);
  });

  it('spread over the scale where they are few', () => {
    expect([colourStep(0, 1), colourStep(0, 2), colourStep(1, 2), colourStep(1, 3)]).toEqual([2, 0, 4, 2]);
  });
});

/** WCAG 2.1: relative luminance, and the contrast of two colours. */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: string, other: string): number => {
  const [more = 0, less = 0] = [luminance(one), luminance(other)].toSorted((left, right) => right - left);
  return (more + 0.05) / (less + 0.05);
};

describe.each(['light', 'dark'] as const)('the %s scale', (shade) => {
  const { grounds, inks } = COLOUR_SCALES[shade];
  it('can be read, and its steps told apart by lightness alone', () => {
    expect(grounds).toHaveLength(COLOUR_STEPS);
    for (const [step, ground] of grounds.entries()) {
      expect(contrast(ground, inks[step]!)).toBeGreaterThanOrEqual(4.5);
      if (step > 0) expect(contrast(ground, grounds[step - 1]!)).toBeGreaterThan(1.2);
    }
  });
});

it('draws nothing of nothing', () => {
  expect([null, '', '不公开', 'NaN'].map((none) => drawn(none, 'number'))).toEqual([null, null, null, null]);
  expect(drawn('-12.5', 'percent')).toEqual({ size: -12.5, text: '-12.50%', value: '-12.5', kind: 'percent' });
});
