import { knownAmount, knownNumber } from '@jiping/domain/figures';
import { isCanonicalMoney } from '@jiping/domain/money';
import { useLanguage } from '../../app/language.tsx';
import type { ReasonedFinding } from '../checking/check-board.ts';
import { shownFigure } from '../figures/figure-words.ts';
import { useDesk } from '../record/desk-context.tsx';
import { texts } from './texts.ts';

/** One act that takes over the value a check computed. */
export interface Mend {
  readonly label: string;
  readonly run: () => void;
}

/** What would mend a finding at once; undefined where no value would, or where the viewer may not write. */
export function useMend(): (finding: ReasonedFinding) => Mend | undefined {
  const { desk, editable } = useDesk();
  const { t } = useLanguage();
  return (finding) => {
    const fix = valueOfFix(finding);
    const definition = fix && desk.board.definition(fix.code);
    if (!fix || !definition || !editable) return undefined;
    return {
      label: t(texts.change(shownFigure(fix.value, definition))),
      run: () => desk.setFigures({ [fix.code]: fix.value }),
    };
  };
}

function valueOfFix({ fix }: ReasonedFinding) {
  if (fix?.amount !== undefined && isCanonicalMoney(fix.amount))
    return { code: fix.figure, value: knownAmount(fix.amount) };
  return fix?.number === undefined ? null : { code: fix.figure, value: knownNumber(fix.number) };
}
