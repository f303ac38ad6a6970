import { Button } from 'antd';
import { useState } from 'react';
import { useLanguage } from '../../app/language.tsx';
import type { EvaluationOnDesk } from '../../editor/record/desk.ts';
import { texts } from './accepted-texts.ts';
import { RescoreSheet } from './rescore-sheet.tsx';
import { UnlockSheet } from './unlock-sheet.tsx';

/** What the performance section may still do to an accepted evaluation; nothing for anybody else. */
export function AcceptedActs({ evaluation }: { evaluation: EvaluationOnDesk }) {
  const { t } = useLanguage();
  const [sheet, setSheet] = useState<'unlock' | 'rescore' | null>(null);
  const { unlock, rescore } = evaluation.viewerCan;
  const close = () => setSheet(null);
  return (
    <>
      {rescore ? <Button onClick={() => setSheet('rescore')}>{t(texts.rescoreButton)}</Button> : null}
      {unlock ? (
        <Button danger onClick={() => setSheet('unlock')}>
          {t(texts.unlockButton)}
        </Button>
      ) : null}
      {sheet === 'unlock' ? <UnlockSheet evaluation={evaluation} close={close} done={close} /> : null}
      {sheet === 'rescore' ? <RescoreSheet evaluation={evaluation} close={close} done={close} /> : null}
    </>
  );
}
