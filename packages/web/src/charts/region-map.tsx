import { useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { useLanguage } from '../app/language.tsx';
import { flatMap, type Outline, outlinesOf } from './boundaries.ts';
import { ChartFrame } from './chart-frame.tsx';
import { useChartLook } from './chart-look.ts';
import { COLOUR_STEPS } from './colour-classes.ts';
import { rangeWords, useColours } from './colour-legend.tsx';
import { texts } from './texts.ts';
import { TileGrid, type TileGridProps } from './tile-grid.tsx';
import './tile-grid.css';

export interface RegionMapProps extends TileGridProps {
  /** The region whose parts are shown; the operator may have supplied its boundaries as `boundaries/<code>.json`. */
  readonly regionCode: string;
  /** The address of a tile, for the shapes of a map. */
  readonly addressOf: (key: string) => string;
}

const WIDTH = 720;
/** Room beneath the map for what its colours mean. */
const LEGEND = 30;

/**
 * The parts of a region on a map, where the operator supplied their boundaries; else as tiles. Each tile's `key` is its GB/T 2260
 * code. A part that the file does not have would be hidden by the map, so the tiles stand for all then.
 */
export function RegionMap({ regionCode, addressOf, ...grid }: RegionMapProps) {
  const { t } = useLanguage();
  const navigate = useNavigate();
  const page = useChartLook();
  const outlines = useBoundaries(regionCode);
  const { tiles, linkTo: _link, regionsAre, valueIs, ...words } = grid;
  const { classes, look } = useColours(tiles);
  const map = useMemo(() => {
    const wanted = new Set(tiles.map(({ key }) => key));
    const own = outlines.filter(({ code }) => wanted.has(code));
    return own.length === wanted.size ? flatMap(own, WIDTH) : null;
  }, [outlines, tiles]);
  const numbers = useMemo(
    () => ({
      columns: [regionsAre ?? t(texts.region), valueIs ?? t(texts.value)],
      rows: tiles.map(({ key, label, value, none }) => ({ key, cells: [label, value ?? none ?? t(texts.none)] })),
    }),
    [tiles, regionsAre, valueIs, t],
  );
  if (!map) return <TileGrid {...grid} />;
  const shapes = new Map(map.shapes.map((shape) => [shape.code, shape]));
  return (
    <ChartFrame table="folded" numbers={numbers} {...words}>
      <svg
        className="region-map"
        viewBox={`0 0 ${map.width} ${map.height + LEGEND}`}
        fontFamily={page.font}
        fontSize={12}
      >
        <title>{words.title}</title>
        {tiles.map(({ key, label, value, none }) => {
          const shape = shapes.get(key);
          const paint = value ? look(value.size) : { background: page.line, color: page.quiet };
          return shape ? (
            <a
              key={key}
              href={addressOf(key)}
              aria-label={`${label} ${value?.text ?? none ?? t(texts.none)}`}
              onClick={(event) => {
                event.preventDefault();
                navigate({ to: addressOf(key) });
              }}
            >
              <title>{`${label} ${value?.text ?? none ?? t(texts.none)}`}</title>
              <path d={shape.path} fill={paint.background} stroke={page.ground} fillRule="evenodd" />
              {shape.width > label.length * 12 ? (
                <text x={shape.middle[0]} y={shape.middle[1]} fill={paint.color} textAnchor="middle">
                  {label}
                </text>
              ) : null}
            </a>
          ) : null;
        })}
        {classes.map(({ from, to, paint }, place) => (
          <g key={from.text} transform={`translate(${(place * map.width) / COLOUR_STEPS} ${map.height + 12})`}>
            <rect width={14} height={14} fill={paint.background} stroke={page.edge} />
            <text x={20} y={11} fill={page.quiet}>
              {rangeWords(from, to)}
            </text>
          </g>
        ))}
      </svg>
    </ChartFrame>
  );
}

const NONE: readonly Outline[] = [];

/** The boundaries of a region's parts; none while they come, and where the operator supplied none. */
function useBoundaries(regionCode: string): readonly Outline[] {
  const [found, keep] = useState<{ readonly code: string; readonly outlines: readonly Outline[] }>();
  useEffect(() => {
    const stop = new AbortController();
    fetch(`/boundaries/${regionCode}.json`, { signal: stop.signal, headers: { accept: 'application/json' } })
      .then(async (answer) => (answer.status === 200 ? outlinesOf(await answer.json()) : NONE))
      .catch(() => NONE)
      .then((outlines) => {
        if (!stop.signal.aborted) keep({ code: regionCode, outlines });
      });
    return () => stop.abort();
  }, [regionCode]);
  return found?.code === regionCode ? found.outlines : NONE;
}
