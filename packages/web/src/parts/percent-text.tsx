import { useLanguage } from '../app/language.tsx';
import { texts } from './texts.ts';
import './numbers.css';

/** A rate such as `94.13%`. A ratio to nothing has no value, and says so instead of showing 0 or NaN. */
export function PercentText({ rate }: { rate: string | null | undefined }) {
  const { t } = useLanguage();
  if (rate === null || rate === undefined)
    return (
      <span className="number number--silent" title={t(texts.noRatio)}>
        —<span className="visually-hidden">{t(texts.noRatio)}</span>
      </span>
    );
  return <span className="number">{rate}%</span>;
}
