import { useLanguage } from '../../app/language.tsx';
import { grouped } from '../../parts/numbers.ts';
import { PercentText } from '../../parts/percent-text.tsx';
import type { Summary } from './overview.query.ts';
import { AcceptedLink, ApartLinks } from './sum-links.tsx';
import { texts } from './texts.ts';

/** Staff: quota, in post, and the rate between them. */
export function StaffPanel({ summary }: { summary: Summary }) {
  const { t } = useLanguage();
  const { staff } = summary;
  return (
    <section className="panel" aria-labelledby="staff">
      <h2 id="staff">{t(texts.staff)}</h2>
      <p className="key-figure">
        <span>{t(texts.controlRate)}</span> <PercentText rate={staff.controlRate} />
      </p>
      <table className="sum-table">
        <tbody>
          {(['quota', 'actual'] as const).map((part) => (
            <tr key={part}>
              <th scope="row">{t(texts[part])}</th>
              <td className="number">
                {staff[part].known === 0 ? null : (
                  <AcceptedLink summary={summary} label={t(texts[part])} count={staff[part].known}>
                    {t(texts.people(grouped(staff[part].number)))}
                  </AcceptedLink>
                )}
                <ApartLinks summary={summary} sum={staff[part]} besides={staff[part].known > 0} />
              </td>
              <td className="number">{t(texts.ofDepartments(staff[part].known))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
