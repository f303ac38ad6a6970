import type { CustomSeriesRenderItem, EChartsOption } from 'echarts';
import { axisDomain, roundStep } from './axis-domain.ts';
import { baseOption, numberAxis, referenceLine } from './base-option.ts';
import type { ChartLook } from './chart-look.ts';
import type { DrawnNumber } from './drawn-number.ts';
import { type Bin, binWords } from './histogram.ts';

export interface ChosenValue {
  readonly key: string;
  readonly label: string;
  readonly value: DrawnNumber;
}

/** Lines across a distribution, with their words. */
export interface DistributionLine {
  readonly at: DrawnNumber;
  readonly words: string;
  /** The median, drawn through; quartiles are dashed. */
  readonly solid?: boolean;
}

export interface DistributionParts {
  readonly bins: readonly Bin[];
  readonly chosen: readonly ChosenValue[];
  readonly lines: readonly DistributionLine[];
  /** What a bin says: its range and how many. */
  readonly binTip: (bin: Bin) => string;
}

/** The key of a bin when it is opened: `bin0` for the first. */
export const binKey = (place: number): string => `bin${place}`;

/** Bars of the bins on an axis of numbers, quartiles as lines, the chosen as diamonds over the bars; null for no bin. */
export function distributionOption(
  { bins, chosen, lines, binTip }: DistributionParts,
  look: ChartLook,
): EChartsOption | null {
  const [first] = bins;
  const last = bins.at(-1);
  const counts = axisDomain(
    bins.map(({ count }) => count),
    { fromZero: true, whole: true, parts: 4 },
  );
  if (!first || !last || !counts) return null;
  const own = chosen.map(({ value }) => value.size);
  const least = Math.min(first.from, ...own);
  const most = Math.max(last.to, ...own);
  const step = roundStep((most - least) / 8);
  const top = Math.max(1, counts.max);
  return {
    ...baseOption(look),
    grid: { left: 8, right: 24, top: 28 + 16 * Math.max(0, lines.length - 1), bottom: 8, outerBoundsMode: 'same' },
    xAxis: numberAxis(look, {
      min: Math.floor(least / step + 1e-9) * step,
      max: Math.ceil(most / step - 1e-9) * step,
      step,
    }),
    yAxis: numberAxis(look, { min: 0, max: top, step: counts.step }),
    series: [
      {
        type: 'custom',
        renderItem: barOfBin(look),
        encode: { x: [0, 1], y: 2 },
        data: bins.map((bin, place) => ({
          value: [bin.from, bin.to, bin.count],
          key: binKey(place),
          tip: [binWords(bin), binTip(bin)],
        })),
        markLine: {
          silent: true,
          symbol: 'none',
          data: lines.map(({ at, words, solid }, place) => {
            const line = referenceLine(look, words, { xAxis: at.size }, solid);
            return { ...line, label: { ...line.label, distance: [0, 4 + 14 * place] } };
          }),
        },
      },
      {
        type: 'scatter',
        symbol: 'diamond',
        symbolSize: 14,
        z: 6,
        itemStyle: { color: look.marked, borderColor: look.ground, borderWidth: 1 },
        label: {
          show: chosen.length <= 6,
          position: 'top',
          color: look.ink,
          formatter: '{b}',
          fontSize: 12,
          // Over a bar of any colour.
          textBorderColor: look.ground,
          textBorderWidth: 3,
        },
        labelLayout: { hideOverlap: true },
        data: chosen.map(({ key, label, value }) => ({
          value: [value.size, top * 0.06],
          name: label,
          key,
          tip: [label, value.text],
        })),
      },
    ],
  };
}

/** One bar as wide as its bin, its count above it. */
const barOfBin =
  (look: ChartLook): CustomSeriesRenderItem =>
  (_, api) => {
    const count = Number(api.value(2));
    const [left = 0, base = 0] = api.coord([api.value(0), 0]);
    const [right = 0, top = 0] = api.coord([api.value(1), count]);
    return {
      type: 'rect',
      shape: { x: left + 0.5, y: top, width: Math.max(right - left - 1, 1), height: base - top },
      style: { fill: look.accent, opacity: 0.75 },
      textContent: {
        type: 'text',
        style: { text: count > 0 ? `${count}` : '', fill: look.ink, fontSize: 12, fontFamily: look.font },
      },
      textConfig: { position: 'top', distance: 3 },
    };
  };
