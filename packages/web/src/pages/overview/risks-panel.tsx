import { useLanguage } from '../../app/language.tsx';
import type { Summary } from './overview.query.ts';
import { NumberLink } from './sum-links.tsx';
import { texts } from './texts.ts';

/** Why the bureau should look at some first, each count opening its departments with what shows it. */
export function RisksPanel({ summary }: { summary: Summary }) {
  const { t } = useLanguage();
  const { risks, viewerMaySeeProvisional } = summary;
  return (
    <section className="panel" aria-labelledby="risks">
      <h2 id="risks">{t(texts.risks)}</h2>
      {risks.length === 0 ? (
        <p>{t(summary.coverage.submitted === 0 ? texts.noneHandedIn : texts.noRisks)}</p>
      ) : (
        <>
          <table className="sum-table">
            <thead>
              <tr>
                <th scope="col">{t(texts.risk)}</th>
                <th scope="col" className="number">
                  {t(texts.departments)}
                </th>
              </tr>
            </thead>
            <tbody>
              {risks.map(({ code, label, count }) => (
                <tr key={code}>
                  <th scope="row">{label}</th>
                  <td className="number">
                    <NumberLink summary={summary} of={{ show: 'submitted', risk: code }} label={label} count={count}>
                      {count}
                    </NumberLink>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="panel__note">{t(viewerMaySeeProvisional ? texts.risksNote : texts.acceptedRisksNote)}</p>
        </>
      )}
      {summary.coverage.submitted === 0 ? null : <p className="panel__note">{t(texts.risksLookedFor)}</p>}
    </section>
  );
}
