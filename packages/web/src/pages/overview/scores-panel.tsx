import { useLanguage } from '../../app/language.tsx';
import { fixed } from '../../parts/numbers.ts';
import type { Summary } from './overview.query.ts';
import { AcceptedLink } from './sum-links.tsx';
import { texts } from './texts.ts';

const two = (score: string | null) => (score === null ? null : fixed(score, 2));

/** Mean by count, mean by money and median, each saying which it is. */
export function ScoresPanel({ summary }: { summary: Summary }) {
  const { t } = useLanguage();
  const { scores } = summary;
  const rows = [
    [t(texts.simpleMean), two(scores.simpleMean)],
    [t(texts.weightedMean), two(scores.weightedMean)],
    [t(texts.median), two(scores.median)],
    [
      t(texts.quartiles),
      scores.lowerQuartile && scores.upperQuartile
        ? `${fixed(scores.lowerQuartile, 2)} – ${fixed(scores.upperQuartile, 2)}`
        : null,
    ],
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
                      <AcceptedLink summary={summary} label={label} count={scores.count}>
                        {value}
                      </AcceptedLink>
                    ) : (
                      '—'
                    )}
                  </td>
                </tr>
              ))}
              <tr>
                <th scope="row">{t(texts.scoreCount)}</th>
                <td className="number">{t(texts.ofDepartments(scores.count))}</td>
              </tr>
            </tbody>
          </table>
          <p className="panel__note">{t(texts.quantileError(scores.quantileError))}</p>
        </>
      )}
    </section>
  );
}
