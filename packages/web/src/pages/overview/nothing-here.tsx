import { useLanguage } from '../../app/language.tsx';
import { abilityOf } from '../../app/places.ts';
import { useViewer } from '../../app/viewer.tsx';
import { ButtonLink } from '../../parts/button-link.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { texts } from './texts.ts';

const MOST_YEARS = 6;

/** The way on from a year without data: the years that have some. */
export function YearsWithData({ regionCode, years }: { regionCode: string; years: readonly number[] | undefined }) {
  const { t } = useLanguage();
  if (!years || years.length === 0) return null;
  return (
    <div className="overview__years">
      {years.slice(0, MOST_YEARS).map((year) => (
        <ButtonLink key={year} to="/overview/$regionCode/$year" params={{ regionCode, year: `${year}` }}>
          {t(texts.openYear(year))}
        </ButtonLink>
      ))}
    </div>
  );
}

/** A department's people who were sent the link of an overview: where they see their own place instead. */
export function NotForDepartments() {
  const { t } = useLanguage();
  const compares = abilityOf(useViewer()).can('read', 'EvaluationFact');
  return (
    <section className="panel">
      <EmptyState
        title={t(texts.notForDepartments)}
        reason={compares ? t(texts.notForDepartmentsReason) : undefined}
        next={
          compares ? (
            <ButtonLink to="/comparison" primary>
              {t(texts.openComparison)}
            </ButtonLink>
          ) : null
        }
      />
    </section>
  );
}
