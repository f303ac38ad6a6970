import { useLanguage } from '../../app/language.tsx';
import { MoneyText } from '../money-text.tsx';
import type { Rectification } from './rectification.query.ts';
import { texts } from './texts.ts';
import { budgetUseWords } from './words.ts';

/** “核减 12.50 万元”, the yuan as its title; nothing where the budget is not touched. */
export function BudgetUseText({ use }: { use: Rectification['budgetUse'] }) {
  const { t } = useLanguage();
  if (!use) return null;
  return (
    <span className="budget-use">
      {t(texts.budgetUseIs(budgetUseWords[use.kind]))}
      {use.amount ? (
        <>
          {' '}
          <MoneyText amount={use.amount} /> {t(texts.unit)}
        </>
      ) : null}
    </span>
  );
}
