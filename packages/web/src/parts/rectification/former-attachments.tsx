import dayjs from 'dayjs';
import { useLanguage } from '../../app/language.tsx';
import { AttachmentList } from './attachment-list.tsx';
import { byReport } from './attachments.ts';
import type { Attachment } from './rectification.query.ts';
import { texts } from './texts.ts';

/** The files of the reports that were sent back, by report; nothing where there were none. */
export function FormerAttachments({ attachments }: { attachments: readonly Attachment[] }) {
  const { t } = useLanguage();
  if (attachments.length === 0) return null;
  return (
    <details className="former-attachments">
      <summary>{t(texts.formerAttachments(attachments.length))}</summary>
      {byReport(attachments).map((files) => {
        const { by, at } = files[0]!.reported;
        return (
          <div key={at}>
            <p>{t(texts.attachedBy(by, dayjs(at).format('YYYY-MM-DD HH:mm')))}</p>
            <AttachmentList files={files} />
          </div>
        );
      })}
    </details>
  );
}
