import { Alert } from 'antd';
import { useLanguage } from '../../app/language.tsx';
import { ChildrenPanel } from './children-panel.tsx';
import { DepartmentPanel, type DepartmentPanelProps } from './departments/department-panel.tsx';
import { GradesPanel } from './grades-panel.tsx';
import { MoneyPanel } from './money-panel.tsx';
import { ProblemsPanel } from './problems-panel.tsx';
import { CoverageLine } from './progress/coverage-line.tsx';
import { RatesPanel } from './rates-panel.tsx';
import { ScoresPanel } from './scores-panel.tsx';
import { StaffPanel } from './staff-panel.tsx';
import { texts } from './texts.ts';
import { ThreePublicsPanel } from './three-publics-panel.tsx';

/** What a summary says, in panels; below it the departments of a county, or the places below. */
export function SummaryPanels({ summary, search, choose }: DepartmentPanelProps) {
  const { t } = useLanguage();
  const { coverage, region } = summary;
  const obliged = coverage.obliged - coverage.exempted;
  return (
    <>
      <section className="panel" aria-labelledby="coverage">
        <h2 id="coverage">{t(texts.coverage)}</h2>
        <CoverageLine summary={summary} />
        {obliged > 0 ? (
          <p className="panel__note">
            {t(coverage.accepted < obliged ? texts.provisional(coverage.accepted, obliged) : texts.complete)}
          </p>
        ) : null}
      </section>
      {coverage.accepted === 0 ? (
        <Alert type="info" showIcon title={t(texts.nothingAccepted)} style={{ marginBlock: 16 }} />
      ) : (
        <div className="panels">
          <MoneyPanel summary={summary} />
          <ThreePublicsPanel summary={summary} />
          <ScoresPanel summary={summary} />
          <GradesPanel summary={summary} />
          <StaffPanel summary={summary} />
          <RatesPanel summary={summary} />
          <ProblemsPanel summary={summary} />
        </div>
      )}
      {region.level === 'COUNTY' ? (
        <DepartmentPanel summary={summary} search={search} choose={choose} />
      ) : (
        <ChildrenPanel places={summary.children} />
      )}
    </>
  );
}
