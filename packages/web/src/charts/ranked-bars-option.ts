import type { EChartsOption } from 'echarts';
import { type AxisDomain, axisDomain, tidy } from './axis-domain.ts';
import { baseOption, markedName, nameAxis, numberAxis, referenceLine } from './base-option.ts';
import type { ChartLook } from './chart-look.ts';
import type { DrawnNumber } from './drawn-number.ts';

export interface RankedRow {
  readonly key: string;
  readonly label: string;
  readonly value: DrawnNumber | null;
  /** Why there is no value: `不公开`. */
  readonly none?: string;
  readonly marked?: boolean;
}

export interface RankedRowPlaced extends RankedRow {
  readonly value: DrawnNumber;
  /** 1 for the first; equal values share a rank. */
  readonly rank: number;
}

/** A line across the bars, with its words. */
export interface RankedReference {
  readonly at: DrawnNumber;
  readonly words: string;
}

/** Those with a value, the greatest first (or the least, where less is better); equal values share a rank. */
export function ranked(rows: readonly RankedRow[], leastFirst = false): readonly RankedRowPlaced[] {
  const turn = leastFirst ? -1 : 1;
  const placed = rows
    .flatMap((row) => (row.value ? [{ ...row, value: row.value }] : []))
    .toSorted((left, right) => turn * (right.value.size - left.value.size));
  return placed.map((row) => ({ ...row, rank: placed.findIndex(({ value }) => value.size === row.value.size) + 1 }));
}

/** Bars from zero, one under another, with room for long names; null for no row. */
export function rankedBarsOption(
  rows: readonly RankedRowPlaced[],
  look: ChartLook,
  reference?: RankedReference,
): EChartsOption | null {
  const domain = axisDomain([...rows.map(({ value }) => value.size), ...(reference ? [reference.at.size] : [])], {
    fromZero: true,
  });
  if (!domain) return null;
  const names = rows.map(({ label, marked }) => markedName(label, marked));
  return {
    ...baseOption(look),
    grid: { left: 4, right: 84, top: reference ? 20 : 4, bottom: 4, outerBoundsMode: 'same' },
    xAxis: { ...numberAxis(look, withRoom(domain)), axisLabel: { show: false } },
    yAxis: {
      ...nameAxis(look, names),
      inverse: true,
      axisLine: { onZero: false, lineStyle: { color: look.edge } },
      axisLabel: { color: look.ink, fontSize: 12, interval: 0, width: 190, overflow: 'truncate' },
    },
    series: {
      type: 'bar',
      barMaxWidth: 16,
      label: {
        show: true,
        color: look.ink,
        backgroundColor: look.ground,
        formatter: ({ dataIndex }: { dataIndex: number }) => rows[dataIndex]?.value.text ?? '',
      },
      data: rows.map(({ key, label, value, marked, rank }) => ({
        value: value.size,
        key,
        tip: [label, `${rank}　${value.text}`],
        itemStyle: { color: marked ? look.marked : look.accent, borderRadius: 2 },
        label: { position: value.size < 0 ? ('left' as const) : ('right' as const) },
      })),
      ...(reference
        ? {
            markLine: {
              silent: true,
              symbol: 'none',
              // Behind the bars, so that it crosses no number.
              z: 1,
              data: [lineFromTop(look, reference)],
            },
          }
        : {}),
    },
  };
}

/** Room for the number before a bar that runs to the left. */
const withRoom = (domain: AxisDomain): AxisDomain =>
  domain.min < 0 ? { ...domain, min: tidy(domain.min - domain.step) } : domain;

/** The axis of names runs downwards: what is its start stands on top. */
function lineFromTop(look: ChartLook, { at, words }: RankedReference) {
  const line = referenceLine(look, words, { xAxis: at.size });
  return { ...line, label: { ...line.label, position: 'start' as const } };
}
