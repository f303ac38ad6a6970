import { useMemo } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { LineTrend } from '../../charts/line-trend.tsx';
import type { DrawnComparison } from './drawn-comparison.ts';
import { texts } from './texts.ts';
import { drawnValue } from './value-text.ts';

/** More lines than these cannot be followed. */
const LINES = 6;

/** One measure over its years: the marked rows, else the first ones, and the median of the peers. */
export function OverYears({
  comparison,
  rows,
  isUnnamed: _unnamed,
  place,
  other: _other,
  isMarked,
  ...words
}: DrawnComparison) {
  const { t } = useLanguage();
  const { columns } = comparison;
  const column = columns[place];
  const own = useMemo(() => {
    const placed = columns.map((one, index) => ({ ...one, index }));
    return placed
      .filter(({ measure }) => measure === column?.measure)
      .toSorted((left, right) => left.fiscalYear - right.fiscalYear);
  }, [columns, column]);
  const years = useMemo(() => own.map(({ fiscalYear }) => fiscalYear), [own]);
  const marked = useMemo(() => rows.filter(isMarked), [rows, isMarked]);
  const chosen = marked.length > 0 ? marked : rows;
  const series = useMemo(
    () => [
      ...chosen.slice(0, LINES).map((row) => ({
        key: row.key,
        label: row.label,
        marked: isMarked(row),
        points: own.map((one) => drawnValue(one, row.cells[one.index]?.value)),
      })),
      ...(own.some(({ peers }) => peers)
        ? [
            {
              key: 'median',
              label: t(texts.median),
              points: own.map((one) => drawnValue(one, one.peers?.median)),
            },
          ]
        : []),
    ],
    [chosen, own, isMarked, t],
  );
  if (!column) return null;
  return (
    <LineTrend
      {...words}
      title={t(texts.trend(`${column.label}${t(texts.inUnit(column.unit))}`))}
      years={years}
      series={series}
      whenEmpty={t(texts.notDrawable)}
      note={chosen.length > LINES ? t(texts.firstOf(LINES, chosen.length)) : null}
      table="folded"
    />
  );
}
