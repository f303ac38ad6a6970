import { useLanguage } from '../../app/language.tsx';
import { fixed } from '../../parts/numbers.ts';
import { ScoreText } from '../../parts/score-text.tsx';
import type { Summary } from './overview.query.ts';
import type { OverviewSearch } from './search.ts';
import { counted, NumberLink } from './sum-links.tsx';
import { texts } from './texts.ts';

const two = (score: string | null | undefined) => (score ? fixed(score, 2) : null);

/** Mean by count, mean by money and median, each saying which it is; then self scores against the review's (T9). */
export function ScoresPanel({ summary }: { summary: Summary }) {
  const { t } = useLanguage();
  const { scores } = summary;
  const between = (from: string | null | undefined, to: string | null | undefined) =>
    from && to ? `${fixed(from, 2)} – ${fixed(to, 2)}` : null;
  const rows = [
    [t(texts.simpleMean), two(scores.simpleMean)],
    [t(texts.weightedMean), two(scores.weightedMean)],
    [t(texts.median), two(scores.median)],
    [t(texts.quartiles), between(scores.lowerQuartile, scores.upperQuartile)],
    [t(texts.extremes), between(scores.lowest, scores.highest)],
    [t(texts.deviation), two(scores.standardDeviation)],
  ] as const;
  return (
    <section className="panel" aria-labelledby="scores">
      <h2 id="scores">{t(texts.scores)}</h2>
      {scores.count === 0 ? (
        <p>{t(texts.noScores)}</p>
      ) : (
        <>
          <table className="sum-table">
            <tbody>
              {rows.map(([label, value]) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  <td className="number">
                    {value ? (
                      <NumberLink
                        summary={summary}
                        of={{ ...counted(summary), scored: 'result' }}
                        label={label}
                        count={scores.count}
                      >
                        {value}
                      </NumberLink>
                    ) : (
                      '—'
                    )}
                  </td>
                </tr>
              ))}
              <tr>
                <th scope="row">{t(texts.scoreCount)}</th>
                <td className="number">
                  <NumberLink
                    summary={summary}
                    of={{ ...counted(summary), scored: 'result' }}
                    label={t(texts.scores)}
                    count={scores.count}
                  >
                    {t(texts.ofDepartments(scores.count))}
                  </NumberLink>
                </td>
              </tr>
            </tbody>
          </table>
          <p className="panel__note">{t(texts.quantileError(scores.quantileError))}</p>
        </>
      )}
      <h3 className="panel__part">{t(texts.differences)}</h3>
      <Differences summary={summary} />
    </section>
  );
}

function Differences({ summary }: { summary: Summary }) {
  const { t } = useLanguage();
  const { differences } = summary;
  if (differences.count === 0) return <p>{t(texts.noDifferences)}</p>;
  const counts: readonly (readonly [string, number, NonNullable<OverviewSearch['difference']>])[] = [
    [t(texts.lowered), differences.lowered, 'lowered'],
    [t(texts.unchanged), differences.unchanged, 'unchanged'],
    [t(texts.raised), differences.raised, 'raised'],
  ];
  return (
    <>
      <p className="key-figure">
        <span>{t(texts.meanSelf)}</span> <ScoreText score={differences.meanSelfScore} />
        <span>{t(texts.meanReview)}</span> <ScoreText score={differences.meanReviewScore} />
        <span>{t(texts.meanDifference)}</span> <ScoreText score={differences.meanDifference} />
      </p>
      <table className="sum-table">
        <tbody>
          {counts.map(([label, count, difference]) => (
            <tr key={difference}>
              <th scope="row">{label}</th>
              <td className="number">
                <NumberLink summary={summary} of={{ ...counted(summary), difference }} label={label} count={count}>
                  {t(texts.ofDepartments(count))}
                </NumberLink>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
