import type { Paint } from './colour-legend.tsx';

/** A tile as it is drawn: its words, and its colours as plain ones (a picture knows no style sheet). */
export interface DrawnTile {
  readonly label: string;
  readonly value: string;
  readonly paint: Paint;
}

/** What a colour means, beneath the tiles. */
export interface DrawnClass {
  readonly words: string;
  readonly paint: Paint;
}

export interface TileDrawingLook {
  readonly edge: string;
  readonly quiet: string;
  readonly font: string;
}

const SVG = 'http://www.w3.org/2000/svg';
const TILE = { width: 112, height: 56, gap: 4 } as const;
const LEGEND = { width: 150, height: 24 } as const;
/** As many letters of a name as fit; the table has them all. */
const LETTERS = 8;
const COLUMNS = 8;

/** Where each of so many tiles stands, row by row, and how large the whole is with `classes` beneath it. */
export function tilePlaces(tiles: number, classes: number) {
  const columns = Math.max(1, Math.min(COLUMNS, tiles));
  const rows = Math.ceil(tiles / columns);
  const [stepX, stepY] = [TILE.width + TILE.gap, TILE.height + TILE.gap];
  const width = Math.max(columns * stepX - TILE.gap, Math.min(classes, 5) * LEGEND.width);
  return {
    width,
    height: rows * stepY + (classes > 0 ? LEGEND.height : 0),
    legendTop: rows * stepY + TILE.gap,
    places: Array.from({ length: tiles }, (_, place) => ({
      x: (place % columns) * stepX,
      y: Math.floor(place / columns) * stepY,
    })),
  };
}

/** The tiles as one drawing, to be saved as a picture: on the page they are links and no drawing. */
export function tileDrawing(
  tiles: readonly DrawnTile[],
  classes: readonly DrawnClass[],
  look: TileDrawingLook,
): SVGSVGElement {
  const { width, height, legendTop, places } = tilePlaces(tiles.length, classes.length);
  const drawing = element('svg', { width, height, 'font-family': look.font, 'font-size': 13 });
  for (const [place, { label, value, paint }] of tiles.entries()) {
    const { x = 0, y = 0 } = places[place] ?? {};
    const short = label.length > LETTERS ? `${label.slice(0, LETTERS - 1)}…` : label;
    drawing.append(
      element('rect', { x, y, width: TILE.width, height: TILE.height, fill: paint.background, stroke: look.edge }),
      element('text', { x: x + 8, y: y + 20, fill: paint.color }, short),
      element('text', { x: x + 8, y: y + 42, fill: paint.color, 'font-weight': 600 }, value),
    );
  }
  for (const [place, { words, paint }] of classes.entries()) {
    const x = place * LEGEND.width;
    drawing.append(
      element('rect', { x, y: legendTop, width: 14, height: 14, fill: paint.background, stroke: look.edge }),
      element('text', { x: x + 20, y: legendTop + 12, fill: look.quiet, 'font-size': 12 }, words),
    );
  }
  return drawing;
}

function element<Name extends 'svg' | 'rect' | 'text'>(
  name: Name,
  attributes: Readonly<Record<string, string | number>>,
  words = '',
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, `${value}`);
  if (words) made.textContent = words;
  return made;
}
