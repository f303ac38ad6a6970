import type { EChartsOption } from 'echarts';
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

/** Lines over the years; null where no point has a value. `beside`: what stands under a year's number on the axis. */
export function lineTrendOption(
  years: readonly number[],
  series: readonly TrendSeries[],
  look: ChartLook,
  beside?: ReadonlyMap<number, string>,
): EChartsOption | null {
  const domain = axisDomain(series.flatMap(({ points }) => points.flatMap((point) => point?.size ?? [])));
  if (!domain) return null;
  const all = yearsBetween(years);
  const few = series.length === 1 && all.length <= 8;
  return {
    ...baseOption(look),
    ...(series.length > 1 ? { legend: { type: 'plain', top: 0, left: 0, textStyle: { color: look.ink } } } : {}),
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
        all.map((year) => [year, beside?.get(year)].filter(Boolean).join('\n')),
      ),
      boundaryGap: true,
    },
    yAxis: numberAxis(look, domain),
    series: series.map(({ key, label, points, marked }, place) => {
      const colour = look.series[place % look.series.length] ?? look.accent;
      return {
        type: 'line' as const,
        name: label,
        connectNulls: false,
        symbol: SIGNS[place % SIGNS.length] ?? 'circle',
        symbolSize: marked ? 10 : 7,
        color: colour,
        lineStyle: {
          width: marked ? 3 : 1.5,
          type: place < look.series.length ? ('solid' as const) : ('dashed' as const),
        },
        label: {
          show: few,
          position: 'top' as const,
          color: look.ink,
          fontSize: 12,
          formatter: ({ dataIndex }: { dataIndex: number }) => points[years.indexOf(all[dataIndex] ?? 0)]?.text ?? '',
        },
        labelLayout: { hideOverlap: true },
        data: all.map((year) => {
          const point = points[years.indexOf(year)];
          return point ? { value: point.size, key, tip: [label, `${year}　${point.text}`] } : { value: '-' };
        }),
      };
    }),
  };
}
