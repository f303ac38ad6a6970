import { MOST_ATTACHMENTS } from '@jiping/domain/rectification';
import { Button } from 'antd';
import { useRef } from 'react';
import { OFFICE_FILES } from '../../api/office-files.ts';
import { useLanguage } from '../../app/language.tsx';
import { AttachmentLink } from './attachment-list.tsx';
import { sizeWords } from './attachments.ts';
import { texts } from './texts.ts';
import type { Attaching } from './use-attaching.ts';

export interface AttachFieldProps {
  readonly attaching: Attaching;
  /** The server's sentences about the files. */
  readonly refusals: readonly string[];
}

/** Files that show what was done: those that lie on the server, those on their way, and the button for more. */
export function AttachField({ attaching, refusals }: AttachFieldProps) {
  const { t } = useLanguage();
  const { files, sending, attach, detach } = attaching;
  const input = useRef<HTMLInputElement>(null);
  const wrong = [...attaching.refusals.map((why) => (typeof why === 'string' ? why : t(why))), ...refusals];
  return (
    <fieldset className="typed-field">
      <legend>
        {t(texts.attachments)} <small>{t(texts.attachmentsNote(MOST_ATTACHMENTS))}</small>
      </legend>
      {files.length + sending.length > 0 ? (
        <ul className="attachments">
          {files.map(({ file, name, size }) => (
            <li key={file}>
              <AttachmentLink file={file} name={name} /> <small>{sizeWords(size)}</small>{' '}
              <Button size="small" type="link" aria-label={t(texts.detachOf(name))} onClick={() => detach(file)}>
                {t(texts.detach)}
              </Button>
            </li>
          ))}
          {sending.map((name, index) => (
            // The same file may be chosen twice.
            // biome-ignore lint/suspicious/noArrayIndexKey: they leave in the order in which they stand
            <li key={`${index} ${name}`}>
              {name} <small>{t(texts.sending)}</small>
            </li>
          ))}
        </ul>
      ) : null}
      <div className="typed-field__wrong" role="alert">
        {wrong.map((sentence) => (
          <div key={sentence}>{sentence}</div>
        ))}
      </div>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={OFFICE_FILES}
        aria-label={t(texts.attach)}
        onChange={(event) => {
          const chosen = [...(event.target.files ?? [])];
          event.target.value = '';
          if (chosen.length > 0) void attach(chosen);
        }}
      />
      <div>
        <Button
          disabled={files.length + sending.length >= MOST_ATTACHMENTS}
          loading={sending.length > 0}
          onClick={() => input.current?.click()}
        >
          {t(sending.length > 0 ? texts.sending : texts.attach)}
        </Button>
      </div>
    </fieldset>
  );
}
