import { Link } from '@tanstack/react-router';
import { useLanguage } from '../../app/language.tsx';
import type { Summary } from './overview.query.ts';
import { texts } from './texts.ts';

const SHOWN = 10;

/** Which checks found most, each code opening what it looks for. */
export function ProblemsPanel({ summary }: { summary: Summary }) {
  const { t } = useLanguage();
  const { region, fiscalYear } = summary;
  const problems = summary.problems.toSorted((left, right) => right.count - left.count).slice(0, SHOWN);
  return (
    <section className="panel" aria-labelledby="problems">
      <h2 id="problems">{t(texts.problems)}</h2>
      {problems.length === 0 ? (
        <p>{t(texts.noProblems)}</p>
      ) : (
        <table className="sum-table">
          <thead>
            <tr>
              <th scope="col">{t(texts.problem)}</th>
              <th scope="col" className="number">
                {t(texts.count)}
              </th>
            </tr>
          </thead>
          <tbody>
            {problems.map(({ code, title, count }) => (
              <tr key={code}>
                <th scope="row">
                  <Link to="/checks" search={{ code }}>
                    {code}
                  </Link>{' '}
                  {title}
                </th>
                <td className="number">
                  {region.level === 'COUNTY' ? (
                    <Link to="/evaluations" search={{ county: region.code, year: fiscalYear, finding: code }}>
                      {count}
                    </Link>
                  ) : (
                    <Link
                      to="/overview/$regionCode/$year"
                      params={{ regionCode: region.code, year: `${fiscalYear}` }}
                      hash="children"
                    >
                      {count}
                    </Link>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
