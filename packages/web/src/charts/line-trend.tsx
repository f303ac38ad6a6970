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
  /** What stands at a year besides its number, such as how much of it is in: `9/23 家`. Give the same map where nothing changed. */
  readonly beside?: ReadonlyMap<number, string>;
  readonly height?: number;
}

/** Several measures, or several places, over the years. A year without data is a gap: nothing is drawn through it. */
export function LineTrend({ years, series, none, beside, height = 240, ...words }: LineTrendProps) {
  const { t } = useLanguage();
  const look = useChartLook();
  const option = useMemo(() => lineTrendOption(years, series, look, beside), [years, series, look, beside]);
  const withData = new Set(years.filter((_, place) => series.some(({ points }) => points[place])));
  const gap = series.some(({ points }) => points.some(Boolean) && points.some((point) => !point));
  const note = withData.size === 1 ? t(texts.oneYear) : gap ? t(texts.gaps) : null;
  const numbers = useMemo(
    () => ({
      columns: [t(texts.series), ...years.map((year) => [year, beside?.get(year)].filter(Boolean).join(' · '))],
      rows: series.map(({ key, label, points, marked }) => ({
        key,
        marked,
        cells: [label, ...years.map((_, place) => points[place] ?? none ?? t(texts.none))],
      })),
    }),
    [years, series, none, beside, t],
  );
  return (
    <ChartFrame numbers={numbers} {...words} note={[words.note, note].filter(Boolean).join(' ') || null}>
      {option ? (
        <Drawing option={option} label={words.title} height={height} onOpen={words.onOpen} canOpen={words.canOpen} />
      ) : null}
    </ChartFrame>
  );
}
