import { Link } from '@tanstack/react-router';
import { useLanguage } from '../../app/language.tsx';
import { PercentText } from '../../parts/percent-text.tsx';
import type { Summary } from './overview.query.ts';
import { NumberLink } from './sum-links.tsx';
import { texts } from './texts.ts';

const SHOWN = 10;

/** Which checks found most (T10), each code opening what it looks for and each count the departments. */
export function ProblemsPanel({ summary }: { summary: Summary }) {
  const { t } = useLanguage();
  const { coverage } = summary;
  const problems = summary.problems.slice(0, SHOWN);
  return (
    <section className="panel" aria-labelledby="problems">
      <h2 id="problems">{t(texts.problems)}</h2>
      {problems.length === 0 ? (
        <p>{t(coverage.submitted === 0 ? texts.noneHandedIn : texts.noProblems)}</p>
      ) : (
        <>
          <table className="sum-table">
            <thead>
              <tr>
                <th scope="col">{t(texts.problem)}</th>
                <th scope="col" className="number">
                  {t(texts.departments)}
                </th>
                <th scope="col" className="number">
                  {t(texts.share)}
                </th>
              </tr>
            </thead>
            <tbody>
              {problems.map(({ code, title, count, share }) => (
                <tr key={code}>
                  <th scope="row">
                    <Link to="/checks" search={{ code }}>
                      {code}
                    </Link>{' '}
                    {title}
                  </th>
                  <td className="number">
                    <NumberLink summary={summary} of={{ show: 'submitted', finding: code }} label={title} count={count}>
                      {count}
                    </NumberLink>
                  </td>
                  <td className="number">
                    <PercentText rate={share} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {summary.problems.length > SHOWN ? (
            <p className="panel__note">{t(texts.moreProblems(summary.problems.length - SHOWN))}</p>
          ) : null}
        </>
      )}
    </section>
  );
}
