import { theme } from 'antd';
import { useEffect, useRef } from 'react';
import './charts.css';

export interface Bar {
  readonly label: string;
  /** How long the bar is; drawing only, the number itself is `text`. */
  readonly size: number;
  /** The number as people read it. */
  readonly text: string;
  /** Marked out among the others: the chosen one. */
  readonly marked?: boolean;
}

export interface BarsProps {
  readonly bars: readonly Bar[];
  /** What the chart shows, in a sentence, for who cannot see it. */
  readonly label: string;
  /** `columns` for a distribution whose order is its axis; `rows` for a ranking with long names. */
  readonly direction?: 'columns' | 'rows';
  readonly height?: number;
  readonly onChoose?: (index: number) => void;
}

/** A bar chart. It never stands alone: the same numbers are a table beside it, where the keyboard and the ear find them. */
export function Bars({ bars, label, direction = 'columns', height = 200, onChoose }: BarsProps) {
  const place = useRef<HTMLDivElement>(null);
  const { token } = theme.useToken();
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    let dispose = () => {};
    let gone = false;
    import('./echarts.ts').then(({ init }) => {
      if (gone) return;
      const chart = init(element, null, { renderer: 'svg' });
      const names = { type: 'category' as const, data: bars.map((bar) => bar.label), axisTick: { show: false } };
      const sizes = {
        type: 'value' as const,
        minInterval: 1,
        splitLine: { lineStyle: { color: token.colorBorderSecondary } },
      };
      const words = { color: token.colorTextSecondary, fontFamily: token.fontFamily };
      const rows = direction === 'rows';
      const nameAxis = {
        ...names,
        inverse: rows,
        axisLabel: { ...words, interval: 0, fontSize: 12, rotate: !rows && bars.length > 5 ? 40 : 0 },
        axisLine: { lineStyle: { color: token.colorBorder } },
      };
      const sizeAxis = { ...sizes, axisLabel: { ...words, show: !rows } };
      chart.setOption({
        animation: false,
        textStyle: { fontFamily: token.fontFamily },
        grid: { left: 4, right: rows ? 72 : 8, top: rows ? 4 : 20, bottom: 0, outerBoundsMode: 'same' },
        xAxis: rows ? sizeAxis : nameAxis,
        yAxis: rows ? nameAxis : sizeAxis,
        series: {
          type: 'bar',
          barMaxWidth: rows ? 16 : 36,
          cursor: onChoose ? 'pointer' : 'default',
          label: {
            show: true,
            position: rows ? 'right' : 'top',
            color: token.colorText,
            formatter: ({ dataIndex }: { dataIndex: number }) => bars[dataIndex]?.text ?? '',
          },
          data: bars.map((bar) => ({
            value: bar.size,
            itemStyle: { color: bar.marked ? token.colorWarning : token.colorPrimary, borderRadius: 2 },
          })),
        },
      });
      if (onChoose) chart.on('click', ({ dataIndex }) => onChoose(dataIndex));
      const follow = new ResizeObserver(() => chart.resize());
      follow.observe(element);
      dispose = () => {
        follow.disconnect();
        chart.dispose();
      };
    });
    return () => {
      gone = true;
      dispose();
    };
  }, [bars, direction, token, onChoose]);
  return <div ref={place} className="chart" role="img" aria-label={label} style={{ height }} />;
}
