import type { EChartsOption } from 'echarts';
import { useEffect, useRef } from 'react';
import { keyOf } from './base-option.ts';
import './charts.css';

export interface DrawingProps {
  readonly option: EChartsOption;
  /** What the chart shows, in a sentence, for who cannot see it. */
  readonly label: string;
  readonly height: number;
  /** A point, bar or tile was chosen: its key. The table has the same for the keyboard. */
  readonly onOpen?: (key: string) => void;
  readonly canOpen?: (key: string) => boolean;
}

/** Where ECharts draws, as SVG; the library comes when the first chart does. */
export function Drawing({ option, label, height, onOpen, canOpen }: DrawingProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    let dispose = () => {};
    let gone = false;
    import('./echarts.ts').then(({ init }) => {
      if (gone) return;
      const chart = init(element, null, { renderer: 'svg' });
      chart.setOption(option);
      if (onOpen)
        chart.on('click', ({ data }) => {
          const key = keyOf(data);
          if (key !== undefined && (canOpen?.(key) ?? true)) onOpen(key);
        });
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
  }, [option, onOpen, canOpen]);
  return (
    <div
      ref={place}
      className={onOpen ? 'chart chart--open' : 'chart'}
      role="img"
      aria-label={label}
      style={{ height }}
    />
  );
}
