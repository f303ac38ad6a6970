import { RATIO_LABELS } from '@jiping/domain/names';
import { useLanguage } from '../../app/language.tsx';
import { PercentText } from '../../parts/percent-text.tsx';
import type { MoneySum, Summary } from './overview.query.ts';
import { ratedDepartments } from './rated-departments.ts';
import { SUMMED_MEASURES, type SummedMeasure } from './search.ts';
import { SumText } from './sum-text.tsx';
import { texts } from './texts.ts';

/** Budget, outturn and execution rate; basic and project; by fund; the control rates (T2, T7). */
export function MoneyPanel({ summary }: { summary: Summary }) {
  const { t } = useLanguage();
  const { funds, ratios } = summary;
  const rated = ratedDepartments(summary);
  const rows: readonly { label: string; sum: MoneySum; measure: SummedMeasure }[] = [
    { label: t(texts.originalBudget), sum: funds.originalBudget, measure: 'budget.original' },
    { label: t(texts.adjustedBudget), sum: funds.adjustedBudget, measure: 'budget.adjusted' },
    { label: t(texts.outturn), sum: funds.outturn, measure: 'budget.outturn' },
    { label: t(texts.basic), sum: funds.basic, measure: 'expenditure.basic' },
    { label: t(texts.project), sum: funds.project, measure: 'expenditure.project' },
    ...funds.byFund.flatMap(({ code, label, outturn }) => {
      const measure = SUMMED_MEASURES.find((one) => one === code);
      return measure ? [{ label, sum: outturn, measure }] : [];
    }),
  ];
  const rates = (['adjustment', 'realisation', 'routineWithinBudget', 'procurement', 'carryOver'] as const).filter(
    (name) => ratios[name] !== null,
  );
  return (
    <section className="panel" aria-labelledby="money">
      <h2 id="money">
        {t(texts.money)} <small>{t(texts.moneyUnit)}</small>
      </h2>
      <p className="key-figure">
        <span>{t(texts.executionRate)}</span> <PercentText rate={funds.executionRate} />
      </p>
      {rated === null ? null : <p className="panel__note">{t(texts.executionRateOf(rated))}</p>}
      <table className="sum-table">
        <thead>
          <tr>
            <th scope="col">{t(texts.item)}</th>
            <th scope="col" className="number">
              {t(texts.amount)}
            </th>
            <th scope="col" className="number">
              {t(texts.known)}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, sum, measure }) => (
            <tr key={measure}>
              <th scope="row">{label}</th>
              <td className="number">
                <SumText summary={summary} sum={sum} label={label} measure={measure} />
              </td>
              <td className="number">{t(texts.ofDepartments(sum.known))}</td>
            </tr>
          ))}
          {rates.map((name) => (
            <tr key={name}>
              <th scope="row">{t(RATIO_LABELS[name])}</th>
              <td className="number">
                <PercentText rate={ratios[name]} />
              </td>
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
