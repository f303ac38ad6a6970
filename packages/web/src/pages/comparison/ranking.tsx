import { useMemo } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { RankedBars } from '../../charts/ranked-bars.tsx';
import type { DrawnComparison } from './drawn-comparison.ts';
import { silenceOf } from './silence.ts';
import { texts } from './texts.ts';
import { drawnValue } from './value-text.ts';

/** A column from the best to the last; the unnamed others of a department stand in it by their values. */
export function Ranking({ comparison, rows, isUnnamed, place, other: _other, isMarked, ...words }: DrawnComparison) {
  const { t } = useLanguage();
  const column = comparison.columns[place];
  const peers = column?.peers;
  const ranked = useMemo(() => {
    if (!column) return [];
    const named = rows.map((row) => {
      const cell = row.cells[place];
      const silence = cell && silenceOf(cell);
      return {
        key: row.key,
        label: row.label,
        value: drawnValue(column, cell?.value),
        none: silence ? t(silence) : undefined,
        marked: isMarked(row),
      };
    });
    const unnamed = isUnnamed ? (column.peers?.values ?? []) : [];
    return [
      ...named,
      ...unnamed.map((value, index) => ({
        key: `peer${index}`,
        label: t(texts.unnamed),
        value: drawnValue(column, value),
      })),
    ];
  }, [column, rows, isUnnamed, place, isMarked, t]);
  const reference = useMemo(() => {
    const at = column && peers ? drawnValue(column, peers.median) : null;
    return at ? { at, words: t(texts.medianLine(at.text)) } : undefined;
  }, [column, peers, t]);
  if (!column) return null;
  return (
    <RankedBars
      {...words}
      title={t(texts.ranking(t(texts.columnName(column.label, column.fiscalYear))))}
      rows={ranked}
      leastFirst={column.direction === 'LOWER'}
      reference={reference}
      rowsAre={t(texts.unit)}
      valueIs={`${column.label}${t(texts.inUnit(column.unit))}`}
      whenEmpty={t(texts.notDrawable)}
      table="folded"
    />
  );
}
