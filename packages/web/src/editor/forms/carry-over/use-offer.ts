import type { FigureTable } from '@jiping/domain/figures';
import { plainText } from '@jiping/domain/narrative';
import { useDeferredValue, useMemo } from 'react';
import { isWritten } from '../../outline/section-progress.ts';
import type { Desk } from '../../record/desk.ts';
import { useDesk, useFigures } from '../../record/desk-context.tsx';
import { isBarelyBegun, isNothing, type Offer, whatWouldCome } from './what-would-come.ts';

/** What last year's record offers; null where there is none, or it has nothing that is not here. */
export function useOffer(): { readonly offer: Offer; readonly barelyBegun: boolean } | null {
  const { desk } = useDesk();
  useFigures();
  // What could come changes nothing of what is being typed: it may follow a moment later.
  const now = useDeferredValue(desk.board.table);
  const written = writtenNow(desk).join(' ');
  return useMemo(() => offerOf(desk, now, new Set(written.split(' ').filter(Boolean))), [desk, now, written]);
}

function offerOf(desk: Desk, now: FigureTable, written: ReadonlySet<string>) {
  const { previous } = desk.parts.evaluation;
  if (!previous) return null;
  const years = {
    template: desk.template,
    now,
    lastYear: desk.lastYear,
    written,
    writtenLastYear: new Set(
      previous.sections.filter(({ content }) => plainText(content, () => '0').text.trim() !== '').map(({ key }) => key),
    ),
  };
  const offer = whatWouldCome(years);
  return isNothing(offer) ? null : { offer, barelyBegun: isBarelyBegun(years) };
}

const writtenNow = ({ slots }: Desk): readonly string[] =>
  slots.filter(({ document }) => isWritten(document)).map(({ key }) => key);
