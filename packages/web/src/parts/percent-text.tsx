import type { Bilingual } from '@jiping/domain/language';
import { useLanguage } from '../app/language.tsx';
import { fixed } from './numbers.ts';
import { texts } from './texts.ts';
import './numbers.css';

/** A rate such as `94.13%`. A ratio to nothing has no value, and says why instead of showing 0 or NaN. */
export function PercentText({ rate, why = texts.noRatio }: { rate: string | null | undefined; why?: Bilingual }) {
  const { t } = useLanguage();
  if (rate === null || rate === undefined)
    return (
      <span className="number number--silent" title={t(why)}>
        —<span className="visually-hidden">{t(why)}</span>
      </span>
    );
  return <span className="number">{fixed(rate, 2)}%</span>;
}
