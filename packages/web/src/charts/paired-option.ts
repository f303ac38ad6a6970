import type { CustomSeriesRenderItem, EChartsOption } from 'echarts';
import { axisDomain } from './axis-domain.ts';
import { baseOption, markedName, nameAxis, numberAxis } from './base-option.ts';
import type { ChartLook } from './chart-look.ts';
import type { DrawnNumber } from './drawn-number.ts';

export interface Pair {
  readonly key: string;
  readonly label: string;
  readonly first: DrawnNumber | null;
  readonly second: DrawnNumber | null;
  /** The difference as the server says it; the drawing shows it by its length alone. */
  readonly difference?: DrawnNumber | null;
  readonly marked?: boolean;
}

/** Two points a row and the way between them; null where nobody has both. */
export function pairedOption(
  pairs: readonly Pair[],
  [firstName, secondName]: readonly [string, string],
  look: ChartLook,
): EChartsOption | null {
  const whole = pairs.flatMap(({ first, second, ...rest }) => (first && second ? [{ ...rest, first, second }] : []));
  const domain = axisDomain(whole.flatMap(({ first, second }) => [first.size, second.size]));
  if (!domain) return null;
  const said = whole.map(({ key, label, first, second, difference }) => ({
    key,
    tip: [
      label,
      `${firstName}：${first.text}`,
      `${secondName}：${second.text}`,
      ...(difference ? [difference.text] : []),
    ],
  }));
  return {
    ...baseOption(look),
    legend: { top: 0, left: 0, data: [firstName, secondName], textStyle: { color: look.ink } },
    grid: { left: 4, right: 24, top: 30, bottom: 4, outerBoundsMode: 'same' },
    xAxis: numberAxis(look, domain),
    yAxis: {
      ...nameAxis(
        look,
        whole.map(({ label, marked }) => markedName(label, marked)),
      ),
      inverse: true,
      axisLabel: { color: look.ink, fontSize: 12, interval: 0, width: 190, overflow: 'truncate' },
    },
    series: [
      {
        type: 'custom',
        renderItem: wayBetween(look),
        encode: { x: [0, 1], y: 2 },
        data: whole.map(({ first, second }, place) => ({ value: [first.size, second.size, place], ...said[place] })),
      },
      {
        type: 'scatter',
        name: firstName,
        symbol: 'circle',
        symbolSize: 10,
        itemStyle: { color: look.ground, borderColor: look.series[0] ?? look.accent, borderWidth: 2 },
        data: whole.map(({ first }, place) => ({ value: [first.size, place], ...said[place] })),
      },
      {
        type: 'scatter',
        name: secondName,
        symbol: 'diamond',
        symbolSize: 13,
        color: look.series[1] ?? look.marked,
        data: whole.map(({ second }, place) => ({ value: [second.size, place], ...said[place] })),
      },
    ],
  };
}

const wayBetween =
  (look: ChartLook): CustomSeriesRenderItem =>
  (_, api) => {
    const [x1 = 0, y1 = 0] = api.coord([api.value(0), api.value(2)]);
    const [x2 = 0, y2 = 0] = api.coord([api.value(1), api.value(2)]);
    return { type: 'line', shape: { x1, y1, x2, y2 }, style: { stroke: look.edge, lineWidth: 3 } };
  };
