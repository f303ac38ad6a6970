import { useMemo } from 'react';
import { useLanguage } from '../app/language.tsx';
import { ChartFrame, type ChartWords } from './chart-frame.tsx';
import { useChartLook } from './chart-look.ts';
import { Drawing } from './drawing.tsx';
import { countOf } from './drawn-number.ts';
import type { Numbers } from './numbers.ts';
import { type RankedReference, type RankedRow, ranked, rankedBarsOption } from './ranked-bars-option.ts';
import { texts } from './texts.ts';

export interface RankedBarsProps extends ChartWords {
  readonly rows: readonly RankedRow[];
  /** For a measure of which less is better. */
  readonly leastFirst?: boolean;
  /** A line across the bars, such as the median. */
  readonly reference?: RankedReference;
  /** Headings of names and numbers. */
  readonly rowsAre?: string;
  readonly valueIs?: string;
  /** The table beside the bars, where it says more than name, number and rank. */
  readonly numbers?: Numbers;
}

const ROW = 24;
/** More rows than this scroll. */
const SEEN = 20;

/** A ranking of many with long names, the chosen marked. Those without a value stand at the table's end with the reason. */
export function RankedBars({
  rows,
  leastFirst = false,
  reference,
  rowsAre,
  valueIs,
  numbers: given,
  ...words
}: RankedBarsProps) {
  const { t } = useLanguage();
  const look = useChartLook();
  const placed = useMemo(() => ranked(rows, leastFirst), [rows, leastFirst]);
  const option = useMemo(() => rankedBarsOption(placed, look, reference), [placed, look, reference]);
  const numbers = useMemo(() => {
    const without = rows.filter(({ value }) => !value);
    return {
      columns: [rowsAre ?? t(texts.name), valueIs ?? t(texts.value), t(texts.rank)],
      rows: [
        ...placed.map(({ key, label, value, rank, marked }) => ({
          key,
          marked,
          cells: [label, value, countOf(rank)],
        })),
        ...without.map(({ key, label, none, marked }) => ({ key, marked, cells: [label, none ?? t(texts.none), '—'] })),
      ],
    };
  }, [rows, placed, rowsAre, valueIs, t]);
  const missing = rows.length - placed.length;
  const note = [words.note, option && missing > 0 ? t(texts.unplaced(missing)) : null].filter(Boolean).join(' ');
  const height = placed.length * ROW + (reference ? 32 : 16);
  return (
    <ChartFrame numbers={given ?? numbers} {...words} note={note || null}>
      {option ? (
        <div className="chart-scroll" tabIndex={placed.length > SEEN ? 0 : undefined}>
          <Drawing option={option} label={words.title} height={height} onOpen={words.onOpen} canOpen={words.canOpen} />
        </div>
      ) : null}
    </ChartFrame>
  );
}
