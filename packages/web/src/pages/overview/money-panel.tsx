import { useLanguage } from '../../app/language.tsx';
import { PercentText } from '../../parts/percent-text.tsx';
import type { MoneySum, Summary } from './overview.query.ts';
import type { DepartmentMeasure } from './search.ts';
import { SumText } from './sum-text.tsx';
import { texts } from './texts.ts';

/** Budget, outturn and execution rate; basic and project; by fund. */
export function MoneyPanel({ summary }: { summary: Summary }) {
  const { t } = useLanguage();
  const { funds } = summary;
  const rows: readonly { label: string; sum: MoneySum; measure?: DepartmentMeasure }[] = [
    { label: t(texts.originalBudget), sum: funds.originalBudget },
    { label: t(texts.adjustedBudget), sum: funds.adjustedBudget, measure: 'adjustedBudget' },
    { label: t(texts.outturn), sum: funds.outturn, measure: 'outturn' },
    { label: t(texts.basic), sum: funds.basic },
    { label: t(texts.project), sum: funds.project },
    ...funds.byFund.map(({ label, outturn }) => ({ label, sum: outturn })),
  ];
  return (
    <section className="panel" aria-labelledby="money">
      <h2 id="money">
        {t(texts.money)} <small>{t(texts.moneyUnit)}</small>
      </h2>
      <p className="key-figure">
        <span>{t(texts.executionRate)}</span> <PercentText rate={funds.executionRate} />
      </p>
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
            <tr key={label}>
              <th scope="row">{label}</th>
              <td className="number">
                <SumText summary={summary} sum={sum} label={label} measure={measure} />
              </td>
              <td className="number">{t(texts.ofDepartments(sum.known))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
