import type { EChartsOption } from 'echarts';
import { useCallback, useMemo } from 'react';
import { axisDomain } from './axis-domain.ts';
import { baseOption, markedName, nameAxis, numberAxis } from './base-option.ts';
import { type ChartLook, useChartLook } from './chart-look.ts';
import { Drawing } from './drawing.tsx';

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
  readonly height?: number;
  readonly onChoose?: (index: number) => void;
}

/** Bars side by side in the order given, which is their axis. They never stand alone: the same numbers are a table beside them. */
export function Bars({ bars, label, height = 200, onChoose }: BarsProps) {
  const look = useChartLook();
  const option = useMemo(() => columnsOption(bars, look), [bars, look]);
  const choose = useCallback((key: string) => onChoose?.(Number(key)), [onChoose]);
  return option ? (
    <Drawing option={option} label={label} height={height} onOpen={onChoose ? choose : undefined} />
  ) : null;
}

function columnsOption(bars: readonly Bar[], look: ChartLook): EChartsOption | null {
  const sizes = bars.map(({ size }) => size);
  const domain = axisDomain(sizes, { fromZero: true, whole: sizes.every(Number.isInteger) });
  if (!domain) return null;
  const names = nameAxis(
    look,
    bars.map(({ label, marked }) => markedName(label, marked)),
  );
  return {
    ...baseOption(look),
    grid: { left: 4, right: 8, top: 20, bottom: 0, outerBoundsMode: 'same' },
    xAxis: { ...names, axisLabel: { ...names.axisLabel, interval: 0, rotate: bars.length > 5 ? 40 : 0 } },
    yAxis: numberAxis(look, domain),
    series: {
      type: 'bar',
      barMaxWidth: 36,
      label: {
        show: true,
        position: 'top',
        color: look.ink,
        formatter: ({ dataIndex }: { dataIndex: number }) => bars[dataIndex]?.text ?? '',
      },
      data: bars.map(({ label, size, text, marked }, place) => ({
        value: size,
        key: `${place}`,
        tip: [label, text],
        itemStyle: { color: marked ? look.marked : look.accent, borderRadius: 2 },
      })),
    },
  };
}
