import { useMemo } from 'react';
import { useLanguage } from '../../app/language.tsx';
import type { EvaluationOnDesk } from '../../editor/record/desk.ts';
import { useFindings } from '../../editor/record/desk-context.tsx';
import { RectificationPanel } from '../../parts/rectification/rectification-panel.tsx';

/** Above the text of an evaluation: its result and what is to be put right, which may be taken from what was found in it. */
export function ResultPart({ evaluation }: { evaluation: EvaluationOnDesk }) {
  const { t } = useLanguage();
  const findings = useFindings();
  const { opinions } = evaluation;
  const known = useMemo(
    () => [...new Set([...opinions.map(({ message }) => message), ...findings.map(({ message }) => t(message))])],
    [findings, opinions, t],
  );
  return <RectificationPanel evaluation={evaluation} known={known} />;
}
