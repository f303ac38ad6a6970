import { useMemo } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { Bars } from '../../charts/bars.tsx';
import { grouped, tenThousands } from '../../parts/numbers.ts';
import type { Cell, Column } from './comparison.query.ts';
import { type ComparedDepartment, sizeOf } from './comparison-rows.ts';
import { texts } from './texts.ts';

const DRAWN = 30;

const shown = ({ amount, number }: Cell, unit: string): string =>
  amount ? tenThousands(amount) : `${grouped(number ?? '')}${unit === '%' ? '%' : ''}`;

/** The first measure in its latest year, ranked. The table beneath has the same numbers and says why some have none. */
export function Ranking({ rows, columns }: { rows: readonly ComparedDepartment[]; columns: readonly Column[] }) {
  const { t } = useLanguage();
  const first = columns[0];
  const place = columns.findLastIndex(({ measure }) => measure === first?.measure);
  const column = columns[place];
  const bars = useMemo(
    () =>
      rows
        .flatMap(({ label, cells }) => {
          const cell = cells[place];
          const size = sizeOf(cell);
          return cell && column && size !== null ? [{ label, size, text: shown(cell, column.unit) }] : [];
        })
        .toSorted((left, right) => right.size - left.size)
        .slice(0, DRAWN),
    [rows, place, column],
  );
  if (!column) return null;
  const label = t(texts.ranking(column.label, column.fiscalYear));
  return (
    <figure className="comparison__ranking">
      <figcaption>{label}</figcaption>
      {bars.length > 0 ? (
        <Bars bars={bars} label={label} direction="rows" height={Math.max(120, bars.length * 24 + 16)} />
      ) : (
        <p>{t(texts.noKnown)}</p>
      )}
    </figure>
  );
}
