import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { ChartWithTable } from '../../charts/chart-with-table.tsx';
import { fixed } from '../../parts/numbers.ts';
import { gradeWords } from '../../parts/words.ts';
import type { Summary } from './overview.query.ts';
import { AcceptedLink } from './sum-links.tsx';
import { texts } from './texts.ts';

/** How many departments have which grade. */
export function GradesPanel({ summary }: { summary: Summary }) {
  const { t } = useLanguage();
  const { region, fiscalYear, grades } = summary;
  const rows = useMemo(
    () =>
      grades.map(({ grade, count, share }) => ({
        key: grade,
        label: t(gradeWords[grade]),
        size: count,
        text: share ? `${count} (${fixed(share, 1)}%)` : `${count}`,
        shown:
          region.level === 'COUNTY' ? (
            <Link to="/evaluations" search={{ county: region.code, year: fiscalYear, grade, states: ['ACCEPTED'] }}>
              {count}
            </Link>
          ) : (
            <AcceptedLink summary={{ region, fiscalYear }} label={t(gradeWords[grade])} count={count}>
              {count}
            </AcceptedLink>
          ),
      })),
    [grades, region, fiscalYear, t],
  );
  return (
    <section className="panel" aria-labelledby="grades">
      <h2 id="grades">{t(texts.grades)}</h2>
      {grades.some(({ count }) => count > 0) ? (
        <ChartWithTable
          rows={rows}
          columns={[t(texts.grade), t(texts.departments)]}
          label={t(texts.grades)}
          direction="rows"
          height={150}
        />
      ) : (
        <p>{t(texts.noGrades)}</p>
      )}
    </section>
  );
}
