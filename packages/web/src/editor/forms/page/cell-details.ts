import { rowCodeOf } from '@jiping/domain/figures';
import { useCallback, useState } from 'react';
import { useDesk } from '../../record/desk-context.tsx';
import { isScore } from '../scores/is-score.ts';

/** An indicator's row whose drawer is open. */
export interface OpenIndicator {
  readonly list: string;
  readonly row: string;
}

const INDICATOR_LISTS = ['indicators', 'projectIndicators'];

/** What opens beside a cell: an indicator's drawer, and for a score or any other figure its small form. */
export function useCellDetails() {
  const { desk, openFigure } = useDesk();
  const [indicator, setIndicator] = useState<OpenIndicator | null>(null);
  const open = useCallback(
    (code: string, place: DOMRect) => {
      const cell = rowCodeOf(code);
      if (cell && INDICATOR_LISTS.includes(cell.list) && !isScore(desk.template, code))
        setIndicator({ list: cell.list, row: cell.row });
      else openFigure(code, place);
    },
    [desk, openFigure],
  );
  return { indicator, open, close: () => setIndicator(null) };
}
