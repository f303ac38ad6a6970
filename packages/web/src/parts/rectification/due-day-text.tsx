import type { RectificationState } from '../../api/generated/schema-words.ts';
import { useLanguage } from '../../app/language.tsx';
import { dueDayWords, today } from './due-day.ts';
import './due-day.css';

export interface DueDayTextProps {
  readonly dueOn: string;
  readonly isOverdue: boolean;
  readonly isDueSoon: boolean;
  readonly state: RectificationState;
}

/** “2027-01-15 · 还剩 9 天”; what is late is red and says so, what is nearly due is amber. Where nobody waits for the day any more, it alone is said. */
export function DueDayText({ dueOn, isOverdue, isDueSoon, state }: DueDayTextProps) {
  const { t } = useLanguage();
  return (
    <span className="due-day">
      <time dateTime={dueOn}>{dueOn}</time>
      {isOverdue || state === 'ISSUED' ? (
        <>
          {' · '}
          <span className={isOverdue ? 'due-day__late' : isDueSoon ? 'due-day__soon' : undefined}>
            {t(dueDayWords(dueOn, today(new Date())))}
          </span>
        </>
      ) : null}
    </span>
  );
}
