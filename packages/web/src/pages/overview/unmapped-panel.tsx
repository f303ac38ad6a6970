import { useLanguage } from '../../app/language.tsx';
import type { Summary } from './overview.query.ts';
import { SUMMED_MEASURES } from './search.ts';
import { NumberLink } from './sum-links.tsx';
import { texts } from './texts.ts';

/** Figures that the template of some does not ask for, so that no sum holds theirs: said, never taken for nothing. */
export function UnmappedPanel({ summary }: { summary: Summary }) {
  const { t } = useLanguage();
  if (summary.unmapped.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="unmapped">
      <h2 id="unmapped">{t(texts.unmapped)}</h2>
      <table className="sum-table">
        <thead>
          <tr>
            <th scope="col">{t(texts.item)}</th>
            <th scope="col" className="number">
              {t(texts.departments)}
            </th>
          </tr>
        </thead>
        <tbody>
          {summary.unmapped.map(({ code, label, count }) => {
            const measure = SUMMED_MEASURES.find((one) => one === code);
            return (
              <tr key={code}>
                <th scope="row">{label}</th>
                <td className="number">
                  <NumberLink
                    summary={summary}
                    of={measure ? { show: 'submitted', measure, value: 'UNASKED' } : { show: 'submitted' }}
                    label={label}
                    count={count}
                  >
                    {count}
                  </NumberLink>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="panel__note">{t(texts.unmappedNote)}</p>
    </section>
  );
}
