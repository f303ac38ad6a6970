import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { CloseSheet } from './close-sheet.tsx';
import { ISSUE_FORM, IssueSheet, type RectifiedEvaluation } from './issue-sheet.tsx';
import { openAndFinished } from './order.ts';
import { RECTIFICATION_PLACE } from './place.ts';
import type { Rectification } from './rectification.query.ts';
import { RectificationCard, type RectificationSheet } from './rectification-card.tsx';
import { ReportSheet } from './report-sheet.tsx';
import { SendBackSheet } from './send-back-sheet.tsx';
import { texts } from './texts.ts';
import { UnsentWords } from './unsent-words.tsx';
import { useTyped } from './use-typed.tsx';
import { WithdrawSheet } from './withdraw-sheet.tsx';

export interface RectificationListProps {
  readonly evaluation: RectifiedEvaluation;
  readonly rectifications: readonly Rectification[];
  readonly mayIssue: boolean;
  readonly known: readonly string[];
  /** Asks again how things stand. */
  readonly ask: () => void;
}

const SHEETS = { report: ReportSheet, sendBack: SendBackSheet, close: CloseSheet, withdraw: WithdrawSheet };

/**
 * What is to be put right and what is done with, and the sheet that is open: it belongs to the list and not to a card, which may
 * change while somebody types, and is about what the card said when it was opened.
 */
export function RectificationList({ evaluation, rectifications, mayIssue, known, ask }: RectificationListProps) {
  const { t } = useLanguage();
  const typed = useTyped();
  const [issuing, setIssuing] = useState(false);
  const [opened, setOpened] = useState<{ sheet: RectificationSheet; rectification: Rectification } | null>(null);
  useFocusKept(opened !== null);
  const { open, finished } = openAndFinished(rectifications);
  const begun = typed.of(ISSUE_FORM) !== null;
  const card = (rectification: Rectification) => (
    <RectificationCard
      key={rectification.id}
      rectification={rectification}
      of={evaluation.department.name}
      open={(sheet) => setOpened({ sheet, rectification })}
    />
  );
  const Sheet = opened && SHEETS[opened.sheet];
  return (
    <>
      {rectifications.length === 0 ? (
        <p className="rectifications__none">{t(mayIssue ? texts.noneYet : texts.none)}</p>
      ) : null}
      {open.map(card)}
      {finished.length > 0 ? (
        <details className="rectifications__finished" open={open.length === 0}>
          <summary>{t(texts.finished(finished.length))}</summary>
          {finished.map(card)}
        </details>
      ) : null}
      {mayIssue ? (
        <Button onClick={() => setIssuing(true)}>{t(begun ? texts.continueIssue : texts.issue)}</Button>
      ) : (
        <UnsentWords form={ISSUE_FORM} fields={['problem', 'requirement']} />
      )}
      {issuing ? <IssueSheet evaluation={evaluation} known={known} close={() => setIssuing(false)} /> : null}
      {opened && Sheet ? <Sheet rectification={opened.rectification} close={() => setOpened(null)} ask={ask} /> : null}
    </>
  );
}

/** An act may take away the button that it began with: then the keyboard goes on from the place as a whole. */
function useFocusKept(isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return;
    return () => {
      // After the sheet itself has looked for where it was opened from.
      const after = () => {
        if (document.activeElement === null || document.activeElement === document.body)
          document.getElementById(RECTIFICATION_PLACE)?.focus({ preventScroll: true });
      };
      requestAnimationFrame(() => requestAnimationFrame(after));
    };
  }, [isOpen]);
}
