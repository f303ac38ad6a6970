import type { Money } from '@jiping/domain/money';
import { useLanguage } from '../app/language.tsx';
import { tenThousands, yuan } from './numbers.ts';
import { texts } from './texts.ts';
import './numbers.css';

/** An amount in 万元 with two decimals, right-aligned tabular figures; the exact yuan as its title. */
export function MoneyText({ amount, digits = 2 }: { amount: Money | null | undefined; digits?: number }) {
  const { t } = useLanguage();
  if (amount === null || amount === undefined) return <span className="number">—</span>;
  return (
    <span className="number" title={t(texts.yuan(yuan(amount)))}>
      {tenThousands(amount, digits)}
    </span>
  );
}
