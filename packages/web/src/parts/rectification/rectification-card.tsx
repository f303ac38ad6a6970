import { Button, Tag } from 'antd';
import { useLanguage } from '../../app/language.tsx';
import { formOf } from './act-props.ts';
import { AskedFor } from './asked-for.tsx';
import { BudgetUseText } from './budget-use-text.tsx';
import { DueDayText } from './due-day-text.tsx';
import type { Rectification } from './rectification.query.ts';
import { RectificationSteps } from './rectification-steps.tsx';
import { RectificationTag } from './rectification-tag.tsx';
import { RemindOne } from './remind-one.tsx';
import { sentBackNow } from './steps.ts';
import { texts } from './texts.ts';
import { UnsentWords } from './unsent-words.tsx';
import { useTyped } from './use-typed.tsx';

export type RectificationSheet = 'report' | 'sendBack' | 'close' | 'withdraw';

export interface RectificationCardProps {
  readonly rectification: Rectification;
  /** The department's name. */
  readonly of: string;
  readonly open: (sheet: RectificationSheet) => void;
}

/** One thing that is to be put right: what, by when, what became of it, and what the viewer may do about it. */
export function RectificationCard({ rectification, of, open }: RectificationCardProps) {
  const { t } = useLanguage();
  const typed = useTyped();
  const { state, dueOn, isOverdue, isDueSoon, budgetUse, viewerCan, problem } = rectification;
  const reporting = typed.of(formOf('report', rectification)) !== null;
  const acts = [
    { sheet: 'report', label: reporting ? texts.continueReport : texts.report, isNext: true },
    { sheet: 'close', label: texts.close, isNext: true },
    { sheet: 'sendBack', label: texts.sendBack, isNext: false },
    { sheet: 'withdraw', label: texts.withdraw, isNext: false },
  ] as const;
  const offered = acts.filter(({ sheet }) => viewerCan[sheet]);
  return (
    <article className={`rectification${isOverdue ? ' rectification--late' : ''}`}>
      <header>
        <span>
          <RectificationTag state={state} isOverdue={isOverdue} isDueSoon={isDueSoon} />{' '}
          {state === 'ISSUED' && sentBackNow(rectification) ? <Tag color="warning">{t(texts.sentBackTag)}</Tag> : null}
        </span>
        <span>
          {t(texts.dueOn)} <DueDayText dueOn={dueOn} isOverdue={isOverdue} isDueSoon={isDueSoon} state={state} />
        </span>
        <BudgetUseText use={budgetUse} />
      </header>
      <AskedFor rectification={rectification} />
      <RectificationSteps recorded={rectification} />
      {viewerCan.report ? null : <UnsentWords form={formOf('report', rectification)} fields={['report']} />}
      {viewerCan.sendBack ? null : <UnsentWords form={formOf('sendBack', rectification)} fields={['reason']} />}
      {offered.length > 0 || viewerCan.remind ? (
        <div className="rectification__acts">
          {offered.map(({ sheet, label, isNext }) => (
            <Button
              key={sheet}
              type={isNext ? 'primary' : 'default'}
              aria-label={t(texts.actOn(label, problem))}
              onClick={() => open(sheet)}
            >
              {t(label)}
            </Button>
          ))}
          {viewerCan.remind ? <RemindOne rectification={rectification} of={of} /> : null}
        </div>
      ) : null}
    </article>
  );
}
