import { useLanguage } from '../app/language.tsx';
import { direction, fixed } from './numbers.ts';
import { texts } from './texts.ts';
import './numbers.css';

/** A change against last year in percent: `↓6.20%`, read out as “下降 6.20%”. */
export function ChangeText({ change }: { change: string | null | undefined }) {
  const { t } = useLanguage();
  if (change === null || change === undefined)
    return <span className="number number--silent">{t(texts.noComparison)}</span>;
  const moved = direction(fixed(change, 2));
  if (!moved) return <span className="number">{t(texts.unchanged)}</span>;
  return (
    <span className="number">
      <span aria-hidden="true">{moved.arrow}</span>
      <span className="visually-hidden">{t(moved.arrow === '↑' ? texts.rose : texts.fell)} </span>
      {moved.size}%
    </span>
  );
}
