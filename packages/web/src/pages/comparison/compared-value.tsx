import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { grouped } from '../../parts/numbers.ts';
import type { ComparedCell, ComparedRow } from './compared-rows.ts';
import type { Column } from './comparison.query.ts';
import { useRowAddress } from './row-address.ts';
import type { Shade } from './shades.ts';
import { silenceOf } from './silence.ts';
import { texts } from './texts.ts';
import { valueText } from './value-text.ts';

export interface ComparedValueProps {
  readonly row: ComparedRow;
  readonly column: Column;
  readonly cell: ComparedCell | undefined;
  readonly shade: Shade | undefined;
  readonly withRank: boolean;
}

/** A value with its shade and what the shade says in a word; or why there is none. */
export function ComparedValue({ row, column, cell, shade, withRank }: ComparedValueProps) {
  const { t } = useLanguage();
  if (!cell) return null;
  const silence = silenceOf(cell);
  const tone = shade?.tone ? `comparison__shade--${shade.tone}${shade.strength}` : '';
  return (
    <span className={`comparison__shade ${tone}`}>
      {shade?.over ? <b className="comparison__over">{t(texts.over)}</b> : null}
      {shade?.mark ? <small className="comparison__mark">{t(texts.marks[shade.mark])}</small> : null}
      <Opening row={row} column={column}>
        {silence || cell.value === null ? (
          <span className="number number--silent">{silence ? t(silence) : '—'}</span>
        ) : (
          <span className="number" title={column.kind === 'MONEY' ? t(texts.exact(grouped(cell.value))) : undefined}>
            {valueText(column, cell.value)}
            {cell.reason === 'PARTIAL' ? '*' : ''}
          </span>
        )}
      </Opening>
      {withRank && cell.value !== null ? (
        <small className="comparison__rank">
          {cell.percentile === null ? t(texts.noRank) : t(texts.rank(cell.percentile))}
        </small>
      ) : null}
    </span>
  );
}

/** A number opens what it is from, where the viewer may see that. */
function Opening({ row, column, children }: { row: ComparedRow; column: Column; children: ReactNode }) {
  const address = useRowAddress()(row, column.fiscalYear, column.measure);
  return address ? <Link {...address}>{children}</Link> : children;
}
