import { plainText, validateDocument } from '@jiping/domain/narrative';
import { Alert, Typography } from 'antd';
import { useLanguage } from '../../app/language.tsx';
import type { FoundDraft } from '../../editor/autosave/draft-shelf.ts';
import { texts } from '../../editor/desk/texts.ts';
import type { EvaluationOnDesk } from '../../editor/record/desk.ts';
import { stateWords } from '../../parts/words.ts';
import { texts as pageTexts } from './texts.ts';

/** Why nothing can be changed just now, in the server's words. */
export function ReadOnlyNote({ evaluation }: { evaluation: EvaluationOnDesk }) {
  const { t } = useLanguage();
  const reason = evaluation.viewerCan.refusals.find(({ act }) => act === 'edit')?.reason;
  return (
    <Alert
      className="writing__note"
      type="info"
      showIcon
      title={reason ? t(texts.readOnlyWhy(reason)) : t(texts.readOnly)}
      description={reason ? undefined : t(texts.lockedBy(t(stateWords[evaluation.state])))}
    />
  );
}

/** That nothing is to be handed in this year, and why. */
export function ExemptedNote({ reason }: { reason: string }) {
  const { t } = useLanguage();
  return (
    <Alert
      className="writing__note"
      type="info"
      showIcon
      title={t(pageTexts.exempted)}
      description={t(pageTexts.exemptedWhy(reason))}
    />
  );
}

/** Words typed before the report was locked and never sent: shown to be copied, for they are nowhere else. */
export function UnsentDrafts({ drafts }: { drafts: readonly FoundDraft<unknown>[] }) {
  const { t } = useLanguage();
  const sections = drafts.filter(({ part }) => part !== 'figures');
  if (sections.length === 0) return null;
  return (
    <Alert
      className="writing__note"
      type="warning"
      showIcon
      title={t(texts.unsent(sections.length))}
      description={sections.map(({ key, draft }) => (
        <Typography.Paragraph key={key} copyable ellipsis={{ rows: 3, expandable: true }}>
          {wordsOf(draft)}
        </Typography.Paragraph>
      ))}
    />
  );
}

function wordsOf(draft: unknown): string {
  try {
    return plainText(validateDocument(draft), ({ code }) => `[${code}]`).text;
  } catch {
    return JSON.stringify(draft);
  }
}
