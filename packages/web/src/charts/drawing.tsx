import type { EChartsOption } from 'echarts';
import { use, useEffect, useRef } from 'react';
import { fetching } from '../parts/fetched/fetching.ts';
import { InItsPlace } from '../parts/fetched/in-its-place.tsx';
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

const library = fetching(() => import('./echarts.ts'));

/** Where ECharts draws, as SVG; the library comes when the first chart does. */
export function Drawing(props: DrawingProps) {
  return (
    <InItsPlace
      waiting={<div className="chart" role="img" aria-label={props.label} style={{ height: props.height }} />}
      around={(words) => <div style={{ minHeight: props.height }}>{words}</div>}
    >
      <Drawn {...props} />
    </InItsPlace>
  );
}

function Drawn({ option, label, height, onOpen, canOpen }: DrawingProps) {
  const place = useRef<HTMLDivElement>(null);
  const { init } = use(library.attempt());
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const chart = init(element, null, { renderer: 'svg' });
    chart.setOption(option);
    if (onOpen)
      chart.on('click', ({ data }) => {
        const key = keyOf(data);
        if (key !== undefined && (canOpen?.(key) ?? true)) onOpen(key);
      });
    const follow = new ResizeObserver(() => chart.resize());
    follow.observe(element);
    return () => {
      follow.disconnect();
      chart.dispose();
    };
  }, [init, option, onOpen, canOpen]);
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
