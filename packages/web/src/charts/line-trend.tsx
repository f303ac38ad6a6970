import { useMemo } from 'react';
import { useLanguage } from '../app/language.tsx';
import { ChartFrame, type ChartWords } from './chart-frame.tsx';
import { useChartLook } from './chart-look.ts';
import { Drawing } from './drawing.tsx';
import { lineTrendOption, type TrendSeries } from './line-trend-option.ts';
import { texts } from './texts.ts';

export interface LineTrendProps extends ChartWords {
  readonly years: readonly number[];
  /** Give the same array from one render to the next where nothing changed. */
  readonly series: readonly TrendSeries[];
  /** What stands for a year without data; `无数据` where nothing is given. */
  readonly none?: string;
  /** The years that are not over, with how much of each is in: `9/23 家`. Give the same map where nothing changed. */
  readonly unfinished?: ReadonlyMap<number, string>;
  readonly height?: number;
}

/** Several measures, or several places, over the years. A year without data is a gap: nothing is drawn through it; the way to one that is not over is dashed. */
export function LineTrend({ years, series, none, unfinished, height = 240, ...words }: LineTrendProps) {
  const { t } = useLanguage();
  const look = useChartLook();
  const option = useMemo(() => lineTrendOption(years, series, look, unfinished), [years, series, look, unfinished]);
  const withData = new Set(years.filter((_, place) => series.some(({ points }) => points[place])));
  const open = [...withData].filter((year) => unfinished?.has(year));
  const gap = series.some(({ points }) => points.some(Boolean) && points.some((point) => !point));
  const notes = [
    words.note,
    ...(option && open.length > 0 ? [t(texts.unfinished(open))] : []),
    ...(withData.size === 1 ? [t(texts.oneYear)] : gap ? [t(texts.gaps)] : []),
  ];
  const numbers = useMemo(() => {
    const yearHead = (year: number, held: string | undefined) =>
      held === undefined ? `${year}` : t(texts.unfinishedYear(year, held));
    return {
      columns: [t(texts.series), ...years.map((year) => yearHead(year, unfinished?.get(year)))],
      rows: series.map(({ key, label, points, marked }) => ({
        key,
        marked,
        cells: [label, ...years.map((_, place) => points[place] ?? none ?? t(texts.none))],
      })),
    };
  }, [years, series, none, unfinished, t]);
  return (
    <ChartFrame numbers={numbers} {...words} note={notes.filter(Boolean).join(' ') || null}>
      {option ? (
        <Drawing option={option} label={words.title} height={height} onOpen={words.onOpen} canOpen={words.canOpen} />
      ) : null}
    </ChartFrame>
  );
}
