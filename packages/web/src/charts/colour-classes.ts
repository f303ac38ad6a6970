import type { DrawnNumber } from './drawn-number.ts';

/** Numbers that share a colour: from the least to the greatest of them, as they are read. */
export interface ColourClass {
  readonly from: DrawnNumber;
  readonly to: DrawnNumber;
  readonly count: number;
}

export const COLOUR_STEPS = 5;

/**
 * Numbers in at most five classes of about as many each, the least first. Equal numbers share a class, so that classes may be
 * fewer: one for numbers that are all equal, none for nothing.
 */
export function colourClasses(numbers: readonly DrawnNumber[], parts = COLOUR_STEPS): readonly ColourClass[] {
  const sorted = numbers.filter(({ size }) => Number.isFinite(size)).toSorted((left, right) => left.size - right.size);
  const firstOf = new Map<number, number>();
  for (const [place, { size }] of sorted.entries()) if (!firstOf.has(size)) firstOf.set(size, place);
  const classOfEach = Map.groupBy(sorted, ({ size }) => Math.floor(((firstOf.get(size) ?? 0) * parts) / sorted.length));
  return [...classOfEach.values()].flatMap((members) => {
    const [from] = members;
    const to = members.at(-1);
    return from && to ? [{ from, to, count: members.length }] : [];
  });
}

/** Which class a number is in; -1 for none. */
export const classOf = (classes: readonly ColourClass[], size: number): number =>
  classes.findIndex(({ from, to }) => size >= from.size && size <= to.size);

/** The step of a scale of five colours for one of so many classes: few classes are spread over the scale, one is in the middle. */
export const colourStep = (place: number, classes: number): number =>
  classes <= 1 ? Math.floor(COLOUR_STEPS / 2) : Math.round((place * (COLOUR_STEPS - 1)) / (classes - 1));

export interface ColourScale {
  readonly grounds: readonly string[];
  /** The colour of words on each of them: at least 4.5 to 1. */
  readonly inks: readonly string[];
}

/** From little to much, in one blue that differs by lightness, which everybody sees and a printer prints. */
export const COLOUR_SCALES: Readonly<Record<'light' | 'dark', ColourScale>> = {
  light: {
    grounds: ['#e6eef8', '#c3d6ec', '#93b4d9', '#4273ab', '#1f4778'],
    inks: ['#1f1f1f', '#1f1f1f', '#1f1f1f', '#ffffff', '#ffffff'],
  },
  dark: {
    grounds: ['#1b2a3d', '#24415f', '#33608c', '#6f9dd0', '#b4d0f0'],
    inks: ['#ffffff', '#ffffff', '#ffffff', '#101317', '#101317'],
  },
};
