import { beijingMinute } from '@jiping/domain/calendar';
import { Tag } from 'antd';
import { useLanguage } from '../../../app/language.tsx';
import { ExemptionButton } from '../../../parts/exemption/exemption-button.tsx';
import { StateTag } from '../../../parts/state-tag.tsx';
import type { Fact } from './county-facts.query.ts';
import { openReminder } from './open-reminder.ts';
import { texts } from './texts.ts';

/** The county and year that departments are of. */
export interface CountyYear {
  readonly countyCode: string;
  readonly fiscalYear: number;
}

/** Where a department stands: exempted with the reason, else its evaluation's state, and whether it was late. */
export function FactState({ fact, countyCode, fiscalYear }: CountyYear & { fact: Fact }) {
  const { t } = useLanguage();
  const exemption = (
    <ExemptionButton
      countyCode={countyCode}
      fiscalYear={fiscalYear}
      department={fact.department}
      exemptionReason={fact.obliged ? null : (fact.exemptionReason ?? '')}
    />
  );
  if (!fact.obliged)
    return (
      <>
        <Tag>{t(texts.exempted)}</Tag>
        <small className="number--silent wrapping-name">{fact.exemptionReason}</small> {exemption}
      </>
    );
  return (
    <>
      <Standing fact={fact} />
      {fact.late ? <Tag color="warning">{t(texts.late)}</Tag> : null}
      {fact.standing === 'ACCEPTED' || fact.standing === 'SUBMITTED' ? null : exemption}
      <LastReminder fact={fact} />
    </>
  );
}

/** The evaluation's own state for who may read it; for the others, such as the levels above, how the coverage counts it. */
function Standing({ fact: { state, standing } }: { fact: Fact }) {
  const { t } = useLanguage();
  if (state) return <StateTag state={state} />;
  return <Tag>{t(texts.standings[standing])}</Tag>;
}

/** When it was last asked for what it has not handed in, so that nobody asks twice in a day. */
function LastReminder({ fact }: { fact: Fact }) {
  const { t } = useLanguage();
  const reminder = openReminder(fact, new Date());
  if (!reminder) return null;
  return (
    <small className="fact-reminder" title={beijingMinute(reminder.at)}>
      {t(texts.reminded(reminder))}
    </small>
  );
}
