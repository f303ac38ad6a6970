import { useMemo } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { Distribution } from '../../charts/distribution.tsx';
import type { DrawnComparison } from './drawn-comparison.ts';
import { texts } from './texts.ts';
import { drawnValue } from './value-text.ts';

/** So many rows are all shown, marked or not. */
const FEW = 3;

/** How a column is spread among the peers, and where the marked ones stand. */
export function Spread({ comparison, rows, isUnnamed, place, other: _other, isMarked, ...words }: DrawnComparison) {
  const { t } = useLanguage();
  const column = comparison.columns[place];
  const peers = column?.peers;
  const values = useMemo(() => {
    if (!column) return [];
    const own = rows.map(({ cells }) => cells[place]?.value);
    const all = column.peers ? column.peers.values : isUnnamed ? [] : own;
    return all.flatMap((value) => drawnValue(column, value) ?? []);
  }, [column, rows, isUnnamed, place]);
  const chosen = useMemo(() => {
    if (!column) return [];
    const marked = rows.filter((row) => isMarked(row) || rows.length <= FEW);
    return marked.flatMap((row) => {
      const value = drawnValue(column, row.cells[place]?.value);
      return value ? [{ key: row.key, label: row.label, value }] : [];
    });
  }, [column, rows, place, isMarked]);
  const quartiles = useMemo(
    () => ({
      lower: column && peers ? drawnValue(column, peers.lowerQuartile) : null,
      median: column && peers ? drawnValue(column, peers.median) : null,
      upper: column && peers ? drawnValue(column, peers.upperQuartile) : null,
    }),
    [column, peers],
  );
  if (!column) return null;
  return (
    <Distribution
      {...words}
      title={t(texts.distribution(t(texts.columnName(column.label, column.fiscalYear))))}
      values={values}
      chosen={chosen}
      quartiles={quartiles}
      rangesOf={`${column.label}${t(texts.inUnit(column.unit))}`}
      note={chosen.length === 0 && values.length > 0 && !isUnnamed ? t(texts.markHint) : null}
      whenEmpty={t(isUnnamed && !peers ? texts.notDisclosed : texts.notDrawable)}
      table="folded"
    />
  );
}
