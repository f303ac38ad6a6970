import { useMemo } from 'react';
import { useLanguage } from '../app/language.tsx';
import { ChartFrame, type ChartWords } from './chart-frame.tsx';
import { useChartLook } from './chart-look.ts';
import { Drawing } from './drawing.tsx';
import { type Reference, type ScatterPoint, scatterOption } from './scatter-option.ts';
import { texts } from './texts.ts';

export interface ScatterProps extends ChartWords {
  readonly points: readonly ScatterPoint[];
  readonly xName: string;
  readonly yName: string;
  readonly references?: readonly Reference[];
  readonly diagonal?: boolean;
  /** What the points are: the heading of their names in the table. */
  readonly pointsAre?: string;
  readonly height?: number;
}

const NO_REFERENCES: readonly Reference[] = [];

/** Two measures against each other, the chosen ones marked and named; all names in the tip and in the table. */
export function Scatter({
  points,
  xName,
  yName,
  references = NO_REFERENCES,
  diagonal = false,
  pointsAre,
  height = 320,
  ...words
}: ScatterProps) {
  const { t } = useLanguage();
  const look = useChartLook();
  const option = useMemo(
    () => scatterOption(points, { xName, yName, references, diagonal }, look),
    [points, xName, yName, references, diagonal, look],
  );
  const missing = points.filter(({ x, y }) => !x || !y).length;
  const numbers = useMemo(
    () => ({
      columns: [pointsAre ?? t(texts.name), xName, yName],
      rows: points.map(({ key, label, x, y, marked }) => ({
        key,
        marked,
        cells: [label, x ?? t(texts.none), y ?? t(texts.none)],
      })),
    }),
    [points, pointsAre, xName, yName, t],
  );
  const note = [words.note, option && missing > 0 ? t(texts.unplaced(missing)) : null].filter(Boolean).join(' ');
  return (
    <ChartFrame numbers={numbers} {...words} note={note || null}>
      {option ? (
        <Drawing option={option} label={words.title} height={height} onOpen={words.onOpen} canOpen={words.canOpen} />
      ) : null}
    </ChartFrame>
  );
}
