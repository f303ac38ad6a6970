import { useMemo } from 'react';
import { useQuery } from 'urql';
import { useLanguage } from '../../app/language.tsx';
import { drawn } from '../../charts/drawn-number.ts';
import { Paired } from '../../charts/paired.tsx';
import { LoadingSkeleton } from '../../parts/loading-skeleton.tsx';
import { MoneyText } from '../../parts/money-text.tsx';
import { PercentText } from '../../parts/percent-text.tsx';
import { ScoreText } from '../../parts/score-text.tsx';
import { gradeWords } from '../../parts/words.ts';
import { OverviewYearsDocument } from './later.query.ts';
import type { Summary } from './overview.query.ts';
import { counted, NumberLink } from './sum-links.tsx';
import { texts } from './texts.ts';
import { useOrigin } from './use-origin.ts';

/** How many departments have which grade, against last year (T3). */
export function GradesPanel({ summary }: { summary: Summary }) {
  const { t } = useLanguage();
  const { region, fiscalYear, provisional, grades } = summary;
  const origin = useOrigin(summary);
  const [{ data, error }] = useQuery({
    query: OverviewYearsDocument,
    variables: { regionCode: region.code, provisional },
  });
  const before = data?.summaryYears.find((year) => year.fiscalYear === fiscalYear - 1)?.grades;
  const pairs = useMemo(
    () =>
      grades.map(({ grade, share }) => {
        const last = before?.find((one) => one.grade === grade)?.share;
        return {
          key: grade,
          label: t(gradeWords[grade]),
          first: drawn(last, 'percent'),
          second: drawn(share, 'percent'),
        };
      }),
    [grades, before, t],
  );
  const graded = grades.some(({ count }) => count > 0);
  return (
    <section className="panel" aria-labelledby="grades">
      <h2 id="grades">{t(texts.grades)}</h2>
      {graded ? (
        <>
          <table className="sum-table">
            <thead>
              <tr>
                <th scope="col">{t(texts.grade)}</th>
                <th scope="col" className="number">
                  {t(texts.departments)}
                </th>
                <th scope="col" className="number">
                  {t(texts.share)}
                </th>
                <th scope="col" className="number">
                  {t(texts.gradeMoney)}
                </th>
                <th scope="col" className="number">
                  {t(texts.meanScore)}
                </th>
              </tr>
            </thead>
            <tbody>
              {grades.map(({ grade, count, share, money, meanScore }) => (
                <tr key={grade}>
                  <th scope="row">{t(gradeWords[grade])}</th>
                  <td className="number">
                    <NumberLink
                      summary={summary}
                      of={{ ...counted(summary), grade }}
                      label={t(gradeWords[grade])}
                      count={count}
                    >
                      {count}
                    </NumberLink>
                  </td>
                  <td className="number">
                    <PercentText rate={share} />
                  </td>
                  <td className="number">
                    <MoneyText amount={money} />
                  </td>
                  <td className="number">
                    <ScoreText score={meanScore} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {!data ? (
            <LastYearWaits failed={error !== undefined} />
          ) : before?.some(({ count }) => count > 0) ? (
            <Paired
              {...origin}
              title={t(texts.gradesAgainst(fiscalYear - 1))}
              table="folded"
              pairs={pairs}
              names={[t(texts.yearOption(fiscalYear - 1)), t(texts.yearOption(fiscalYear))]}
              rowsAre={t(texts.grade)}
            />
          ) : (
            <p className="panel__note">{t(texts.noGradesBefore(fiscalYear - 1))}</p>
          )}
        </>
      ) : (
        <p>{t(texts.noGrades)}</p>
      )}
    </section>
  );
}

/** Until last year's are here nothing is said of them: that there are none would be a guess. */
function LastYearWaits({ failed }: { failed: boolean }) {
  const { t } = useLanguage();
  return failed ? <p className="panel__note">{t(texts.gradesBeforeFailed)}</p> : <LoadingSkeleton rows={3} />;
}
