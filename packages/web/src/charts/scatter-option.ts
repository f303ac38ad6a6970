import type { EChartsOption, MarkLineComponentOption } from 'echarts';
import { type AxisDomain, axisDomain } from './axis-domain.ts';
import { baseOption, numberAxis, referenceLine } from './base-option.ts';
import type { ChartLook } from './chart-look.ts';
import type { DrawnNumber } from './drawn-number.ts';

export interface ScatterPoint {
  readonly key: string;
  readonly label: string;
  readonly x: DrawnNumber | null;
  readonly y: DrawnNumber | null;
  readonly marked?: boolean;
}

/** A line at a number of one axis, with its words: `{ axis: 'y', at: median, words: '中位数 94.13%' }`. */
export interface Reference {
  readonly axis: 'x' | 'y';
  readonly at: DrawnNumber;
  readonly words: string;
}

export interface ScatterWish {
  readonly xName: string;
  readonly yName: string;
  readonly references?: readonly Reference[];
  /** Both axes alike and the line where both are equal: for a score and its re-score. */
  readonly diagonal?: boolean;
}

type DiagonalLine = Extract<NonNullable<MarkLineComponentOption['data']>[number], readonly unknown[]>;

/** Among more of them names would stand on one another. */
const NAMED = 12;
/** So many points are named where there is room; of more each name would be chance. */
const NAMED_WHERE_ROOM = 60;

/** Points by two numbers; null where no point has both. */
export function scatterOption(
  points: readonly ScatterPoint[],
  { xName, yName, references = [], diagonal = false }: ScatterWish,
  look: ChartLook,
): EChartsOption | null {
  const placed = points.flatMap(({ x, y, ...rest }) => (x && y ? [{ ...rest, x, y }] : []));
  const ownX = placed.map(({ x }) => x.size);
  const ownY = placed.map(({ y }) => y.size);
  const at = (axis: 'x' | 'y') => references.filter((line) => line.axis === axis).map((line) => line.at.size);
  const xDomain = axisDomain(diagonal ? [...ownX, ...ownY] : [...ownX, ...at('x')]);
  const yDomain = diagonal ? xDomain : axisDomain([...ownY, ...at('y')]);
  if (placed.length === 0 || !xDomain || !yDomain) return null;
  const named = placed.filter(({ marked }) => marked).length <= NAMED;
  const data = (marked: boolean) =>
    placed
      .filter((point) => Boolean(point.marked) === marked)
      .map(({ key, label, x, y }) => ({
        value: [x.size, y.size],
        name: label,
        key,
        tip: [label, `${xName}：${x.text}`, `${yName}：${y.text}`],
      }));
  return {
    ...baseOption(look),
    // Names of the axes may be long: they stand in the margins and take no room from the drawing.
    grid: { left: 8, right: 28, top: 48, bottom: 36, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: { ...numberAxis(look, xDomain, xName), nameGap: 26, nameMoveOverlap: false },
    yAxis: {
      ...numberAxis(look, yDomain, `↑ ${yName}`),
      nameLocation: 'end',
      nameGap: 24,
      nameMoveOverlap: false,
      nameTextStyle: { color: look.quiet, fontSize: 12, align: 'left' },
    },
    series: [
      {
        type: 'scatter',
        symbolSize: 9,
        itemStyle: { color: look.accent, opacity: 0.85 },
        label: { ...nameOfPoint(look), show: placed.length <= NAMED_WHERE_ROOM, color: look.quiet, fontSize: 11 },
        labelLayout: { hideOverlap: true },
        data: data(false),
        markLine: {
          silent: true,
          symbol: 'none',
          data: [
            ...references.map(({ axis, at: { size }, words }) =>
              referenceLine(look, words, axis === 'x' ? { xAxis: size } : { yAxis: size }),
            ),
            ...(diagonal ? [diagonalLine(look, xDomain)] : []),
          ],
        },
      },
      {
        type: 'scatter',
        symbol: 'diamond',
        symbolSize: 15,
        z: 5,
        itemStyle: { color: look.marked, borderColor: look.ground, borderWidth: 1 },
        label: { ...nameOfPoint(look), show: named, color: look.ink, fontSize: 12 },
        labelLayout: { hideOverlap: true },
        data: data(true),
      },
    ],
  };
}

const nameOfPoint = (look: ChartLook) => ({
  position: 'top' as const,
  formatter: '{b}',
  width: 150,
  overflow: 'truncate' as const,
  textBorderColor: look.ground,
  textBorderWidth: 2,
});

/** From corner to corner: on it both numbers are equal. */
const diagonalLine = (look: ChartLook, { min, max }: AxisDomain): DiagonalLine => [
  { coord: [min, min], lineStyle: { color: look.quiet, type: 'dashed', width: 1 }, label: { show: false } },
  { coord: [max, max] },
];
