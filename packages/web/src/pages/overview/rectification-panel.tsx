import { useLanguage } from '../../app/language.tsx';
import { MoneyText } from '../../parts/money-text.tsx';
import { PercentText } from '../../parts/percent-text.tsx';
import type { Summary } from './overview.query.ts';
import { closedShare, stillToDo } from './rectification-counts.ts';
import { rectificationTexts as texts } from './rectification-texts.ts';
import { texts as overviewTexts } from './texts.ts';

/** What departments were asked to put right after their results, how far that is, and what it takes from the coming budget (T11). */
export function RectificationPanel({ summary: { rectifications } }: { summary: Summary }) {
  const { t } = useLanguage();
  const { issued, reported, closed, budgetCut } = rectifications;
  const rows = [
    [t(texts.issued), issued],
    [t(texts.toDo), stillToDo(rectifications)],
    [t(texts.reported), reported],
    [t(texts.closed), closed],
  ] as const;
  return (
    <section className="panel" aria-labelledby="rectifications">
      <h2 id="rectifications">{t(texts.title)}</h2>
      {issued === 0 ? (
        <p>{t(texts.none)}</p>
      ) : (
        <>
          <p className="key-figure">
            <span>{t(texts.closedShare)}</span> <PercentText rate={closedShare(rectifications)} />
          </p>
          <table className="sum-table">
            <tbody>
              {rows.map(([label, count]) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  <td className="number">{t(texts.items(count))}</td>
                </tr>
              ))}
              <tr>
                <th scope="row">
                  {t(texts.budgetCut)} <small>{t(overviewTexts.moneyUnit)}</small>
                </th>
                <td className="number">
                  <MoneyText amount={budgetCut} />
                </td>
              </tr>
            </tbody>
          </table>
          <p className="panel__note">{t(texts.note)}</p>
        </>
      )}
    </section>
  );
}
