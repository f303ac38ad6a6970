import { useMemo } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { Scatter } from '../../charts/scatter.tsx';
import type { Column } from './comparison.query.ts';
import type { DrawnComparison } from './drawn-comparison.ts';
import { texts } from './texts.ts';
import { drawnValue } from './value-text.ts';

/** Two columns against each other, with the peers' medians as lines. */
export function TwoMeasures({ comparison, rows, isUnnamed, place, other, isMarked, ...words }: DrawnComparison) {
  const { t } = useLanguage();
  const across = comparison.columns[place];
  const upright = comparison.columns[other];
  const points = useMemo(
    () =>
      across && upright
        ? rows.map((row) => ({
            key: row.key,
            label: row.label,
            x: drawnValue(across, row.cells[place]?.value),
            y: drawnValue(upright, row.cells[other]?.value),
            marked: isMarked(row),
          }))
        : [],
    [across, upright, rows, place, other, isMarked],
  );
  const references = useMemo(() => {
    const line = (axis: 'x' | 'y', column: Column | undefined) => {
      const at = column?.peers ? drawnValue(column, column.peers.median) : null;
      return at ? [{ axis, at, words: t(texts.medianLine(at.text)) }] : [];
    };
    return [...line('x', across), ...line('y', upright)];
  }, [across, upright, t]);
  if (!across || !upright || place === other) return <p>{t(texts.sameTwo)}</p>;
  const name = (column: Column) => t(texts.columnName(column.label, column.fiscalYear));
  return (
    <Scatter
      {...words}
      title={t(texts.scatter(name(across), name(upright)))}
      points={points}
      references={references}
      xName={`${name(across)}${t(texts.inUnit(across.unit))}`}
      yName={`${name(upright)}${t(texts.inUnit(upright.unit))}`}
      pointsAre={t(texts.unit)}
      whenEmpty={t(texts.notBoth)}
      note={isUnnamed ? t(texts.unnamedScatter) : null}
      table="folded"
    />
  );
}
