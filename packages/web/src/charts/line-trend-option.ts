import type { EChartsOption, LineSeriesOption } from 'echarts';
import { axisDomain } from './axis-domain.ts';
import { baseOption, nameAxis, numberAxis } from './base-option.ts';
import { type ChartLook, SIGNS } from './chart-look.ts';
import type { DrawnNumber } from './drawn-number.ts';

export interface TrendSeries {
  readonly key: string;
  readonly label: string;
  /** One for each of the years; null is a gap and stays one. */
  readonly points: readonly (DrawnNumber | null)[];
  readonly marked?: boolean;
}

const NONE: ReadonlyMap<number, string> = new Map();

/** Longer gaps than this are not drawn to scale: some year was mistyped. */
const LONGEST = 40;

/** Every year from the first to the last, so that a year without data is seen as a gap and not closed up. */
export function yearsBetween(years: readonly number[]): readonly number[] {
  const sorted = [...new Set(years)].toSorted((left, right) => left - right);
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined || last - first > LONGEST) return sorted;
  return Array.from({ length: last - first + 1 }, (_, place) => first + place);
}

/** Lines of more series than there are colours are in long dashes; the way to an unfinished year is in short ones, of every line. */
const [BEYOND_COLOURS, TO_UNFINISHED] = [
  [14, 4],
  [3, 4],
];

/**
 * Lines over the years; null where no point has a value. `unfinished`: the years that are not over, with what stands under each on the
 * axis (how much of it is in). The way to such a year is dashed and its point hollow: it looks like no result.
 */
export function lineTrendOption(
  years: readonly number[],
  series: readonly TrendSeries[],
  look: ChartLook,
  unfinished: ReadonlyMap<number, string> = NONE,
): EChartsOption | null {
  const domain = axisDomain(series.flatMap(({ points }) => points.flatMap((point) => point?.size ?? [])));
  if (!domain) return null;
  const all = yearsBetween(years);
  const few = series.length === 1 && all.length <= 8;
  return {
    ...baseOption(look),
    ...(series.length > 1
      ? {
          legend: {
            type: 'plain',
            data: series.map(({ label }) => label),
            top: 0,
            left: 0,
            textStyle: { color: look.ink },
          },
        }
      : {}),
    grid: {
      left: 4,
      right: 24,
      top: series.length > 1 ? 28 + 22 * Math.floor((series.length - 1) / 4) : 20,
      bottom: 0,
      outerBoundsMode: 'same',
    },
    xAxis: {
      ...nameAxis(
        look,
        all.map((year) => [year, unfinished.get(year)].filter(Boolean).join('\n')),
      ),
      boundaryGap: true,
    },
    yAxis: numberAxis(look, domain),
    series: series.flatMap((one, place) => linesOf(one, place)),
  };

  function linesOf({ key, label, points, marked }: TrendSeries, place: number): LineSeriesOption[] {
    const colour = look.series[place % look.series.length] ?? look.accent;
    const width = marked ? 3 : 1.5;
    const line = {
      type: 'line' as const,
      // Of one name, so that the legend has the line once and takes all of it away.
      name: label,
      connectNulls: false,
      symbol: SIGNS[place % SIGNS.length] ?? 'circle',
      symbolSize: marked ? 10 : 7,
      color: colour,
      label: {
        show: few,
        position: 'top' as const,
        color: look.ink,
        fontSize: 12,
        formatter: ({ dataIndex }: { dataIndex: number }) => points[years.indexOf(all[dataIndex] ?? 0)]?.text ?? '',
      },
      labelLayout: { hideOverlap: true },
    };
    const pointOf = (year: number) => points[years.indexOf(year)] ?? null;
    const drawnAt = (year: number, point: DrawnNumber) => {
      const held = unfinished.get(year);
      return { value: point.size, key, tip: [label, `${year}　${point.text}`, ...(held === undefined ? [] : [held])] };
    };
    const solid = all.map((year) => {
      const point = pointOf(year);
      return point && !unfinished.has(year) ? drawnAt(year, point) : GAP;
    });
    const dashed = runsOf(all, (year) => unfinished.has(year) && pointOf(year) !== null).map(([from, to]) =>
      all.map((year, index) => {
        const point = pointOf(year);
        if (!point || index < from - 1 || index > to + 1) return GAP;
        // Where the way begins or ends at a finished year, its point is the solid line's.
        if (!unfinished.has(year)) return { value: point.size, symbol: 'none', label: { show: false } };
        return { ...drawnAt(year, point), itemStyle: { color: look.ground, borderColor: colour, borderWidth: 2 } };
      }),
    );
    return [
      { ...line, data: solid, lineStyle: { width, type: place < look.series.length ? 'solid' : BEYOND_COLOURS } },
      ...dashed.map((data) => ({ ...line, data, lineStyle: { width, type: TO_UNFINISHED } })),
    ];
  }
}

const GAP = { value: '-' };

/** Neighbouring years of which something is so, as places of the first and the last: `[[3, 4]]`. */
function runsOf(years: readonly number[], isSo: (year: number) => boolean): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const [place, year] of years.entries()) {
    if (!isSo(year)) continue;
    const last = runs.at(-1);
    if (last && last[1] === place - 1) last[1] = place;
    else runs.push([place, place]);
  }
  return runs;
}
