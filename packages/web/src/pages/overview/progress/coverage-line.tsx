import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { RegionLevel } from '../../../api/generated/schema-words.ts';
import { useLanguage } from '../../../app/language.tsx';
import { PercentText } from '../../../parts/percent-text.tsx';
import { COVERAGE_PARTS, type Coverage, type CoverageCount, coverageParts, coverageTarget } from './coverage.ts';
import { coverageTexts as texts } from './coverage-texts.ts';
import './coverage-line.css';

export interface CoveredSummary {
  readonly region: { readonly code: string; readonly level: RegionLevel };
  readonly fiscalYear: number;
  readonly coverage: Coverage;
}

/** How many must report and how many have, as numbers that open their lists and as one bar. */
export function CoverageLine({ summary }: { summary: CoveredSummary }) {
  const { t } = useLanguage();
  const { coverage } = summary;
  if (coverage.obliged === coverage.exempted) return <p>{t(texts.nobodyObliged(coverage.exempted))}</p>;
  return (
    <div className="coverage">
      <dl className="coverage__counts">
        {(['obliged', 'submitted', 'onTime', 'late', 'returned', 'missing', 'accepted', 'exempted'] as const).map(
          (count) => (
            <div key={count} className="coverage__count">
              <dt>{t(texts[count])}</dt>
              <dd className="number">
                <CountLink summary={summary} count={count}>
                  {coverage[count]}
                </CountLink>
                {count === 'submitted' ? (
                  <small>
                    {' '}
                    <PercentText rate={coverage.rateByCount} />
                  </small>
                ) : null}
              </dd>
            </div>
          ),
        )}
        <div className="coverage__count">
          <dt>{t(texts.rateByMoney)}</dt>
          <dd className="number">
            <PercentText rate={coverage.rateByMoney} why={texts.noRateByMoney} />
          </dd>
        </div>
      </dl>
      <CoverageBar coverage={coverage} />
    </div>
  );
}

/** A count of the summary as a link to what was counted. */
export function CountLink({
  summary,
  count,
  children,
}: {
  summary: CoveredSummary;
  count: CoverageCount;
  children: ReactNode;
}) {
  const { t } = useLanguage();
  const { code, level } = summary.region;
  const target = coverageTarget(count, level);
  const label = t(texts.openList(texts[count]));
  if (target.page === 'evaluations')
    return (
      <Link to="/evaluations" search={{ county: code, year: summary.fiscalYear, ...target.search }} title={label}>
        {children}
      </Link>
    );
  return (
    <Link
      to="/overview/$regionCode/$year"
      params={{ regionCode: code, year: `${summary.fiscalYear}` }}
      search={{ show: target.show }}
      hash={target.hash}
      title={label}
    >
      {children}
    </Link>
  );
}

/** Accepted, under way, returned, missing, side by side in the proportion of their counts. */
export function CoverageBar({ coverage, slim }: { coverage: Coverage; slim?: boolean }) {
  const { t } = useLanguage();
  const parts = coverageParts(coverage);
  const label = COVERAGE_PARTS.map((part) => `${t(texts.parts[part])} ${parts[part]}`).join('，');
  return (
    <>
      <div className={slim ? 'coverage__bar coverage__bar--slim' : 'coverage__bar'} role="img" aria-label={label}>
        {COVERAGE_PARTS.filter((part) => parts[part] > 0).map((part) => (
          <span key={part} className={`coverage__part coverage__part--${part}`} style={{ flexGrow: parts[part] }} />
        ))}
      </div>
      {slim ? null : (
        <div className="coverage__legend" aria-hidden="true">
          {COVERAGE_PARTS.map((part) => (
            <span key={part}>
              <i className={`coverage__swatch coverage__part--${part}`} /> {t(texts.parts[part])} {parts[part]}
            </span>
          ))}
        </div>
      )}
    </>
  );
}
