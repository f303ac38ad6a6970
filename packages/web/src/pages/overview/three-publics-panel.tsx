import { useLanguage } from '../../app/language.tsx';
import { ChangeText } from '../../parts/change-text.tsx';
import { PercentText } from '../../parts/percent-text.tsx';
import type { Summary } from './overview.query.ts';
import type { SummedMeasure } from './search.ts';
import { SumText } from './sum-text.tsx';
import { texts } from './texts.ts';

const MEASURES = {
  total: 'threePublics.total',
  vehicles: 'threePublics.vehicles',
  reception: 'threePublics.reception',
  overseas: 'threePublics.overseas',
  previousTotal: 'threePublics.total.previous',
  budget: 'threePublics.total.budget',
} as const satisfies Record<string, SummedMeasure>;
const PARTS = ['total', 'vehicles', 'reception', 'overseas', 'previousTotal', 'budget'] as const;

/** “三公”经费: total and parts, against last year and within the budget (T6). */
export function ThreePublicsPanel({ summary }: { summary: Summary }) {
  const { t } = useLanguage();
  const { threePublics } = summary;
  const over = threePublics.withinBudget ? Number.parseFloat(threePublics.withinBudget) > 100 : false;
  return (
    <section className="panel" aria-labelledby="three-publics">
      <h2 id="three-publics">
        {t(texts.threePublics)} <small>{t(texts.moneyUnit)}</small>
      </h2>
      <p className="key-figure">
        <span>{t(texts.change)}</span> <ChangeText change={threePublics.change} />
        <span>{t(texts.withinBudget)}</span> <PercentText rate={threePublics.withinBudget} />
        {threePublics.withinBudget ? (
          <span className={over ? 'key-figure__warning' : undefined}>
            {t(over ? texts.overBudget : texts.inBudget)}
          </span>
        ) : null}
      </p>
      <table className="sum-table">
        <tbody>
          {PARTS.map((part) => (
            <tr key={part}>
              <th scope="row">{t(texts[part])}</th>
              <td className="number">
                <SumText
                  summary={summary}
                  sum={threePublics[part]}
                  label={`${t(texts.threePublics)} ${t(texts[part])}`}
                  measure={MEASURES[part]}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
