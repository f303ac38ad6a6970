import { useLanguage } from '../../app/language.tsx';
import { ButtonLink } from '../../parts/button-link.tsx';
import { dueDayWords, today } from '../../parts/rectification/due-day.ts';
import { DueDayText } from '../../parts/rectification/due-day-text.tsx';
import { RECTIFICATION_PLACE } from '../../parts/rectification/place.ts';
import { rectificationTexts as texts } from './rectification-texts.ts';
import type { OpenOfYear } from './rectification-work.ts';
import type { OwnEvaluation } from './workbench.query.ts';

/** `[整改 1 项]` on the line of a year, with the day that is due first. */
export function RectificationLink({ evaluation, open }: { evaluation: OwnEvaluation; open: OpenOfYear }) {
  const { t } = useLanguage();
  const { count, nearest, waits } = open;
  const { id, department, fiscalYear } = evaluation;
  const due = `${nearest.dueOn} ${t(dueDayWords(nearest.dueOn, today(new Date())))}`;
  return (
    <>
      <DueDayText {...nearest} />
      <ButtonLink
        to="/evaluations/$id"
        params={{ id }}
        hash={RECTIFICATION_PLACE}
        primary={waits}
        aria-label={t(texts.linkOf(count, department.name, fiscalYear, due))}
      >
        {t(texts.link(count))}
      </ButtonLink>
    </>
  );
}
