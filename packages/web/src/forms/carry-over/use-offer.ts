import { plainText } from '@jiping/domain/narrative';
import { isWritten } from '../../editor/outline/section-progress.ts';
import type { Desk } from '../../editor/record/desk.ts';
import { useDesk, useFigures } from '../../editor/record/desk-context.tsx';
import { isBarelyBegun, isNothing, type Offer, whatWouldCome } from './what-would-come.ts';

/** What last year's record offers; null where there is none, or it has nothing that is not here. */
export function useOffer(): { readonly offer: Offer; readonly barelyBegun: boolean } | null {
  const { desk } = useDesk();
  useFigures();
  const { previous } = desk.parts.evaluation;
  if (!previous) return null;
  const years = {
    template: desk.template,
    now: desk.board.table,
    lastYear: desk.lastYear,
    written: writtenNow(desk),
    writtenLastYear: new Set(
      previous.sections.filter(({ content }) => plainText(content, () => '0').text.trim() !== '').map(({ key }) => key),
    ),
  };
  const offer = whatWouldCome(years);
  return isNothing(offer) ? null : { offer, barelyBegun: isBarelyBegun(years) };
}

const writtenNow = ({ slots }: Desk): ReadonlySet<string> =>
  new Set(slots.filter(({ document }) => isWritten(document)).map(({ key }) => key));
