import { useLanguage } from '../../app/language.tsx';
import { AttachmentList } from './attachment-list.tsx';
import type { AttachedFile } from './attachments.ts';
import type { Rectification } from './rectification.query.ts';
import { texts } from './texts.ts';

export interface AskedForProps {
  readonly rectification: Pick<Rectification, 'problem' | 'requirement'>;
  /** What the department reported, where that is to be judged. */
  readonly report?: string | null | undefined;
  /** The files that went with it. */
  readonly attachments?: readonly AttachedFile[];
}

/** What is wrong and what is to be done, as the bureau wrote it. */
export function AskedFor({ rectification: { problem, requirement }, report, attachments = [] }: AskedForProps) {
  const { t } = useLanguage();
  return (
    <dl className="asked-for">
      <dt>{t(texts.problem)}</dt>
      <dd>{problem}</dd>
      <dt>{t(texts.requirement)}</dt>
      <dd>{requirement}</dd>
      {report ? (
        <>
          <dt>{t(texts.reportLabel)}</dt>
          <dd>{report}</dd>
        </>
      ) : null}
      {attachments.length > 0 ? (
        <>
          <dt>{t(texts.attachments)}</dt>
          <dd>
            <AttachmentList files={attachments} />
          </dd>
        </>
      ) : null}
    </dl>
  );
}
