import { type ReactNode, useMemo } from 'react';
import { useLanguage } from '../app/language.tsx';
import { ChartFrame, type ChartWords } from './chart-frame.tsx';
import { useChartLook } from './chart-look.ts';
import { ColourLegend, rangeWords, useColours } from './colour-legend.tsx';
import type { DrawnNumber } from './drawn-number.ts';
import { texts } from './texts.ts';
import { tileDrawing } from './tile-drawing.ts';
import './tile-grid.css';

export interface Tile {
  readonly key: string;
  readonly label: string;
  readonly value: DrawnNumber | null;
  /** Why there is no value: `无数据`, `不公开`. */
  readonly none?: string;
  readonly marked?: boolean;
}

export interface TileGridProps extends ChartWords {
  readonly tiles: readonly Tile[];
  /** The link that a tile is: `(tile, inside, className, style) => <Link …>{inside}</Link>`. */
  readonly linkTo: (tile: Tile, inside: ReactNode, look: TileLook) => ReactNode;
  readonly regionsAre?: string;
  readonly valueIs?: string;
}

export interface TileLook {
  readonly className: string;
  readonly style: { readonly background: string; readonly color: string };
}

/** Regions as equal tiles in their order, coloured by a measure in five classes: no map, and every region as easy to hit as the next. */
export function TileGrid({ tiles, linkTo, regionsAre, valueIs, ...words }: TileGridProps) {
  const { t } = useLanguage();
  const { classes, look, hatched } = useColours(tiles);
  const page = useChartLook();
  const draw = () =>
    tileDrawing(
      tiles.map(({ label, value, none, marked }) => ({
        label: marked ? `◆ ${label}` : label,
        value: value?.text ?? none ?? t(texts.none),
        paint: value ? look(value.size) : { background: page.ground, color: page.quiet },
      })),
      classes.map(({ from, to, paint }) => ({ words: rangeWords(from, to), paint })),
      page,
    );
  const numbers = useMemo(
    () => ({
      columns: [regionsAre ?? t(texts.region), valueIs ?? t(texts.value)],
      rows: tiles.map(({ key, label, value, none, marked }) => ({
        key,
        marked,
        cells: [label, value ?? none ?? t(texts.none)],
      })),
    }),
    [tiles, regionsAre, valueIs, t],
  );
  return (
    <ChartFrame table="folded" numbers={numbers} draw={draw} {...words}>
      {tiles.length > 0 ? (
        <>
          <ul className="tile-grid" aria-label={words.title}>
            {tiles.map((tile) => {
              const { label, value, none, marked } = tile;
              const inside = (
                <>
                  <span className="tile-grid__name">{marked ? `◆ ${label}` : label}</span>
                  <span className="tile-grid__value">{value?.text ?? none ?? t(texts.none)}</span>
                </>
              );
              return (
                <li key={tile.key}>
                  {linkTo(tile, inside, { className: 'tile-grid__tile', style: value ? look(value.size) : hatched })}
                </li>
              );
            })}
          </ul>
          <ColourLegend classes={classes} />
        </>
      ) : null}
    </ChartFrame>
  );
}
