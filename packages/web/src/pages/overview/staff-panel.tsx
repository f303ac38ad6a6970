import type { Money } from '@jiping/domain/money';
import { useLanguage } from '../../app/language.tsx';
import { MoneyText } from '../../parts/money-text.tsx';
import { grouped } from '../../parts/numbers.ts';
import { PercentText } from '../../parts/percent-text.tsx';
import type { Summary } from './overview.query.ts';
import { counted, NumberLink } from './sum-links.tsx';
import { PeopleText } from './sum-text.tsx';
import { texts } from './texts.ts';

/** Staff (T8): quota, in post, who has more than posts; and money for each of them and for each resident. */
export function StaffPanel({ summary }: { summary: Summary }) {
  const { t } = useLanguage();
  const { staff } = summary;
  return (
    <section className="panel" aria-labelledby="staff">
      <h2 id="staff">{t(texts.staff)}</h2>
      <p className="key-figure">
        <span>{t(texts.controlRate)}</span> <PercentText rate={staff.controlRate} />
      </p>
      <table className="sum-table">
        <tbody>
          {(['quota', 'actual'] as const).map((part) => (
            <tr key={part}>
              <th scope="row">{t(texts[part])}</th>
              <td className="number">
                <PeopleText
                  summary={summary}
                  sum={staff[part]}
                  label={t(texts[part])}
                  measure={part === 'quota' ? 'staff.quota' : 'staff.actual'}
                />
              </td>
              <td className="number">{t(texts.ofDepartments(staff[part].known))}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{t(texts.overQuota)}</th>
            <td className="number">
              <NumberLink
                summary={summary}
                of={{ ...counted(summary), over: 'true' }}
                label={t(texts.overQuota)}
                count={staff.overQuota}
              >
                {t(texts.ofDepartments(staff.overQuota))}
              </NumberLink>
            </td>
            <td />
          </tr>
        </tbody>
      </table>
      <ForEach summary={summary} />
    </section>
  );
}

/** Money for each person in post, and for each resident where their number is entered. */
function ForEach({ summary }: { summary: Summary }) {
  const { t } = useLanguage();
  const { perStaff, perHead } = summary;
  const rows: readonly (readonly [string, Money | null | undefined, Money | null | undefined])[] = [
    [t(texts.outturn), perStaff.outturnPerStaff, perHead?.outturn],
    [t(texts.basic), perStaff.basicPerStaff, perHead?.basic],
    [t(texts.threePublics), perStaff.threePublicsPerStaff, perHead?.threePublics],
  ];
  return (
    <>
      <table className="sum-table sum-table--apart">
        <thead>
          <tr>
            <th scope="col">{t(texts.forEach)}</th>
            <th scope="col" className="number">
              {t(texts.perStaff)}
            </th>
            {perHead ? (
              <th scope="col" className="number">
                {t(texts.perHead)}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, forStaff, forHead]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td className="number">
                <MoneyText amount={forStaff} digits={4} />
              </td>
              {perHead ? (
                <td className="number">
                  <MoneyText amount={forHead} digits={4} />
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="panel__note">{t(perHead ? texts.residents(grouped(`${perHead.residents}`)) : texts.noResidents)}</p>
    </>
  );
}
