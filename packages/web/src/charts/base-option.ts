import type { EChartsOption } from 'echarts';
import { type AxisDomain, axisWords } from './axis-domain.ts';
import type { ChartLook } from './chart-look.ts';

/** What a point carries besides its place: which it is, and the lines that are said when the pointer is on it. */
export interface Said {
  readonly key: string;
  readonly tip: readonly string[];
}

const isSaid = (data: unknown): data is Said =>
  typeof data === 'object' && data !== null && 'key' in data && 'tip' in data && Array.isArray(data.tip);

/** Which point was meant: of a click, of a hover. */
export const keyOf = (data: unknown): string | undefined => (isSaid(data) ? data.key : undefined);

/** Names of places and departments are words, never HTML: they are put in as text. */
function tipFor(parameters: unknown): HTMLElement {
  const box = document.createElement('div');
  const data = typeof parameters === 'object' && parameters && 'data' in parameters ? parameters.data : undefined;
  for (const [place, words] of (isSaid(data) ? data.tip : []).entries()) {
    const line = document.createElement('div');
    line.textContent = words;
    if (place === 0) line.style.fontWeight = '600';
    box.append(line);
  }
  return box;
}

/** What all charts have: no movement, the page's letters, a tip that stays inside. */
export const baseOption = (look: ChartLook): EChartsOption => ({
  animation: false,
  textStyle: { fontFamily: look.font, color: look.ink },
  tooltip: {
    trigger: 'item',
    confine: true,
    transitionDuration: 0,
    backgroundColor: look.raised,
    borderColor: look.edge,
    textStyle: { color: look.ink, fontSize: 13 },
    formatter: tipFor,
  },
});

/** An axis of numbers. */
export const numberAxis = (look: ChartLook, { min, max, step }: AxisDomain, name?: string) => ({
  type: 'value' as const,
  min,
  max,
  interval: step,
  ...(name ? { name, nameLocation: 'middle' as const, nameTextStyle: { color: look.quiet, fontSize: 12 } } : {}),
  axisLabel: { color: look.quiet, fontSize: 12, hideOverlap: true, formatter: (size: number) => axisWords(size, step) },
  splitLine: { lineStyle: { color: look.line } },
  axisLine: { show: false },
});

/** An axis of names or years. */
export const nameAxis = (look: ChartLook, names: readonly string[]) => ({
  type: 'category' as const,
  data: [...names],
  axisTick: { show: false },
  axisLabel: { color: look.quiet, fontSize: 12 },
  axisLine: { lineStyle: { color: look.edge } },
});

/** The chosen name among names: with a sign before it, because colour alone says nothing. */
export const markedName = (name: string, marked: boolean | undefined): string => (marked ? `◆ ${name}` : name);

/** A line across the drawing at a number: a median, a quartile, a target. */
export const referenceLine = (
  look: ChartLook,
  words: string,
  place: { xAxis: number } | { yAxis: number },
  solid = false,
) => ({
  ...place,
  lineStyle: { color: look.quiet, type: solid ? ('solid' as const) : ('dashed' as const), width: 1 },
  label: {
    formatter: words,
    color: look.quiet,
    fontSize: 11,
    position: 'yAxis' in place ? ('insideEndTop' as const) : ('end' as const),
  },
});
