import { useMemo } from 'react';
import { useLanguage } from '../app/language.tsx';
import { useShade } from '../app/theme.ts';
import { COLOUR_SCALES, type ColourClass, classOf, colourClasses, colourStep } from './colour-classes.ts';
import type { DrawnNumber } from './drawn-number.ts';
import { texts } from './texts.ts';
import './tile-grid.css';

/** What is painted: a ground, and words on it that can be read. */
export interface Paint {
  readonly background: string;
  readonly color: string;
}

/** The classes of some values, and how each value is painted. */
export function useColours(tiles: readonly { readonly value: DrawnNumber | null }[]) {
  const shade = useShade();
  return useMemo(() => {
    const scale = COLOUR_SCALES[shade];
    const classes = colourClasses(tiles.flatMap(({ value }) => value ?? []));
    const paint = (place: number): Paint => {
      const step = colourStep(place, classes.length);
      return { background: scale.grounds[step] ?? 'transparent', color: scale.inks[step] ?? 'inherit' };
    };
    const hatched: Paint = {
      background: 'repeating-linear-gradient(45deg, var(--surface) 0 7px, var(--line) 7px 8px)',
      color: 'var(--quiet)',
    };
    return {
      classes: classes.map((own, place) => ({ ...own, paint: paint(place) })),
      look: (size: number): Paint => {
        const place = classOf(classes, size);
        return place < 0 ? hatched : paint(place);
      },
      hatched,
    };
  }, [tiles, shade]);
}

/** The least and the greatest of a class, in the server's words. */
export const rangeWords = (from: DrawnNumber, to: DrawnNumber): string =>
  from.text === to.text ? from.text : `${from.text} – ${to.text}`;

/** What the colours mean: from the least to the greatest of each class, in the server's words. */
export function ColourLegend({ classes }: { classes: readonly (ColourClass & { readonly paint: Paint })[] }) {
  const { t } = useLanguage();
  if (classes.length === 0) return null;
  return (
    <ul className="colour-legend" aria-label={t(texts.legend)}>
      {classes.map(({ from, to, paint }) => (
        <li key={from.text}>
          <span className="colour-legend__patch" style={paint} aria-hidden="true" />
          {rangeWords(from, to)}
        </li>
      ))}
    </ul>
  );
}
