import dayjs from 'dayjs';
import { useLanguage } from '../../app/language.tsx';
import { AttachmentList } from './attachment-list.tsx';
import { FormerAttachments } from './former-attachments.tsx';
import type { Attachment } from './rectification.query.ts';
import { type Recorded, stepsOf } from './steps.ts';
import { texts } from './texts.ts';

export interface RectificationStepsProps {
  readonly recorded: Recorded & {
    readonly attachments: readonly Attachment[];
    readonly formerAttachments: readonly Attachment[];
  };
}

/** Who did what when, and what they said and attached with it, in the order in which it happened. */
export function RectificationSteps({ recorded }: RectificationStepsProps) {
  const { t } = useLanguage();
  return (
    <ol className="rectification-steps" aria-label={t(texts.history)}>
      {stepsOf(recorded).map(({ kind, by, at, words }) => (
        <li key={kind}>
          <time dateTime={at}>{dayjs(at).format('YYYY-MM-DD HH:mm')}</time> <strong>{by}</strong> {t(texts.steps[kind])}
          {words ? <blockquote>{words}</blockquote> : null}
          {kind === 'reported' ? <AttachmentList files={recorded.attachments} /> : null}
          {kind === 'reported' ? <FormerAttachments attachments={recorded.formerAttachments} /> : null}
        </li>
      ))}
    </ol>
  );
}
